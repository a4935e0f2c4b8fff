#pragma once

#include "models/core/clock.h"

namespace muster::test {

/// A clock that moves when the test says so. Begins on 19 November 2026, 04:44 UTC.
class FakeClock final : public Clock
{
public:
    qint64 nowUs() const override { return now; }
    void pass(qint64 us) { now += us; }

    qint64 now = 1'795'063'440LL * second;
};

} // namespace muster::test
