#pragma once

#include "models/core/zone.h"
#include "models/incident/assessment.h"

#include <QWidget>

namespace muster {

struct Tokens;

/// What was changed, kind by kind along the time, against the moment it began. The words are in the list
/// beside it, and all of it in the accessible name.
class ChangeChart : public QWidget
{
    Q_OBJECT
public:
    explicit ChangeChart(QWidget *parent = nullptr);

    /// Oldest first; `onset` in microseconds UTC.
    void tell(const QList<Change> &changes, qint64 onset, const Zone &zone);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Scale;
    Scale scale() const;
    QList<ChangeKind> lanes() const;
    void tellName();
    void paintLanes(QPainter *painter, const Scale &scale, const Tokens &t) const;
    void paintChange(QPainter *painter, const Scale &scale, const Change &change, const Tokens &t) const;

    QList<Change> m_changes;
    qint64 m_onset = 0;
    Zone m_zone;
};

} // namespace muster
