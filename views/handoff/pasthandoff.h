#pragma once

#include "models/incident/handoff.h"
#include "models/session/dispatch.h"
#include "models/session/drafts.h"
#include "views/words/words.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace muster {

class LineForm;
class Tag;

/// One brief as it went out: to whom, when, by whom, who has it, what they answered, and its text to read.
class PastHandoff : public QWidget
{
    Q_OBJECT
public:
    explicit PastHandoff(QWidget *parent = nullptr);

    void setDispatch(const Dispatch &dispatch) { m_dispatch = dispatch; }
    void setDrafts(const Drafts &drafts);
    void tell(const Id &incident, const Handoff &handoff, int version, const Zone &zone, qint64 nowUs);
    void tick(qint64 nowUs);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Act { Receive, Answer };
    void build();
    void retell();
    void ask(Act act);
    void submit();
    void endForm();
    void showText(bool on);

    Dispatch m_dispatch;
    Id m_incident;
    Handoff m_handoff;
    int m_version = 1;
    Zone m_zone;
    qint64 m_now = 0;
    Act m_act = Act::Receive;
    QLabel *m_to, *m_wanted, *m_made, *m_receipt, *m_answer;
    Tag *m_state;
    QWidget *m_buttons;
    QPushButton *m_received, *m_answered, *m_read;
    LineForm *m_form;
    QPlainTextEdit *m_text;
};

} // namespace muster
