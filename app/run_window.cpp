#include "app/run_window.h"

#include "app/application.h"
#include "app/cli/call.h"
#include "app/log.h"
#include "app/startfailure.h"

#include <QApplication>
#include <QEvent>
#include <QFile>

#include <cstdio>
#include <utility>

namespace muster {

namespace {
/// Ends the program once something was painted: how the benchmark measures a start.
class EndAfterPaint : public QObject
{
public:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !std::exchange(m_painted, true))
            QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
        return false;
    }

private:
    bool m_painted = false; ///< a window is many paintings; to end once is enough
};

QString fileToOpen(const QString &asked, const Application &room)
{
    if (!asked.isEmpty())
        return asked;
    const QString last = room.lastFile();
    return last.isEmpty() ? cli::defaultWorkspace() : last;
}
} // namespace

int runWindow(int argc, char **argv)
{
    QString workspace, language;
    for (int i = 1; i + 1 < argc; ++i) {
        if (qstrcmp(argv[i], "--workspace") == 0)
            workspace = QFile::decodeName(argv[i + 1]);
        else if (qstrcmp(argv[i], "--lang") == 0)
            language = QString::fromUtf8(argv[i + 1]);
    }
    return runWindow(argc, argv, workspace, language);
}

int runWindow(int argc, char **argv, const QString &workspace, const QString &language)
{
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    const QApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("muster"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MUSTER_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Muster"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.muster_room.muster"));
    logInto(usualLogFolder());
    qCInfo(startLog) << "Muster" << MUSTER_VERSION << "with Qt" << qVersion();
    static const SystemClock clock;
    Application room(clock, Settings::usualPath(), language);
    const Result<bool> opened = room.open(fileToOpen(workspace, room));
    if (!opened) {
        qCInfo(startLog) << "not opened:" << opened.error().detail;
        const QByteArray sentence = spoken(opened.error().what).toUtf8();
        std::fprintf(stderr, "muster: %s\n", sentence.constData());
    }
    if (opened && !*opened)
        return 0;
    StartFailure failure(room);
    EndAfterPaint ending;
    if (qEnvironmentVariableIsSet("MUSTER_EXIT_AFTER_PAINT"))
        qApp->installEventFilter(&ending);
    if (opened) {
        room.fitOnScreen();
        room.show();
    } else {
        failure.tell(opened.error());
    }
    return QApplication::exec();
}

} // namespace muster
