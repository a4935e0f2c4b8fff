#include "models/comms/traces.h"

#include <algorithm>

namespace muster {

namespace {

std::optional<Place> lookedFor(const QString &words, const Pattern &pattern)
{
    const auto match = pattern.match(words);
    return match.hasMatch() ? std::optional(Place{match.capturedStart(), match.capturedEnd()}) : std::nullopt;
}

} // namespace

std::optional<Place> Traces::first(const Pattern &pattern) const
{
    const auto number = static_cast<std::size_t>(pattern.number());
    if (number < most && m_asked.test(number)) {
        const auto it = std::find_if(m_places.cbegin(), m_places.cend(),
                                     [&](const auto &one) { return one.first == pattern.number(); });
        return it == m_places.cend() ? std::nullopt : std::optional(it->second);
    }
    const auto place = m_grams ? pattern.first(m_words, *m_grams) : lookedFor(m_words, pattern);
    if (number < most) {
        m_asked.set(number);
        m_held.set(number, place.has_value());
        if (place)
            m_places.emplace_back(pattern.number(), *place);
    }
    return place;
}

std::shared_ptr<const Traces> tracesOf(QStringView words)
{
    thread_local Recent<Traces> recent(1'000);
    return recent.of(words);
}

} // namespace muster
