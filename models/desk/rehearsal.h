#pragma once

#include "models/core/clock.h"
#include "models/session/dispatch.h"

#include <QHash>
#include <QJsonObject>

namespace muster {

/// The clock a rehearsal is played by: it stands where the story is.
class StoryClock final : public Clock
{
public:
    explicit StoryClock(qint64 startUs)
        : m_now(startUs)
    {}
    qint64 nowUs() const override { return m_now; }
    void moveTo(qint64 us) { m_now = qMax(m_now, us); }

private:
    qint64 m_now;
};

/// The number the next incident of a workspace gets.
Result<int> nextNumber(Session &session);

/// The rehearsal incident: a launch-day checkout crash, written for it, marked as an exercise everywhere.
class Rehearsal
{
public:
    /// In "en" or "zh_CN".
    static Result<Rehearsal> load(const QString &language);

    /// How long the story takes, in microseconds.
    qint64 length() const;
    /// The latest start that lets the story end before `nowUs`: at the minute the story is written for, so
    /// that the times its people name are right but for whole hours.
    qint64 startBefore(qint64 nowUs) const;
    /// Plays all of it so that it began at `startUs`; `clock` is moved along. Gives the incident. `number` is
    /// the one for people; 0 leaves it to the workspace.
    Result<Id> play(qint64 startUs, StoryClock &clock, const Dispatch &dispatch, int number = 0) const;
    /// The same as events of a workspace of their own, to be absorbed by one that has newer events already.
    Result<QList<Event>> asEvents(qint64 startUs, int number) const;

private:
    /// What the steps before have left behind.
    struct Story
    {
        Id incident;
        qint64 startUs = 0;
        QHash<QString, Id> refs; ///< the events that later steps name; "playbook" is the run
        QString playbook;
    };
    Result<Command> commandOf(const QJsonObject &step, const Story &story) const;
    Result<std::optional<Command>> walkCommand(const QJsonObject &step, const Story &story,
                                               const Said &said) const;
    Result<std::optional<Command>> boardCommand(const QJsonObject &step, const Story &story,
                                                const Said &said) const;
    Result<Command> checkCommand(const QJsonObject &step, const Story &story, const Said &said) const;

    QString scribe() const;
    QString words(const QJsonObject &step, const char *key, qint64 startUs) const;

    QString m_language;
    QJsonObject m_story;
};

} // namespace muster
