#pragma once

#include "models/comms/patterns.h"

#include <QHash>

#include <bitset>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace muster {

/// The last question that was asked, and its answer.
template <typename Key, typename Answer>
class LastAsked
{
public:
    template <typename Find>
    const Answer &of(const Key &key, Find find)
    {
        if (!m_answer || m_key != key) {
            m_answer = find();
            m_key = key;
        }
        return *m_answer;
    }

private:
    Key m_key = {};
    std::optional<Answer> m_answer;
};

/// A stretch of a text and what was found in it: each pattern looks once.
class Traces
{
public:
    /// How a pattern looks: after a glance at what it needs, or always.
    enum class Look { IfNeedsAreMet, Always };
    explicit Traces(const QString &words, Look look = Look::IfNeedsAreMet)
        : m_words(words)
    {
        if (look == Look::IfNeedsAreMet)
            m_grams.emplace(words);
    }

    const QString &words() const { return m_words; }
    bool holds(const Pattern &pattern) const
    {
        const auto number = static_cast<std::size_t>(pattern.number());
        return number < most && m_asked.test(number) ? m_held.test(number) : first(pattern).has_value();
    }
    /// Whether it may hold a word, in capitals or not; quick, and never wrong about one that it holds.
    bool mayHold(QStringView word) const { return !m_grams || m_grams->has(Grams::of(word)); }
    /// The first place that a pattern finds.
    std::optional<Place> first(const Pattern &pattern) const;

    mutable LastAsked<int, bool> shares; ///< whether it may speak of a share

    // What depends on the incident as well.
    mutable LastAsked<QStringList, bool> people;  ///< whether one of them may be named
    mutable LastAsked<QStringList, quint64> some; ///< which of these words it may hold, a bit each

private:
    static constexpr std::size_t most = 256; ///< patterns that are remembered; those beyond look every time

    QString m_words;
    std::optional<Grams> m_grams;
    mutable std::bitset<most> m_asked, m_held;
    mutable std::vector<std::pair<int, Place>> m_places; ///< of those that were found, by the pattern
};

/// What was made of the texts that were read last, by their words: all that stays the same while somebody
/// types in one of them. It keeps at most twice `most` of them, and forgets the older half first.
template <typename Made>
class Recent
{
public:
    explicit Recent(std::size_t most)
        : m_most(most)
    {}

    std::shared_ptr<const Made> of(QStringView words)
    {
        if (const auto it = m_new.find(words); it != m_new.end())
            return it->second;
        if (m_new.size() >= m_most)
            m_old = std::exchange(m_new, {});
        const auto before = m_old.find(words);
        auto made = before != m_old.end() ? before->second : std::make_shared<const Made>(words.toString());
        m_new.emplace(made->words(), made);
        return made;
    }

private:
    struct Hash
    {
        std::size_t operator()(QStringView words) const { return qHash(words); }
    };
    // The keys are the words that the values hold.
    using Map = std::unordered_map<QStringView, std::shared_ptr<const Made>, Hash>;

    std::size_t m_most;
    Map m_old, m_new;
};

/// The traces of a sentence or the like, remembered if it was read lately on this thread.
std::shared_ptr<const Traces> tracesOf(QStringView words);

} // namespace muster
