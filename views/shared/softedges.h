#pragma once

#include <QWidget>

class QAbstractScrollArea;

namespace muster {

/// Lets what scrolls fade out at the edge behind which it goes on, so that a line cut in half says "more".
class SoftEdges : public QWidget
{
    Q_OBJECT
public:
    /// Lies over the area's viewport and lives with the area.
    explicit SoftEdges(QAbstractScrollArea *area);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAbstractScrollArea *m_area;
};

} // namespace muster
