#pragma once

#include "app/application.h"
#include "tests/support/check.h"
#include "tests/support/fakeclock.h"
#include "views/window/mainwindow.h"

#include <QTemporaryDir>

namespace muster::test {

/// The real program in its real window, on a workspace in a folder of its own, with a clock that stands still
/// until told. Points to the Application; `begin` in init, `end` in cleanup.
class Program
{
public:
    /// An empty folder. Of the warnings Qt may give, only those of the platform without a screen are let by.
    void begin()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support )")));
        m_folder = std::make_unique<QTemporaryDir>();
    }
    void end()
    {
        quit();
        m_folder.reset();
    }

    void quit() { m_app.reset(); }
    /// Starts it, or starts it again, without a workspace.
    void start(const QString &language = QStringLiteral("en"),
               const QString &settings = QStringLiteral("muster.ini"))
    {
        quit();
        m_app = std::make_unique<Application>(clock, file(settings), language);
    }
    /// The same with the folder's workspace, and the window in front.
    void open(const QString &language = QStringLiteral("en"),
              const QString &settings = QStringLiteral("muster.ini"))
    {
        start(language, settings);
        const Result<bool> opened = m_app->open(file(QStringLiteral("room.muster")));
        QVERIFY(opened && *opened);
        m_app->show();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }

    Application *operator->() const { return m_app.get(); }
    MainWindow &window() const { return m_app->room()->window(); }
    QString file(const QString &name) const { return m_folder->filePath(name); }

    /// Declares an incident and shows it.
    Id declare(const QString &title, const QString &zone = QStringLiteral("UTC"))
    {
        Declare declare;
        declare.title = title;
        declare.zone = zone;
        const Result<Outcome> declared = m_app->held().dispatch(declare);
        if (!declared)
            qFatal("cannot declare");
        m_app->room()->openIncident(declared->incident);
        return declared->incident;
    }

    FakeClock clock;

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Application> m_app;
};

} // namespace muster::test
