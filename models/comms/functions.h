#pragma once

#include "models/comms/publicstatus.h"
#include "models/core/tongue.h"

namespace muster {

/// The functions as customers would name them in a subject line: "checkout and payment", 结账与支付.
QString topicOf(const QList<Function> &functions, const Tongue &tongue);

/// What customers come to do with them, to stand after "cannot" and 无法: "check out or pay", 结账、支付.
QString deedsOf(const QList<Function> &functions, const Tongue &tongue);

/// That these were never in trouble, as a sentence: "Browsing and search work as usual."; empty for none.
QString worksOf(const QList<Function> &functions, const Tongue &tongue);

/// That these work again: "Checkout works again."; empty for none.
QString worksAgainOf(const QList<Function> &functions, const Tongue &tongue);

} // namespace muster
