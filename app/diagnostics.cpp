#include "app/diagnostics.h"

#include "app/log.h"
#include "models/session/session.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QScreen>
#include <QSysInfo>

namespace muster {

namespace {

constexpr qint64 tail = 16LL * 1024;

QString screens()
{
    QStringList out;
    for (const QScreen *screen : QGuiApplication::screens())
        out.append(QStringLiteral("%1x%2 at %3, %4 dpi")
                       .arg(screen->size().width())
                       .arg(screen->size().height())
                       .arg(screen->devicePixelRatio())
                       .arg(qRound(screen->logicalDotsPerInch())));
    return out.join(QStringLiteral("; "));
}

QString wishes(const Preferences &p)
{
    return QStringLiteral("language %1, text %2 %, look %3, rows %4, %5 keys changed")
        .arg(p.language)
        .arg(p.textSize)
        .arg(static_cast<int>(p.look))
        .arg(p.rows == Rows::Compact ? QStringLiteral("compact") : QStringLiteral("comfortable"))
        .arg(p.keys.size());
}

QString file(Session &session)
{
    const QList<Summary> incidents = session.incidents().value_or({});
    qint64 entries = 0;
    for (const Summary &one : incidents) {
        for (const Journal::Count &count : session.counts(one.id).value_or({}))
            entries += count.n;
    }
    return QStringLiteral("%1 bytes, %2 incidents, %3 entries, %4")
        .arg(QFileInfo(session.path()).size())
        .arg(incidents.size())
        .arg(entries)
        .arg(session.isReadOnly() ? QStringLiteral("reading only") : QStringLiteral("reading and writing"));
}

/// Who sits here, and what a file is called, is nobody's business.
QString withoutNames(QString text, Session &session)
{
    const QString path = QFileInfo(session.path()).absoluteFilePath();
    return text.replace(path, QStringLiteral("FILE"))
        .replace(QFileInfo(path).fileName(), QStringLiteral("FILE"))
        .replace(QDir::homePath(), QStringLiteral("~"));
}

} // namespace

QString diagnostics(Session &session, const Preferences &preferences)
{
    const QStringList lines{
        QStringLiteral("Muster " MUSTER_VERSION),
        QStringLiteral("Qt %1 (built with %2), %3")
            .arg(QLatin1String(qVersion()), QStringLiteral(QT_VERSION_STR), QGuiApplication::platformName()),
        QStringLiteral("%1, kernel %2, %3")
            .arg(QSysInfo::prettyProductName(), QSysInfo::kernelVersion(),
                 QSysInfo::currentCpuArchitecture()),
        QStringLiteral("Desktop: %1 %2")
            .arg(qEnvironmentVariable("XDG_CURRENT_DESKTOP"), qEnvironmentVariable("XDG_SESSION_TYPE")),
        QStringLiteral("Screens: ") + screens(),
        QStringLiteral("Wishes: ") + wishes(preferences),
        QStringLiteral("File: ") + file(session),
        QStringLiteral("Log:"),
        withoutNames(tailOfLog(usualLogFolder(), tail), session)};
    return lines.join(u'\n');
}

} // namespace muster
