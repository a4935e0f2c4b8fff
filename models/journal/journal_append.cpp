#include "models/core/digest.h"
#include "models/journal/statements.h"

#include <QVarLengthArray>

#include <algorithm>

namespace muster {

qint64 Journal::tick(qint64 nowUs)
{
    // Our own last moment far ahead means the clock was set back: go on under a new name, or it would never
    // catch up.
    if (m_lastRecorded > recordedAt(nowUs + day)) {
        m_device->renew();
        m_ends.clear();
        m_lastRecorded = 0;
    }
    m_lastRecorded = qMax(recordedAt(nowUs), m_lastRecorded + 1);
    return m_lastRecorded;
}

Result<ChainEnd> Journal::endOf(const Id &incident)
{
    if (const auto known = m_ends.constFind(incident); known != m_ends.cend())
        return *known;
    Statement &find = m_sql->chainEnd;
    MUSTER_TRY_ASSIGN(const bool row, find.bind(incident).bind(m_device->id()).step());
    ChainEnd end{m_device->id(), 0, chainStart()};
    if (row)
        end = {m_device->id(), find.integer(0), find.blob(1)};
    find.reset();
    const auto noted = m_device->end(incident);
    if (noted ? noted->deviceSeq != end.deviceSeq || noted->hash != end.hash : row) {
        // A copy, a restore or a clone: the chain we left is not the one that is here. Go on as somebody
        // else.
        m_device->renew();
        m_ends.clear();
        end = {m_device->id(), 0, chainStart()};
    }
    return end;
}

Result<> Journal::insert(Event &event)
{
    Statements &s = *m_sql;
    MUSTER_TRY(s.insertEvent.lend(event.id)
                   .lend(event.incident)
                   .lend(event.device)
                   .bind(event.deviceSeq)
                   .bind(event.recorded)
                   .bind(event.occurred)
                   .lendText(event.type)
                   .lend(event.digest)
                   .lend(event.hash)
                   .step());
    event.seq = s.insertEvent.integer(0);
    s.insertEvent.reset();
    if (event.isErased())
        return {};
    return s.insertBody.bind(event.seq).lend(event.salt).lendText(event.body).run();
}

Result<QList<Event>> Journal::append(const QList<Draft> &drafts)
{
    if (m_readOnly)
        return unwritable(say(
            QT_TRANSLATE_NOOP("Muster", "The workspace was opened for reading only. Nothing was written.")));
    m_device->markInUse();
    const qint64 nowUs = m_clock.nowUs();
    const qint64 recordedBefore = m_lastRecorded;
    // Nearly always one incident: a list is quicker than a hash.
    QVarLengthArray<std::pair<Id, ChainEnd>, 2> ends;
    QList<Event> added;
    added.reserve(drafts.size());

    MUSTER_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_db));
    const auto writeAll = [&]() -> Result<> {
        for (const Draft &draft : drafts) {
            const qint64 recorded = tick(nowUs);
            auto known = std::find_if(ends.begin(), ends.end(),
                                      [&](const auto &one) { return one.first == draft.incident; });
            if (known == ends.end()) {
                MUSTER_TRY_ASSIGN(const ChainEnd end, endOf(draft.incident));
                ends.append({draft.incident, end});
                known = ends.end() - 1;
            }
            ChainEnd &end = known->second;
            Event event;
            event.id = draft.id ? *draft.id : Id::fresh(nowUs / 1000);
            event.incident = draft.incident;
            event.device = m_device->id();
            event.deviceSeq = end.deviceSeq + 1;
            event.recorded = recorded;
            event.occurred = draft.occurred;
            event.type = draft.type;
            event.salt = randomBytes(16);
            event.body = canonical(draft.body);
            event.made = draft.body;
            if (event.body.size() > maxBody)
                return refused(
                    say(QT_TRANSLATE_NOOP("Muster", "That is more than one entry can hold. Nothing was "
                                                    "written; put it into a file.")));
            event.digest = digestOf(event.salt, event.body);
            event.hash = hashOf(end.hash, event);
            end = {event.device, event.deviceSeq, event.hash};
            MUSTER_TRY(insert(event));
            added.append(event);
        }
        MUSTER_TRY(derive(added, Origin::Here));
        return transaction.commit();
    };
    if (auto written = writeAll(); !written) {
        m_lastRecorded = recordedBefore;
        return std::move(written).error();
    }
    for (const auto &[incident, end] : std::as_const(ends)) {
        m_ends.insert(incident, end);
        m_device->setEnd(incident, end.deviceSeq, end.hash);
    }
    return added;
}

