#include "models/incident/due.h"

#include "models/core/clock.h"
#include "models/incident/sentto.h"

#include <algorithm>

namespace muster {

template <>
const QList<Term<DueKind>> &terms<DueKind>()
{
    static const QList<Term<DueKind>> list{
        {DueKind::Update, "update", QT_TRANSLATE_NOOP("Muster", "Customer update")},
        {DueKind::ReturnTimer, "return", QT_TRANSLATE_NOOP("Muster", "Look again")},
        {DueKind::FollowUp, "follow-up", QT_TRANSLATE_NOOP("Muster", "Follow-up")},
        {DueKind::Answer, "answer", QT_TRANSLATE_NOOP("Muster", "Answer owed")},
        {DueKind::CallBack, "call-back", QT_TRANSLATE_NOOP("Muster", "Call back")},
    };
    return list;
}

int Promise::lateMinutes() const
{
    // "By 14:45" is kept until 14:45:59: people read minutes.
    return keptAt > due ? static_cast<int>((keptAt - due) / minute) : 0;
}

namespace {

/// `owed` by the updates to these readers; null: to customers, whichever of them.
QList<Promise> promises(const QList<SentUpdate> &updates, std::optional<Readers> only)
{
    QList<Promise> out;
    for (const SentUpdate &update : updates) {
        if (only && update.readers != *only)
            continue;
        Promise *open = !out.isEmpty() && out.last().keptAt == 0 ? &out.last() : nullptr;
        if (open && update.nextBy == open->due)
            continue; // told once more, on another channel
        if (open)
            open->keptAt = update.sentAt;
        if (update.nextBy != 0)
            out.append({update.id, only.value_or(Readers::Customers), update.nextBy, 0});
    }
    return out;
}

/// What is still owed of them.
std::optional<DueItem> owed(const QList<Promise> &all, const State &state)
{
    if (all.isEmpty() || all.last().keptAt != 0)
        return std::nullopt;
    return DueItem{all.last().update,
                   DueKind::Update,
                   {},
                   state.roles.value(Role::CommsLead),
                   all.last().due,
                   all.last().to,
                   state.snoozed.value(all.last().update).until};
}

} // namespace

QList<Promise> promisesOf(const State &state) { return promises(state.updates, std::nullopt); }

QList<Promise> promisesTo(Readers readers, const State &state)
{
    return promises(sentTo(readers, state), readers);
}

std::optional<DueItem> nextUpdate(const State &state) { return owed(promisesOf(state), state); }

std::optional<DueItem> nextWord(const State &state)
{
    for (const DueItem &item : dueList(state)) {
        if (item.kind == DueKind::Update || item.kind == DueKind::Answer || item.kind == DueKind::CallBack)
            return item;
    }
    return std::nullopt;
}

QList<DueItem> dueList(const State &state)
{
    QList<DueItem> out;
    if (const auto update = nextUpdate(state))
        out.append(*update);
    for (const Term<Readers> &term : terms<Readers>()) {
        if (areCustomers(term.value))
            continue;
        if (const auto update = owed(promisesTo(term.value, state), state))
            out.append(*update);
    }
    for (const Due &due : state.dues) {
        if (due.closedAt == 0)
            out.append({due.event, due.kind, due.text, due.owner, due.at});
    }
    for (const Handoff &handoff : state.handoffs) {
        if (handoff.answerBy != 0 && handoff.answeredAt == 0)
            out.append({handoff.event, DueKind::Answer, handoff.wanted, handoff.to, handoff.answerBy});
    }
    std::stable_sort(out.begin(), out.end(), [](const DueItem &a, const DueItem &b) { return a.at < b.at; });
    return out;
}

} // namespace muster
