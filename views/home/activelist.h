#pragma once

#include "models/items/incidentsmodel.h"
#include "views/home/incidentfilter.h"
#include "views/shared/card.h"
#include "views/shared/rows.h"
#include "views/words/words.h"

namespace muster {

class IncidentRow;

/// The incidents that go on now, a row each with its clock.
class ActiveList : public Card
{
    Q_OBJECT
public:
    explicit ActiveList(QWidget *parent = nullptr);

    void setModel(IncidentsModel *model);
    void setZone(const Zone &zone);
    void setLabels(SeverityLabels labels);
    void setRows(Rows rows);
    void tick(qint64 nowUs);
    /// The first row's button, or nullptr.
    QWidget *firstButton() const;

Q_SIGNALS:
    void opened(const muster::Id &incident);

protected:
    void changeEvent(QEvent *event) override;

private:
    void renew();

    IncidentFilter m_active{IncidentFilter::Which::Active};
    Zone m_zone;
    SeverityLabels m_labels = SeverityLabels::Sev;
    qint64 m_now = 0;
    QList<IncidentRow *> m_rows;
    Rows m_size = Rows::Comfortable;
    QLabel *m_more;
};

} // namespace muster
