#pragma once

#include <QAbstractButton>

namespace muster {

/// One part of a Segmented.
class SegmentButton : public QAbstractButton
{
    Q_OBJECT
public:
    SegmentButton(const QString &words, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace muster
