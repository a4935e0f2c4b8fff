// The incident in half a minute.

#include "models/incident/commandbrief.h"

#include "models/core/text.h"
#include "models/incident/sensitive.h"
#include "models/incident/stretch.h"

namespace muster {

namespace {

/// Half a minute is 119 words at 238 words a minute, the mean of silent reading (Brysbaert 2019, "How many
/// words do we read per minute?"). Hence how much of what is long is said.
constexpr int longest = 80, shorter = 52, shortest = 30;
constexpr qsizetype mostEach = 2, mostOut = 3;

/// Puts the sentences together; a class only so that all share what they tell from.
class HalfMinute
{
public:
    HalfMinute(const State &state, const QList<Entry> &entries, const Tongue &tongue, const Zone &zone,
               qint64 nowUs)
        : m_state(state)
        , m_entries(entries)
        , m_tongue(tongue)
        , m_zone(zone)
        , m_now(nowUs)
    {}

    QString words(const QString &number) const;

private:
    template <typename... A>
    QString told(const char *source, const A &...args) const
    {
        return m_tongue(say(source, args...));
    }
    QString time(qint64 us) const
    {
        return m_zone.sameDay(us, m_now) ? m_zone.clock(us) : m_zone.dateAndClock(us);
    }
    static QString cut(const QString &typed, int most);
    QString list(QStringList parts) const;
    QString customers() const;
    QString board(Standing standing, const char *source, qsizetype most, int length) const;
    QString underWay() const;
    QString decision() const;
    QString updates() const;
    QString command() const;

