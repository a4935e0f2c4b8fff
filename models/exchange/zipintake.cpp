#include "models/exchange/zipintake.h"

#include "models/exchange/intake.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <memory>
#include <minizip/unzip.h>
#include <sys/stat.h>

namespace muster {

namespace {

constexpr qint64 maxUnpacked = qint64(2) * 1024 * 1024 * 1024;
constexpr qint64 maxRatio = 100;
constexpr int maxFiles = 200'000;
constexpr int longestName = 4096; // bytes

Error damagedZip(const QString &path, int code)
{
    return unreadable(
        say(QT_TRANSLATE_NOOP("Muster",
                              "“%1” is a damaged or locked zip. Nothing was imported; unpack it and "
                              "import the folder."),
            QFileInfo(path).fileName()),
        QStringLiteral("minizip %1").arg(code));
}

Error hostileZip(const QString &path)
{
    return unreadable(say(
        QT_TRANSLATE_NOOP("Muster", "“%1” unpacks to more than Muster takes from one zip, or its names lead "
                                    "outside of it. Nothing was imported."),
        QFileInfo(path).fileName()));
}

bool leadsOutside(const QString &name)
{
    if (name.startsWith(u'/') || name.contains(u'\\') || name.contains(u':') || name.contains(QChar(u'\0')))
        return true;
    const QStringList parts = name.split(u'/');
    return parts.contains(QLatin1String("..")) || parts.size() > 8;
}

/// Bit 0 of the general purpose flag: encrypted (APPNOTE.TXT 6.3.10, 4.4.4).
constexpr uLong encrypted = 1;

/// Made on a Unix (4.4.2), and what that calls a symbolic link.
bool isLink(const unz_file_info64 &info)
{
    return info.version >> 8 == 3 && (info.external_fa >> 16 & S_IFMT) == S_IFLNK;
}

QString nameOf(const QByteArray &bytes)
{
    auto decode = QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString utf8 = decode(bytes);
    return decode.hasError() ? QString::fromLatin1(bytes) : utf8;
}

/// One zip on its way, file after file, and how much came out of it so far.
class ZipIntake
{
public:
    explicit ZipIntake(const QString &path)
        : m_path(path)
        , m_zip(unzOpen64(QFile::encodeName(path).constData()), unzClose)
    {}

    /// The next regular file's name; empty at the end.
    Result<QString> next()
    {
        if (!m_zip)
            return damagedZip(m_path, UNZ_BADZIPFILE);
        for (;;) {
            const int code = m_files == 0 ? unzGoToFirstFile(m_zip.get()) : unzGoToNextFile(m_zip.get());
            if (code == UNZ_END_OF_LIST_OF_FILE)
                return QString();
            unz_file_info64 info{};
            QByteArray name(longestName, '\0');
            const int read = code != UNZ_OK
                                 ? code
                                 : unzGetCurrentFileInfo64(m_zip.get(), &info, name.data(),
                                                           uLong(name.size()), nullptr, 0, nullptr, 0);
            if (read != UNZ_OK || (info.flag & encrypted))
                return damagedZip(m_path, read);
            if (info.size_filename > uLong(longestName) || ++m_files > maxFiles)
                return hostileZip(m_path);
            const QString whole = nameOf(name.left(qsizetype(info.size_filename)));
            if (leadsOutside(whole))
                return hostileZip(m_path);
            if (!whole.isEmpty() && !whole.endsWith(u'/') && !isLink(info))
                return whole;
        }
    }

    /// What is in the file that `next` named.
    Result<QByteArray> bytes()
    {
        if (const int code = unzOpenCurrentFile(m_zip.get()); code != UNZ_OK)
            return damagedZip(m_path, code);
        Result<QByteArray> all = unpacked();
        // Closing tells whether the checksum was right.
        const int code = unzCloseCurrentFile(m_zip.get());
        if (all && code != UNZ_OK)
            return damagedZip(m_path, code);
        return all;
    }

private:
    Result<QByteArray> unpacked()
    {
        const qint64 packed = QFileInfo(m_path).size();
        QByteArray all, piece(65'536, Qt::Uninitialized);
        for (;;) {
            const int got = unzReadCurrentFile(m_zip.get(), piece.data(), unsigned(piece.size()));
            if (got < 0)
                return damagedZip(m_path, got);
            if (got == 0)
                return all;
            all.append(piece.constData(), got);
            m_unpacked += got;
            // A small zip of much repetition is no bomb.
            const bool swollen = m_unpacked > maxRecord && m_unpacked > maxRatio * packed;
            if (all.size() > maxRecord || m_unpacked > maxUnpacked || swollen)
                return hostileZip(m_path);
        }
    }

    QString m_path;
    std::unique_ptr<void, decltype(&unzClose)> m_zip;
    qint64 m_unpacked = 0;
    int m_files = 0;
};

/// "general/2016-01-14.json" of "my export/general/2016-01-14.json": the last folder and the file, or the
/// file.
QString shortName(const QString &name, const QString &around)
{
    return !around.isEmpty() && name.startsWith(around) ? name.mid(around.size()) : name;
}

Result<QString> folderAround(const QString &path)
{
    ZipIntake zip(path);
    QString around;
    bool first = true;
    for (;;) {
        MUSTER_TRY_ASSIGN(const QString name, zip.next());
        if (name.isEmpty())
            return around;
        if (name.startsWith(QLatin1String("__MACOSX/")))
            continue;
        const QString folder = name.count(u'/') > 0 ? QString(name.section(u'/', 0, 0) + u'/') : QString();
        if (first)
            around = folder;
        first = false;
        // One channel alone is no folder around everything.
        if (folder != around || (name.count(u'/') == 1 && !name.endsWith(QLatin1String("s.json"))))
            return QString();
    }
}

} // namespace

Result<> eachInZipFile(const QString &path, const std::function<bool(const QString &name)> &wanted,
                       const std::function<Result<>(const QString &name, const QByteArray &bytes)> &take)
{
    MUSTER_TRY_ASSIGN(const QString around, folderAround(path));
    ZipIntake zip(path);
    for (;;) {
        MUSTER_TRY_ASSIGN(const QString whole, zip.next());
        if (whole.isEmpty())
            return {};
        const QString name = shortName(whole, around);
        if (!wanted(name))
            continue;
        MUSTER_TRY_ASSIGN(const QByteArray bytes, zip.bytes());
        MUSTER_TRY(take(name, bytes));
    }
}

} // namespace muster
