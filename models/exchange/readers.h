#pragma once

#include "models/exchange/format.h"

namespace muster {

// One pair for each format that is read. `sniff` says how sure it is, 0 to 100, and never fails; `read` gives
// what the file tells, or Failure::Unreadable with one sentence. Nothing of a file that could not be read is
// used.

int sniffBundle(const QString &path, const QByteArray &beginning);

int sniffCsv(const QString &path, const QByteArray &beginning);
/// One incident, of the rows that have a time and words.
Result<QList<Foreign>> readCsv(const Reading &reading);

int sniffStatuspage(const QString &path, const QByteArray &beginning);
/// One for each incident of the file; its updates are the records.
Result<QList<Foreign>> readStatuspage(const Reading &reading);

int sniffSlack(const QString &path, const QByteArray &beginning);
/// One incident of all messages of all channels.
Result<QList<Foreign>> readSlack(const Reading &reading);

} // namespace muster
