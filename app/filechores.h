#pragma once

#include <QObject>

namespace muster {

class Jobs;
class MainWindow;
class Session;

/// What is done with the file as a whole, beside the work: backing it up, checking it.
class FileChores : public QObject
{
    Q_OBJECT
public:
    /// All of them must outlive it.
    FileChores(MainWindow &window, Session &session, Jobs &jobs);

    /// Asks for a file, first in this folder.
    void askForBackup(const QString &folder);
    void verify();

Q_SIGNALS:
    /// How it goes, and what came of it.
    void mentioned(const QString &sentence);

private:
    void backUpTo(const QString &path);

    MainWindow &m_window;
    Session &m_session;
    Jobs &m_jobs;
};

} // namespace muster
