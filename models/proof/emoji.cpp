#include "models/proof/emoji.h"

#include <QSet>
#include <QString>

#include <unicode/uset.h>

namespace muster {

namespace {

constexpr char16_t presentation = 0xFE0F, keycap = 0x20E3;

/// The emoji of UTS #51 by their text, and which characters can begin one.
struct Emoji
{
    QSet<QString> all;
    QSet<char16_t> first;
    qsizetype longest = 0;

    void take(const QString &one)
    {
        all.insert(one);
        first.insert(one.at(0).unicode());
        longest = qMax(longest, one.size());
    }
};

Emoji read()
{
    Emoji out;
    UErrorCode error = U_ZERO_ERROR;
    USet *set = uset_openPattern(u"[:RGI_Emoji:]", -1, &error);
    const int32_t count = U_SUCCESS(error) ? uset_getItemCount(set) : 0;
    const auto takeBoth = [&](const QString &one) {
        out.take(one);
        // © and ® are letters like others until they are asked to be pictures.
        if (one.endsWith(QChar(presentation)) && one.at(0).unicode() > 0xFF)
            out.take(one.chopped(1));
        if (one.endsWith(QChar(keycap)))
            out.take(QString(one).remove(QChar(presentation)));
    };
    for (int32_t i = 0; i < count; ++i) {
        UChar32 from = 0, to = 0;
        UChar text[64];
        error = U_ZERO_ERROR;
        const int32_t length = uset_getItem(set, i, &from, &to, text, 64, &error);
        if (length >= 2) {
            takeBoth(QString::fromUtf16(text, length));
            continue;
        }
        for (UChar32 c = from; length == 0 && c <= to; ++c) {
            const auto point = static_cast<char32_t>(c);
            takeBoth(QString::fromUcs4(&point, 1));
        }
    }
    uset_close(set);
    return out;
}

} // namespace

qsizetype emojiAt(QStringView text, qsizetype at)
{
    const char16_t next = at + 1 < text.size() ? text.at(at + 1).unicode() : u'\0';
    if (!mayBeEmoji(text.at(at).unicode(), next))
        return 0;
    static const Emoji emoji = read();
    if (!emoji.first.contains(text.at(at).unicode()))
        return 0;
    for (qsizetype length = qMin(emoji.longest, text.size() - at); length > 0; --length) {
        if (emoji.all.contains(text.mid(at, length).toString()))
            return length;
    }
    return 0;
}

} // namespace muster
