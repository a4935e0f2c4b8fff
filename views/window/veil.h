#pragma once

#include <QPointer>
#include <QWidget>

namespace muster {

/// Darkens what lies below the banner while one thing stands in front of it.
class Veil : public QWidget
{
    Q_OBJECT
public:
    explicit Veil(QWidget *parent);

    /// Puts `front` in the middle, at most as large as it wishes (in units of u()).
    void open(QWidget *front, const QSizeF &wish);
    /// Puts it near the top, as large as its size hint, also when that changes; a click beside it closes.
    void openAtTop(QWidget *front);
    /// What should stay to be seen at the bottom if there is room, and what must, in pixels.
    void setFeet(int wanted, int needed);
    void dismiss();
    bool isOpen() const { return isVisible(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    void bring(QWidget *front);
    void place();
    void placeAtTop();

    QPointer<QWidget> m_front, m_before;
    QSizeF m_wish; ///< empty for what stands at the top
    int m_wanted = 0, m_needed = 0;
};

} // namespace muster
