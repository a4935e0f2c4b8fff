#pragma once

#include <QRadioButton>

namespace muster {

/// One part of a Segmented; to screen readers a radio button.
class SegmentButton : public QRadioButton
{
    Q_OBJECT
public:
    SegmentButton(const QString &words, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool hitButton(const QPoint &at) const override { return rect().contains(at); }
};

} // namespace muster
