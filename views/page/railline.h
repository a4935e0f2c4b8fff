#pragma once

#include <QString>

namespace muster {

/// The one live line a page has in the rail, and its mark: never a colour alone.
struct RailLine
{
    enum class Mark { None, Done, Soon, Overdue };
    QString words;
    Mark mark = Mark::None;
    friend bool operator==(const RailLine &, const RailLine &) = default;
};

} // namespace muster
