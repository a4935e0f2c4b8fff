#pragma once

#include "models/incident/terms.h"
#include "views/shared/tokens.h"

namespace muster {

/// The colour a kind of entry has everywhere; always beside its word.
Tone toneOf(Kind kind);
/// The icon an audience has everywhere; always beside its word, or with it in the tooltip.
QString iconOf(Audience audience);

} // namespace muster
