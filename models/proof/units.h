#pragma once

#include <QStringView>

#include <utility>

namespace muster {

// How much a text comes to, as each channel counts. All of these add up: a text is as long as its parts
// together, wherever it is divided between two code points.

/// What the UTF-16 units come to together; `weigh` gives each a small number, at most 1,000.
template <typename Weigh>
qsizetype sumOf(QStringView text, Weigh weigh)
{
    // In blocks of one size, which compilers count in one go.
    constexpr qsizetype block = 32;
    const char16_t *at = text.utf16();
    const char16_t *const end = at + text.size();
    qsizetype sum = 0;
    for (; end - at >= block; at += block) {
        quint16 some = 0;
        for (qsizetype i = 0; i < block; ++i)
            some = static_cast<quint16>(some + weigh(at[i]));
        sum += some;
    }
    for (; at != end; ++at)
        sum += weigh(*at);
    return sum;
}

/// How many UTF-16 units are so.
template <typename Is>
qsizetype unitsThat(QStringView text, Is is)
{
    return sumOf(text, [is](char16_t c) { return is(c) ? 1 : 0; });
}

inline bool hasSurrogates(QStringView text)
{
    return unitsThat(text, [](char16_t c) { return (c & 0xF800) == 0xD800; }) > 0;
}

/// Unicode code points.
inline qsizetype characters(QStringView text)
{
    return unitsThat(text, [](char16_t c) { return (c & 0xFC00) != 0xDC00; });
}

/// Bytes of UTF-8.
inline qsizetype bytes(QStringView text)
{
    if (hasSurrogates(text))
        return text.toUtf8().size();
    return sumOf(text, [](char16_t c) { return 1 + (c >= 0x80) + (c >= 0x800); });
}

/// Half characters, as Weibo counts: what is not ASCII is two of them.
inline qsizetype halves(QStringView text)
{
    return sumOf(text, [](char16_t c) { return 2 * ((c & 0xFC00) != 0xDC00) - (c < 0x80); });
}

/// Characters of a section in Slack, which takes "&amp;" for "&".
inline qsizetype escaped(QStringView text)
{
    return sumOf(text, [](char16_t c) {
        return ((c & 0xFC00) != 0xDC00) + (c == u'<' || c == u'>' ? 3 : 0) + (c == u'&' ? 4 : 0);
    });
}

/// Bytes of a text in a string of JSON as QJsonDocument writes it: UTF-8, quotes and controls escaped, halves
/// of a pair without the other as well.
qsizetype jsonBytes(QStringView text);

/// Where the grapheme begins that the code point at `at` belongs to.
qsizetype graphemeStart(QStringView text, qsizetype at);

/// The first place where what `size` counts from the start is more than `limit`, between two graphemes.
template <typename Size>
qsizetype placeBeyond(QStringView text, qsizetype limit, Size size)
{
    qsizetype at = 0;
    // In large steps as far as they go, then in small ones.
    for (const qsizetype step : {512, 32, 1}) {
        while (at < text.size()) {
            qsizetype to = qMin(at + step, text.size());
            if (to < text.size() && text.at(to).isLowSurrogate() && text.at(to - 1).isHighSurrogate())
                ++to;
            const qsizetype taken = size(text.sliced(at, to - at));
            if (taken > limit)
                break;
            limit -= taken;
            at = to;
        }
    }
    return at < text.size() ? graphemeStart(text, at) : at;
}

} // namespace muster
