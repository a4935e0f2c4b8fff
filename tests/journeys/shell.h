#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace muster::test {

/// What the program said to one call.
struct Answer
{
    int status = -1;
    QByteArray out, err;
    QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
};

/// A folder with a workspace, and the program pointed at it.
class Shell
{
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        (void)file.open(QIODevice::WriteOnly);
        file.write(bytes);
        return file.fileName();
    }
    /// The names of all that lies in the folder.
    QStringList files() const
    {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::System, QDir::Name);
    }
    Answer run(const QStringList &args, const QByteArray &input = {}) const
    {
        return runRaw(QStringList{QStringLiteral("--workspace"), path(QStringLiteral("room.muster"))} + args,
                      input);
    }
    static Answer runRaw(const QStringList &args, const QByteArray &input = {})
    {
        QProcess muster;
        muster.start(QStringLiteral(MUSTER_PROGRAM), args);
        muster.write(input);
        muster.closeWriteChannel();
        Answer answer;
        if (!muster.waitForFinished(20000))
            return answer;
        answer.status = muster.exitCode();
        answer.out = muster.readAllStandardOutput();
        answer.err = muster.readAllStandardError();
        return answer;
    }

private:
    QTemporaryDir m_folder;
};

inline QStringList words(const char *line) { return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts); }

inline QString in(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

} // namespace muster::test
