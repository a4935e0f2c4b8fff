#include "app/log.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <memory>
#include <mutex>

namespace muster {

Q_LOGGING_CATEGORY(startLog, "muster.start")
Q_LOGGING_CATEGORY(savingLog, "muster.saving")
Q_LOGGING_CATEGORY(noticesLog, "muster.notices")

namespace {

constexpr qint64 largest = 2LL * 1024 * 1024;
constexpr int kept = 3;

QString nameOf(const QString &folder, int age)
{
    const QString name = folder + QStringLiteral("/muster.log");
    return age == 0 ? name : name + QStringLiteral(".%1").arg(age);
}

/// The file that is written to, and its turning over.
class LogFile
{
public:
    explicit LogFile(const QString &folder)
        : m_folder(folder)
        , m_file(nameOf(folder, 0))
    {
        begin();
    }

    void write(const QByteArray &line)
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_file.isOpen())
            return;
        if (m_file.size() + line.size() > largest)
            turnOver();
        m_file.write(line);
        m_file.flush(); // what was logged before a crash is what is wanted of it
    }

private:
    void begin()
    {
        if (m_file.open(QIODevice::WriteOnly | QIODevice::Append))
            m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }

    void turnOver()
    {
        m_file.close();
        for (int age = kept - 1; age > 0; --age) {
            QFile::remove(nameOf(m_folder, age));
            QFile::rename(nameOf(m_folder, age - 1), nameOf(m_folder, age));
        }
        begin();
    }

    QString m_folder;
    QFile m_file;
    std::mutex m_mutex;
};

// Qt hands a message to a plain function, so what it writes to cannot be an argument.
std::unique_ptr<LogFile> file;     // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)
QtMessageHandler before = nullptr; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

void take(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    // Our own news is for the file; warnings are for whoever sits at the terminal, too.
    const bool ours = context.category && qstrncmp(context.category, "muster.", 7) == 0;
    if (before && !(ours && type == QtInfoMsg))
        before(type, context, message);
    const QString line = QStringLiteral("%1 %2: %3\n")
                             .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
                                  QLatin1String(context.category ? context.category : "default"),
                                  QString(message).replace(u'\n', u' '));
    file->write(line.toUtf8());
}

} // namespace

void logInto(const QString &folder)
{
    QDir().mkpath(folder);
    file = std::make_unique<LogFile>(folder);
    const QtMessageHandler earlier = qInstallMessageHandler(take);
    if (earlier != take)
        before = earlier;
}

QString usualLogFolder()
{
    QString base = qEnvironmentVariable("XDG_STATE_HOME");
    if (base.isEmpty() || !QDir::isAbsolutePath(base))
        base = QDir::homePath() + QStringLiteral("/.local/state");
    return base + QStringLiteral("/muster");
}

QString tailOfLog(const QString &folder, qint64 bytes)
{
    QFile log(nameOf(folder, 0));
    if (!log.open(QIODevice::ReadOnly))
        return {};
    const bool cut = log.size() > bytes;
    log.seek(qMax<qint64>(0, log.size() - bytes));
    QByteArray tail = log.readAll();
    if (cut)
        tail = tail.mid(tail.indexOf('\n') + 1);
    return QString::fromUtf8(tail);
}

} // namespace muster
