#pragma once

#include "models/incident/state.h"
#include "models/session/dispatch.h"
#include "models/session/drafts.h"
#include "views/shared/card.h"

#include <QHash>

namespace muster {

class PastHandoff;

/// Every brief that went out, the newest on top, and what came back.
class PastCard : public Card
{
    Q_OBJECT
public:
    explicit PastCard(QWidget *parent = nullptr);

    void setDispatch(const Dispatch &dispatch) { m_dispatch = dispatch; }
    void setDrafts(const Drafts &drafts) { m_drafts = drafts; }
    void setZone(const Zone &zone);
    void setState(const State &state);
    void tick(qint64 nowUs);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retell();
    void renew();
    void orderRows();

    Dispatch m_dispatch;
    Drafts m_drafts;
    Zone m_zone;
    Id m_incident;
    QList<Handoff> m_handoffs;
    qint64 m_now = 0;
    QLabel *m_count, *m_empty;
    QVBoxLayout *m_column;
    QHash<Id, PastHandoff *> m_rows;
};

} // namespace muster
