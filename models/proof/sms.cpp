#include "models/proof/sms.h"

#include <QHash>
#include <QSet>

namespace muster {

namespace {

/// Septets of a character in the small alphabet: 1, 2 of the extension table, 0 if it is not in it.
int septets(QChar c)
{
    // 3GPP TS 23.038, tables 6.2.1 and 6.2.1.1; the escape itself is no character.
    static const QString basic =
        QStringLiteral("@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
                       "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà");
    static const QString extension = QStringLiteral("\f^{}\\[~]|€");
    static const QByteArray table = [] {
        QByteArray out(0x20AD, 0);
        for (const QChar one : basic)
            out[one.unicode()] = 1;
        for (const QChar one : extension)
            out[one.unicode()] = 2;
        return out;
    }();
    return c.unicode() < table.size() ? table.at(c.unicode()) : 0;
}

const QHash<QChar, QString> &replacements()
{
    static const QHash<QChar, QString> table{
        {u'‘', QStringLiteral("'")},    {u'’', QStringLiteral("'")},      {u'‚', QStringLiteral("'")},
        {u'′', QStringLiteral("'")},    {u'“', QStringLiteral("\"")},     {u'”', QStringLiteral("\"")},
        {u'„', QStringLiteral("\"")},   {u'″', QStringLiteral("\"")},     {u'–', QStringLiteral("-")},
        {u'—', QStringLiteral("-")},    {u'‑', QStringLiteral("-")},      {u'−', QStringLiteral("-")},
        {u'…', QStringLiteral("...")},  {u'•', QStringLiteral("-")},      {u'·', QStringLiteral("-")},
        {u'\xA0', QStringLiteral(" ")}, {u'\x2009', QStringLiteral(" ")}, {u'\x202F', QStringLiteral(" ")},
        {u'\t', QStringLiteral(" ")},   {u'«', QStringLiteral("\"")},     {u'»', QStringLiteral("\"")},
        {u'→', QStringLiteral("->")},   {u'×', QStringLiteral("x")},      {u'`', QStringLiteral("'")},
    };
    return table;
}

/// The character at a place, both halves of a pair.
qsizetype sizeAt(const QString &text, qsizetype at)
{
    const bool pair =
        text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
    return pair ? 2 : 1;
}

} // namespace

Sms smsOf(const QString &text)
{
    Sms out;
    QSet<char32_t> seen;
    for (qsizetype i = 0; i < text.size(); i += sizeAt(text, i)) {
        if (septets(text.at(i)) != 0)
            continue;
        const qsizetype size = sizeAt(text, i);
        const char32_t point = size == 2 ? QChar::surrogateToUcs4(text.at(i), text.at(i + 1))
                                         : static_cast<char32_t>(text.at(i).unicode());
        if (seen.contains(point))
            continue;
        seen.insert(point);
        out.costly.append({i, text.mid(i, size), replacements().value(text.at(i))});
    }
    out.small = out.costly.isEmpty();
    const auto cost = [&](qsizetype at) {
        return out.small ? septets(text.at(at)) : static_cast<int>(sizeAt(text, at));
    };
    const int single = out.small ? 160 : 70, part = out.small ? 153 : 67;
    int filled = 0;
    QList<qsizetype> starts;
    for (qsizetype i = 0; i < text.size(); i += sizeAt(text, i)) {
        const int units = cost(i);
        if (starts.isEmpty() || filled + units > part) {
            starts.append(i);
            filled = 0;
        }
        filled += units;
        out.units += units;
    }
    if (out.units <= single && !starts.isEmpty())
        starts = {0};
    out.starts = starts;
    out.segments = static_cast<int>(starts.size());
    return out;
}

QString inSmallAlphabet(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        const auto other = replacements().constFind(c);
        out += septets(c) == 0 && other != replacements().cend() ? *other : QString(c);
    }
    return out;
}

} // namespace muster
