#include "views/assess/choiceline.h"

#include "views/shared/boxes.h"
#include "views/shared/dress.h"
#include "views/shared/elidinglabel.h"
#include "views/shared/icons.h"
#include "views/shared/unit.h"

#include <QHash>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace muster {

ChoiceLine::ChoiceLine(bool noted, QWidget *parent)
    : QWidget(parent)
    , m_words(newLabel({}, noted ? Type::Strong : Type::Body))
    , m_source(new ElidingLabel({}, Type::Meta, Tone::Secondary))
    , m_row(newRow(8))
{
    auto *line = rowOn(this, 12);
    auto *words = newColumn(1);
    words->addWidget(m_words);
    words->addWidget(m_source);
    auto *left = new QWidget;
    left->setLayout(words);
    left->setFixedWidth(u(noted ? 216 : 116));
    words->setContentsMargins(0, 0, 0, 0);
    line->addWidget(left);
    line->addLayout(m_row);
    if (noted) {
        m_note = new QLineEdit;
        m_note->setMinimumWidth(u(90));
        line->addWidget(m_note, 1);
        connect(m_note, &QLineEdit::returnPressed, this, [this] {
            if (!m_chosen.isEmpty())
                Q_EMIT answered(m_chosen, note());
        });
    } else {
        line->addStretch(1);
    }
}

void ChoiceLine::setTitle(const QString &title)
{
    m_title = title;
    m_words->setText(title);
    tellNames();
}

void ChoiceLine::setChoices(const QList<std::pair<QString, QString>> &choices)
{
    m_choices = choices;
    for (const auto &[key, words] : choices) {
        QPushButton *&button = m_buttons[key];
        if (!button) {
            button = new QPushButton;
            button->setCheckable(true);
            button->installEventFilter(this);
            m_row->addWidget(button);
            // The answer shows when it is written, not when it is pressed.
            connect(button, &QPushButton::clicked, this, [this, key = key, button] {
                button->setChecked(key == m_chosen);
                Q_EMIT answered(key, note());
            });
        }
        button->setText(words);
    }
    tellNames();
}

void ChoiceLine::tell(const QString &chosen, const QString &note, const QString &source)
{
    m_chosen = chosen;
    m_source->setText(source);
    m_source->setVisible(!source.isEmpty());
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it) {
        const bool on = it.key() == chosen;
        it.value()->setChecked(on);
        it.value()->setIcon(on ? icon(QStringLiteral("tick"), Tone::Accent) : QIcon());
    }
    // What somebody is typing stays.
    if (m_note && (m_note->text() == m_told || !m_note->hasFocus()))
        m_note->setText(note);
    m_told = note;
    tellNames();
}

QString ChoiceLine::note() const { return m_note ? m_note->text() : QString(); }

void ChoiceLine::tellNames()
{
    for (const auto &[key, words] : std::as_const(m_choices)) {
        const bool on = key == m_chosen;
        m_buttons.value(key)->setAccessibleName(
            on ? tr("%1 %2, chosen", "question, answer").arg(m_title, words)
               : tr("%1 %2", "question, answer").arg(m_title, words));
    }
    if (!m_note)
        return;
    m_note->setPlaceholderText(tr("Figure or words behind it"));
    m_note->setAccessibleName(tr("%1 Note", "question").arg(m_title));
}

void ChoiceLine::step(QPushButton *from, int by)
{
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        if (m_buttons.value(m_choices.at(i).first) != from)
            continue;
        const qsizetype next = qBound<qsizetype>(0, i + by, m_choices.size() - 1);
        m_buttons.value(m_choices.at(next).first)->setFocus(Qt::TabFocusReason);
        return;
    }
}

bool ChoiceLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    const int by = press->key() == Qt::Key_Right ? 1 : press->key() == Qt::Key_Left ? -1 : 0;
    if (by != 0)
        step(static_cast<QPushButton *>(watched), by);
    return by != 0;
}

} // namespace muster
