#pragma once

#include "models/core/tongue.h"
#include "models/core/zone.h"
#include "models/incident/entry.h"
#include "models/incident/state.h"

#include <functional>

namespace muster {

/// Who an export is for. Customer and Vendor are allow-lists: what was never marked for them cannot be in it.
enum class Reader { Internal, Customer, Vendor };

/// One incident, ready to be told: what every export is written from.
struct Story
{
    State state;
    QString number;  ///< "INC-0042", or "INC-0042-B" where two laptops chose the same
    QByteArray head; ///< the head hash, 64 hex digits: what a later check compares with
    int entryCount = 0;

    /// Every entry in the order (occurred, recorded, id), one call each; stops at and passes on the first
    /// error.
    std::function<Result<>(const std::function<Result<>(const Entry &)> &)> entries;
    /// Every event in the order (recorded, id, device); for the lossless format only.
    std::function<Result<>(const std::function<Result<>(const Event &)> &)> events;
};

/// How an export is to read.
struct Telling
{
    Reader reader = Reader::Internal;
    Zone zone;
    Tongue tongue;
};

/// Whether this entry may stand in an export for this reader. Customers: public and not struck, sent updates
/// among them; vendors: vendor and public, not struck; restricted entries never leave except in an internal
/// export.
bool mayRead(Reader reader, const Entry &entry);

} // namespace muster
