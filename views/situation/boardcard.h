#pragma once

#include "models/incident/state.h"
#include "models/items/boardmodel.h"
#include "models/session/dispatch.h"
#include "models/session/drafts.h"
#include "views/shared/card.h"

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace muster {

class InlineMessage;
class LineForm;
class Segmented;

/// The situation board: what is known, what is suspected, what is ruled out. A line is put on it with Enter;
/// in the list K, T and R say what it turned out to be, and Delete takes it off.
class BoardCard : public Card
{
    Q_OBJECT
public:
    explicit BoardCard(QWidget *parent = nullptr);

    void setDispatch(const Dispatch &dispatch) { m_dispatch = dispatch; }
    void setDrafts(const Drafts &drafts);
    void setTongue(const Tongue &tongue);
    void setZone(const Zone &zone) { m_model.setZone(zone); }
    /// Whether single letters work in the list.
    void setSingleKeys(bool on) { m_singleKeys = on; }
    void setState(const State &state);
    void tick(qint64 nowUs) { m_model.tick(nowUs); }

    void focusNew();
    const BoardModel &model() const { return m_model; }
    /// Where it stands in a scrolled page, that asks for the height it would like otherwise.
    bool hasHeightForWidth() const override { return false; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void wire();
    void retell();
    void settle();
    void put();
    void ask(Standing standing);
    void answer();
    void takeOff();
    void putBack();
    void closeForm();
    void focusList();
    void fail(const Message &why);
    QString draftKey() const;

    BoardModel m_model;
    Dispatch m_dispatch;
    Drafts m_drafts;
    Id m_incident, m_taken; ///< the withdrawal that "put back" takes back
    BoardLine m_asked;      ///< what the form is about
    Standing m_wanted = Standing::Known;
    bool m_singleKeys = true;
    Segmented *m_standing;
    QLineEdit *m_new;
    QPushButton *m_put;
    QListView *m_list;
    QLabel *m_empty;
    InlineMessage *m_message;
    LineForm *m_form;
    QWidget *m_buttons;
    QPushButton *m_known, *m_theory, *m_ruledOut, *m_off;
};

} // namespace muster
