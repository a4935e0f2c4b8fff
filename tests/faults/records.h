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
        record.text = QStringLiteral("message %1: the payment service answers slowly in region %2").arg(i).arg(i % 9);
        record.by = QStringLiteral("person %1").arg(i % 12);
        foreign.records.append(record);
    }
    return foreign;
}

/// Words that must not stay.
inline QString secretOf(int number) { return QStringLiteral("card 4111 1111 %1").arg(number, 8, 10, QLatin1Char('0')); }

} // namespace muster::test
