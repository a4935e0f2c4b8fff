#pragma once

#include "models/core/zone.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QPushButton;

namespace muster {

class ElidingLabel;
class Segmented;

/// The bar of a rehearsal under way: what time it is in the story, how much of it has happened, how fast it
/// runs.
class ReplayBar : public QFrame
{
    Q_OBJECT
public:
    /// `paces`: two to four, of which the second is chosen.
    explicit ReplayBar(const QList<int> &paces, QWidget *parent = nullptr);

    /// Where the story stands.
    struct Progress
    {
        qint64 nowUs = 0;  ///< by the story's clock, microseconds UTC
        qint64 nextUs = 0; ///< when the next of it happens; 0 when it is over
        int happened = 0, all = 0;
        int pace = 0; ///< 0 stands
    };
    void tell(const Progress &progress, const Zone &zone);
    /// Whether the window turns to the page where something happens.
    void setTurnsPages(bool turns);

Q_SIGNALS:
    /// How many times as fast as it happened; 0 to stand.
    void paceChosen(int pace);
    void turnsPagesChanged(bool turns);
    void endWanted();
    void againWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void wire();
    void retell();
    void choosePace();

    Progress m_progress;
    Zone m_zone;
    QLabel *m_head;
    ElidingLabel *m_facts;
    QPushButton *m_pause;
    Segmented *m_pace;
    QCheckBox *m_turns;
    QPushButton *m_end;
};

} // namespace muster
