#include "models/core/text.h"

#include <QStringDecoder>
#include <QStringList>

namespace muster {

Result<QString> decodeUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return unreadable(say(QT_TRANSLATE_NOOP(
            "Muster", "The text is not UTF-8. Nothing was changed; save it as UTF-8 and try again.")));
    return text;
}

QString wellFormed(const QString &text)
{
    if (text.isValidUtf16())
        return text;
    QString out = text;
    for (qsizetype i = 0; i < out.size(); ++i) {
        if (out.at(i).isHighSurrogate() && i + 1 < out.size() && out.at(i + 1).isLowSurrogate())
            ++i;
        else if (out.at(i).isSurrogate())
            out[i] = QChar::ReplacementCharacter;
    }
    return out;
}

QString elided(const QString &text, int units)
{
    if (text.size() <= units)
        return text;
    qsizetype keep = qMax(0, units - 1);
    if (keep > 0 && text.at(keep - 1).isHighSurrogate())
        --keep;
    return text.left(keep) + u'…';
}

namespace {
bool disguises(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x200b && u <= 0x200f && u != 0x200d) || (u >= 0x202a && u <= 0x202e) ||
           (u >= 0x2066 && u <= 0x2069) || u == 0xfeff;
}
} // namespace

QString oneLine(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (disguises(c))
            out += QStringLiteral("[U+%1]")
                       .arg(static_cast<uint>(c.unicode()), 4, 16, QLatin1Char('0'))
                       .toUpper();
        else if (c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
                 c == QChar::ParagraphSeparator)
            out += u' ';
        else
            out += c;
    }
    return out;
}

QString shownText(const QString &text, int units)
{
    QStringList lines = elided(text, units).split(u'\n');
    for (QString &line : lines)
        line = oneLine(line);
    return lines.join(u'\n');
}

} // namespace muster
