#include "models/incident/briefwriter.h"

#include "models/core/text.h"
#include "models/incident/brief.h"
#include "models/incident/sensitive.h"

#include <algorithm>

namespace muster {

QString withoutMarkup(const QString &words)
{
    QString out;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QChar c = words.at(i);
        // An underscore within a name is none: basket_v2 stays legible.
        const bool within = c == u'_' && i > 0 && i + 1 < words.size() &&
                            words.at(i - 1).isLetterOrNumber() && words.at(i + 1).isLetterOrNumber();
        if (QStringView(u"\\`*_[]<").contains(c) && !within)
            out += u'\\';
        out += c;
    }
    return out;
}

BriefWriter::BriefWriter(const State &state, const QList<Entry> &entries, const Tongue &tongue,
                         const Zone &zone)
    : m_state(state)
    , m_tongue(tongue)
    , m_zone(zone)
{
    std::copy_if(entries.cbegin(), entries.cend(), std::back_inserter(m_entries), [](const Entry &entry) {
        return entry.audience != Audience::Restricted && !entry.struck && !entry.erased && !entry.pending;
    });
}

QString BriefWriter::pair(const QString &name, const QString &value) const
{
    return value.isEmpty() ? name : m_tongue(say(QT_TRANSLATE_NOOP("Muster", "%1: %2"), name, value));
}

QString BriefWriter::time(qint64 us) const
{
    return m_zone.sameDay(us, m_state.started) ? m_zone.clock(us) : m_zone.dateAndClock(us);
}

QString BriefWriter::words(const QString &typed) const
{
    return secretsIn(typed).isEmpty()
               ? withoutMarkup(oneLine(elided(typed, 400)))
               : word(QT_TRANSLATE_NOOP("Muster", "(left out: looks like a password, a key or a card)"));
}

QString BriefWriter::answer(Question question) const
{
    const Answer answer = m_state.assessment.answers.value(question);
    const bool known = !answer.choice.isEmpty() && answer.choice != QLatin1String("unknown");
    const QString note = secretsIn(answer.note).isEmpty() ? withoutMarkup(oneLine(answer.note)) : QString();
    return known ? pair(m_tongue(labelOfChoice(question, answer.choice)), note) : note;
}

QString BriefWriter::answered(Question question) const
{
    const QString words = answer(question);
    return words.isEmpty()
               ? words
               : m_tongue(say(QT_TRANSLATE_NOOP("Muster", "%1 %2"), m_tongue(labelOf(question)), words));
}

QStringList BriefWriter::symptoms() const
{
    QStringList out;
    const Assessment &all = m_state.assessment;
    for (const Function function : all.affected()) {
        const FunctionState now = all.functions.value(function);
        const QString note = secretsIn(now.note).isEmpty() ? withoutMarkup(oneLine(now.note)) : QString();
        out += pair(pair(m_tongue(labelOf(function)), m_tongue(labelOf(now.health))), note);
    }
    for (const Question question : {Question::Who, Question::Task, Question::Share, Question::Workaround})
        out += answered(question);
    out.removeAll(QString());
    return out;
}

QString BriefWriter::since() const
{
    const QString when = m_zone.dateAndClock(m_state.started), label = m_zone.label(m_state.started);
    // Name and distance are one where that is UTC.
    return m_tongue(m_zone.name() == label
                        ? say(QT_TRANSLATE_NOOP("Muster", "%1 (%2)"), when, label)
                        : say(QT_TRANSLATE_NOOP("Muster", "%1 (%2, %3)"), when, m_zone.name(), label));
}

QStringList BriefWriter::findings(Standing standing) const
{
    QStringList out;
    for (const BoardLine &one : m_state.board.standing(standing)) {
        if (!one.text.isEmpty())
            out += pair(line(one.at, one.text), one.note.isEmpty() ? QString() : words(one.note));
    }
    return out;
}

QStringList BriefWriter::excluded() const
{
    QStringList out;
    for (const Entry &entry : m_entries) {
        const bool says = entry.kind == Kind::Observation || entry.kind == Kind::Decision;
        if (const auto what = ruledOut(entry.text); says && what && entry.isWords())
            out += line(entry.occurred, *what);
    }
    return out + findings(Standing::RuledOut);
}

void BriefWriter::begin(const QString &number)
{
    m_text = QStringLiteral("# ") + (number.isEmpty() ? numberText(m_state.number) : number) +
             QStringLiteral(" · ") + withoutMarkup(oneLine(m_state.title)) + u'\n';
    if (m_state.exercise)
        m_text += QStringLiteral("\n**") +
                  word(QT_TRANSLATE_NOOP("Muster", "This is an exercise. Nothing has happened.")) +
                  QStringLiteral("**\n");
}

void BriefWriter::section(const char *heading, const QStringList &lines)
{
    m_text += QStringLiteral("\n## ") + word(heading) + QStringLiteral("\n\n");
    for (const QString &line : lines)
        m_text += QStringLiteral("- ") + line + u'\n';
    if (lines.isEmpty())
        m_text += emptyBriefLine + u'\n';
}

} // namespace muster
