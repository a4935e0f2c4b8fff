#pragma once

#include "models/comms/traces.h"

#include <QList>

namespace muster {

/// Something that comforts or that was done, how texts put it, and what in the record bears it out.
struct Claim
{
    Pattern said, borne;
};

/// All that the checks know of, in English and Chinese.
const QList<Claim> &claims();

} // namespace muster
