#include "app/filechores.h"

#include "models/session/jobs.h"
#include "models/session/session.h"
#include "views/shared/savedialog.h"
#include "views/window/mainwindow.h"
#include "views/words/words.h"

#include <QFileDialog>

namespace muster {

FileChores::FileChores(MainWindow &window, Session &session, Jobs &jobs)
    : QObject(&window)
    , m_window(window)
    , m_session(session)
    , m_jobs(jobs)
{}

void FileChores::askForBackup(const QString &folder)
{
    auto *dialog = newSaveDialog(&m_window, QStringLiteral("backupFile"), tr("Back up the file"), folder,
                                 QStringLiteral("backup.muster"));
    connect(dialog, &QFileDialog::fileSelected, this, &FileChores::backUpTo);
    dialog->open();
}

void FileChores::backUpTo(const QString &path)
{
    // The copy is noted by whoever owns the file, before it is made beside.
    if (const Result<> noted = m_session.isReadOnly() ? Result<>() : m_session.manageBackup(path); !noted)
        return Q_EMIT mentioned(spoken(noted.error().what));
    Q_EMIT mentioned(tr("Backing up…"));
    m_jobs.run<std::monostate>(
        this, [path](Session &reading) { return reading.backup(path); },
        [this, path](const Result<> &done) {
            Q_EMIT mentioned(done ? tr("Backed up to %1, verified").arg(path) : spoken(done.error().what));
        });
}

void FileChores::verify()
{
    Q_EMIT mentioned(tr("Checking every event…"));
    m_jobs.run<Verdict>(
        this, [](Session &reading) { return reading.verify(); },
        [this](const Result<Verdict> &verdict) {
            if (!verdict)
                Q_EMIT mentioned(spoken(verdict.error().what));
            else if (verdict->ok())
                Q_EMIT mentioned(tr("All %n events are whole, every chain holds", nullptr,
                                    static_cast<int>(verdict->events)));
            else
                Q_EMIT mentioned(spoken(verdict->findings.constFirst()));
        });
}

} // namespace muster
