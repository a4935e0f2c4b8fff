#pragma once

#include "models/incident/state.h"
#include "models/items/duemodel.h"
#include "models/session/dispatch.h"
#include "models/session/drafts.h"
#include "views/due/dueform.h"
#include "views/shared/card.h"

class QListView;
class QPushButton;

namespace muster {

/// Everything the incident owes at a time, in one place: promises, timers, follow-ups, answers. Enter says
/// that the current one is done, M gives it another time, N sets a new one.
class DueList : public Card
{
    Q_OBJECT
public:
    explicit DueList(QWidget *parent = nullptr);

    void setDispatch(const Dispatch &dispatch) { m_form->setDispatch(dispatch); }
    void setDrafts(const Drafts &drafts) { m_form->setDrafts(drafts); }
    void setTongue(const Tongue &tongue) { m_model.setTongue(tongue); }
    void setZone(const Zone &zone);
    void setPeople(const QStringList &people) { m_form->setPeople(people); }
    /// Whether single letters work in the list.
    void setSingleKeys(bool on) { m_singleKeys = on; }
    void setState(const State &state);
    void tick(qint64 nowUs);

    /// Opens the form for something new, for this person.
    void startNew(const QString &owner = {});
    void focusList();
    /// Where it stands in a scrolled page, that asks for the height it would like otherwise.
    bool hasHeightForWidth() const override { return false; }
    QListView *list() const { return m_list; }

Q_SIGNALS:
    /// A promised update is kept by sending it, elsewhere.
    void updateWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retell();
    void settle();
    void finish();
    void move();
    void open(DueForm::Act act, const DueItem &item);
    void closeForm();
    std::optional<DueItem> current() const;

    DueModel m_model;
    Id m_incident;
    qint64 m_now = 0;
    bool m_singleKeys = true;
    QListView *m_list;
    QLabel *m_empty, *m_overdue;
    DueForm *m_form;
    QWidget *m_buttons;
    QPushButton *m_new, *m_done, *m_move;
};

} // namespace muster
