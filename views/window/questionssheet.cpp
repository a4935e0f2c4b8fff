#include "views/window/questionssheet.h"

#include "views/shared/boxes.h"
#include "views/shared/dress.h"
#include "views/shared/fields.h"
#include "views/window/questionrow.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace muster {

QuestionsSheet::QuestionsSheet(QWidget *parent)
    : Sheet(QStringLiteral("questionsSheet"), parent)
    , m_none(newLabel({}, Type::Body, Tone::Secondary))
    , m_asked(new QLineEdit)
    , m_list(newColumn(16))
{
    m_asked->setObjectName(QStringLiteral("questionAsked"));
    m_askedLabel = labelAbove(m_asked);
    m_none->setWordWrap(true);
    body()->addLayout(fieldColumn(m_askedLabel, m_asked));
    body()->addWidget(m_none);
    body()->addLayout(m_list);
    body()->addStretch(1);
    connect(m_asked, &QLineEdit::textChanged, this,
            [this](const QString &text) { setReady(!text.trimmed().isEmpty()); });
    setReady(false);
    QuestionsSheet::retell(); // not virtual yet
}

void QuestionsSheet::tell(const State &state)
{
    const bool other = state.incident != m_state.incident;
    m_state = state;
    if (other)
        m_asked->clear();
    const bool same = !other && m_rows.size() == state.asked.size();
    if (!same)
        return rebuild();
    for (QuestionRow *row : std::as_const(m_rows)) {
        const auto it = std::find_if(state.asked.cbegin(), state.asked.cend(),
                                     [row](const Asked &one) { return one.event == row->question(); });
        if (it == state.asked.cend())
            return rebuild();
        row->tell(*it);
    }
}

void QuestionsSheet::rebuild()
{
    for (QuestionRow *row : std::as_const(m_rows)) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    QList<Asked> all = m_state.asked;
    std::stable_sort(all.begin(), all.end(),
                     [](const Asked &a, const Asked &b) { return a.times > b.times; });
    for (const Asked &one : std::as_const(all)) {
        auto *row = new QuestionRow(one);
        m_rows.append(row);
        m_list->addWidget(row);
        connect(row, &QuestionRow::askedAgain, this, [this](const QString &text) {
            attempt(NoteAsked{m_state.incident, text, 1, {}});
        });
        connect(row, &QuestionRow::answerApproved, this, [this](const Id &question, const QString &answer) {
            attempt(ApproveAnswer{m_state.incident, question, answer, {}});
        });
    }
    m_none->setVisible(m_rows.isEmpty());
}

QWidget *QuestionsSheet::firstField() { return m_asked; }

void QuestionsSheet::accept()
{
    if (attempt(NoteAsked{m_state.incident, m_asked->text(), 1, {}}))
        m_asked->clear();
}

void QuestionsSheet::retell()
{
    setTitle(tr("What customers ask"));
    setHelp(tr("One agreed answer each, which goes into the text for the support team."));
    nameField(m_askedLabel, m_asked, tr("Question"));
    m_asked->setPlaceholderText(tr("e.g. Was I charged twice?"));
    m_none->setText(tr("No questions yet."));
    setVerb(tr("Count it"));
    for (QuestionRow *row : std::as_const(m_rows))
        row->retell();
}

} // namespace muster