Result<> Journal::checkForeign(const QList<Event> &foreign, int &forks)
{
    // Offered in chain order: each must follow an event that was offered, or one that is here.
    QHash<QPair<QPair<Id, Id>, qint64>, QList<QByteArray>> offered;
    for (const Event &event : foreign) {
        const QPair<Id, Id> chain(event.incident, event.device);
        const QPair<QPair<Id, Id>, qint64> here(chain, event.deviceSeq);
        QList<QByteArray> before = offered.value({chain, event.deviceSeq - 1});
        if (event.deviceSeq == 1)
            before = {chainStart()};
        Statement &link = m_sql->chainLink;
        link.bind(event.incident).bind(event.device).bind(event.deviceSeq - 1);
        MUSTER_TRY(link.each([&] { before.append(link.blob(1)); }));
        bool holds = event.isErased() || digestOf(event.salt, event.body) == event.digest;
        holds = holds && std::any_of(before.cbegin(), before.cend(), [&](const QByteArray &hash) {
                    return hashOf(hash, event) == event.hash;
                });
        if (!holds)
            return unreadable(
                say(QT_TRANSLATE_NOOP(
                        "Muster",
                        "The chain is broken at event %1. Nothing was merged; ask for an unchanged copy."),
                    event.id.toString()));
        bool fork = !offered.value(here).isEmpty();
        link.bind(event.incident).bind(event.device).bind(event.deviceSeq);
        MUSTER_TRY(link.each([&] { fork = fork || link.id(0) != event.id; }));
        forks += fork ? 1 : 0;
        offered[here].append(event.hash);
    }
    return {};
}

Result<Absorbed> Journal::absorb(const QList<Event> &foreign)
{
    if (m_readOnly)
        return unwritable(say(
            QT_TRANSLATE_NOOP("Muster", "The workspace was opened for reading only. Nothing was written.")));
    QList<Event> inChains = foreign;
    std::sort(inChains.begin(), inChains.end(), [](const Event &a, const Event &b) {
        return std::tie(a.incident, a.device, a.deviceSeq, a.id) <
               std::tie(b.incident, b.device, b.deviceSeq, b.id);
    });
    Absorbed out;
    out.events = static_cast<int>(foreign.size());
    MUSTER_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_db));
    MUSTER_TRY(checkForeign(inChains, out.forks));
    const qint64 horizon = recordedAt(m_clock.nowUs() + day);
    qint64 latest = m_lastRecorded;
    for (Event event : std::as_const(inChains)) {
        Statement &link = m_sql->chainLink;
        bool here = false;
        link.bind(event.incident).bind(event.device).bind(event.deviceSeq);
        MUSTER_TRY(link.each([&] { here = here || link.id(0) == event.id; }));
        if (here)
            continue;
        MUSTER_TRY_ASSIGN(const bool erased, m_sql->isErased.bind(event.id).step());
        m_sql->isErased.reset();
        if (erased) {
            event.salt.clear();
            event.body.clear();
        }
        MUSTER_TRY(insert(event));
        if (event.recorded <= horizon)
            latest = qMax(latest, event.recorded);
        out.added.append(event);
    }
    out.fresh = static_cast<int>(out.added.size());
    MUSTER_TRY(derive(out.added, Origin::Elsewhere));
    MUSTER_TRY(m_sql->setMeta.bind(QStringLiteral("clock")).bind(latest).run());
    MUSTER_TRY(transaction.commit());
    m_lastRecorded = latest;
    const bool oursGrew = std::any_of(out.added.cbegin(), out.added.cend(),
                                      [&](const Event &e) { return e.device == m_device->id(); });
    if (oursGrew) {
        m_device->renew();
        m_ends.clear();
    }
    return out;
}

} // namespace muster
