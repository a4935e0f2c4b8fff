#pragma once

#include "models/core/zone.h"
#include "models/session/dispatch.h"
#include "models/session/drafts.h"

#include <QWidget>

class QLabel;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace muster {

class InlineMessage;

/// What can be done to an entry in place.
enum class Act { Correct, Move, Strike, Audience, Erase };

/// The small form in the side pane that corrects, moves, strikes, opens or erases one entry; what was typed
/// stays until it is done or given up.
class EntryForm : public QWidget
{
    Q_OBJECT
public:
    explicit EntryForm(QWidget *parent = nullptr);

    void setDispatch(const Dispatch &dispatch) { m_dispatch = dispatch; }
    void setDrafts(const Drafts &drafts) { m_drafts = drafts; }
    void setZone(const Zone &zone) { m_zone = zone; }
    void setTongue(const Tongue &tongue) { m_tongue = tongue; }

    /// Shows the form for this act, with what was typed here before if it was not sent. `nowUs` is what "-5m"
    /// counts from.
    void begin(Act act, const Entry &entry, qint64 nowUs);
    Act act() const { return m_act; }

Q_SIGNALS:
    /// It is done; the id of the entry that stands for the old one, or of the entry itself.
    void done(const muster::Id &entry, const muster::Outcome &outcome);
    void givenUp();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Face
    {
        QString title, sentence, verb;
    };
    void build();
    Face face() const;
    void dress();
    void remember();
    void submit();
    Result<Command> command() const;
    void fail(const Error &error);
    void previewMoment();
    QString draftKey(const char *field) const;
    void forget();

    Dispatch m_dispatch;
    Zone m_zone;
    Tongue m_tongue;
    Act m_act = Act::Correct;
    Entry m_entry;
    qint64 m_now = 0;
    Drafts m_drafts;
    QLabel *m_title;
    QLabel *m_sentence;
    QPlainTextEdit *m_words;
    QLineEdit *m_time;
    QLabel *m_moment;
    QComboBox *m_audience;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    InlineMessage *m_failure;
    QPushButton *m_cancel;
    QPushButton *m_submit;
};

} // namespace muster
