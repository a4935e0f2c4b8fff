#include "models/comms/holding.h"

#include "models/core/clock.h"

#include <QDate>

#include <algorithm>

namespace muster {

Result<qint64> endOfDay(const QString &words, const Zone &zone)
{
    // Qt takes a time behind it as well, and drops it.
    constexpr qsizetype length = 10;
    const QDate date = QDate::fromString(words.trimmed(), Qt::ISODate);
    if (!date.isValid() || words.trimmed().size() != length)
        return wrongUsage(say(QT_TRANSLATE_NOOP("Muster", "“%1” is no day. Use 2027-03-31."), words));
    constexpr qint64 epoch = 2440588; // the Julian day of 1 January 1970
    return zone.toUtc((date.toJulianDay() + 1 - epoch) * day);
}

QString lastDay(qint64 until, const Zone &zone)
{
    const bool isEnd = zone.clockSeconds(until) == QLatin1String("00:00:00");
    return isEnd ? zone.date(until - 1) : zone.dateAndClock(until);
}

Result<> checkHolding(const Holding &holding)
{
    MUSTER_TRY_ASSIGN(const DraftText text, draftFrom(holding.text, {}, Tongue(holding.language)));
    if (text.subject.isEmpty() || text.body.isEmpty())
        return unreadable(say(QT_TRANSLATE_NOOP(
            "Muster", "A holding statement has a subject in its first line and a text below it.")));
    return {};
}

Result<HoldingText> holdingNamed(const QString &name, const Composed &made, const Organisation &house,
                                 const Tongue &tongue, qint64 nowUs)
{
    const Holding *known = house.holding(name, tongue.name());
    if (!known)
        return unreadable(
            say(QT_TRANSLATE_NOOP("Muster", "There is no holding statement “%1” in this language. “muster "
                                            "holding” lists them."),
                name));
    if (!known->standsAt(nowUs))
        return refused(
            say(QT_TRANSLATE_NOOP("Muster", "“%1” was approved by %2 until %3. Have it approved anew first."),
                known->name, known->approvedBy, lastDay(known->until, Zone::local())));
    const auto it = std::find_if(made.holdings.cbegin(), made.holdings.cend(),
                                 [&](const HoldingText &one) { return one.name == known->name; });
    if (it != made.holdings.cend())
        return *it;
    MUSTER_TRY(checkHolding(*known)); // says why it could not be filled
    return unreadable(say(QT_TRANSLATE_NOOP("Muster", "The template cannot be read.")));
}

void putHolding(Composition &composition, const Composed &made, const HoldingText &holding)
{
    for (const ChannelText &one : made.channels) {
        if (lengthOn(one.channel) == Length::Full)
            composition.wording().texts.insert({made.readers, one.channel}, {holding.text, one.fresh});
    }
}

} // namespace muster
