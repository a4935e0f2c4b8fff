#pragma once

#include "models/incident/state.h"
#include "models/session/dispatch.h"

#include <QObject>

namespace muster {

class CommandBar;
class MainWindow;
class Sheets;

/// Handing over command in the window: the sheet that offers it, the bar while it is held out, the briefing
/// that whoever is to lead reads.
class Handover : public QObject
{
    Q_OBJECT
public:
    /// All of them must outlive it.
    Handover(MainWindow &window, Sheets &sheets, Session &session);

    void setDispatch(const Dispatch &dispatch);
    /// The incident on show as it stands; one that was not declared has no bar.
    void tell(const State &state, const QString &number, const Zone &zone, const Tongue &tongue);
    /// Opens the sheet, for this person if one is named.
    void offer(const QString &to = {});
    /// "I have command", if it is held out to somebody.
    void take();

Q_SIGNALS:
    void mentioned(const QString &sentence);

private:
    void read();

    MainWindow &m_window;
    Sheets &m_sheets;
    Session &m_session;
    State m_state;
    QString m_number;
    Zone m_zone;
    Tongue m_tongue;
    CommandBar *m_bar;
};

} // namespace muster
