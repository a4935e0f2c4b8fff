#include "models/incident/brief.h"

#include "models/core/text.h"
#include "models/incident/sensitive.h"
#include "models/incident/stretch.h"

#include <QRegularExpression>

namespace muster {

namespace {

const QString emptyLine = QStringLiteral("- …");

/// More lines than these nobody reads who is to help; the rest stands in the timeline.
constexpr int mostSeen = 3, mostTried = 30;

/// Nothing a person typed becomes markup.
QString escaped(const QString &words)
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

/// Puts the sections of a brief together; a class only so that every line is made alike.
class Writer
{
public:
    Writer(const State &state, const QList<Entry> &entries, const Tongue &tongue, const Zone &zone,
           const QString &number)
        : m_state(state)
        , m_tongue(tongue)
        , m_zone(zone)
        , m_number(number.isEmpty() ? numberText(state.number) : number)
    {
        for (const Entry &entry : entries) {
            if (entry.audience != Audience::Restricted && !entry.struck && !entry.erased && !entry.pending)
                m_entries.append(entry);
        }
    }

    QString brief();

private:
    QString word(const char *source) const { return m_tongue(say(source)); }
    /// "%1: %2" in the reader's language; only the first without a second.
    QString pair(const QString &name, const QString &value) const
    {
        return value.isEmpty() ? name : m_tongue(say(QT_TRANSLATE_NOOP("Muster", "%1: %2"), name, value));
    }
    /// The time of day; with the date where it is not the day it began.
    QString time(qint64 us) const
    {
        return m_zone.sameDay(us, m_state.started) ? m_zone.clock(us) : m_zone.dateAndClock(us);
    }
    QString answer(Question question) const;
    QString answered(Question question) const;
    void section(const char *heading, const QStringList &lines);
    QString line(qint64 at, const QString &words) const;
    QString since() const;
    QStringList symptoms() const;
    QStringList changes() const;
    QStringList seen() const;
    QStringList tried() const;
    QStringList excluded() const;
    QStringList callBack() const;

