#include "models/proof/sms.h"

#include <QHash>
#include <QSet>

#include <array>
#include <bitset>
#include <string_view>

namespace muster {

namespace {

// 3GPP TS 23.038, tables 6.2.1 and 6.2.1.1; the escape itself is no character.
constexpr std::u16string_view basicTable =
    u"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    u"¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
constexpr std::u16string_view extensionTable = u"\f^{}\\[~]|€";

constexpr auto septetTable = [] {
    std::array<quint8, 0x20AD> out{};
    for (const char16_t one : basicTable)
        out.at(one) = 1;
    for (const char16_t one : extensionTable)
        out.at(one) = 2;
    return out;
}();

/// Septets of a character in the small alphabet: 1, 2 of the extension table, 0 if it is not in it.
constexpr int septets(QChar c) { return c.unicode() < septetTable.size() ? septetTable[c.unicode()] : 0; }

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

/// A character as a text, which takes no memory of its own: Chinese has hundreds of them in one message.
QString textOf(char16_t unit)
{
    static const auto all = [] {
        QString out(0x10000, u' ');
        for (char32_t c = 0; c < 0x10000; ++c)
            out[static_cast<qsizetype>(c)] = static_cast<char16_t>(c);
        return out;
    }();
    return QString::fromRawData(all.constData() + unit, 1);
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
    std::bitset<0x10000> seen;
    QSet<char32_t> seenPairs;
    for (qsizetype i = 0, size = 1; i < text.size(); i += size) {
        size = 1;
        if (septets(text.at(i)) != 0)
            continue;
        size = sizeAt(text, i);
        const ushort unit = text.at(i).unicode();
        if (size == 2) {
            const char32_t point = QChar::surrogateToUcs4(unit, text.at(i + 1).unicode());
            if (seenPairs.contains(point))
                continue;
            seenPairs.insert(point);
        } else if (seen.test(unit)) {
            continue;
        } else {
            seen.set(unit);
        }
        // Nothing of the East has a replacement.
        if (out.costly.isEmpty())
            out.costly.reserve(qMin<qsizetype>(text.size() - i, 256));
        out.costly.append({i, size == 2 ? text.mid(i, 2) : textOf(unit),
                           unit < 0x2E80 ? replacements().value(unit) : QString()});
    }
    out.small = out.costly.isEmpty();
    const int single = out.small ? 160 : 70, part = out.small ? 153 : 67;
    int filled = 0;
    QList<qsizetype> starts;
    for (qsizetype i = 0, size = 1; i < text.size(); i += size) {
        size = out.small ? 1 : sizeAt(text, i);
        const int units = out.small ? septets(text.at(i)) : static_cast<int>(size);
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
