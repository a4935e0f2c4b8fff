#include "models/comms/numbers.h"

#include <QList>
#include <QString>

namespace muster {

int numberOf(const QString &word)
{
    if (const int digits = word.toInt(); digits > 0)
        return digits;
    static const QList<std::pair<QString, int>> named{
        {QStringLiteral("one"), 1},     {QStringLiteral("a"), 1},       {QStringLiteral("an"), 1},
        {QStringLiteral("two"), 2},     {QStringLiteral("three"), 3},   {QStringLiteral("four"), 4},
        {QStringLiteral("five"), 5},    {QStringLiteral("six"), 6},     {QStringLiteral("seven"), 7},
        {QStringLiteral("eight"), 8},   {QStringLiteral("nine"), 9},    {QStringLiteral("ten"), 10},
        {QStringLiteral("eleven"), 11}, {QStringLiteral("twelve"), 12}, {QStringLiteral("fifteen"), 15},
        {QStringLiteral("twenty"), 20}, {QStringLiteral("fifty"), 50},  {QStringLiteral("hundred"), 100},
        {QStringLiteral("half"), 2},    {QStringLiteral("halves"), 2},  {QStringLiteral("third"), 3},
        {QStringLiteral("quarter"), 4}, {QStringLiteral("fifth"), 5},   {QStringLiteral("tenth"), 10},
    };
    for (const auto &[name, value] : named) {
        if (word.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    // 三, 两, 十二, 二十, 六十八, 百: as far as shares go.
    static const QString digits = QStringLiteral("零一二三四五六七八九");
    int total = 0, digit = 0;
    for (const QChar c : word) {
        if (c == u'两')
            digit = 2;
        else if (c == u'百')
            total += 100 * qMax(1, digit), digit = 0;
        else if (c == u'十')
            total += 10 * qMax(1, digit), digit = 0;
        else if (const qsizetype at = digits.indexOf(c); at >= 0)
            digit = static_cast<int>(at);
        else
            return 0;
    }
    return total + digit;
}

} // namespace muster
