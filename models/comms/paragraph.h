#pragma once

#include "models/comms/clauses.h"
#include "models/comms/ease.h"
#include "models/comms/statedtime.h"
#include "models/comms/traces.h"

namespace muster {

/// A paragraph that was read once: its sentences, its clauses, its times. All places are its own.
class Paragraph : public Traces
{
public:
    /// Whether each clause is looked up among those that were read lately.
    enum class Recall { Yes, No };
    explicit Paragraph(const QString &words, Recall recall = Recall::Yes);

    /// Few of them are asked for anything, so they have no traces.
    const QList<Passage> &sentences() const { return m_sentences; }
    const QList<Passage> &clauses() const { return m_clauses; }
    /// `now` in microseconds UTC. Clocks change at whole quarters of an hour, so until then the times stay.
    const QList<StatedTime> &times(qint64 now) const;
    const Ease &ease() const;

private:
    QList<Passage> m_sentences, m_clauses;
    std::vector<std::shared_ptr<const Traces>> m_traces; ///< those that the passages point to
    mutable LastAsked<qint64, QList<StatedTime>> m_times;
    mutable std::optional<Ease> m_ease;
};

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
