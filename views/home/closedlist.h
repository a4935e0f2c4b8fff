#pragma once

#include "models/items/incidentsmodel.h"
#include "views/home/incidentfilter.h"
#include "views/shared/card.h"
#include "views/shared/rows.h"
#include "views/words/words.h"

class QListView;

namespace muster {

class ClosedDelegate;

/// The incidents that are over, newest first.
class ClosedList : public Card
{
    Q_OBJECT
public:
    explicit ClosedList(QWidget *parent = nullptr);

    void setModel(IncidentsModel *model);
    void setZone(const Zone &zone);
    void setLabels(SeverityLabels labels);
    void setRows(Rows rows);
    int count() const { return m_over.rowCount(); }

Q_SIGNALS:
    void opened(const muster::Id &incident);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retell();
    void settle();

    IncidentFilter m_over{IncidentFilter::Which::Over};
    QListView *m_list;
    ClosedDelegate *m_delegate;
    QLabel *m_ended, *m_lasted;
};

} // namespace muster
