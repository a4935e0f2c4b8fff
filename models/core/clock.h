#pragma once

#include <QtGlobal>

namespace muster {

/// Where the time comes from, so that tests decide when time moves.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Microseconds since 1970-01-01T00:00:00Z.
    virtual qint64 nowUs() const = 0;
};

/// The machine's wall clock.
class SystemClock final : public Clock
{
public:
    qint64 nowUs() const override;
};

inline constexpr qint64 second = 1'000'000;
inline constexpr qint64 minute = 60 * second;
inline constexpr qint64 hour = 60 * minute;
inline constexpr qint64 day = 24 * hour;

/// `recorded` is a hybrid logical clock (Kulkarni et al. 2014): unix milliseconds << 16 | counter.
constexpr qint64 recordedAt(qint64 us) { return (us / 1000) << 16; }
/// The wall-clock part of `recorded`, in microseconds.
constexpr qint64 recordedUs(qint64 recorded) { return (recorded >> 16) * 1000; }

} // namespace muster
