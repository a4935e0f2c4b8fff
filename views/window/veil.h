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
    /// What should stay to be seen at the bottom if there is room, and what must, in pixels.
    void setFeet(int wanted, int needed);
    void dismiss();
    bool isOpen() const { return isVisible(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void place();

    QPointer<QWidget> m_front, m_before;
    QSizeF m_wish;
    int m_wanted = 0, m_needed = 0;
};

} // namespace muster
