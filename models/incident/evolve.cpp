#include "models/incident/entry.h"
#include "models/incident/evolving.h"
#include "models/incident/withdrawals.h"

#include <QSet>

#include <algorithm>

namespace muster {

using namespace evolving;

namespace {

void setStatus(State &state, Status status, qint64 occurred)
{
    const bool wasOver = isOver(state.status);
    state.status = status;
    if (!isOver(status))
        state.ended = 0;
    else if (!wasOver)
        state.ended = occurred;
}

void onDeclared(State &state, const Event &event, const QJsonObject &body)
{
    if (state.declared)
        return; // the same incident imported on two laptops: the first declaration stands
    state.incident = event.incident;
    state.declared = true;
    state.declaring = event.id;
    state.declaredAt = event.recorded;
    state.started = event.occurred;
    state.number = body.value(QLatin1String("number")).toInt();
    state.title = textIn(body, "title");
    state.titledBy = event.id;
    state.declaredBy = textIn(body, "by");
    state.zone = textIn(body, "zone");
    state.source = textIn(body, "source");
    state.exercise = body.value(QLatin1String("exercise")).toBool();
    state.severity = std::clamp(body.value(QLatin1String("severity")).toInt(3), 1, 5);
    state.status = fromKey<Status>(textIn(body, "status")).value_or(Status::Investigating);
}

void onRenamed(State &state, const Event &event, const QJsonObject &body)
{
    if (body.contains(QLatin1String("title"))) {
        state.title = textIn(body, "title");
        state.titledBy = event.id;
    }
    if (body.contains(QLatin1String("number")))
        state.number = body.value(QLatin1String("number")).toInt();
}

void onRoom(State &state, const Event &, const QJsonObject &body)
{
    state.place = textIn(body, "place");
    state.call = textIn(body, "call");
}

void onSeverity(State &state, const Event &, const QJsonObject &body)
{
    const int before = std::exchange(
        state.severity, std::clamp(body.value(QLatin1String("severity")).toInt(state.severity), 1, 5));
    if (state.severity < before)
        state.pace = 0; // it got worse: the slow pace was chosen for something else
}

void onStatus(State &state, const Event &event, const QJsonObject &body)
{
    if (const auto status = fromKey<Status>(textIn(body, "status")))
        setStatus(state, *status, event.occurred);
    state.duplicateOf = textIn(body, "of");
}

void onRole(State &state, const Event &, const QJsonObject &body)
{
    const auto role = fromKey<Role>(textIn(body, "role"));
    if (role == Role::Commander)
        state.board.offer.reset(); // whoever was to take it, somebody else leads now
    if (role && !textIn(body, "name").isEmpty())
        state.roles.insert(*role, textIn(body, "name"));
    else if (role)
        state.roles.remove(*role);
}

void onUpdate(State &state, const Event &event, const QJsonObject &body)
{
    SentUpdate update;
    update.id = event.id;
    update.channel = fromKey<Channel>(textIn(body, "channel")).value_or(Channel::Statuspage);
    update.sentAt = event.occurred;
    update.by = textIn(body, "by");
    update.text = textIn(body, "text");
    update.subject = textIn(body, "subject");
    update.phase = textIn(body, "phase");
    update.nextBy = momentIn(body, "next_by");
    update.facts = factsIn(body);
    update.readers = fromKey<Readers>(textIn(body, "readers")).value_or(Readers::Customers);
    const bool newest =
        insertByTime(event.type == type::told ? state.told : state.updates, update, &SentUpdate::sentAt);
    // An imported update carries the status the provider showed with it: the only word there is of the state
    // then.
    if (const auto status = fromKey<Status>(textIn(body, "state")); status && newest)
        setStatus(state, *status, event.occurred);
}

void onDigest(State &state, const Event &, const QJsonObject &body)
{
    state.sharedUpTo = qMax(state.sharedUpTo, textIn(body, "up_to").toLongLong());
    const QJsonObject known = body.value(QLatin1String("known")).toObject();
    for (auto it = known.begin(); it != known.end(); ++it) {
        qint64 &seq = state.shared[Id::fromString(it.key()).value_or(Id{})];
        seq = qMax(seq, it.value().toInteger());
    }
}

void onImport(State &state, const Event &, const QJsonObject &) { ++state.imports; }

Step stepOf(const QByteArray &type)
{
    static const QHash<QByteArray, Step> steps{
        {type::declared, onDeclared}, {type::renamed, onRenamed},     {type::severitySet, onSeverity},
        {type::statusSet, onStatus},  {type::roleAssigned, onRole},   {type::updateSent, onUpdate},
        {type::told, onUpdate},       {type::digestShared, onDigest}, {type::importFinished, onImport},
        {type::roomPlaced, onRoom},
    };
    for (const Step step : {steps.value(type, nullptr), stepOfWalk(type), stepOfSituation(type),
                            stepOfDelivery(type), stepOfTalking(type)}) {
        if (step)
            return step;
    }
    return nullptr;
}

bool isKnown(const QByteArray &type)
{
    return type == type::withdrawn || type == type::bodyErased || type == type::importFinished ||
           stepOf(type) || isEntry(type) || type == type::entryAudience;
}

/// The other times that acts were given: who names which act, the last of them.
QHash<Id, Event> movedActs(const QList<Event> &inOrder, const QHash<Id, Event> &taken)
{
    QHash<Id, Event> out;
    for (const Event &event : inOrder) {
        if (event.type == type::moved && standsIn(event, taken))
            out.insert(subjectOf(event), event);
    }
    return out;
}

/// The act at the time it has now, or nothing if it was struck after it was moved.
std::optional<Event> asMoved(Event act, const QHash<Id, Event> &moves, const QHash<Id, Event> &taken)
{
    // A move counts only if it comes after what it names, so this ends whatever a foreign file says.
    Event last = act;
    for (auto at = moves.constFind(act.id); at != moves.cend() && happensBefore(last, *at);
         at = moves.constFind(last.id)) {
        if (taken.contains(at->id))
            return std::nullopt;
        act.occurred = at->occurred;
        last = *at;
    }
    return act;
}

} // namespace

void evolve(State &state, const Event &event)
{
    if (const Step step = stepOf(event.type); step)
        step(state, event, event.members());
    else if (!isKnown(event.type))
        ++state.unknown;
}

State fold(std::span<const Event> events)
{
    const QHash<Id, Event> taken = withdrawals(events);
    QSet<QString> finished;
    QList<Event> inOrder;
    for (const Event &event : events) {
        inOrder.append(event);
        if (event.type == type::importFinished)
            finished.insert(textIn(event.members(), "batch"));
    }
    std::sort(inOrder.begin(), inOrder.end(), [](const Event &a, const Event &b) {
        return a.recorded != b.recorded ? a.recorded < b.recorded
               : a.id != b.id           ? a.id < b.id
                                        : a.device < b.device;
    });

    const QHash<Id, Event> moves = movedActs(inOrder, taken);
    State state;
    Id before;
    for (const Event &event : std::as_const(inOrder)) {
        const QString batch =
            event.type == type::importFinished ? QString() : textIn(event.members(), "batch");
        const Id batchId = Id::fromString(batch).value_or(Id{});
        const bool pending = !batch.isEmpty() && !finished.contains(batch);
        const bool twin = event.id == before; // the same imported record from a second laptop
        before = event.id;
        if (twin || pending || taken.contains(event.id) || (!batch.isEmpty() && taken.contains(batchId)))
            continue;
        if (const auto now = asMoved(event, moves, taken))
            evolve(state, *now);
    }
    return state;
}

bool refolds(const Event &event)
{
    return event.type == type::withdrawn || event.type == type::importFinished ||
           event.type == type::bodyErased || event.type == type::moved;
}

QString numberText(int number, int clash)
{
    const QString text = QStringLiteral("INC-%1").arg(number, 4, 10, QLatin1Char('0'));
    return clash == 0 ? text : QStringLiteral("%1-%2").arg(text, QChar(u'A' + clash));
}

} // namespace muster
