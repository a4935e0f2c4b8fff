#include "models/exchange/zipintake.h"

#include "models/exchange/intake.h"

#include <QFile>
#include <QFileInfo>

#include <archive.h>
#include <archive_entry.h>
#include <memory>

namespace muster {

namespace {

constexpr qint64 maxUnpacked = qint64(2) * 1024 * 1024 * 1024;
constexpr qint64 maxRatio = 100;
constexpr int maxFiles = 200'000;

using Reader = std::unique_ptr<archive, decltype(&archive_read_free)>;

Error damagedZip(const QString &path, archive *reader)
{
    const char *words = archive_error_string(reader);
    return unreadable(
        say(QT_TRANSLATE_NOOP("Muster",
                              "“%1” is a damaged or locked zip. Nothing was imported; unpack it and "
                              "import the folder."),
            QFileInfo(path).fileName()),
        QString::fromUtf8(words ? words : ""));
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

QString nameOf(archive_entry *entry)
{
    if (const char *utf8 = archive_entry_pathname_utf8(entry))
        return QString::fromUtf8(utf8);
    const char *raw = archive_entry_pathname(entry);
    return QString::fromLatin1(raw ? raw : "");
}

/// One zip on its way, and how much came out of it so far.
class ZipIntake
{
public:
    explicit ZipIntake(const QString &path)
        : m_path(path)
        , m_reader(archive_read_new(), archive_read_free)
    {}

    Result<> open()
    {
        archive_read_support_format_zip(m_reader.get());
        archive_read_set_options(m_reader.get(), "hdrcharset=UTF-8");
        const QByteArray name = QFile::encodeName(m_path);
        if (archive_read_open_filename(m_reader.get(), name.constData(), 65'536) != ARCHIVE_OK)
            return damagedZip(m_path, m_reader.get());
        m_packed = QFileInfo(m_path).size();
        return {};
    }

    /// The next regular file's name; empty at the end.
    Result<QString> next()
    {
        archive_entry *entry = nullptr;
        for (;;) {
            const int code = archive_read_next_header(m_reader.get(), &entry);
            if (code == ARCHIVE_EOF)
                return QString();
            if (code != ARCHIVE_OK && code != ARCHIVE_WARN)
                return damagedZip(m_path, m_reader.get());
            const QString name = nameOf(entry);
            if (leadsOutside(name) || ++m_files > maxFiles)
                return hostileZip(m_path);
            if (archive_entry_filetype(entry) == AE_IFREG && !name.isEmpty())
                return name;
        }
    }

    Result<QByteArray> bytes()
    {
        QByteArray all, piece(65'536, Qt::Uninitialized);
        for (;;) {
            const auto got =
                archive_read_data(m_reader.get(), piece.data(), static_cast<size_t>(piece.size()));
            if (got < 0)
                return damagedZip(m_path, m_reader.get());
            if (got == 0)
                return all;
            all.append(piece.constData(), got);
            m_unpacked += got;
            // A small zip of much repetition is no bomb.
            const bool swollen = m_unpacked > maxRecord && m_unpacked > maxRatio * m_packed;
            if (all.size() > maxRecord || m_unpacked > maxUnpacked || swollen)
                return hostileZip(m_path);
        }
    }

private:
    QString m_path;
    Reader m_reader;
    qint64 m_packed = 0, m_unpacked = 0;
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
    MUSTER_TRY(zip.open());
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
    MUSTER_TRY(zip.open());
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
