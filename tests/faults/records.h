#pragma once

#include "models/exchange/format.h"

namespace muster::test {

/// A foreign incident of several slices, the same each time.
inline Foreign manyRecords(int count = 2500)
{
    Foreign foreign;
    foreign.source = QStringLiteral("slack:many");
    foreign.title = QStringLiteral("An import of many");
    foreign.started = 1'795'068'000 * second;
    for (int i = 0; i < count; ++i) {
        ImportedRecord record;
        record.sourceKey = QString::number(i);
        record.occurred = foreign.started + i * second;
        record.text =
            QStringLiteral("message %1: the payment service answers slowly in region %2").arg(i).arg(i % 9);
        record.by = QStringLiteral("person %1").arg(i % 12);
        foreign.records.append(record);
    }
    return foreign;
}

/// Sixteen digits that look like no other's, so that even a part of them gives them away: the index keeps of
/// a word only what its neighbour does not begin with.
inline QString digitsOf(int number)
{
    const quint64 mixed = (static_cast<quint64>(number) + 1) * 0x9e3779b97f4a7c15ULL;
    return QString::number(mixed % 9'000'000'000'000'000ULL + 1'000'000'000'000'000ULL);
}

/// Words that must not stay.
inline QString secretOf(int number) { return QString(u"paid with card " + digitsOf(number)); }

} // namespace muster::test