    const State &m_state;
    const Tongue &m_tongue;
    const Zone &m_zone;
    QString m_number;
    QList<Entry> m_entries;
    QString m_text;
};

void Writer::section(const char *heading, const QStringList &lines)
{
    m_text += QStringLiteral("\n## ") + word(heading) + QStringLiteral("\n\n");
    for (const QString &line : lines)
        m_text += QStringLiteral("- ") + line + u'\n';
    if (lines.isEmpty())
        m_text += emptyLine + u'\n';
}

QString Writer::line(qint64 at, const QString &words) const
{
    const QString one = oneLine(elided(words, 400));
    const bool secret = !secretsIn(words).isEmpty();
    return time(at) + u' ' +
           (secret ? word(QT_TRANSLATE_NOOP("Muster", "(left out: looks like a password, a key or a card)"))
                   : escaped(one));
}

/// "Most customers: web and app"; empty if nobody knows.
QString Writer::answer(Question question) const
{
    const Answer answer = m_state.assessment.answers.value(question);
    const bool known = !answer.choice.isEmpty() && answer.choice != QLatin1String("unknown");
    const QString note = secretsIn(answer.note).isEmpty() ? escaped(oneLine(answer.note)) : QString();
    return known ? pair(m_tongue(labelOfChoice(question, answer.choice)), note) : note;
}

/// The same behind what was asked.
QString Writer::answered(Question question) const
{
    const QString words = answer(question);
    return words.isEmpty()
               ? words
               : m_tongue(say(QT_TRANSLATE_NOOP("Muster", "%1 %2"), m_tongue(labelOf(question)), words));
}

QStringList Writer::symptoms() const
{
    QStringList out;
    const Assessment &all = m_state.assessment;
    for (const Function function : all.affected()) {
        const FunctionState now = all.functions.value(function);
        const QString note = secretsIn(now.note).isEmpty() ? escaped(oneLine(now.note)) : QString();
        out += pair(pair(m_tongue(labelOf(function)), m_tongue(labelOf(now.health))), note);
    }
    for (const Question question : {Question::Who, Question::Task, Question::Share, Question::Workaround})
        out += answered(question);
    out.removeAll(QString());
    return out;
}

QStringList Writer::changes() const
{
    QStringList out;
    for (const Change &change : m_state.assessment.changes) {
        const qint64 before = m_state.started - change.at;
        const QString stretch = stretchWords(qAbs(before), m_tongue);
        const QString when = before >= 0
                                 ? m_tongue(say(QT_TRANSLATE_NOOP("Muster", "(%1 before it began)"), stretch))
                                 : m_tongue(say(QT_TRANSLATE_NOOP("Muster", "(%1 after it began)"), stretch));
        out += line(change.at, pair(m_tongue(labelOf(change.kind)), change.text)) + u' ' + when;
    }
    return out;
}

QStringList Writer::seen() const
{
    QStringList out;
    for (qsizetype i = m_entries.size() - 1; i >= 0 && out.size() < mostSeen; --i) {
        const Entry &entry = m_entries.at(i);
        if (entry.kind == Kind::Observation && entry.isWords() && !ruledOut(entry.text))
            out.prepend(line(entry.occurred, entry.text));
    }
    if (const QString trust = answered(Question::Monitoring); !trust.isEmpty())
        out += trust;
    return out;
}

QStringList Writer::tried() const
{
    QStringList out;
    for (const Entry &entry : m_entries) {
        const bool check = entry.kind == Kind::Check && entry.subject.startsWith(QLatin1String("check/")) &&
                           entry.subject.endsWith(QLatin1String("=done"));
        if (check || (entry.kind == Kind::Action && entry.isWords()))
            out += line(entry.occurred, sentence(entry, m_tongue, m_zone));
    }
    const auto more = static_cast<int>(out.size()) - mostTried;
    if (more <= 0)
        return out;
    return QStringList{m_tongue(
               sayN(QT_TRANSLATE_N_NOOP("Muster", "(%n more before these, in the timeline)"), more))} +
           out.last(mostTried);
}

QStringList Writer::excluded() const
{
    QStringList out;
    for (const Entry &entry : m_entries) {
        const bool says = entry.kind == Kind::Observation || entry.kind == Kind::Decision;
        if (const auto what = ruledOut(entry.text); says && what && entry.isWords())
            out += line(entry.occurred, *what);
    }
    return out;
}

QStringList Writer::callBack() const
{
    QStringList out;
    if (!m_state.call.isEmpty())
        out += pair(m_tongue(say(QT_TRANSLATE_NOOP("Muster", "Conference call"))),
                    escaped(oneLine(m_state.call)));
    for (const Role role : {Role::TechLead, Role::SupportLiaison}) {
        if (const QString name = m_state.roles.value(role); !name.isEmpty())
            out += pair(m_tongue(labelOf(role)), escaped(oneLine(name)));
    }
    return out;
}

/// With the zone by its name and its distance, which are one where that is UTC.
QString Writer::since() const
{
    const QString when = m_zone.dateAndClock(m_state.started), label = m_zone.label(m_state.started);
    return m_tongue(m_zone.name() == label
                        ? say(QT_TRANSLATE_NOOP("Muster", "%1 (%2)"), when, label)
                        : say(QT_TRANSLATE_NOOP("Muster", "%1 (%2, %3)"), when, m_zone.name(), label));
}

QString Writer::brief()
{
    m_text =
        QStringLiteral("# ") + m_number + QStringLiteral(" · ") + escaped(oneLine(m_state.title)) + u'\n';
    if (m_state.exercise)
        m_text += QStringLiteral("\n**") +
                  word(QT_TRANSLATE_NOOP("Muster", "This is an exercise. Nothing has happened.")) +
                  QStringLiteral("**\n");
    const QString where = answer(Question::Where);
    section(QT_TRANSLATE_NOOP("Muster", "Symptom"), symptoms());
    section(QT_TRANSLATE_NOOP("Muster", "Since"), {since()});
    section(QT_TRANSLATE_NOOP("Muster", "Where"), where.isEmpty() ? QStringList() : QStringList{where});
    section(QT_TRANSLATE_NOOP("Muster", "Changed lately"), changes());
    section(QT_TRANSLATE_NOOP("Muster", "Seen now"), seen());
    section(QT_TRANSLATE_NOOP("Muster", "Tried"), tried());
    section(QT_TRANSLATE_NOOP("Muster", "Ruled out"), excluded());
    section(QT_TRANSLATE_NOOP("Muster", "System"), {});
    section(QT_TRANSLATE_NOOP("Muster", "Call back"), callBack());
    return m_text;
}

} // namespace

QString briefOf(const State &state, const QList<Entry> &entries, const Tongue &tongue, const Zone &zone,
                const QString &number)
{
    return Writer(state, entries, tongue, zone, number).brief();
}

QString withAsk(const QString &brief, const Ask &ask, const Tongue &tongue, const Zone &zone)
{
    const QString wanted = escaped(oneLine(ask.wanted.trimmed()));
    if (wanted.isEmpty() && ask.answerBy == 0)
        return brief;
    QString text = QStringLiteral("## ") + tongue(say(QT_TRANSLATE_NOOP("Muster", "What we ask"))) +
                   QStringLiteral("\n\n");
    if (!wanted.isEmpty())
        text += QStringLiteral("- ") + wanted + u'\n';
    if (ask.answerBy != 0)
        text += QStringLiteral("- ") +
                tongue(say(QT_TRANSLATE_NOOP("Muster", "Please answer by %1 (%2)"),
                           zone.dateAndClock(ask.answerBy), zone.label(ask.answerBy))) +
                u'\n';
    // Behind the title, which is the first line if there is one.
    const qsizetype end = brief.startsWith(QLatin1String("# ")) ? brief.indexOf(u'\n') + 1 : 0;
    return brief.first(end) + (end > 0 ? QStringLiteral("\n") : QString()) + text +
           (end > 0 ? QString() : QStringLiteral("\n")) + brief.sliced(end);
}

QStringList unfilled(const QString &brief)
{
    QStringList out;
    QString heading;
    for (const QString &line : brief.split(u'\n')) {
        if (line.startsWith(QLatin1String("## ")))
            heading = line.sliced(3).trimmed();
        else if (line.trimmed() == emptyLine && !heading.isEmpty())
            out += heading;
    }
    return out;
}

QString plainBrief(const QString &markdown)
{
    static const QRegularExpression head(QStringLiteral("^#{1,6} +"), QRegularExpression::MultilineOption);
    static const QRegularExpression strong(QStringLiteral("(?<!\\\\)\\*\\*"));
    static const QRegularExpression escape(QStringLiteral("\\\\([\\\\`*_\\[\\]<])"));
    QString out = markdown;
    out.remove(head);
    out.remove(strong);
    out.replace(escape, QStringLiteral("\\1"));
    return out;
}

std::optional<QString> ruledOut(const QString &text)
{
    static const QRegularExpression prefix(
        QStringLiteral("^\\s*(?:ruled[ -]out|(?:已)?排除)\\s*[:：]\\s*(.+)$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const auto match = prefix.match(text);
    return match.hasMatch() ? std::optional(match.captured(1)) : std::nullopt;
}

} // namespace muster
