#pragma once

#include "models/incident/connector.h"

#include <QMap>

#include <span>

namespace muster {

struct Event;

/// What belongs to no single incident: folded from the organisation's own stream.
struct Organisation
{
    QList<Connector> connectors; ///< by name
    /// Its own templates, by the name of the place they are used in: "identified.en", "short/resolved.zh_CN",
    /// "readers/press.en".
    QMap<QString, QString> templates;
    /// Minutes until customers hear again, where they are not Muster's: by "1/investigating", severity and
    /// status.
    QMap<QString, int> cadence;
    int unknown = 0; ///< events written by a newer Muster

    const Connector *connector(const QString &name) const;
    friend bool operator==(const Organisation &, const Organisation &) = default;
};

/// Of these events, in any order, without those taken back.
Organisation organisationOf(std::span<const Event> events);

/// The name a cadence has: "1/investigating".
QString cadenceName(int severity, const QString &status);

} // namespace muster
