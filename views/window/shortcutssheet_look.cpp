// How the sheet of shortcuts is put together, and what it says.

#include "views/shared/boxes.h"
#include "views/shared/dress.h"
#include "views/shared/fields.h"
#include "views/shared/inlinemessage.h"
#include "views/window/keyfield.h"
#include "views/window/shortcutdelegate.h"
#include "views/window/shortcutssheet.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace muster {

void ShortcutsSheet::build()
{
    m_search->setObjectName(QStringLiteral("shortcutSearch"));
    m_list->setObjectName(QStringLiteral("shortcutList"));
    m_field->setObjectName(QStringLiteral("shortcutField"));
    m_warning->setObjectName(QStringLiteral("shortcutWarning"));
    m_warning->actionButton()->setObjectName(QStringLiteral("shortcutTake"));
    m_resetOne->setObjectName(QStringLiteral("shortcutReset"));
    m_resetAll->setObjectName(QStringLiteral("shortcutResetAll"));
    setFieldIcon(m_search, QStringLiteral("search"));
    m_search->setClearButtonEnabled(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new ShortcutDelegate(m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(u(120));
    m_caption = labelAbove(m_field);
    m_warning->hide();
    body()->addWidget(m_search);
    body()->addWidget(m_list, 1);
    auto *edit = newColumn(6);
    edit->addWidget(m_caption);
    auto *row = newRow(8);
    row->addWidget(m_field, 1);
    row->addWidget(m_resetOne);
    row->addWidget(m_resetAll);
    edit->addLayout(row);
    body()->addLayout(edit);
    body()->addWidget(m_warning);
}

void ShortcutsSheet::wire()
{
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsSheet::fill);
    connect(m_list, &QListWidget::currentRowChanged, this, &ShortcutsSheet::showCurrent);
    connect(m_list, &QListWidget::activated, m_field, [this] { m_field->setFocus(Qt::OtherFocusReason); });
    connect(m_field, &KeyField::pressed, this, &ShortcutsSheet::take);
    connect(m_field, &KeyField::left, m_list, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_warning, &InlineMessage::actionTaken, this, [this] {
        if (const auto instead = m_instead)
            instead();
    });
    connect(m_resetOne, &QPushButton::clicked, this, &ShortcutsSheet::resetOne);
    connect(m_resetAll, &QPushButton::clicked, this, &ShortcutsSheet::resetAll);
}

/// What the row below the list is about.
void ShortcutsSheet::tell()
{
    const KeyBinding *one = binding(currentId());
    const QString caption = one ? tr("Keys for: %1").arg(one->words) : tr("Keys");
    m_caption->setText(caption);
    m_field->setKeys(one && !one->keys.isEmpty() ? one->keys.constFirst() : QKeySequence());
    const QString now = m_field->keySequence().toString(QKeySequence::NativeText);
    m_field->setAccessibleName(now.isEmpty()
                                   ? tr("%1, none", "caption of a field for keys").arg(caption)
                                   : tr("%1, %2", "caption of a field for keys, keys").arg(caption, now));
    m_field->setEnabled(one);
    m_resetOne->setEnabled(one && one->isChanged());
    m_resetAll->setEnabled(!m_chosen.isEmpty());
}

void ShortcutsSheet::retell()
{
    setTitle(tr("Keyboard shortcuts"));
    setHelp(tr("Enter on a row, then press the new keys. Backspace takes them away."));
    m_search->setPlaceholderText(tr("Search by words or keys"));
    m_search->setAccessibleName(tr("Search shortcuts"));
    m_list->setAccessibleName(tr("Shortcuts"));
    m_resetOne->setText(tr("Reset"));
    m_resetAll->setText(tr("Reset all"));
    if (m_source)
        m_bindings = m_source();
    fill();
}

bool ShortcutsSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_list->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return Sheet::eventFilter(watched, event);
}

} // namespace muster
