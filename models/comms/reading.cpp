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

std::optional<Fault> found(const ReadText &a, const Pattern &pattern, const char *message)
{
    const auto wordsAt = [](const QString &text, const Place &place) {
        return text.mid(place.start, place.end - place.start).simplified();
    };
    if (const auto in = a.first(pattern))
        return Fault{say(message, wordsAt(a.text.body, *in)), in->start, in->end};
    if (const auto above = a.subject->first(pattern))
        return Fault{say(message, wordsAt(a.text.subject, *above))};
    return std::nullopt;
}

} // namespace muster