    const State &m_state;
    const QList<Entry> &m_entries;
    const Tongue &m_tongue;
    const Zone &m_zone;
    qint64 m_now;
};

/// At a word's end, where there are words.
QString HalfMinute::cut(const QString &typed, int most)
{
    if (!secretsIn(typed).isEmpty())
        return {};
    const QString whole = oneLine(typed.simplified()), fitting = elided(whole, most);
    const qsizetype space = fitting.lastIndexOf(u' ');
    return fitting == whole || space < most / 2 ? fitting : QString(fitting.first(space) + u'…');
}

QString HalfMinute::list(QStringList parts) const
{
    parts.removeAll(QString());
    return parts.join(told(QT_TRANSLATE_NOOP("Muster", "; ")));
}

QString HalfMinute::customers() const
{
    QStringList parts;
    for (const Function function : m_state.assessment.affected()) {
        const FunctionState now = m_state.assessment.functions.value(function);
        if (now.isAffected() && parts.size() < mostOut)
            parts += told(QT_TRANSLATE_NOOP("Muster", "%1 (%2)"), m_tongue(labelOf(function)),
                          m_tongue(labelOf(now.health)));
    }
    for (const Question question : {Question::Who, Question::Share}) {
        const Answer answer = m_state.assessment.answers.value(question);
        if (!answer.choice.isEmpty() && answer.choice != QLatin1String("unknown"))
            parts += m_tongue(labelOfChoice(question, answer.choice));
    }
    return parts.isEmpty()
               ? told(QT_TRANSLATE_NOOP("Muster", "Nobody has said yet what customers cannot do."))
               : told(QT_TRANSLATE_NOOP("Muster", "For customers: %1."), list(parts));
}

QString HalfMinute::board(Standing standing, const char *source, qsizetype most, int length) const
{
    QStringList parts;
    const QList<BoardLine> all = m_state.board.standing(standing);
    for (const BoardLine &one : all.last(qMin(most, all.size())))
        parts += cut(one.text, length);
    const QString words = list(parts);
    return words.isEmpty() ? QString() : told(source, words);
}

QString HalfMinute::underWay() const
{
    QStringList parts;
    for (const DueItem &item : dueList(m_state)) {
        if (item.kind == DueKind::Update || item.text.isEmpty() || parts.size() == mostEach)
            continue;
        const QString what = cut(item.text, shorter), owner = cut(item.owner, shortest);
        parts += told(QT_TRANSLATE_NOOP("Muster", "%1, by %2"),
                      owner.isEmpty() ? what : told(QT_TRANSLATE_NOOP("Muster", "%1: %2"), owner, what),
                      time(item.at));
    }
    if (const auto &report = m_state.board.report; parts.isEmpty() && report)
        parts += cut(report->actions, longest);
    const QString words = list(parts);
    return words.isEmpty() ? QString() : told(QT_TRANSLATE_NOOP("Muster", "Under way: %1."), words);
}

QString HalfMinute::decision() const
{
    for (auto at = m_entries.crbegin(); at != m_entries.crend(); ++at) {
        const bool stands =
            !at->struck && !at->erased && !at->pending && at->audience != Audience::Restricted;
        if (at->kind != Kind::Decision || !at->isWords() || !stands)
            continue;
        if (const QString words = cut(at->text, longest); !words.isEmpty())
            return told(QT_TRANSLATE_NOOP("Muster", "Last decision, %1: %2"), time(at->occurred), words);
    }
    return {};
}

QString HalfMinute::updates() const
{
    if (m_state.updates.isEmpty())
        return told(QT_TRANSLATE_NOOP("Muster", "Customers have not been told anything yet."));
    const QString last = time(m_state.updates.constLast().sentAt);
    const auto next = nextUpdate(m_state);
    return next
               ? told(QT_TRANSLATE_NOOP("Muster", "Customers heard last at %1 and were promised more by %2."),
                      last, time(next->at))
               : told(QT_TRANSLATE_NOOP("Muster", "Customers heard last at %1."), last);
}

QString HalfMinute::command() const
{
    const QString name = cut(m_state.roles.value(Role::Commander), shortest);
    const auto &offer = m_state.board.offer;
    if (name.isEmpty())
        return told(QT_TRANSLATE_NOOP("Muster", "Nobody leads yet."));
    return offer ? told(QT_TRANSLATE_NOOP("Muster", "%1 leads and hands over to %2."), name,
                        cut(offer->to, shortest))
                 : told(QT_TRANSLATE_NOOP("Muster", "%1 leads."), name);
}

QString HalfMinute::words(const QString &number) const
{
    const QString stretch =
        stretchWords((m_state.isOver() ? m_state.ended : m_now) - m_state.started, m_tongue);
    const QString head =
        told(QT_TRANSLATE_NOOP("Muster", "%1, SEV %2, %3: %4"), number, QString::number(m_state.severity),
             m_tongue(labelOf(m_state.status)), cut(m_state.title, longest));
    QStringList lines{
        m_state.exercise ? told(QT_TRANSLATE_NOOP("Muster", "This is an exercise. Nothing has happened."))
                         : QString(),
        head,
        m_state.isOver()
            ? told(QT_TRANSLATE_NOOP("Muster", "It lasted %1."), stretch)
            : told(QT_TRANSLATE_NOOP("Muster", "It began at %1, %2 ago."), time(m_state.started), stretch),
        customers(),
        board(Standing::Known, QT_TRANSLATE_NOOP("Muster", "We know: %1."), mostEach, shorter),
        board(Standing::Theory, QT_TRANSLATE_NOOP("Muster", "We suspect: %1."), mostEach, shorter),
        board(Standing::RuledOut, QT_TRANSLATE_NOOP("Muster", "Ruled out: %1."), mostOut, shortest),
        underWay(),
        decision(),
        updates(),
        command()};
    lines.removeAll(QString());
    // What was cut ends already.
    return lines.join(u'\n')
        .replace(QStringLiteral("…."), QStringLiteral("…"))
        .replace(QStringLiteral("…。"), QStringLiteral("…"));
}

} // namespace

QString catchUpOf(const State &state, const QList<Entry> &entries, const Tongue &tongue, const Zone &zone,
                  qint64 nowUs, const QString &number)
{
    return HalfMinute(state, entries, tongue, zone, nowUs)
        .words(number.isEmpty() ? numberText(state.number) : number);
}

} // namespace muster
