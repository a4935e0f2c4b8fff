#pragma once

#include "models/incident/acts.h"

namespace muster {

/// One record of a foreign file, on its way into a timeline.
struct ImportedRecord
{
    QString sourceKey; ///< the source's own id of it, or its content and which occurrence of it this is
    qint64 occurred = 0;
    Kind kind = Kind::Note;
    QString text;
    QString by;
    Audience audience = Audience::Internal;
    QString channel;    ///< of an update
    QString state;      ///< the status the source showed with an update
    int zoneOffset = 0; ///< minutes east of UTC, as the source wrote its time
};

/// A slice of an import: shown only after FinishImport of the same batch; a record already there is passed
/// over.
struct ImportRecords
{
    Id incident;
    Id batch;
    QString source; ///< "statuspage:<id>", "slack", "csv"
    QList<ImportedRecord> records;
    Said said;
};

struct FinishImport
{
    Id incident;
    Id batch;
    QString source;
    int imported = 0;
    Said said;
};

} // namespace muster
