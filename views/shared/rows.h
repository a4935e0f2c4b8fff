#pragma once

namespace muster {

/// How much room the rows of lists take.
enum class Rows { Comfortable, Compact };

} // namespace muster
