#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace muster {

/// The files of a Slack export wherever they lie: a folder, a zip, the folder of one channel, or one day of
/// it. Names are relative to the export: "users.json", "general/2016-01-14.json".
class SlackFiles
{
public:
    /// Failure::Unreadable if there is nothing of the kind at `path`.
    static Result<SlackFiles> at(const QString &path);

    using Take = std::function<Result<>(const QString &name, const QByteArray &bytes)>;
    /// Gives the lists of the export (users, channels ...); none of them has to be there.
    Result<> lists(const Take &take) const { return each(isList, take); }
    /// Gives every day of every channel.
    Result<> days(const Take &take) const { return each(isDay, take); }

    /// False for one channel or one day: then the lists beside it are only looked at, and may be anything.
    bool isWhole() const { return m_channel.isEmpty(); }

    static bool isList(const QString &name);
    static bool isDay(const QString &name);

private:
    using Wanted = std::function<bool(const QString &)>;
    Result<> each(const Wanted &wanted, const Take &take) const;
    Result<> eachInFolder(const Wanted &wanted, const Take &take) const;
    Result<> eachInZip(const Wanted &wanted, const Take &take) const;

    QString m_root;
    QString m_channel; ///< only this channel, if not empty
    QString m_day;     ///< only this file of it, if not empty
    bool m_zip = false;
};

} // namespace muster
