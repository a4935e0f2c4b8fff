#pragma once

#include "models/items/incidentsmodel.h"
#include "views/shared/rows.h"
#include "views/words/words.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace muster {

class Digits;
class ElidingLabel;
class SeverityChip;

/// One incident that goes on: how bad, what, how long, and the way in.
class IncidentRow : public QWidget
{
    Q_OBJECT
public:
    explicit IncidentRow(QWidget *parent = nullptr);

    void tell(const Summary &incident, SeverityLabels labels, const Zone &zone, qint64 nowUs);
    void tick(qint64 nowUs);
    /// A line above it, for all but the first.
    void setRule(bool on);
    void setRows(Rows rows);
    QSize minimumSizeHint() const override;
    QPushButton *openButton() const { return m_open; }
    Id incident() const { return m_incident.id; }

Q_SIGNALS:
    void opened(const muster::Id &incident);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    Summary m_incident;
    SeverityChip *m_chip;
    bool m_rule = false;
    Rows m_rows = Rows::Comfortable;
    ElidingLabel *m_title, *m_facts, *m_commander;
    QWidget *m_clock;
    QLabel *m_caption;
    Digits *m_elapsed;
    QPushButton *m_open;
};

} // namespace muster
