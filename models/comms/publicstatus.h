#pragma once

#include "models/incident/assessment.h"

namespace muster {

/// What customers read about how far an incident is: the four words of every status page.
enum class PublicStatus { Investigating, Identified, Monitoring, Resolved };

template <>
const QList<Term<PublicStatus>> &terms<PublicStatus>();

/// How the functions of the service do.
using Functions = QMap<Function, FunctionState>;

/// What customers read while the room says `status`:
///
/// | the room                                 | functions                             | customers     |
/// |------------------------------------------|---------------------------------------|---------------|
/// | suspected, investigating                 | any                                   | investigating |
/// | identified, mitigating                   | any                                   | identified    |
/// | monitoring                               | each one that was affected works      | monitoring    |
/// | monitoring                               | one of them does not, or nobody knows | identified    |
/// | resolved, closed, false alarm, duplicate | any                                   | resolved      |
///
/// Mitigating is work on a cause that was found, so it is identified. Monitoring tells customers that they
/// can go on as usual, so it waits until that is true of every function that was taken from them.
PublicStatus publicStatus(Status status, const Functions &functions);

} // namespace muster
