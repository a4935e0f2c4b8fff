#pragma once

#include "models/comms/ease.h"
#include "models/comms/passage.h"
#include "models/comms/statedtime.h"
#include "models/comms/traces.h"

#include <algorithm>

namespace muster {

class Paragraph;

/// A sentence or a clause that times stand in.
struct Timed
{
    Passage stretch;
    QList<StatedTime> times;
};

/// One way to gather from a paragraph what it tells of something, whatever the incident is. Each has one
/// instance, which what it gathered is remembered by.
template <typename Told>
class Gathering
{
public:
    using Gather = QList<Told> (*)(const Paragraph &);
    explicit Gathering(Gather gather)
        : m_gather(gather)
    {}
    Gathering(const Gathering &) = delete;
    Gathering &operator=(const Gathering &) = delete;

    QList<Told> from(const Paragraph &paragraph) const { return m_gather(paragraph); }

private:
    Gather m_gather;
};

/// A paragraph that was read once: its sentences, its clauses, its times. All places are its own.
class Paragraph : public Traces
{
public:
    /// Whether each clause is looked up among those that were read lately.
    enum class Recall { Yes, No };
    explicit Paragraph(const QString &words, Recall recall = Recall::Yes);

    /// Few of them are asked for anything, so only those with times have traces.
    const QList<Passage> &sentences() const { return m_sentences; }
    const QList<Passage> &clauses() const { return m_clauses; }
    /// `now` in microseconds UTC. Clocks change at whole quarters of an hour, so until then the times stay.
    const QList<StatedTime> &times(qint64 now) const { return timed(now).all; }
    const QList<Timed> &timedSentences(qint64 now) const { return timed(now).sentences; }
    const QList<Timed> &timedClauses(qint64 now) const { return timed(now).clauses; }
    const Ease &ease() const;
    template <typename Told>
    const QList<Told> &gathered(const Gathering<Told> &gathering) const;

private:
    struct Times
    {
        QList<StatedTime> all;
        QList<Timed> sentences, clauses;
    };
    const Times &timed(qint64 now) const;
    /// A passage with what was found in it before, where that is remembered.
    Passage recalled(Passage passage) const;

    Recall m_recall;
    QList<Passage> m_sentences, m_clauses;
    mutable std::vector<std::shared_ptr<const Traces>> m_traces; ///< those that the passages point to
    mutable LastAsked<qint64, Times> m_times;
    mutable std::optional<Ease> m_ease;
    mutable std::vector<std::pair<const void *, std::shared_ptr<const void>>> m_gathered; ///< by what
};

template <typename Told>
const QList<Told> &Paragraph::gathered(const Gathering<Told> &gathering) const
{
    const auto it = std::find_if(m_gathered.cbegin(), m_gathered.cend(),
                                 [&](const auto &one) { return one.first == &gathering; });
    const auto &all =
        it != m_gathered.cend()
            ? it->second
            : m_gathered.emplace_back(&gathering, std::make_shared<const QList<Told>>(gathering.from(*this)))
                  .second;
    return *static_cast<const QList<Told> *>(all.get());
}

/// What `find` tells of each clause of a paragraph, where it tells anything.
template <typename Find>
auto gatheredByClause(const Paragraph &paragraph, Find find)
{
    QList<typename decltype(find(paragraph.clauses().first()))::value_type> out;
    for (const Passage &clause : paragraph.clauses()) {
        if (auto told = find(clause))
            out.append(*std::move(told));
    }
    return out;
}

/// A paragraph and where it begins in its text.
struct PlacedParagraph
{
    std::shared_ptr<const Paragraph> paragraph;
    qsizetype start = 0; ///< UTF-16 units

    const Paragraph *operator->() const { return paragraph.get(); }
};

/// The paragraphs of a text, remembered if they were read lately on this thread. One ends at a line break
/// behind the end of a sentence (the break is the next one's), where nothing goes on that the checks look
/// for: no time, no "password: ...", no 前……恢复. Where that is not certain, the next line belongs to it. So
/// what is true of a text is what is true of its paragraphs.
std::vector<PlacedParagraph> paragraphsOf(const QString &text);

} // namespace muster
