#pragma once

#include "models/core/tongue.h"
#include "models/core/zone.h"
#include "models/items/incidentsmodel.h"
#include "views/palette/offer.h"
#include "views/words/words.h"

namespace muster {

class Actions;

/// Every action, under its own id.
QList<Offer> commandOffers(const Actions &actions);
/// The incidents to switch to, under "incident/ID"; `current` is on show already.
QList<Offer> incidentOffers(const IncidentsModel &incidents, const Id &current, SeverityLabels labels);
/// The latest lines of the incident that hold these words, under "entry/ID".
QList<Offer> entryOffers(Session &session, const Id &incident, const QString &typed, const Zone &zone,
                         const Tongue &tongue);

/// The incident, or the entry, that an offer goes to; nothing for any other.
std::optional<Id> incidentOffered(const QString &id);
std::optional<Id> entryOffered(const QString &id);

} // namespace muster
