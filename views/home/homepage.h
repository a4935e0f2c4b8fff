#pragma once

#include "models/items/incidentsmodel.h"
#include "models/session/dispatch.h"
#include "models/session/drafts.h"
#include "views/shared/rows.h"
#include "views/words/words.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace muster {

class ActiveList;
class Card;
class ClosedList;
class DeclareCard;
class EmptyState;
class RehearseCard;

/// Where the window begins: what goes on, what is over, and how a new incident is declared.
class HomePage : public QWidget
{
    Q_OBJECT
public:
    explicit HomePage(QWidget *parent = nullptr);

    void setDispatch(const Dispatch &dispatch);
    void setModel(IncidentsModel *model);
    void setZone(const Zone &zone);
    void setLabels(SeverityLabels labels);
    void setRows(Rows rows);
    void setDrafts(const Drafts &drafts);
    void tick(qint64 nowUs);
    /// Puts the cursor where an incident is declared.
    void focusDeclare();

Q_SIGNALS:
    void opened(const muster::Id &incident);
    void declared(const muster::Id &incident);
    void openFileRequested();
    void rehearsalRequested();
    void replayRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void wire();
    void retell();

    IncidentsModel *m_model = nullptr;
    Zone m_zone;
    qint64 m_now = 0;
    QLabel *m_title, *m_facts;
    QPushButton *m_openFile;
    ActiveList *m_active;
    ClosedList *m_closed;
    Card *m_emptyCard;
    EmptyState *m_empty;
    DeclareCard *m_declare;
    RehearseCard *m_rehearse;
};

} // namespace muster
