#pragma once

#include "models/comms/heard.h"
#include "models/core/result.h"
#include "models/core/tongue.h"
#include "models/core/zone.h"

namespace muster {

/// What customers read of an incident outside Muster: made of the updates that went out to them, and of
/// nothing else.
struct Site
{
    State state;
    Zone zone;
    QString name = {}; ///< whose status it is; may be empty
};

/// A file to upload.
struct SiteFile
{
    QString name;
    QByteArray bytes;
};

/// A status page as a folder: index.html in English, zh.html in Chinese, feed.xml. No script, nothing from
/// elsewhere, readable without its style. The same updates give the same bytes.
QList<SiteFile> statusSite(const Site &site);

/// Writes it into a folder, which is made if need be: all of it, or nothing where something lies in the way
/// that Muster did not write. The file named `replaced` is replaced whatever it is: somebody agreed to that.
Result<> writeSite(const QString &folder, const QList<SiteFile> &files, const QString &replaced = {});

/// The updates as an Atom feed (RFC 4287), the newest first.
QByteArray atomFeed(const Site &site, const Tongue &tongue);

/// The updates that stand on the page, newest first: of each round the one of the status page, else the
/// first.
QList<SentUpdate> roundsToShow(const State &state);

} // namespace muster
