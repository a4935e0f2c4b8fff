#include "app/cli/call.h"

#include "models/core/text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <pwd.h>
#include <unistd.h>

namespace muster::cli {

QString accountName()
{
    if (QString given = qEnvironmentVariable("MUSTER_PERSON"); !given.isEmpty())
        return given;
    // The full name of the account, where it has one: a timeline is read by people.
    const passwd *account = ::getpwuid(::getuid());
    const QString full =
        account ? QString::fromLocal8Bit(account->pw_gecos).section(u',', 0, 0).trimmed() : QString();
    const QString login = account ? QString::fromLocal8Bit(account->pw_name) : QString();
    return !full.isEmpty() ? full : !login.isEmpty() ? login : QStringLiteral("unknown");
}

QString defaultWorkspace()
{
    QString base = qEnvironmentVariable("XDG_DATA_HOME");
    if (base.isEmpty() || !QDir::isAbsolutePath(base))
        base = QDir::homePath() + QLatin1String("/.local/share");
    return base + QLatin1String("/muster/room.muster");
}

Result<std::unique_ptr<Door>> Call::read() const { return Door::openToRead(workspace, *clock); }

Result<std::unique_ptr<Door>> Call::write(Missing missing) const
{
    if (missing == Missing::IsAnError && !QFileInfo::exists(workspace))
        return read();
    if (workspace == defaultWorkspace())
        QDir().mkpath(QFileInfo(workspace).path());
    return Door::openToWrite(workspace, *clock, accountName());
}

Result<std::optional<qint64>> Call::moment(const char *option, const Zone &zone) const
{
    if (!has(option))
        return std::optional<qint64>();
    return parseMoment(value(option), zone, clock->nowUs()).transform([](qint64 us) {
        return std::optional(us);
    });
}

Result<Said> Call::said(const Zone &zone) const
{
    Said said;
    said.by = value("by");
    said.recordedBy = value("recorded-by");
    MUSTER_TRY_ASSIGN(said.at, moment("at", zone));
    if (has("via")) {
        const auto via = fromKey<Via>(value("via"));
        if (!via)
            return wrongUsage(
                say(QT_TRANSLATE_NOOP("Muster", "“%1” is none of: %2."), value("via"), keysOf<Via>()));
        said.via = *via;
    }
    return said;
}

Result<QString> Call::input() const
{
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return unreadable(say(QT_TRANSLATE_NOOP("Muster", "Standard input cannot be read.")));
    constexpr qint64 most = 16LL * 1024 * 1024;
    const QByteArray bytes = in.read(most + 1);
    if (bytes.size() > most)
        return unreadable(
            say(QT_TRANSLATE_NOOP("Muster", "The input is longer than 16 MiB. Nothing was changed.")));
    return decodeUtf8(bytes);
}

void Call::printBytes(const QByteArray &bytes) const
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

Result<> Call::delivered() const
{
    if (std::ferror(stdout) != 0)
        return unwritable(say(QT_TRANSLATE_NOOP("Muster", "Standard output cannot be written.")));
    return {};
}

void Call::print(const QString &text) const { printBytes(text.toUtf8() + '\n'); }

void Call::printJson(const QJsonValue &value) const
{
    printBytes((value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject()))
                   .toJson(QJsonDocument::Compact) +
               '\n');
}

void Call::warn(const QString &text) const
{
    const QByteArray bytes = text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
}

int Call::fail(const Error &error) const
{
    warn(QStringLiteral("muster: ") + tongue(error.what));
    if (!error.detail.isEmpty() && qEnvironmentVariableIsSet("MUSTER_DEBUG"))
        warn(error.detail);
    return static_cast<int>(error.kind);
}

} // namespace muster::cli
