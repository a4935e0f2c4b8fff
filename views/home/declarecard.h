#pragma once

#include "models/session/dispatch.h"
#include "models/session/drafts.h"
#include "views/shared/card.h"
#include "views/words/words.h"

class QLineEdit;
class QPushButton;

namespace muster {

class InlineMessage;
class PillGroup;

/// Where an incident begins: one field and Enter. What was typed survives a crash.
class DeclareCard : public Card
{
    Q_OBJECT
public:
    explicit DeclareCard(QWidget *parent = nullptr);

    void setDispatch(const Dispatch &dispatch) { m_dispatch = dispatch; }
    void setLabels(SeverityLabels labels);
    /// Where unsent words are kept: read once now, written a moment after typing.
    void setDrafts(const Drafts &drafts);
    void focusTitle();
    QWidget *lastField() const;
    QLineEdit *titleField() const { return m_title; }

Q_SIGNALS:
    void declared(const muster::Id &incident);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retell();
    void settle();
    void declare();

    Dispatch m_dispatch;
    Drafts m_drafts;
    SeverityLabels m_labels = SeverityLabels::Sev;
    QLabel *m_head, *m_hint, *m_titleLabel, *m_severityLabel;
    QLineEdit *m_title;
    PillGroup *m_severity;
    InlineMessage *m_error;
    QPushButton *m_declare;
};

} // namespace muster
