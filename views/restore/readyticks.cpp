#include "views/restore/readyticks.h"

#include "views/shared/boxes.h"
#include "views/shared/unit.h"
#include "views/words/words.h"

#include <QCheckBox>
#include <QKeyEvent>

#include <algorithm>

namespace muster {

namespace {

/// So many side by side: six long names would be wider than a page.
constexpr int columns = 3;

// Not the outcome's own key: that is what the form keeps.
QString draftKey(const QString &place) { return QStringLiteral("restore/%1/who-is-ready").arg(place); }

} // namespace

ReadyTicks::ReadyTicks(QWidget *parent)
    : QWidget(parent)
    , m_grid(newGrid(8))
{
    m_grid->setHorizontalSpacing(u(16));
    m_grid->setColumnStretch(columns, 1);
    setLayout(m_grid);
}

void ReadyTicks::tell(const QString &place, const QList<Role> &roles, const QMap<Role, QString> &names)
{
    m_key.clear();
    for (const Box &old : std::as_const(m_boxes))
        delete old.box;
    m_boxes.clear();
    const QString key = draftKey(place);
    const QStringList ready = m_drafts.of(key).split(u' ');
    for (const Role role : roles) {
        const QString name = names.value(role);
        auto *box =
            new QCheckBox(name.isEmpty() ? spoken(labelOf(role))
                                         : tr("%1 %2", "role, name").arg(spoken(labelOf(role)), name));
        box->setObjectName(QStringLiteral("ready-") + keyOf(role));
        box->setChecked(ready.contains(keyOf(role)));
        connect(box, &QCheckBox::toggled, this, &ReadyTicks::keep);
        const int nth = static_cast<int>(m_boxes.size());
        m_grid->addWidget(box, nth / columns, nth % columns);
        m_boxes.append({role, name, box});
    }
    m_key = key;
}

int ReadyTicks::readyCount() const
{
    return static_cast<int>(
        std::count_if(m_boxes.cbegin(), m_boxes.cend(), [](const Box &one) { return one.box->isChecked(); }));
}

bool ReadyTicks::allReady() const { return !m_boxes.isEmpty() && readyCount() == m_boxes.size(); }

QStringList ReadyTicks::said() const
{
    QStringList out;
    for (const Box &one : m_boxes) {
        if (one.box->isChecked())
            out.append(one.name.isEmpty() ? spoken(labelOf(one.role)) : one.name);
    }
    return out;
}

void ReadyTicks::focusFirst()
{
    for (const Box &one : std::as_const(m_boxes)) {
        if (!one.box->isChecked())
            return one.box->setFocus(Qt::ShortcutFocusReason);
    }
}

void ReadyTicks::keep()
{
    QStringList ready;
    for (const Box &one : std::as_const(m_boxes)) {
        if (one.box->isChecked())
            ready.append(keyOf(one.role));
    }
    if (!m_key.isEmpty())
        m_drafts.keep(m_key, ready.join(u' '));
    Q_EMIT changed();
}

void ReadyTicks::forget(const QString &place)
{
    const QString key = draftKey(place);
    if (!m_drafts.of(key).isEmpty())
        m_drafts.keep(key, {});
}

void ReadyTicks::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Right)
        focusNextChild();
    else if (event->key() == Qt::Key_Left)
        focusPreviousChild();
    else
        QWidget::keyPressEvent(event);
}

} // namespace muster
