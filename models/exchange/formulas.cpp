#include "models/exchange/formulas.h"

namespace muster {

namespace {

bool isPadding(char16_t c)
{
    return c == u' ' || c == 0xa0 || c == 0x3000 || c == 0xfeff || (c >= 0x2000 && c <= 0x200f) ||
           c == u'\n' || c == 0x2028 || c == 0x2029 || (c < 0x20 && c != u'\t' && c != u'\r');
}

bool opensFormula(char16_t c)
{
    switch (c) {
    case u'=':
    case u'+':
    case u'-':
    case u'@':
    case u'\t':
    case u'\r':
    case u'＝':
    case u'＋':
    case u'－':
    case u'＠': return true;
    default: return false;
    }
}

/// One sign, then digits with at most one point: what no spreadsheet takes for more than a number.
bool isNumber(QStringView cell)
{
    if (cell.size() < 2 || (cell.front() != u'-' && cell.front() != u'+'))
        return false;
    int points = 0, digits = 0;
    for (const QChar c : cell.sliced(1)) {
        if (c == u'.' || c == u',')
            ++points;
        else if (c >= u'0' && c <= u'9')
            ++digits;
        else
            return false;
    }
    return digits > 0 && points <= 1;
}

} // namespace

bool runs(QStringView cell)
{
    while (!cell.isEmpty() && cell.front() == u'\'')
        cell = cell.sliced(1);
    if (isNumber(cell))
        return false;
    while (!cell.isEmpty() && isPadding(cell.front().unicode()))
        cell = cell.sliced(1);
    return !cell.isEmpty() && opensFormula(cell.front().unicode());
}

QString neutral(const QString &cell) { return runs(cell) ? QString(u'\'' + cell) : cell; }

QString plain(const QString &cell) { return cell.startsWith(u'\'') && runs(cell) ? cell.mid(1) : cell; }

} // namespace muster
