#pragma once

#include "models/core/zone.h"
#include "models/incident/state.h"

#include <QWidget>

#include <array>

class QLabel;
class QPushButton;

namespace muster {

class ElidingLabel;

/// Below the pages: where the room meets, the number it is called by, and what customers were told last.
class RailFoot : public QWidget
{
    Q_OBJECT
public:
    explicit RailFoot(QWidget *parent = nullptr);

    /// `nowUs`: what happened on another day says on which.
    void tell(const State &state, const Zone &zone, qint64 nowUs);

Q_SIGNALS:
    /// The person wants to say where the room meets.
    void roomWanted();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// A label and what it says; not there while it says nothing.
    struct Fact
    {
        QLabel *label;
        ElidingLabel *words;
    };
    void retell();

    State m_state;
    Zone m_zone;
    qint64 m_now = 0;
    std::array<Fact, 3> m_facts;
    QPushButton *m_say;
};

} // namespace muster
