#pragma once

#include "models/incident/acts.h"
#include "models/incident/organisation.h"

namespace muster {

// What belongs to the organisation and names no incident.

/// A way out, new or as it is to be from now on.
struct SaveConnector
{
    Connector connector;
    Said said;
};

struct DropConnector
{
    QString name;
    Said said;
};

/// The organisation's own words for a place; empty: Muster's again.
struct SaveTemplate
{
    QString name; ///< as in Organisation::templates
    QString text;
    Said said;
};

/// How often customers hear; 0: Muster's own cadence again.
struct SetCadence
{
    int severity = 1; ///< 1 to 3, which stands for all below
    QString status;   ///< a key of PublicStatus
    int minutes = 0;
    Said said;
};

/// A statement that was approved before it is needed, new or as it is to be from now on; without a text it is
/// taken away.
struct SaveHolding
{
    Holding holding;
    Said said;
};

/// In what manner Muster's own templates speak.
struct SetManner
{
    Manner manner = Manner::Plain;
    Said said;
};

} // namespace muster
