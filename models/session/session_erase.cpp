// What goes with the words that are erased, and what may still repeat them.

#include "models/incident/telling.h"
#include "models/session/session.h"

#include <algorithm>

namespace muster {

namespace {

/// Whether the words of `text` stand in another event's body: as its words, or in the reason it gives.
bool repeats(const Event &event, const QString &text)
{
    const QJsonObject members = event.members();
    return !event.isErased() && std::any_of(members.begin(), members.end(), [&](const QJsonValue &value) {
        return value.toString().contains(text);
    });
}

/// Whether an act names this event and says its words once more, as settling what is owed or found does, or
/// is the errand that carried them.
bool quotes(const Event &act, const Id &event, const QString &text)
{
    if (act.type == type::deliveryQueued)
        return act.id != event && repeats(act, text);
    const QJsonObject members = act.members();
    return !act.isErased() && members.contains(QLatin1String("what")) &&
           (members.value(QLatin1String("due")).toString() == event.toString() ||
            members.value(QLatin1String("finding")).toString() == event.toString());
}

} // namespace

Result<QList<Event>> Session::erasable(const Event &event, const Entry &entry)
{
    QList<Event> out{event};
    // What was said about it repeats its words as often as not: corrections, and the reasons of strikes.
    MUSTER_TRY_ASSIGN(const QList<Event> said, m_journal->about(event));
    for (const Event &other : said) {
        if (repeats(other, entry.text))
            out.append(other);
    }
    if (!event.type.startsWith("entry.")) {
        MUSTER_TRY_ASSIGN(const QList<Event> acts, m_journal->stateEvents(event.incident));
        std::copy_if(acts.cbegin(), acts.cend(), std::back_inserter(out),
                     [&](const Event &act) { return quotes(act, event.id, entry.text); });
    }
    // Of what it corrects nobody knows how much it shares, so all of that goes.
    for (Id before = entry.corrects; !before.isNull();) {
        MUSTER_TRY_ASSIGN(const std::optional<Event> older, m_journal->event(before));
        if (older && !older->isErased())
            out.append(*older);
        before = older ? subjectOf(*older) : Id{};
    }
    return out;
}

Result<QList<Event>> Session::earlierTitles(const State &state)
{
    MUSTER_TRY_ASSIGN(QList<Event> acts, m_journal->stateEvents(state.incident));
    acts.removeIf([&](const Event &act) {
        return !titles(act) || act.isErased() || act.id == state.titledBy ||
               !act.members().contains(QLatin1String("title"));
    });
    return acts;
}

/// Entries that share a telling piece with the words, or hold one of the titles as it was.
Result<QStringList> Session::echoesOf(const QString &words, const QStringList &titles)
{
    QStringList out;
    const QStringList pieces = tellingPieces(words);
    if (pieces.isEmpty() && titles.isEmpty())
        return out;
    MUSTER_TRY(m_journal->eachEntry({}, [&](const Entry &entry) -> Result<> {
        const QString all = entry.text + u'\n' + entry.reason + u'\n' + entry.struckReason;
        const bool quotes = std::any_of(titles.cbegin(), titles.cend(),
                                        [&](const QString &title) { return all.contains(title); });
        if (quotes || holdsPiece(all, pieces))
            out.append(entry.id.toString());
        return {};
    }));
    return out;
}

/// What is to be done once the bodies are gone: no trace in the file or its copies, and a word of what may
/// repeat them.
Result<> Session::sweep(const QList<Event> &erased, const QString &words, Outcome &outcome)
{
    QStringList gone{words}, old;
    for (const Event &event : erased) {
        if (titles(event))
            old += event.members().value(QLatin1String("title")).toString();
    }
    gone += old;
    gone.removeAll(QString());
    old.removeIf([](const QString &title) { return title.size() < 4; }); // they stand anywhere
    MUSTER_TRY_ASSIGN(outcome.unreached, m_journal->scrub(outcome.incident, gone));
    MUSTER_TRY_ASSIGN(outcome.echoes, echoesOf(gone.join(u'\n'), old));
    return {};
}

} // namespace muster
