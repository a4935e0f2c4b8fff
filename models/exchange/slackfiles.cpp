#include "models/exchange/slackfiles.h"

#include "models/exchange/intake.h"
#include "models/exchange/zipintake.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace muster {

namespace {

constexpr QDir::Filters realFiles = QDir::Files | QDir::NoSymLinks | QDir::Hidden;
constexpr QDir::Filters realFolders = QDir::Dirs | QDir::NoSymLinks | QDir::NoDotAndDotDot;

bool hasDays(const QDir &folder)
{
    const QStringList files = folder.entryList({QStringLiteral("*.json")}, realFiles, QDir::Name);
    return std::any_of(files.begin(), files.end(),
                       [](const QString &name) { return SlackFiles::isDay(u"x/" + name); });
}

bool isExport(const QDir &folder)
{
    const QStringList folders = folder.entryList(realFolders, QDir::Name);
    return std::any_of(folders.begin(), folders.end(),
                       [&](const QString &name) { return hasDays(QDir(folder.filePath(name))); });
}

Error notSlack(const QString &path)
{
    return unreadable(
        say(QT_TRANSLATE_NOOP("Muster", "“%1” is not a Slack export: it holds no day of a channel, such as "
                                        "general/2026-11-19.json. Nothing was imported."),
            QFileInfo(path).fileName()));
}

} // namespace

bool SlackFiles::isList(const QString &name)
{
    static const QStringList lists{QStringLiteral("users.json"),    QStringLiteral("org_users.json"),
                                   QStringLiteral("channels.json"), QStringLiteral("groups.json"),
                                   QStringLiteral("mpims.json"),    QStringLiteral("dms.json")};
    return lists.contains(name);
}

bool SlackFiles::isDay(const QString &name)
{
    static const QRegularExpression dayFile(QStringLiteral("^[^/]+/\\d{4}-\\d{2}-\\d{2}\\.json$"));
    return dayFile.match(name).hasMatch();
}

Result<SlackFiles> SlackFiles::at(const QString &path)
{
    SlackFiles files;
    const QFileInfo info(path);
    if (info.isDir()) {
        const QDir folder(QDir(path).absolutePath());
        files.m_root = folder.path();
        if (isExport(folder))
            return files;
        if (!hasDays(folder))
            return notSlack(path);
        files.m_channel = folder.dirName();
        files.m_root = QFileInfo(folder.path()).path();
        return files;
    }
    MUSTER_TRY_ASSIGN(const QByteArray beginning, beginningOf(path));
    files.m_zip = beginning.startsWith("PK\x03\x04");
    files.m_root = path;
    if (files.m_zip)
        return files;
    const QDir channel = QFileInfo(info.absoluteFilePath()).dir();
    files.m_day = info.fileName();
    files.m_channel = channel.dirName();
    files.m_root = QFileInfo(channel.path()).path();
    return files;
}

Result<> SlackFiles::each(const Wanted &wanted, const Take &take) const
{
    return m_zip ? eachInZip(wanted, take) : eachInFolder(wanted, take);
}

Result<> SlackFiles::eachInFolder(const Wanted &wanted, const Take &take) const
{
    QStringList names;
    const QDir root(m_root);
    for (const QString &file : root.entryList({QStringLiteral("*.json")}, realFiles, QDir::Name))
        names += file;
    const QStringList channels =
        m_channel.isEmpty() ? root.entryList(realFolders, QDir::Name) : QStringList{m_channel};
    for (const QString &channel : channels) {
        for (const QString &file :
             QDir(root.filePath(channel)).entryList({QStringLiteral("*.json")}, realFiles, QDir::Name))
            names += channel + u'/' + file;
    }
    for (const QString &name : std::as_const(names)) {
        // One file that was named by hand may be called as it likes, and is the only one.
        const bool isDayAsked = !m_day.isEmpty() && name == QString(m_channel + u'/' + m_day) &&
                                wanted(QStringLiteral("x/2000-01-01.json"));
        const bool isOther = !m_day.isEmpty() && name.contains(u'/');
        if (!isDayAsked && (isOther || !wanted(name)))
            continue;
        MUSTER_TRY_ASSIGN(const QByteArray bytes, wholeDocument(root.filePath(name)));
        MUSTER_TRY(take(name, bytes));
    }
    return {};
}

Result<> SlackFiles::eachInZip(const Wanted &wanted, const Take &take) const
{
    bool any = false;
    MUSTER_TRY(eachInZipFile(
        m_root,
        [&](const QString &name) {
            any = any || isDay(name);
            return wanted(name);
        },
        take));
    return any ? Result<>() : Result<>(notSlack(m_root));
}

} // namespace muster
