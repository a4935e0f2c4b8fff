#pragma once

#include "models/core/zone.h"
#include "models/incident/state.h"
#include "models/session/dispatch.h"
#include "models/session/drafts.h"
#include "views/shared/card.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace muster {

class ElidingLabel;
class InlineMessage;

/// The tech lead's report in three lines: how it stands, what is done, what is needed. It begins with what
/// was said last; the brief for technical support takes it up.
class ReportCard : public Card
{
    Q_OBJECT
public:
    explicit ReportCard(QWidget *parent = nullptr);

    void setDispatch(const Dispatch &dispatch) { m_dispatch = dispatch; }
    void setDrafts(const Drafts &drafts) { m_drafts = drafts; }
    void setZone(const Zone &zone);
    /// Who may have said it.
    void setPeople(const QStringList &people);
    void setState(const State &state);
    void tick(qint64 nowUs);
    void focusReport();
    bool hasHeightForWidth() const override { return false; }

protected:
    void changeEvent(QEvent *event) override;

private:
    /// One of the three lines.
    struct Part
    {
        const char *key;
        QString Report::*words;
        QLabel *label;
        QLineEdit *field;
    };
    void build();
    void retell();
    void retellHead();
    void settle();
    void record();
    QString draftKey(const Part &part) const;

    Dispatch m_dispatch;
    Drafts m_drafts;
    Zone m_zone;
    State m_state;
    Report m_told; ///< what the fields began with
    qint64 m_now = 0;
    bool m_filling = false;
    ElidingLabel *m_last;
    QList<Part> m_parts;
    QLabel *m_byLabel;
    QComboBox *m_by;
    InlineMessage *m_failure;
    QPushButton *m_record;
};

} // namespace muster
