#pragma once

#include "models/net/request.h"

namespace muster {

/// What a webhook without a carrier of its own is posted, as UTF-8 JSON: what the connector's template makes
/// of the names below, or an object of exactly these names and their texts.
///
///     {"text": "...", "subject": "...", "status": "identified", "channel": "statuspage", "readers":
///     "customers",
///      "language": "en", "incident": "INC-0042", "delivery": "0199e7c5-...",
///      "next_update": "2026-11-24T06:00:00.000000Z"}
///
/// What is not known is an empty text. Refused where the template makes no JSON.
Result<QByteArray> webhookBody(const Delivery &delivery, const Sending &sending);

/// Whether a template can be filled: it may use those names and no others.
Result<> checkShape(const QString &shape);

} // namespace muster
