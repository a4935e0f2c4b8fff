#pragma once

#include "models/core/clock.h"
#include "models/session/dispatch.h"

#include <QJsonObject>

namespace muster {

/// The clock a rehearsal is played by: it stands where the story is.
class StoryClock final : public Clock
{
public:
    explicit StoryClock(qint64 startUs) : m_now(startUs) {}
    qint64 nowUs() const override { return m_now; }
    void moveTo(qint64 us) { m_now = qMax(m_now, us); }

private:
    qint64 m_now;
};

/// The rehearsal incident: a launch-day checkout crash, written for it, marked as an exercise everywhere.
class Rehearsal
{
public:
    /// In "en" or "zh_CN".
    static Result<Rehearsal> load(const QString &language);

    /// How long the story takes, in microseconds.
    qint64 length() const;
    /// Plays all of it so that it began at `startUs`; `clock` is moved along. Gives the incident.
    Result<Id> play(qint64 startUs, StoryClock &clock, const Dispatch &dispatch) const;

private:
    Result<Command> commandOf(const QJsonObject &step, const Id &incident, qint64 startUs, const QHash<QString, Id> &refs) const;

    QJsonObject m_story;
};

} // namespace muster
