#pragma once

#include "models/comms/draft.h"
#include "models/incident/state.h"

namespace muster {

/// The channels that reach them: nobody tells executives by X. In the order of the terms.
QList<Channel> channelsOf(Readers readers);

/// Whether they belong to the company: they may read the title, the names, and what was decided.
constexpr bool areInside(Readers readers)
{
    return readers == Readers::Team || readers == Readers::Executives || readers == Readers::Support;
}

/// Who has to say yes before a text goes out, in this order; empty where the comms lead alone may send it.
///
/// | text                                        | commander | legal | public relations |
/// |---------------------------------------------|:---------:|:-----:|:----------------:|
/// | inside the company                          |           |       |                  |
/// | customers and partners, SEV 3 to 5          |           |       |                  |
/// | customers and partners, SEV 1 and 2         |     x     |       |                  |
/// | data or security, apology, compensation     |     x     |   x   |                  |
/// | press                                       |     x     |       |        x         |
///
/// That the commander approves before it is posted is PagerDuty's rule for major incidents ("External
/// communication guidelines"); the rest is Muster's own.
QList<Approver> approversOf(int severity, Phase phase, Readers readers);

/// Those of them who have not said yes to exactly this text since it was last sent back.
QList<Approver> missingApprovals(const QList<Approver> &asked, const QList<Approval> &given,
                                 const QString &text);

} // namespace muster
