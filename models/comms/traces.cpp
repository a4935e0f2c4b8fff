#include "models/comms/traces.h"

#include <algorithm>

namespace muster {

std::optional<Place> Traces::first(const Pattern &pattern) const
{
    if (!holds(pattern))
        return std::nullopt;
    const auto it = std::find_if(m_places.cbegin(), m_places.cend(),
                                 [&](const auto &one) { return one.first == pattern.number(); });
    if (it != m_places.cend())
        return it->second;
    const auto match = pattern.match(m_words);
    return m_places.emplace_back(pattern.number(), Place{match.capturedStart(), match.capturedEnd()}).second;
}

std::shared_ptr<const Traces> tracesOf(QStringView words)
{
    thread_local Recent<Traces> recent(2'000);
    return recent.of(words);
}

} // namespace muster
