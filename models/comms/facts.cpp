#include "models/comms/facts.h"

#include "models/comms/customertime.h"
#include "models/comms/functions.h"

#include <algorithm>
#include <functional>

namespace muster {

template <>
const QList<Term<Fact>> &terms<Fact>()
{
    static const QList<Term<Fact>> list{
        {Fact::Who, "who", QT_TRANSLATE_NOOP("Muster", "Who is affected")},
        {Fact::Cannot, "cannot", QT_TRANSLATE_NOOP("Muster", "What they cannot do")},
        {Fact::Since, "since", QT_TRANSLATE_NOOP("Muster", "Since")},
        {Fact::Span, "span", QT_TRANSLATE_NOOP("Muster", "From when to when")},
        {Fact::Works, "works", QT_TRANSLATE_NOOP("Muster", "What works")},
        {Fact::Workaround, "workaround", QT_TRANSLATE_NOOP("Muster", "Another way")},
        {Fact::Doing, "doing", QT_TRANSLATE_NOOP("Muster", "What we do")},
        {Fact::Wait, "wait", QT_TRANSLATE_NOOP("Muster", "How long they wait")},
        {Fact::Wrong, "wrong", QT_TRANSLATE_NOOP("Muster", "What was not right")},
        {Fact::Right, "right", QT_TRANSLATE_NOOP("Muster", "What is right")},
        {Fact::Data, "data", QT_TRANSLATE_NOOP("Muster", "Which data")},
        {Fact::Protect, "protect", QT_TRANSLATE_NOOP("Muster", "How they protect themselves")},
        {Fact::Why, "why", QT_TRANSLATE_NOOP("Muster", "How it came about")},
        {Fact::Prevention, "prevention", QT_TRANSLATE_NOOP("Muster", "What prevents it")},
        {Fact::Offer, "offer", QT_TRANSLATE_NOOP("Muster", "What they get")},
        {Fact::Redeem, "redeem", QT_TRANSLATE_NOOP("Muster", "How they get it")},
        {Fact::Link, "link", QT_TRANSLATE_NOOP("Muster", "Where to read more")},
        {Fact::Next, "next", QT_TRANSLATE_NOOP("Muster", "Next update")},
    };
    return list;
}

namespace {

/// The functions that are so.
template <typename Is>
QList<Function> those(const Functions &functions, Is is)
{
    QList<Function> out;
    for (auto it = functions.cbegin(); it != functions.cend(); ++it) {
        if (is(*it))
            out += it.key();
    }
    return out;
}

QString whoOf(const Known &known, const Tongue &tongue)
{
    const bool placed = !known.where.isEmpty();
    switch (known.extent) {
    case Extent::All:
        return placed ? tongue(say(QT_TRANSLATE_NOOP("Muster", "all customers in %1"), known.where))
                      : tongue(say(QT_TRANSLATE_NOOP("Muster", "all customers")));
    case Extent::Most:
        return placed ? tongue(say(QT_TRANSLATE_NOOP("Muster", "most customers in %1"), known.where))
                      : tongue(say(QT_TRANSLATE_NOOP("Muster", "most customers")));
    case Extent::Some:
    case Extent::Unknown: break;
    }
    return placed ? tongue(say(QT_TRANSLATE_NOOP("Muster", "some customers in %1"), known.where))
                  : tongue(say(QT_TRANSLATE_NOOP("Muster", "some customers")));
}

/// What is asked most comes first; what has no answer says so, lest somebody makes one up.
QString questionsOf(QList<Asked> asked, const Tongue &tongue)
{
    std::stable_sort(asked.begin(), asked.end(),
                     [](const Asked &a, const Asked &b) { return a.times > b.times; });
    QStringList lines;
    for (const Asked &one : asked)
        lines +=
            one.answer.isEmpty()
                ? tongue(say(
                      QT_TRANSLATE_NOOP("Muster", "“%1” There is no approved answer yet: tell the war room."),
                      one.text))
                : tongue(say(QT_TRANSLATE_NOOP("Muster", "“%1” You can say: “%2”"), one.text, one.answer));
    return lines.join(u'\n');
}

QMap<QString, QString> insideFacts(const Known &known, const Tongue &tongue)
{
    const Inside &inside = known.inside;
    QMap<QString, QString> out;
    const auto put = [&](const char *name, const QString &words) {
        if (!words.isEmpty())
            out.insert(QLatin1String(name), words);
    };
    put("number", inside.number);
    put("title", inside.title);
    put("severity", QString::number(inside.severity));
    put("state", tongue(labelOf(inside.status)));
    put("commander", inside.commander);
    put("commsLead", inside.commsLead);
    put("place", inside.place);
    put("call", inside.call);
    put("share", sentenceOf(inside.share, tongue));
    put("decision", sentenceOf(inside.decision, tongue));
    put("questions", questionsOf(inside.asked, tongue));
    if (inside.told != 0)
        put("told", customerTime(inside.told, known.now, known.zone, tongue));
    return out;
}

} // namespace

const QStringList &insideNames()
{
    static const QStringList names{
        QStringLiteral("number"),   QStringLiteral("title"),     QStringLiteral("severity"),
        QStringLiteral("state"),    QStringLiteral("commander"), QStringLiteral("commsLead"),
        QStringLiteral("place"),    QStringLiteral("call"),      QStringLiteral("share"),
        QStringLiteral("decision"), QStringLiteral("told"),      QStringLiteral("questions"),
    };
    return names;
}

QString sentenceOf(QString words, const Tongue &tongue)
{
    if (words.isEmpty())
        return {};
    words.replace(0, 1, words.at(0).toUpper());
    static const QString ends = QStringLiteral(".!?…。！？”\"");
    if (!ends.contains(words.back()))
        words += tongue(say(QT_TRANSLATE_NOOP("Muster", ".")));
    return words;
}

Facts customerFacts(const Known &known, const Tongue &tongue)
{
    const auto isDown = [](const FunctionState &one) { return one.health == Health::Down; };
    QList<Function> affected = those(known.functions, std::mem_fn(&FunctionState::isAffected));
    // Once all is back, the text tells of what was not.
    if (affected.isEmpty())
        affected = those(known.functions, std::mem_fn(&FunctionState::wasAffected));
    const auto works = [&](bool again) {
        return those(known.functions, [again](const FunctionState &one) {
            return one.health == Health::Works && one.wasAffected() == again;
        });
    };
    Facts facts;
    facts.exercise = known.exercise;
    facts.partly = std::none_of(known.functions.cbegin(), known.functions.cend(), isDown);
    facts.topic = topicOf(affected, tongue);
    facts.over = known.until != 0;
    facts.inside = insideFacts(known, tongue);
    const auto put = [&](Fact fact, const QString &words) {
        if (!words.isEmpty())
            facts.words.insert(fact, words);
    };
    put(Fact::Who, whoOf(known, tongue));
    put(Fact::Cannot, deedsOf(affected, tongue));
    if (known.since != 0)
        put(Fact::Since, customerTime(known.since, known.now, known.zone, tongue));
    if (known.since != 0 && known.until != 0)
        put(Fact::Span, customerSpan(known.since, known.until, known.now, known.zone, tongue));
    QStringList working{worksAgainOf(works(true), tongue), worksOf(works(false), tongue)};
    working.removeAll({});
    put(Fact::Works, working.join(tongue.name() == QLatin1String("zh_CN") ? QString() : QStringLiteral(" ")));
    put(Fact::Workaround, known.workaround);
    if (known.next != 0)
        put(Fact::Next, customerTime(known.next, known.now, known.zone, tongue));
    return facts;
}

} // namespace muster
