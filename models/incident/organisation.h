#pragma once

#include "models/incident/connector.h"

#include <QMap>

#include <span>

namespace muster {

struct Event;

/// In what manner Muster's own templates greet, apologise and thank.
enum class Manner { Plain, Formal, Warm };

template <>
const QList<Term<Manner>> &terms<Manner>();

/// A statement that may go out without asking: somebody approved it before it was needed.
struct Holding
{
    QString name;                            ///< "Website down"; unique in its language
    QString language = QStringLiteral("en"); ///< "en" or "zh_CN"
    QString text;                            ///< as a template: "# " and the subject, then the body
    QString approvedBy;
    qint64 until = 0; ///< microseconds UTC: afterwards it is a text like any other
    friend bool operator==(const Holding &, const Holding &) = default;

    bool standsAt(qint64 us) const { return us < until; }
};

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
    QList<Holding> holdings; ///< by name and language
    Manner manner = Manner::Plain;
    int unknown = 0; ///< events written by a newer Muster

    const Connector *connector(const QString &name) const;
    const Holding *holding(const QString &name, const QString &language) const;
    friend bool operator==(const Organisation &, const Organisation &) = default;
};

/// Of these events, in any order, without those taken back.
Organisation organisationOf(std::span<const Event> events);

/// The name a cadence has: "1/investigating".
QString cadenceName(int severity, const QString &status);

} // namespace muster
