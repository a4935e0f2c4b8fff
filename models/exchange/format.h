#pragma once

#include "models/exchange/story.h"
#include "models/incident/command.h"

#include <QIODevice>

namespace muster {

/// A row of a foreign file that did not become an entry, and why.
struct Reject
{
    qint64 place = 0; ///< 1-based line, row or record of the input
    Message reason;
    QString raw; ///< at most 500 characters of it
};

/// One incident as a foreign file tells it.
struct Foreign
{
    QString
        source; ///< "statuspage:f0mhbz9xn497"; the dedupe key of the incident, and the prefix of its records'
    QString title;
    qint64 started = 0; ///< microseconds UTC
    int severity = 3;
    std::optional<Status> status;
    QList<ImportedRecord> records; ///< in the order they happened
    QList<Reject> rejects;
};

/// What reading needs to know beside the bytes.
struct Reading
{
    QString path; ///< a file or a folder
    Zone zone;    ///< for times that carry none
    bool zoneGiven =
        false; ///< false: a time without a zone is rejected, since guessing shifts a whole timeline
};

/// One format Muster reads or writes; the table of them is what the command line, the window and the help
/// list.
struct Format
{
    QString id;     ///< "csv"
    Message name;   ///< "CSV"
    Message about;  ///< "one row per entry"
    QString suffix; ///< "csv"
    /// How sure the format is that this is one of its own, 0 to 100, from the path and the first 64 KiB.
    std::function<int(const QString &path, const QByteArray &beginning)> sniff = {};
    std::function<Result<QList<Foreign>>(const Reading &)> read = {};
    std::function<Result<>(const Story &, const Telling &, QIODevice &)> write = {};
};

/// All formats, in the order people choose them.
const QList<Format> &formats();

/// The format of this id, or nullptr.
const Format *formatOf(const QString &id);

/// The format that is surest of this file or folder, or the error that says what it is not.
Result<const Format *> detectFormat(const QString &path);

/// "INC-0042-timeline-internal.html": never the title, which may say what a customer must not read.
QString exportFileName(const Story &story, const Telling &telling, const Format &format);

/// A lossless bundle as it was written: of which incident, and the head hash its events had then (64 hex
/// digits). A head that does not follow from the events says that some of them are missing.
struct Bundle
{
    Id incident;
    QByteArray head;
    QList<Event> events;
};

/// The lossless bundle, whole: every line checked for shape and every body against its digest, not yet for
/// its chain.
Result<Bundle> readWholeBundle(const QString &path);

/// The lossless bundle: its events as they are, hashes and all; checked for shape, not yet for their chain.
Result<QList<Event>> readBundle(const QString &path);

} // namespace muster
