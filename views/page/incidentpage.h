#pragma once

#include "models/session/dispatch.h"
#include "models/session/drafts.h"
#include "views/shared/rows.h"

#include <QWidget>

namespace muster {

/// A page about the incident on show: what the room tells every one of them, and how it is entered.
class IncidentPage : public QWidget
{
    Q_OBJECT
public:
    explicit IncidentPage(QWidget *parent = nullptr);

    virtual void setDispatch(const Dispatch &dispatch);
    virtual void setDrafts(const Drafts &drafts);
    virtual void setTongue(const Tongue &tongue);
    virtual void setZone(const Zone &zone);
    /// Whether single letters work in its lists.
    virtual void setSingleKeys(bool on);
    /// How much room the rows of its lists take.
    virtual void setRows(Rows rows);
    /// The incident on show as it stands, after every change; another one when the room switches.
    virtual void tell(const State &state, const QString &number);
    /// Moves the clocks; microseconds UTC, once a second while the page is on show.
    virtual void tick(qint64 nowUs);
    /// The focus goes where the work is.
    virtual void focusWork() = 0;

Q_SIGNALS:
    /// A sentence for the foot of the window.
    void mentioned(const QString &sentence);

protected:
    const Dispatch &dispatch() const { return m_dispatch; }
    const Drafts &drafts() const { return m_drafts; }
    Drafts &drafts() { return m_drafts; }
    const Tongue &tongue() const { return m_tongue; }
    const Zone &zone() const { return m_zone; }
    const State &state() const { return m_state; }
    const QString &number() const { return m_number; }
    qint64 now() const { return m_now; }

private:
    Dispatch m_dispatch;
    Drafts m_drafts;
    Tongue m_tongue;
    Zone m_zone;
    State m_state;
    QString m_number;
    qint64 m_now = 0;
};

} // namespace muster
