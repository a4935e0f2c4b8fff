#include "models/session/session.h"

#include "models/incident/telling.h"

#include <algorithm>

namespace muster {

namespace {

bool bearsState(const Event &event) { return !event.type.startsWith("entry."); }

} // namespace

Session::Session(std::unique_ptr<Journal> journal, const Clock &clock)
    : m_journal(std::move(journal))
    , m_clock(clock)
{}

Result<std::unique_ptr<Session>> Session::open(const QString &path, Lock lock, const Clock &clock,
                                               const JournalOptions &options)
{
    MUSTER_TRY_ASSIGN(std::unique_ptr<Journal> journal, Journal::open(path, std::move(lock), clock, options));
    std::unique_ptr<Session> session(new Session(std::move(journal), clock));
    // Another device's clock may be ahead of this one.
    session->m_lastSaved = qMin(recordedUs(session->m_journal->lastRecorded()), clock.nowUs());
    return session;
}

Result<std::unique_ptr<Session>> Session::openReadOnly(const QString &path, const Clock &clock)
{
    MUSTER_TRY_ASSIGN(std::unique_ptr<Journal> journal, Journal::openReadOnly(path, clock));
    return std::unique_ptr<Session>(new Session(std::move(journal), clock));
}

Result<State> Session::state(const Id &incident)
{
    // Beside an owner the file changes under us, so nothing is kept.
    if (const auto known = m_states.constFind(incident); known != m_states.cend() && !isReadOnly())
        return *known;
    MUSTER_TRY_ASSIGN(const QList<Event> events, m_journal->stateEvents(incident));
    State state = fold(events);
    state.incident = incident;
    m_states.insert(incident, state);
    return state;
}

Result<Organisation> Session::organisation()
{
    MUSTER_TRY_ASSIGN(const QList<Event> events, m_journal->stateEvents({}));
    return organisationOf(events);
}

Result<QStringList> Session::people(const Id &incident)
{
    if (const auto known = m_people.of(incident); known && !isReadOnly())
        return *known;
    MUSTER_TRY_ASSIGN(QStringList names, m_journal->people(incident));
    std::sort(names.begin(), names.end()); // SQLite orders by bytes
    m_people.put(incident, names);
    return names;
}

Result<Summary> Session::find(const QString &name)
{
    MUSTER_TRY_ASSIGN(const QList<Summary> all, incidents());
    const QString wanted = name.trimmed().toUpper();
    if (wanted == QLatin1String("LATEST") && !all.isEmpty())
        return all.last();
    for (const Summary &one : all) {
        if (wanted == one.numberText() || wanted == one.id.toString().toUpper() ||
            (one.clash == 0 && wanted == QString::number(one.number)))
            return one;
    }
    if (all.isEmpty())
        return unreadable(say(QT_TRANSLATE_NOOP(
            "Muster", "There is no incident in this workspace yet. “muster declare TITLE” begins one.")));
    return unreadable(say(
        QT_TRANSLATE_NOOP("Muster", "There is no incident “%1” in this workspace. “muster list” names them."),
        name));
}

void Session::complete(Command &command, Id &incident)
{
    auto *declare = std::get_if<Declare>(&command);
    if (!declare)
        return;
    if (declare->incident.isNull())
        declare->incident = Id::fresh(m_clock.nowUs() / 1000);
    incident = declare->incident;
    if (declare->number == 0) {
        int highest = 0;
        for (const Summary &summary : incidents().value_or({}))
            highest = qMax(highest, summary.number);
        declare->number = highest + 1;
    }
}

Result<Circumstances> Session::circumstances(const Command &command, const Id &incident)
{
    Circumstances here;
    if (isOfOrganisation(command)) {
        MUSTER_TRY_ASSIGN(here.organisation, organisation());
    } else if (std::holds_alternative<Declare>(command)) {
        here.state.incident = incident;
    } else {
        MUSTER_TRY_ASSIGN(here.state, state(incident));
    }
    here.nowUs = m_clock.nowUs();
    here.person = m_person;
    here.known = [this](const Id &id) { return m_journal->contains(id).value_or(true); };

    if (const auto *move = std::get_if<MoveEntry>(&command)) {
        MUSTER_TRY_ASSIGN(here.other, state(move->to));
    }
    const Id target = targetOf(command);
    if (target.isNull())
        return here;
    MUSTER_TRY_ASSIGN(const std::optional<Event> event, m_journal->event(target));
    if (event && event->incident == incident) {
        here.targetType = event->type;
        MUSTER_TRY_ASSIGN(here.target, m_journal->entry(target));
    } else if (!event && std::holds_alternative<Withdraw>(command)) {
        MUSTER_TRY_ASSIGN(const bool batch, m_journal->isBatch(target));
        here.targetType = batch ? QByteArray("import.batch") : QByteArray();
    }
    if (!std::holds_alternative<Erase>(command) || !event)
        return here;
    here.erasable = {*event};
    if (titles(*event)) {
        MUSTER_TRY_ASSIGN(here.erasable, earlierTitles(here.state));
    }
    if (here.target && !here.target->text.isEmpty()) {
        MUSTER_TRY_ASSIGN(here.erasable, erasable(*event, *here.target));
    }
    return here;
}

Result<Outcome> Session::execute(const Command &given)
{
    Command command = given;
    Outcome outcome;
    outcome.incident = incidentOf(command);
    complete(command, outcome.incident);
    MUSTER_TRY_ASSIGN(const Circumstances here, circumstances(command, outcome.incident));
    MUSTER_TRY_ASSIGN(const QList<Draft> drafts, decide(here, command));
    if (drafts.isEmpty())
        return outcome;
    MUSTER_TRY_ASSIGN(outcome.events, m_journal->append(drafts));
    // It is done once it is written: the room hears of it whatever the sweeping up comes to.
    MUSTER_TRY(tellAll(outcome.events));
    if (std::holds_alternative<Erase>(command))
        MUSTER_TRY(sweep(here.erasable, here.target ? here.target->text : QString(), outcome));
    return outcome;
}

Result<> Session::tellAll(const QList<Event> &events)
{
    // Nearly always one incident; a moved entry speaks of two.
    for (auto from = events.cbegin(); from != events.cend();) {
        const auto to = std::find_if(from, events.cend(),
                                     [&](const Event &event) { return event.incident != from->incident; });
        MUSTER_TRY(tell(from->incident, QList<Event>(from, to)));
        from = to;
    }
    return {};
}

Result<> Session::tell(const Id &incident, const QList<Event> &events)
{
    m_lastSaved = m_clock.nowUs();
    if (incident.isNull()) {
        Q_EMIT organisationChanged();
        return {};
    }
    m_people.take(incident, events);
    const bool state = std::any_of(events.cbegin(), events.cend(), bearsState);
    const auto known = m_states.find(incident);
    if (known != m_states.end()) {
        // An imported update waits for the end of its import, so it is folded, not evolved.
        const bool anew = std::any_of(events.cbegin(), events.cend(), [](const Event &e) {
            return refolds(e) || (bearsState(e) && e.type != type::declared &&
                                  e.members().contains(QLatin1String("batch")));
        });
        if (anew) {
            m_states.erase(known);
        } else {
            for (const Event &event : events)
                evolve(*known, event);
        }
    }
    Q_EMIT appended(incident, events);
    if (state)
        Q_EMIT incidentsChanged();
    return {};
}

Result<Absorbed> Session::absorb(const QList<Event> &events)
{
    MUSTER_TRY_ASSIGN(Absorbed out, m_journal->absorb(events));
    m_states.clear();
    m_people.clear();
    m_lastSaved = m_clock.nowUs();
    QHash<Id, QList<Event>> byIncident;
    for (const Event &event : std::as_const(out.added)) {
        byIncident[event.incident].append(event);
        if (event.type == type::bodyErased)
            MUSTER_TRY(m_journal->scrub(event.incident, {}));
    }
    if (byIncident.remove({}) > 0)
        Q_EMIT organisationChanged();
    for (auto it = byIncident.cbegin(); it != byIncident.cend(); ++it)
        Q_EMIT appended(it.key(), it.value());
    if (!byIncident.isEmpty())
        Q_EMIT incidentsChanged();
    return out;
}

Result<QList<Event>> Session::history(const Id &entry)
{
    MUSTER_TRY_ASSIGN(const std::optional<Event> event, m_journal->event(entry));
    if (!event)
        return QList<Event>();
    MUSTER_TRY_ASSIGN(QList<Event> said, m_journal->about(*event));
    said.append(*event);
    std::sort(said.begin(), said.end(), happensBefore);
    return said;
}

} // namespace muster
