#include "views/assess/assesspage.h"

#include "models/core/text.h"
#include "views/assess/changescard.h"
#include "views/assess/choiceline.h"
#include "views/assess/suggestioncard.h"
#include "views/shared/elidinglabel.h"
#include "views/shared/inlinemessage.h"

#include <QLineEdit>
#include <QPushButton>

namespace muster {

void AssessPage::setZone(const Zone &zone)
{
    IncidentPage::setZone(zone);
    retell();
}

void AssessPage::tell(const State &state, const QString &number)
{
    if (state.incident != this->state().incident) {
        m_failure->hide();
        m_functionFailure->hide();
    }
    IncidentPage::tell(state, number);
    retell();
}

void AssessPage::setLabels(SeverityLabels labels)
{
    m_labels = labels;
    m_suggestion->setLabels(labels);
    retell();
}

void AssessPage::focusWork()
{
    // The first question nobody has answered; when all are, the verdict.
    for (auto it = m_questions.cbegin(); it != m_questions.cend(); ++it) {
        if (!state().assessment.answers.contains(it.key()))
            return it.value()
                ->button(QString::fromLatin1(choicesOf(it.key()).first().key))
                ->setFocus(Qt::OtherFocusReason);
    }
    m_suggestion->acceptButton()->setFocus(Qt::OtherFocusReason);
}

QString AssessPage::sourceOf(const QString &by, qint64 at) const
{
    return at == 0 ? QString() : factLine({momentWords(at, now(), zone()), oneLine(by)});
}

RailLine AssessPage::lineOf(const State &state, const Zone &zone, qint64 nowUs, SeverityLabels labels)
{
    const QString level = severityWords(state.severity, labels);
    if (state.assessment.lastAt == 0)
        return {tr("%1, not assessed yet").arg(level)};
    return {tr("%1, assessed %2").arg(level, momentWords(state.assessment.lastAt, nowUs, zone)),
            RailLine::Mark::Done};
}

void AssessPage::retell()
{
    const Assessment &all = state().assessment;
    const QString level = severityWords(state().severity, m_labels);
    const QString when =
        all.lastAt == 0
            ? tr("nothing assessed yet")
            : tr("assessed %1 by %2").arg(momentWords(all.lastAt, now(), zone()), oneLine(all.lastBy));
    m_facts->setText(factLine({level, when}));
    m_answered->setText(tr("%1 of %2 answered")
                            .arg(QString::number(all.answers.size()), QString::number(m_questions.size())));
    const int affected = static_cast<int>(all.affected().size());
    m_affected->setText(all.functions.isEmpty() ? tr("nothing noted yet")
                                                : tr("%n affected", "functions", affected));
    tellQuestions();
    tellFunctions();
    m_suggestion->tell(state());
    m_changes->tell(state(), zone());
}

void AssessPage::tellQuestions()
{
    for (auto it = m_questions.cbegin(); it != m_questions.cend(); ++it) {
        const Answer answer = state().assessment.answers.value(it.key());
        it.value()->tell(answer.choice, answer.note, sourceOf(answer.by, answer.at));
    }
    arrange(); // an answer that is chosen is wider
}

void AssessPage::tellFunctions()
{
    for (auto it = m_functions.cbegin(); it != m_functions.cend(); ++it) {
        const auto found = state().assessment.functions.constFind(it.key());
        const bool told = found != state().assessment.functions.cend();
        it.value()->tell(told ? keyOf(found->health) : QString(), {},
                         told ? sourceOf(found->by, found->at) : QString());
    }
}

void AssessPage::answer(Question question, const QString &choice, const QString &note)
{
    m_failure->hide();
    // The same answer once more says nothing, and is no mistake either.
    const Answer before = state().assessment.answers.value(question);
    if (before.choice == choice && before.note == note.trimmed())
        return;
    if (const auto done = dispatch()(AnswerQuestion{state().incident, question, choice, note, {}}); !done) {
        m_failure->say(InlineMessage::Kind::Failure, spoken(done.error().what));
        m_failure->show();
    }
}

void AssessPage::setFunction(Function function, const QString &health)
{
    m_functionFailure->hide();
    const auto wanted = fromKey<Health>(health).value_or(Health::Unknown);
    const auto before = state().assessment.functions.constFind(function);
    if (before != state().assessment.functions.cend() && before->health == wanted)
        return;
    if (const auto done = dispatch()(SetFunction{state().incident, function, wanted, {}, {}}); !done) {
        m_functionFailure->say(InlineMessage::Kind::Failure, spoken(done.error().what));
        m_functionFailure->show();
    }
}

void AssessPage::setSeverity(int severity, const QString &reason)
{
    if (const auto done = dispatch()(SetSeverity{state().incident, severity, reason, {}}); !done)
        m_suggestion->fail(spoken(done.error().what));
}

void AssessPage::keepSeverity(int severity)
{
    const QString words = tr("Severity stays at %1 after assessment").arg(severityWords(severity, m_labels));
    const auto done = dispatch()(LogEntry{state().incident, words, Kind::Decision, Audience::Internal, {}});
    if (done)
        Q_EMIT mentioned(words);
    else
        m_suggestion->fail(spoken(done.error().what));
}

void AssessPage::noteChange(ChangeKind kind, const QString &text, const QString &when)
{
    NoteChange note{state().incident, kind, text, {}};
    if (!when.trimmed().isEmpty()) {
        const Result<qint64> at = parseMoment(when, zone(), now());
        if (!at)
            return m_changes->fail(spoken(at.error().what));
        note.said.at = *at;
    }
    if (const auto done = dispatch()(note); !done)
        m_changes->fail(spoken(done.error().what));
    else
        m_changes->changeDone();
}

void AssessPage::setOnset(const QString &when)
{
    SetOnset onset{state().incident, {}, {}};
    if (!when.trimmed().isEmpty()) {
        const Result<qint64> at = parseMoment(when, zone(), now());
        if (!at)
            return m_changes->fail(spoken(at.error().what));
        onset.said.at = *at;
    }
    if (const auto done = dispatch()(onset); !done)
        m_changes->fail(spoken(done.error().what));
    else
        m_changes->onsetDone();
}

} // namespace muster
