#include "models/incident/entry.h"
#include "models/incident/withdrawals.h"

#include <algorithm>

namespace muster {

namespace {

struct Shape
{
    const char *type;
    Kind kind;
    const char *text;       ///< the member that holds the words
    const char *subject;    ///< the member that holds what was set
    const char *act = "";   ///< of an act whose kind people log as well: what it is
    const char *value = ""; ///< the member that holds what it was set to
    const char *head = "";  ///< the member whose words stand before the text, on a line of their own
    const char *tail = "";  ///< the same behind it
};

constexpr Shape shapes[] = {
    {type::logged, Kind::Note, "text", ""},
    {type::corrected, Kind::Note, "text", "subject"},
    {type::moved, Kind::Note, "text", "subject"},
    {type::severitySet, Kind::Severity, "reason", "severity"},
    {type::statusSet, Kind::Status, "reason", "status"},
    {type::roleAssigned, Kind::Role, "name", "role"},
    {type::updateSent, Kind::Update, "text", "channel"},
    {type::answered, Kind::Observation, "note", "question", "assess", "choice"},
    {type::functionSet, Kind::Observation, "note", "function", "function", "health"},
    {type::onsetSet, Kind::Observation, "note", "", "onset"},
    {type::changeNoted, Kind::Observation, "text", "change", "change"},
    {type::playbookStarted, Kind::Check, "version", "playbook", "playbook", "", "title"},
    {type::checkAnswered, Kind::Check, "response", "check", "check", "outcome", "challenge"},
    {type::updateApproved, Kind::Decision, "text", "", "approval"},
    {type::updateReturned, Kind::Decision, "text", "", "returned", "", "remark"},
    {type::approvalAsked, Kind::Action, "text", "of", "ask", "", "whom"},
    {type::channelMarked, Kind::Observation, "reason", "channel", "channel", "instead"},
    {type::paceSet, Kind::Decision, "reason", "", "pace", "minutes"},
    {type::dueSnoozed, Kind::FollowUp, "reason", "", "snoozed", "at"},
    {type::questionAsked, Kind::Observation, "text", "", "asked", "times"},
    {type::questionAnswered, Kind::Decision, "answer", "", "answer", "", "what"},
    {type::told, Kind::Action, "text", "readers", "told", "channel"},
    {type::dueSet, Kind::FollowUp, "text", "due_kind", "due", "at", "owner"},
    {type::dueMoved, Kind::FollowUp, "reason", "", "due-moved", "at", "what"},
    {type::dueClosed, Kind::FollowUp, "note", "", "due-closed", "", "what"},
    {type::handedOff, Kind::Handoff, "brief", "", "made", "", "to"},
    {type::handoffReceived, Kind::Handoff, "reference", "", "received", "", "by"},
    {type::findingNoted, Kind::Observation, "text", "standing", "finding"},
    {type::findingSettled, Kind::Observation, "note", "standing", "settled", "", "what"},
    {type::reportGiven, Kind::Observation, "actions", "", "report", "", "condition", "needs"},
    {type::commandOffered, Kind::Role, "brief", "", "offered", "", "to"},
    {type::commandTaken, Kind::Role, "from", "", "taken", "", "by"},
    {type::deliveryQueued, Kind::Action, "text", "", "queued", "", "name"},
    {type::deliveryEnded, Kind::Action, "detail", "stage", "ended", "", "name"},
};

const Shape *shapeOf(const QByteArray &type)
{
    const auto found =
        std::find_if(std::begin(shapes), std::end(shapes), [&](const Shape &s) { return type == s.type; });
    return found == std::end(shapes) ? nullptr : found;
}

template <typename E>
E termOr(const QJsonObject &body, QLatin1String key, E otherwise)
{
    const QJsonValue value = body.value(key);
    return value.isString() ? fromKey<E>(value.toString()).value_or(otherwise) : otherwise;
}

Id idIn(const QJsonObject &body, QLatin1String key)
{
    const QJsonValue value = body.value(key);
    return value.isString() ? Id::fromString(value.toString()).value_or(Id{}) : Id{};
}

/// "statuspage", or of an act whose kind people log as well: "assess/who=most".
QString subjectIn(const QJsonObject &body, const Shape &shape)
{
    QString what =
        *shape.subject ? body.value(QLatin1String(shape.subject)).toVariant().toString() : QString();
    if (!*shape.act)
        return what;
    const QString value = body.value(QLatin1String(shape.value)).toVariant().toString();
    const QString tail = value.isEmpty() ? QString() : u'=' + value;
    return QLatin1String(shape.act) + u'/' + what + tail;
}

/// The words and names of the event alone.
Entry fromBody(const Event &event, const Shape &shape)
{
    const QJsonObject body = event.members();
    Entry entry;
    entry.seq = event.seq;
    entry.id = event.id;
    entry.incident = event.incident;
    entry.occurred = event.occurred;
    entry.recorded = event.recorded;
    entry.noted = event.recorded;
    entry.notedAt = recordedUs(event.recorded);
    entry.erased = event.isErased();
    entry.kind = termOr(body, QLatin1String("kind"), shape.kind);
    entry.text = body.value(QLatin1String(shape.text)).toString();
    if (*shape.head)
        entry.text = body.value(QLatin1String(shape.head)).toString() + u'\n' + entry.text;
    if (*shape.tail)
        entry.text += u'\n' + body.value(QLatin1String(shape.tail)).toString();
    entry.subject = subjectIn(body, shape);
    entry.by = body.value(QLatin1String("by")).toString();
    entry.recordedBy = body.value(QLatin1String("recorded_by")).toString(entry.by);
    entry.via = termOr(body, QLatin1String("via"), Via::Room);
    entry.audience = termOr(body, QLatin1String("audience"),
                            shape.kind == Kind::Update ? Audience::Public : Audience::Internal);
    if (event.type == type::handedOff)
        entry.audience = termOr(body, QLatin1String("audience"), Audience::Vendor);
    entry.batch = idIn(body, QLatin1String("batch"));
    entry.reason = replaces(event.type) || event.type == type::logged
                       ? body.value(QLatin1String("reason")).toString()
                       : QString();
    entry.corrects = replaces(event.type) ? idIn(body, QLatin1String("entry")) : Id{};
    if (const auto first = body.value(QLatin1String("first_recorded")).toString().toLongLong(); first > 0)
        entry.recorded = first;
    entry.quiet = replaces(event.type) &&
                  recordedUs(event.recorded) - recordedUs(entry.recorded) < 2 * minute &&
                  entry.recordedBy == body.value(QLatin1String("first_recorded_by")).toString();
    return entry;
}

void strike(Entry &entry, const Event &by)
{
    const QJsonObject body = by.members();
    entry.struck = true;
    entry.struckAt = recordedUs(by.recorded);
    const QString typist = body.value(QLatin1String("recorded_by")).toString();
    entry.struckBy = typist.isEmpty() ? body.value(QLatin1String("by")).toString() : typist;
    entry.struckReason = body.value(QLatin1String("reason")).toString();
}

} // namespace

bool isEntry(const QByteArray &type) { return shapeOf(type) != nullptr; }
bool replaces(const QByteArray &type) { return type == type::corrected || type == type::moved; }

Id subjectOf(const Event &event)
{
    if (replaces(event.type) || event.type == type::entryAudience)
        return idIn(event.members(), QLatin1String("entry"));
    if (event.type == type::withdrawn || event.type == type::bodyErased)
        return idIn(event.members(), QLatin1String("event"));
    return {};
}

Entry project(const Event &event, std::span<const Event> about, bool batchFinished)
{
    const Shape *shape = shapeOf(event.type);
    Q_ASSERT(shape);
    Entry entry = fromBody(event, *shape);
    entry.pending = !entry.batch.isNull() && !batchFinished;

    if (about.empty())
        return entry;
    const QHash<Id, Event> taken = withdrawals(about);
    QList<Event> inOrder(about.begin(), about.end());
    std::sort(inOrder.begin(), inOrder.end(), happensBefore);
    for (const Event &said : std::as_const(inOrder)) {
        if (subjectOf(said) != event.id)
            continue;
        if (said.type == type::entryAudience && !taken.contains(said.id)) {
            entry.audience = termOr(said.members(), QLatin1String("audience"), entry.audience);
        } else if (replaces(said.type) && standsIn(said, taken)) {
            strike(entry, said);
            entry.correctedBy = said.id;
            entry.quiet = entry.struckBy == entry.recordedBy &&
                          entry.struckAt - recordedUs(entry.recorded) < 2 * minute;
        }
    }
    for (const Id &target : {event.id, entry.batch}) {
        if (const auto found = taken.constFind(target); !target.isNull() && found != taken.cend())
            strike(entry, *found);
    }
    return entry;
}

} // namespace muster
