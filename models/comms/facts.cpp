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

} // namespace

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
