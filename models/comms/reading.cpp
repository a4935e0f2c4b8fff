#include "models/comms/reading.h"

#include "models/core/text.h"

namespace muster {

ReadText::ReadText(const Announcement &announcement, How how)
    : Announcement(announcement)
    , m_how(how)
{
    // A half of a pair alone would keep patterns from looking at the text at all; the places stay.
    text = {wellFormed(text.subject), wellFormed(text.body)};
    if (how == How::AtOnce) {
        paragraphs = {{std::make_shared<const Paragraph>(text.body, Paragraph::Recall::No), 0}};
        subject = std::make_shared<const Traces>(text.subject, Traces::Look::Always);
    } else {
        paragraphs = paragraphsOf(text.body);
        subject = tracesOf(text.subject);
    }
    for (const PlacedParagraph &one : paragraphs) {
        for (StatedTime time : one->times(now)) {
            time.start += one.start;
            time.end += one.start;
            times.append(time);
        }
    }
}

std::optional<Place> ReadText::first(const Pattern &pattern) const
{
    for (const PlacedParagraph &one : paragraphs) {
        if (const auto place = one->first(pattern))
            return Place{one.start + place->start, one.start + place->end};
    }
    return std::nullopt;
}

Passage ReadText::recalled(const QString &words) const
{
    if (m_how == How::AtOnce)
        return words;
    return {words, 0, m_recalled.emplace_back(tracesOf(words)).get()};
}

} // namespace muster
