#include "models/items/history.h"

#include <QHash>

#include <algorithm>

namespace muster {

namespace {

QString member(const Event &event, const char *name)
{
    return event.members().value(QLatin1String(name)).toString();
}

/// A correction that is struck still stands for what it corrected.
bool isStrike(const Event &event) { return event.members().value(QLatin1String("strike")).toBool(); }

Message doneTo(const Event &said, const Event *subject)
{
    const QString by = member(said, "by");
    if (replaces(said.type))
        return say(QT_TRANSLATE_NOOP("Muster", "Correction linked by %1"), by);
    if (said.type == type::bodyErased)
        return say(QT_TRANSLATE_NOOP("Muster", "Words erased by %1"), by);
    if (said.type == type::entryAudience) {
        const auto audience = fromKey<Audience>(member(said, "audience")).value_or(Audience::Internal);
        switch (audience) {
        case Audience::Internal: return say(QT_TRANSLATE_NOOP("Muster", "Made internal by %1"), by);
        case Audience::Vendor: return say(QT_TRANSLATE_NOOP("Muster", "Opened to vendors by %1"), by);
        case Audience::Public: return say(QT_TRANSLATE_NOOP("Muster", "Made public by %1"), by);
        case Audience::Restricted: return say(QT_TRANSLATE_NOOP("Muster", "Restricted by %1"), by);
        }
    }
    if (subject && replaces(subject->type) && !isStrike(said))
        return say(QT_TRANSLATE_NOOP("Muster", "Correction taken back by %1"), by);
    if (subject && subject->type == type::withdrawn)
        return say(QT_TRANSLATE_NOOP("Muster", "Strike taken back by %1"), by);
    return say(QT_TRANSLATE_NOOP("Muster", "Struck by %1"), by);
}

/// Records of other programs do not always say who wrote them.
Message notedBy(const Event &event, const QString &by)
{
    if (!by.isEmpty())
        return say(QT_TRANSLATE_NOOP("Muster", "Noted by %1"), by);
    return event.members().contains(QLatin1String("batch")) ? say(QT_TRANSLATE_NOOP("Muster", "Imported"))
                                                            : say(QT_TRANSLATE_NOOP("Muster", "Noted"));
}

/// The last of the withdrawals and corrections of the entry that nobody took back.
Id standingStrike(const QList<Event> &events, const Id &entry)
{
    QHash<Id, Id> takenBack;
    for (const Event &event : events) {
        if (event.type == type::withdrawn && !isStrike(event))
            takenBack.insert(subjectOf(event), event.id);
    }
    const auto stands = [&](Id event) {
        bool standing = true;
        for (int depth = 0; depth < 64 && takenBack.contains(event); ++depth) {
            event = takenBack.value(event);
            standing = !standing;
        }
        return standing;
    };
    const auto last = std::find_if(events.crbegin(), events.crend(), [&](const Event &event) {
        const bool strikes = event.type == type::withdrawn || replaces(event.type);
        return strikes && event.id != entry && subjectOf(event) == entry && stands(event.id);
    });
    return last == events.crend() ? Id{} : last->id;
}

} // namespace

Result<History> historyOf(Session &session, const Id &entry)
{
    MUSTER_TRY_ASSIGN(const QList<Event> events, session.history(entry));
    History history;
    history.strike = standingStrike(events, entry);
    for (const Event &event : events) {
        const qint64 at = recordedUs(event.recorded);
        if (event.id == entry) {
            const QString by =
                event.members().value(QLatin1String("recorded_by")).toString(member(event, "by"));
            history.lines.append({at, notedBy(event, by), {}});
            continue;
        }
        const Event *subject = nullptr;
        for (const Event &other : events) {
            if (other.id == subjectOf(event) && other.id != entry)
                subject = &other;
        }
        if (event.type == type::importFinished)
            continue;
        history.lines.append({at, doneTo(event, subject), member(event, "reason")});
    }
    return history;
}

} // namespace muster
