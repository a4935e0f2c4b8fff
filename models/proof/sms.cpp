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
constexpr int septets(char16_t c) { return c < septetTable.size() ? septetTable[c] : 0; }

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

/// Where the parts of a text in the small alphabet begin; `units` becomes its septets.
QList<qsizetype> startsOfSeptets(const QString &text, int &units)
{
    constexpr qsizetype single = 160, part = 153;
    qsizetype filled = 0;
    QList<qsizetype> starts{0};
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int taken = septets(text.at(i).unicode());
        units += taken;
        filled += taken;
        if (filled > part) {
            starts.append(i);
            filled = taken;
        }
    }
    if (text.isEmpty())
        return {};
    return units <= single ? QList<qsizetype>{0} : starts;
}

/// The same in UCS-2, where no pair is parted; `units` becomes its code units.
QList<qsizetype> startsOfUnits(const QString &text, int &units)
{
    constexpr qsizetype single = 70, part = 67;
    units = static_cast<int>(text.size());
    if (units <= single)
        return {0};
    QList<qsizetype> starts;
    for (qsizetype at = 0; at < text.size();) {
        starts.append(at);
        at += part;
        if (at < text.size() && text.at(at).isLowSurrogate() && text.at(at - 1).isHighSurrogate())
            --at;
    }
    return starts;
}

} // namespace

Sms smsOf(const QString &text)
{
    Sms out;
    std::bitset<0x10000> seen;
    QSet<char32_t> seenPairs;
    for (qsizetype i = 0, size = 1; i < text.size(); i += size) {
        size = 1;
        const char16_t unit = text.at(i).unicode();
        if (septets(unit) != 0 || seen.test(unit))
            continue;
        size = sizeAt(text, i);
        if (size == 2) {
            const char32_t point = QChar::surrogateToUcs4(unit, text.at(i + 1).unicode());
            if (seenPairs.contains(point))
                continue;
            seenPairs.insert(point);
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
    out.starts = out.small ? startsOfSeptets(text, out.units) : startsOfUnits(text, out.units);
    out.segments = static_cast<int>(out.starts.size());
    return out;
}

QString inSmallAlphabet(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        const auto other = replacements().constFind(c);
        out += septets(c.unicode()) == 0 && other != replacements().cend() ? *other : QString(c);
    }
    return out;
}

} // namespace muster
