// What a text says of times.

#include "models/comms/clauses.h"
#include "models/comms/patterns.h"
#include "models/comms/recordchecks.h"
#include "models/core/clock.h"

#include <algorithm>

namespace muster {

namespace {

bool isWallClockOf(const Announcement &a, const StatedTime &time, qint64 moment)
{
    const qint64 wall = moment + a.zone.offsetAt(moment) * second;
    const int round = time.isHalved ? 12 * 60 : 24 * 60;
    return moment != 0 && (wall % day + day) % day / minute % round == time.minuteOfDay % round;
}

/// Compared to the minute, as a text can say it.
bool isMoment(const Announcement &a, const StatedTime &time, qint64 moment)
{
    return time.momentIn(a.zone, moment) / minute == moment / minute;
}

/// Whether a line of the record holds a time that `is` finds to be this one, of some deed or other.
template <typename Is>
bool isNoted(const ReadText &a, Is is)
{
    return std::any_of(a.record.lines.cbegin(), a.record.lines.cend(), [&](const QString &line) {
        const QList<StatedTime> times = timesIn(line, a.now);
        return std::any_of(times.cbegin(), times.cend(),
                           [&](const StatedTime &noted) { return is(noted.momentIn(a.zone, a.now)); });
    });
}

bool isMislabelled(const ReadText &a, const StatedTime &time)
{
    if (!time.offset || *time.offset == a.zone.offsetAt(a.now))
        return false;
    const auto is = [&](auto compare) {
        const auto isThis = [&](qint64 moment) { return compare(a, time, moment); };
        return isThis(a.next) || isThis(a.since) || isThis(a.now) || isNoted(a, isThis);
    };
    return is(isWallClockOf) && !is(isMoment);
}

} // namespace

std::optional<Fault> nextUpdate(const ReadText &a)
{
    if (a.status == PublicStatus::Resolved)
        return std::nullopt;
    if (a.next == 0)
        return Fault{say(QT_TRANSLATE_NOOP("Muster", "Say when customers hear from you again."))};
    const QString clock = a.zone.clock(a.next);
    if (a.next <= a.now)
        return Fault{say(
            QT_TRANSLATE_NOOP("Muster", "The next update at %1 is over already; set a later one."), clock)};

    static const Pattern promising = anyOf({
        "\\b(?:next|another|further|new|following) (?:update|news|word|message|post|notice|report)",
        "\\bupdate (?:you|this|again|here|our|the)|\\bhear from us",
        "\\b(?:tell|inform|let) you\\b",
        "\\b(?:post|write|report|speak)\\b[^.]{0,20}\\bagain\\b",
        "\\bback (?:with|here|to you)|\\b(?:more|fresh) (?:news|information)",
        "\\bupdates? (?:by|at|will|follows?|due)",
        "(?:下次|下一次|下一条|再|将|会|届时)[^，。]{0,24}(?:更新|告知|说明|同步|通报)",
        "(?:下次|下一次|下一条|再|将|会|届时)[^，。]{0,24}(?:公布|发布|公告|进展|消息)",
        "(?:前|时间|次)[^，。]{0,6}(?:更新|通报|公告|公布)|(?:更新|通报|公告)(?:时间|为|将)",
        "(?:新的|最新)(?:进展|通报|消息|情况)",
    });
    // A sentence that looks back ("we last wrote at 14:15") promises nothing.
    static const Pattern back =
        words("\\b(?:last|since|from|began|started|posted|at the time)\\b|自|起|上次|上一|已于|截至|发布于");
    bool named = false;
    for (const PlacedParagraph &paragraph : a.paragraphs) {
        for (const auto &[sentence, times] : paragraph->timedSentences(a.now)) {
            if (!holds(sentence, promising))
                continue;
            // A time under a wrong zone is told by the zone's check, unless another says that it is right.
            const auto isRight = [&](const StatedTime &time) { return isMoment(a, time, a.next); };
            const bool right = std::any_of(times.cbegin(), times.cend(), isRight) ||
                               (times.size() == 1 && isWallClockOf(a, times.first(), a.next) &&
                                isMislabelled(a, times.first()));
            named = named || right;
            if (right || holds(sentence, back))
                continue;
            const StatedTime &other = times.last();
            return Fault{say(QT_TRANSLATE_NOOP("Muster", "“%1” is not when the next update is promised: %2."),
                             other.words, clock),
                         paragraph.start + other.start, paragraph.start + other.end};
        }
    }
    const auto isNext = [&](const StatedTime &time) {
        return isMoment(a, time, a.next) || isWallClockOf(a, time, a.next);
    };
    if (!named && std::none_of(a.times.cbegin(), a.times.cend(), isNext))
        return Fault{
            say(QT_TRANSLATE_NOOP("Muster", "The text does not name the next update at %1."), clock)};
    if (std::none_of(a.times.cbegin(), a.times.cend(), [](const StatedTime &time) { return time.hasZone; }))
        return Fault{say(QT_TRANSLATE_NOOP("Muster", "Say in which zone %1 is."), clock)};
    return std::nullopt;
}

bool namesNextUpdate(const Announcement &announcement)
{
    const QList<StatedTime> times = timesIn(announcement.text.body, announcement.now);
    return std::any_of(times.cbegin(), times.cend(), [&](const StatedTime &time) {
        return isMoment(announcement, time, announcement.next);
    });
}

namespace {

/// A moment that is told twice, in two zones, and is not the same: "19:30 (20:30 Beijing time)".
std::optional<Fault> twoClocks(const ReadText &a)
{
    static const Pattern between = words("^ *(?:[(（/=]|即|也就是|that is|which is|or)[ (（]*$");
    for (qsizetype i = 0; i + 1 < a.times.size(); ++i) {
        const StatedTime &one = a.times.at(i), &other = a.times.at(i + 1);
        if (!other.offset || (!one.offset && one.hasZone) || other.start - one.end > 12 ||
            !holds(a.text.body.mid(one.end, other.start - one.end), between))
            continue;
        static const Pattern ending = words("(?:至|到|[-–—]|\\bto)\\s*$");
        if (holds(a.text.body.left(one.start), ending))
            continue; // a span beside a span
        const qint64 moment = one.momentIn(a.zone, a.now);
        if (other.offset != one.offset && other.momentIn(a.zone, moment) != moment)
            return Fault{say(QT_TRANSLATE_NOOP("Muster", "“%1” and “%2” are not the same moment."), one.words,
                             other.words),
                         one.start, other.end};
    }
    return std::nullopt;
}

} // namespace

std::optional<Fault> zoneOfTimes(const ReadText &a)
{
    for (const StatedTime &time : a.times) {
        if (isMislabelled(a, time))
            return Fault{
                say(QT_TRANSLATE_NOOP("Muster", "“%1” is the room's clock under the name of another zone."),
                    time.words),
                time.start, time.end};
    }
    return twoClocks(a);
}

namespace {

/// Whether a clause says at a time that something began then: the words in front of it do.
bool tellsBeginning(const Passage &clause, const QString &inFront)
{
    static const Pattern starting =
        words("\\b(?:since|began|started|starting|as of|from)\\b|自|开始|从|起(?=[，,]|$)|出现");
    static const Pattern before =
        words("(?:\\b(?:since|began (?:at|around|about)|started (?:at|around|about)|from)(?: about| "
              "around| roughly)?|自|从|于)\\s*(?:今天|今日|约)?$");
    return holds(clause, starting) && saysOf(clause) != Says::Works && // or since when it works again
           holds(inFront.right(40), before);
}

} // namespace

std::optional<Fault> beginning(const ReadText &a)
{
    if (a.since == 0)
        return std::nullopt;
    for (const PlacedParagraph &paragraph : a.paragraphs) {
        for (const auto &[clause, times] : paragraph->timedClauses(a.now)) {
            for (const StatedTime &time : times) {
                // One under a wrong zone is told by the zone's check.
                if (qAbs(time.momentIn(a.zone, a.since) - a.since) <= 10 * minute || isMislabelled(a, time) ||
                    !tellsBeginning(clause, paragraph->words().left(time.start)) ||
                    isNoted(a, [&](qint64 moment) { return isMoment(a, time, moment); }))
                    continue;
                return Fault{
                    say(QT_TRANSLATE_NOOP("Muster", "“%1”, but the record says that it began at %2."),
                        time.words, a.zone.clock(a.since)),
                    paragraph.start + time.start, paragraph.start + time.end};
            }
        }
    }
    return std::nullopt;
}

std::optional<Fault> sameEverywhere(const ReadText &a)
{
    if (a.apart.isEmpty())
        return std::nullopt;
    return Fault{say(QT_TRANSLATE_NOOP("Muster", "The text of another channel names another next update."))};
}

} // namespace muster
