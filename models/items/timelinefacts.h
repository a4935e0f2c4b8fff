#pragma once

#include "models/items/density.h"
#include "models/items/history.h"

#include <QObject>

namespace muster {

/// What a timeline page says around its lines: how many of which kind, who, when, how busy; so that the page
/// never asks the session itself.
class TimelineFacts : public QObject
{
    Q_OBJECT
public:
    explicit TimelineFacts(Session &session, QObject *parent = nullptr);

    void setIncident(const Id &incident);
    const Id &incident() const { return m_incident; }
    /// The incident as it stands; an empty one if there is none.
    State state() const;

    /// Lines of the whole timeline, whatever is filtered.
    qint64 total() const;
    /// When the first and the last line happened, microseconds UTC; 0 and 0 if there are none.
    std::pair<qint64, qint64> span() const;
    /// Each kind that occurs, in the order of Kind, and how many lines of it.
    QList<std::pair<Kind, qint64>> kinds() const;
    /// Each audience that occurs, in the order of Audience.
    QList<Audience> audiences() const;
    /// Everybody in the timeline, by name.
    QStringList people() const;

    /// An entry of any incident.
    std::optional<Entry> entry(const Id &id) const;
    /// How people call an incident; empty if there is none.
    QString numberOf(const Id &incident) const;
    History history(const Id &entry) const;
    Density density(qint64 first, qint64 last, const Zone &zone, int atMost) const;
    qint64 now() const { return m_session.clock().nowUs(); }
    QString person() const { return m_session.person(); }

Q_SIGNALS:
    /// Something was added to this incident.
    void changed();

private:
    void take(const Id &incident);

    Session &m_session;
    Id m_incident;
};

} // namespace muster
