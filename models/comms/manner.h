#pragma once

#include "models/comms/templates.h"
#include "models/core/tongue.h"
#include "models/incident/organisation.h"

namespace muster {

/// What templates call by a name and the manner puts into words: "sorry", "thanks" and so on, from
/// resources/templates/manners; and the manners themselves, "plain", "formal", "warm", of which only the one
/// that is spoken has something to say, for sections.
Names mannerNames(Manner manner, const Tongue &tongue);

} // namespace muster
