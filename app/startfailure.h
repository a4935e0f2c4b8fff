#pragma once

#include "models/core/result.h"

#include <QFileDialog>
#include <QObject>

namespace muster {

class Application;

/// What a person sees when the file the window should open cannot be opened: why, and the ways on. A double
/// click in a file manager shows no standard error.
class StartFailure : public QObject
{
    Q_OBJECT
public:
    explicit StartFailure(Application &application);
    /// Says why, and offers another file, a new one, or the end.
    void tell(const Error &error);

private:
    void ask(QFileDialog::AcceptMode mode, const QString &title);
    void tryAgain(const QString &path);

    Application &m_application;
    Error m_last;
};

} // namespace muster
