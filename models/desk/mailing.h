#pragma once

#include "models/core/tongue.h"
#include "models/net/carry.h"
#include "models/net/mailprogress.h"
#include "models/post/addresses.h"

namespace muster {

// A mail goes to its list in batches; what one of them says is told here as what it means for all.

/// Whom the list of a connector names.
Result<Recipients> recipientsOf(const Connector &connector);

/// What came of a mail after its next batch. `batch` is what the server's answer means for that one;
/// `badRows` of the list are counted with the first batch that is taken. Goes on (Underway) where others
/// follow, and past a batch of which every address was refused for good, if some have it. Waits for those put
/// off.
Passed passedOfMail(const Passed &batch, const Reply &reply, const MailProgress &before, int badRows,
                    const QStringList &recipients);

/// Why a mail that was under way when Muster ended is unclear: which of its addresses perhaps have it.
/// `whole` is said where it is all of them. Nothing where the list cannot be read any more.
std::optional<Passed> cutOffMail(const Delivery &delivery, const Message &whole);

/// What is written down of an attempt, in words.
QString detailOf(const Delivery &delivery, const Passed &passed, const Tongue &tongue);
/// Why a delivery ended early, and who has it where some do.
QString endedEarly(const Delivery &delivery, const Message &why, const Tongue &tongue);

} // namespace muster
