#include "views/assess/choiceline.h"

#include "models/core/text.h"
#include "views/shared/boxes.h"
#include "views/shared/dress.h"
#include "views/shared/elidinglabel.h"
#include "views/shared/foldingrow.h"
#include "views/shared/icons.h"
#include "views/shared/unit.h"
#include "views/words/words.h"

#include <QHash>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace muster {

namespace {

constexpr qreal besideAnswers = 12, betweenAnswers = 6; ///< units

} // namespace

ChoiceLine::ChoiceLine(bool noted, QWidget *parent)
    : QWidget(parent)
    , m_words(newLabel({}, noted ? Type::Strong : Type::Body))
    , m_source(new ElidingLabel({}, Type::Meta, Tone::Secondary))
    , m_left(new QWidget)
    , m_row(newRow(betweenAnswers))
{
    auto *words = columnOn(m_left, 1);
    words->addWidget(m_words);
    words->addWidget(m_source);
    m_left->setFixedWidth(u(noted ? 208 : 116));
    auto *line = new FoldingRow(besideAnswers, 6);
    setLayout(line);
    line->addWidget(m_left);
    auto *right = newColumn(6);
    line->addLayout(right, 1);
    right->addLayout(m_row);
    if (noted)
        buildNote(right);
}

void ChoiceLine::buildNote(QVBoxLayout *column)
{
    m_write = new QToolButton;
    m_write->setIcon(icon(QStringLiteral("edit")));
    m_note = new QLineEdit;
    m_note->installEventFilter(this);
    column->addWidget(m_note);
    m_note->hide();
    connect(m_write, &QToolButton::clicked, this, [this] {
        m_note->show();
        m_note->setFocus(Qt::OtherFocusReason);
    });
    connect(m_note, &QLineEdit::returnPressed, this, [this] {
        if (!m_chosen.isEmpty())
            Q_EMIT answered(m_chosen, note());
    });
}

int ChoiceLine::wide() const
{
    // Not the layout's answer: to that, what is not shown yet takes no room.
    int out = m_left->minimumWidth() + u(besideAnswers - betweenAnswers);
    for (const QPushButton *button : m_buttons)
        out += u(betweenAnswers) + button->minimumSizeHint().width();
    return m_write ? out + u(betweenAnswers) + m_write->minimumSizeHint().width() : out;
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
            setType(button, Type::Secondary);
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
    if (m_row->itemAt(m_row->count() - 1)->widget()) { // the first time: what stands behind the answers
        m_row->addStretch(1);
        if (m_write)
            m_row->addWidget(m_write);
        else
            m_row->addSpacing(0);
    }
    tellNames();
}

void ChoiceLine::tell(const QString &chosen, const QString &note, const QString &source)
{
    m_chosen = chosen;
    const QString said = note.isEmpty() || source.isEmpty() ? source : factLine({oneLine(note), source});
    m_source->setText(said);
    m_source->setVisible(!said.isEmpty());
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it) {
        const bool on = it.key() == chosen;
        it.value()->setChecked(on);
        it.value()->setIcon(on ? icon(QStringLiteral("tick"), Tone::Accent) : QIcon());
    }
    // What somebody is typing stays; what is written stands in the line, and its field goes.
    const bool typing = m_note && m_note->text() != m_told && m_note->text().trimmed() != note;
    if (m_note && !typing) {
        m_note->setText(note);
        if (m_note->hasFocus() && m_buttons.contains(chosen))
            m_buttons.value(chosen)->setFocus(Qt::OtherFocusReason);
        m_note->hide();
    }
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
    m_write->setToolTip(tr("Figure or words behind it"));
    m_write->setAccessibleName(tr("%1 Write a note", "question").arg(m_title));
    m_note->setPlaceholderText(m_write->toolTip());
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
    if (watched == m_note) {
        if (press->key() != Qt::Key_Escape)
            return false;
        m_note->setText(m_told);
        m_write->setFocus(Qt::OtherFocusReason);
        m_note->hide();
        return true;
    }
    const int by = press->key() == Qt::Key_Right ? 1 : press->key() == Qt::Key_Left ? -1 : 0;
    if (by != 0)
        step(static_cast<QPushButton *>(watched), by);
    return by != 0;
}

} // namespace muster
