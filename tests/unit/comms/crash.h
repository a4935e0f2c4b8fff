#pragma once

// One crash, as the texts about it are made and measured: buying and paying fail, looking works.

#include "models/comms/checks.h"
#include "models/comms/draft.h"
#include "models/comms/facts.h"
#include "models/comms/known.h"
#include "tests/support/check.h"
#include "tests/support/fakeclock.h"

namespace muster::test {

// Made when first asked for: the catalogues are not there before main.
inline const Tongue &english()
{
    static const Tongue tongue;
    return tongue;
}
inline const Tongue &chinese()
{
    static const Tongue tongue(QStringLiteral("zh_CN"));
    return tongue;
}

inline const qint64 began = test::FakeClock().now; // 19 November 2026, 12:44 in Shanghai

inline State failing()
{
    State state;
    state.zone = QStringLiteral("Asia/Shanghai");
    state.severity = 1;
    state.started = began;
    return state;
}

inline Zone zone(const char *name) { return *Zone::named(QString::fromLatin1(name)); }

inline FunctionState is(Health now, Health worst = Health::Works)
{
    FunctionState out;
    out.health = now;
    out.worst = worst;
    return out;
}

inline Known crash()
{
    Known known;
    known.functions = {{Function::Browse, is(Health::Works)},
                       {Function::Search, is(Health::Works)},
                       {Function::Checkout, is(Health::Down, Health::Down)},
                       {Function::Pay, is(Health::Down, Health::Down)}};
    known.since = began;
    known.now = began + 20 * minute;
    known.next = began + 31 * minute;
    known.zone = zone("Asia/Shanghai");
    return known;
}

inline Announcement announcement(Phase phase = Phase::Investigating, const Tongue &tongue = english())
{
    Announcement a;
    const Known known = crash();
    a.facts = customerFacts(known, tongue);
    a.text = *draftUpdate(phase, a.facts, tongue);
    a.status = statusOf(phase, PublicStatus::Investigating);
    a.actual = a.status;
    a.title = QStringLiteral("Kai's deploy killed the DB");
    a.next = known.next;
    a.now = known.now;
    a.zone = known.zone;
    return a;
}

} // namespace muster::test
