#include "models/desk/intake.h"

#include "models/journal/chain.h"

#include <algorithm>

namespace muster {

namespace {

constexpr qsizetype slice = 500; // about 16 ms of appending

Result<std::optional<Summary>> madeFrom(Session &session, const QString &source)
{
    MUSTER_TRY_ASSIGN(const QList<Summary> all, session.incidents());
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [&](const Summary &s) { return s.source == source; });
    return found == all.cend() ? std::optional<Summary>() : std::optional(*found);
}

/// The records that are not there yet, by their places in the list.
Result<QList<qsizetype>> unknownOf(const Foreign &foreign, const Id &incident, Session &session)
{
    Circumstances here;
    here.state.incident = incident;
    here.state.declared = true;
    ImportRecords all{incident, {}, foreign.source, foreign.records, {}};
    MUSTER_TRY_ASSIGN(const QList<Draft> drafts, decide(here, all));
    QList<qsizetype> out;
    for (qsizetype i = 0; i < drafts.size(); ++i) {
        MUSTER_TRY_ASSIGN(const bool there, session.isThere(*drafts.at(i).id));
        if (!there)
            out.append(i);
    }
    return out;
}

/// A second --new of the same source: the incident is named, nothing is added, and what is new says how it
/// gets in.
Result<TakenIn> nameOnly(const Foreign &foreign, const Summary &incident, Session &session, TakenIn intake)
{
    MUSTER_TRY_ASSIGN(const QList<qsizetype> fresh, unknownOf(foreign, incident.id, session));
    intake.number = incident.numberText();
    intake.duplicates = foreign.records.size() - fresh.size();
    intake.rejected += fresh.size();
    for (const qsizetype at : fresh)
        intake.refused.append(
            {at + 1,
             say(QT_TRANSLATE_NOOP("Muster", "%1 was made from a source of this name before, and this is "
                                             "not in it; add it with --into %1."),
                 intake.number),
             foreign.records.at(at).text.left(500)});
    return intake;
}

Result<qint64> append(const Foreign &foreign, const Id &incident, const Dispatch &dispatch, Session &session)
{
    const Id batch = Id::fresh(session.clock().nowUs() / 1000);
    qint64 fresh = 0;
    for (qsizetype at = 0; at < foreign.records.size(); at += slice) {
        MUSTER_TRY_ASSIGN(
            const Outcome outcome,
            dispatch(ImportRecords{incident, batch, foreign.source, foreign.records.mid(at, slice), {}}));
        fresh += outcome.events.size();
    }
    if (fresh > 0)
        MUSTER_TRY(dispatch(FinishImport{incident, batch, foreign.source, static_cast<int>(fresh), {}}));
    // What an import that was cut short left behind belongs to this one: its records were just passed over as
    // known.
    MUSTER_TRY_ASSIGN(const QList<Id> leftovers, session.unfinishedImports(incident));
    for (const Id &left : leftovers)
        MUSTER_TRY(dispatch(FinishImport{incident, left, foreign.source, 0, {}}));
    return fresh;
}

} // namespace

Result<TakenIn> takeIn(const Foreign &foreign, const IntakeTarget &target, Session &reading,
                       const Dispatch &dispatch)
{
    TakenIn intake;
    intake.rejected = foreign.rejects.size();
    std::optional<Summary> incident = target.into;
    if (!incident) {
        MUSTER_TRY_ASSIGN(incident, madeFrom(reading, foreign.source));
        if (incident) {
            MUSTER_TRY_ASSIGN(const State state, reading.state(incident->id));
            if (state.imports > 0)
                return nameOnly(foreign, *incident, reading, std::move(intake));
        }
    }
    if (target.dryRun) {
        if (incident) {
            intake.number = incident->numberText();
            MUSTER_TRY_ASSIGN(const QList<qsizetype> fresh, unknownOf(foreign, incident->id, reading));
            intake.duplicates = foreign.records.size() - fresh.size();
        }
        intake.imported = foreign.records.size() - intake.duplicates;
        return intake;
    }
    if (foreign.records.isEmpty() && intake.rejected > 0)
        return intake; // nothing to make an incident of
    if (!incident) {
        Declare declare;
        declare.title = foreign.title;
        declare.severity = foreign.severity;
        declare.zone = QStringLiteral("UTC");
        declare.source = foreign.source;
        declare.status = foreign.status && !isOver(*foreign.status) ? foreign.status : std::nullopt;
        declare.incident = Id::derived(foreign.started, "incident\n" + foreign.source.toUtf8());
        declare.said.at = foreign.started;
        declare.said.via = Via::Import;
        MUSTER_TRY_ASSIGN(const Outcome outcome, dispatch(declare));
        MUSTER_TRY_ASSIGN(incident, reading.find(outcome.incident.toString()).transform([](Summary &&s) {
            return std::optional(std::move(s));
        }));
    }
    intake.number = incident->numberText();
    MUSTER_TRY_ASSIGN(intake.imported, append(foreign, incident->id, dispatch, reading));
    intake.duplicates = foreign.records.size() - intake.imported;
    return intake;
}

Result<> checkWhole(const Bundle &bundle)
{
    if (headOf(chainEnds(bundle.events)) == bundle.head)
        return {};
    return unreadable(
        say(QT_TRANSLATE_NOOP("Muster", "The bundle is not whole: its events do not add up to the head "
                                        "hash it states. Nothing was imported; ask for it again.")));
}

} // namespace muster
