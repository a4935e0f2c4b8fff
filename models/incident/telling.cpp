#include "models/incident/telling.h"

#include <QRegularExpression>

#include <algorithm>

namespace muster {

namespace {

/// Digits with single spaces, dots or dashes between them: how cards and telephone numbers are written.
const QRegularExpression &numbers()
{
    static const QRegularExpression expression(QStringLiteral("\\d(?:[ .\\-]?\\d){3,}"));
    return expression;
}

const QRegularExpression &moments()
{
    static const QRegularExpression expression(
        QStringLiteral("\\d{4}-\\d{2}-\\d{2}|\\d{1,2}:\\d{2}(?::\\d{2})?"));
    return expression;
}

QString digitsOf(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (c.isDigit())
            out += c;
    }
    return out;
}

/// All the numbers of a text, as bare digits, apart by blanks.
QString numbersIn(const QString &text)
{
    QString out(u' ');
    for (auto all = numbers().globalMatch(QString(text).replace(moments(), QStringLiteral("/")));
         all.hasNext();)
        out += digitsOf(all.next().captured()) + u' ';
    return out;
}

bool isCode(const QString &word)
{
    const auto has = [&](auto is) { return std::any_of(word.cbegin(), word.cend(), is); };
    return word.size() >= 8 && has([](QChar c) { return c.isDigit(); }) &&
           has([](QChar c) { return c.isLetter(); });
}

} // namespace

QStringList tellingPieces(const QString &text)
{
    QStringList out = numbersIn(text).split(u' ', Qt::SkipEmptyParts);
    static const QRegularExpression address(QStringLiteral("[\\w.+-]+@[\\w-]+\\.[\\w.-]*\\w")),
        word(QStringLiteral("[\\w-]+"));
    for (auto all = address.globalMatch(text); all.hasNext();)
        out.append(all.next().captured());
    for (auto all = word.globalMatch(text); all.hasNext();) {
        if (const QString one = all.next().captured(); isCode(one))
            out.append(one);
    }
    out.removeDuplicates();
    return out;
}

bool holdsPiece(const QString &text, const QStringList &pieces)
{
    const QString bare = numbersIn(text);
    return std::any_of(pieces.cbegin(), pieces.cend(), [&](const QString &piece) {
        const bool number = std::all_of(piece.cbegin(), piece.cend(), [](QChar c) { return c.isDigit(); });
        return number ? bare.contains(u' ' + piece + u' ') : text.contains(piece, Qt::CaseInsensitive);
    });
}

} // namespace muster
