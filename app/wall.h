#pragma once

#include "models/incident/entry.h"
#include "models/incident/state.h"
#include "views/words/words.h"

#include <QObject>

#include <functional>
#include <memory>

class QScreen;
class QWidget;

namespace muster {

class WallView;

/// The screen that another window may have to itself: the first that is not `taken`; none if there is but
/// one.
QScreen *otherScreen(const QScreen *taken, const QList<QScreen *> &all);

/// The war-room view of the second screen: opens it where the main window is not, and brings it back when
/// that screen goes.
class Wall : public QObject
{
    Q_OBJECT
public:
    /// The lines of the incident on show, the newest last; read only while the wall is open.
    using Lines = std::function<QList<Entry>()>;

    Wall(QWidget &main, const Lines &lines, QObject *parent = nullptr);
    ~Wall() override;

    void setLook(const Tongue &tongue, const Zone &zone, SeverityLabels labels);
    void tell(const State &state, const QString &number);
    void tick(qint64 nowUs);
    void open();
    void close();
    bool isOpen() const;

Q_SIGNALS:
    void openChanged(bool open);

private:
    void placeOn(QScreen *screen);
    void placeBeside();

    QWidget &m_main;
    Lines m_lines;
    Tongue m_tongue;
    Zone m_zone;
    SeverityLabels m_labels = SeverityLabels::Sev;
    State m_state;
    QString m_number;
    qint64 m_now = 0;
    QScreen *m_screen = nullptr; ///< the one it fills; never looked into, it may be gone
    std::unique_ptr<WallView> m_view;
};

} // namespace muster
