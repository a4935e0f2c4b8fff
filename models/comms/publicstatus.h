#pragma once

#include "models/incident/terms.h"

namespace muster {

/// What customers read about how far an incident is: the four words of every status page.
enum class PublicStatus { Investigating, Identified, Monitoring, Resolved };

template <>
const QList<Term<PublicStatus>> &terms<PublicStatus>();

/// How something that customers do stands, as far as the room knows.
enum class Standing { Works, Degraded, Down, Unknown };

/// One function of the service, how it stands, and the worst it stood in this incident.
struct Offering
{
    QString function; ///< "checkout"
    Standing standing = Standing::Unknown;
    Standing worst = Standing::Works;

    bool isAffected() const { return standing == Standing::Degraded || standing == Standing::Down; }
    bool wasAffected() const
    {
        return isAffected() || worst == Standing::Degraded || worst == Standing::Down;
    }
    /// Better than it was, wholly or in part.
    bool isBetter() const
    {
        return (standing == Standing::Works && wasAffected()) ||
               (standing == Standing::Degraded && worst == Standing::Down);
    }
    friend bool operator==(const Offering &, const Offering &) = default;
};

/// What customers read while the room says `status`:
///
/// | the room                    | functions                | customers     |
/// |-----------------------------|--------------------------|---------------|
/// | suspected, investigating    | any                      | investigating |
/// | identified, mitigating      | any                      | identified    |
/// | monitoring                  | each one works, or none was assessed | monitoring |
/// | monitoring                  | one is degraded, down or not known   | identified |
/// | resolved, closed, false alarm, duplicate | any         | resolved      |
///
/// Mitigating is work on a cause that was found, so it is identified. Monitoring tells customers that they
/// can go on as usual, so it waits until that is true of every function that was assessed.
PublicStatus publicStatus(Status status, const QList<Offering> &functions);

} // namespace muster
