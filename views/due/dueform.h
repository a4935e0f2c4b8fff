#pragma once

#include "models/core/zone.h"
#include "models/incident/due.h"
#include "models/session/dispatch.h"
#include "models/session/drafts.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace muster {

class InlineMessage;

/// The small form below the due list: sets something new, says that it was done, gives it another time, or
/// puts the reminder of an update off.
/// What was typed stays until it is done or given up.
class DueForm : public QWidget
{
    Q_OBJECT
public:
    enum class Act { Set, Close, Move, Snooze };

    explicit DueForm(QWidget *parent = nullptr);

    void setDispatch(const Dispatch &dispatch) { m_dispatch = dispatch; }
    void setDrafts(const Drafts &drafts) { m_drafts = drafts; }
    void setZone(const Zone &zone) { m_zone = zone; }
    /// Who may be named as the owner.
    void setPeople(const QStringList &people);

    /// Shows the form for this act; `item` is what it is about, of an act that sets only its owner counts.
    void begin(Act act, const Id &incident, const DueItem &item, qint64 nowUs);
    void setNow(qint64 nowUs) { m_now = nowUs; }

Q_SIGNALS:
    void done();
    void givenUp();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void dress();
    void remember();
    void preview();
    void submit();
    Result<Command> command() const;
    QString draftKey(const char *field) const;

    Dispatch m_dispatch;
    Drafts m_drafts;
    Zone m_zone;
    Act m_act = Act::Set;
    QStringList m_people;
    Id m_incident;
    DueItem m_item;
    qint64 m_now = 0;
    bool m_filling = false;
    QLabel *m_title, *m_wordsLabel, *m_ownerLabel, *m_timeLabel, *m_moment;
    QComboBox *m_kind, *m_owner;
    QLineEdit *m_words, *m_time;
    InlineMessage *m_failure;
    QPushButton *m_submit, *m_cancel;
};

} // namespace muster
