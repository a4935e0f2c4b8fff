#pragma once

#include "models/comms/checks.h"
#include "models/comms/paragraph.h"

namespace muster {

/// What is wrong with an announcement, and where; nothing where all is well.
struct Fault
{
    Message message;
    qsizetype start = -1, end = -1;
};

/// An announcement that was read once, for all checks.
struct ReadText : Announcement
{
    /// By its paragraphs, with what is remembered of those that were read lately; or all at once and anew.
    enum class How { ByParagraphs, AtOnce };
    explicit ReadText(const Announcement &announcement, How how = How::ByParagraphs);

    std::vector<PlacedParagraph> paragraphs; ///< of the body
    std::shared_ptr<const Traces> subject;
    QList<StatedTime> times; ///< of the body, in their order

    /// The first thing of its kind that is told and that `judge` finds a fault with; its places are those of
    /// the paragraph.
    template <typename Told, typename Judge>
    std::optional<Fault> firstFault(const Gathering<Told> &gathering, Judge judge) const;
    /// The first place in the body that a pattern finds.
    std::optional<Place> first(const Pattern &pattern) const;
    /// Whether it finds one in the subject or the body.
    bool holds(const Pattern &pattern) const { return subject->holds(pattern) || first(pattern); }
    /// A line of the record as a passage, with what was found in it before. It lives as long as the reading.
    Passage recalled(const QString &words) const;

private:
    How m_how;
    mutable std::vector<std::shared_ptr<const Traces>> m_recalled;
};

/// The first place of the body, else of the subject, that a pattern finds; `message` has it as %1.
std::optional<Fault> found(const ReadText &reading, const Pattern &pattern, const char *message);

template <typename Told, typename Judge>
std::optional<Fault> ReadText::firstFault(const Gathering<Told> &gathering, Judge judge) const
{
    for (const PlacedParagraph &one : paragraphs) {
        for (const Told &told : one->gathered(gathering)) {
            if (std::optional<Fault> fault = judge(told)) {
                fault->start += one.start;
                fault->end += one.start;
                return fault;
            }
        }
    }
    return std::nullopt;
}

} // namespace muster
