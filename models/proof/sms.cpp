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
    if (c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u' '))
        return 1;
    if (basic.contains(c))
        return 1;
    return extension.contains(c) ? 2 : 0;
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
    QSet<QString> seen;
    for (qsizetype i = 0; i < text.size(); i += sizeAt(text, i)) {
        if (septets(text.at(i)) != 0)
            continue;
        const QString one = text.mid(i, sizeAt(text, i));
        if (!seen.contains(one))
            out.costly.append({i, one, replacements().value(one.at(0))});
        seen.insert(one);
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
