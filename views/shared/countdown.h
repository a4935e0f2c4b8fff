#pragma once

#include <QWidget>

class QLabel;

namespace muster {

class Digits;

/// The block that says when the next promise is due: normal, soon, overdue, none.
class Countdown : public QWidget
{
    Q_OBJECT
public:
    enum class State { Normal, Soon, Overdue, None };

    /// `factor` of the base font for the digits.
    explicit Countdown(qreal factor = 1.75, QWidget *parent = nullptr);

    /// `caption` "Next update · by 14:45", `reading` "11:20", `spoken` the whole in words.
    /// `elapsed` 0..1 of the interval draws the thin bar; below 0 there is none.
    void tell(State state, const QString &caption, const QString &reading, const QString &spoken,
              qreal elapsed = -1);
    State state() const { return m_state; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    State m_state = State::None;
    qreal m_elapsed = -1;
    QLabel *m_caption;
    Digits *m_digits;
};

} // namespace muster
