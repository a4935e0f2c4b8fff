#pragma once

#include "models/incident/brief.h"
#include "models/session/dispatch.h"
#include "models/session/drafts.h"
#include "views/shared/card.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace muster {

class ElidingLabel;
class InlineMessage;
class Tag;

/// The lines a brief is made from: those that tell what was seen, done, checked and decided, oldest first.
using BriefRecord = std::function<Result<QList<Entry>>(const Id &incident)>;

/// The brief that is being written: to whom, what is asked, by when, and its text, made from the record and
/// free to edit. What was typed survives a crash, and being filled anew.
class BriefCard : public Card
{
    Q_OBJECT
public:
    explicit BriefCard(QWidget *parent = nullptr);

    void setDispatch(const Dispatch &dispatch) { m_dispatch = dispatch; }
    void setDrafts(const Drafts &drafts) { m_drafts = drafts; }
    void setRecord(const BriefRecord &record) { m_record = record; }
    void setTongue(const Tongue &tongue);
    void setZone(const Zone &zone);
    void setState(const State &state, const QString &number);
    void tick(qint64 nowUs);

    void focusBrief();
    /// Where it stands in a scrolled page, that asks for the height it would like otherwise.
    bool hasHeightForWidth() const override { return false; }
    /// The text as it goes out, what is asked included.
    QString text() const;
    int version() const { return static_cast<int>(m_state.handoffs.size()) + 1; }
    /// As formatted text, plain text and Markdown at once; or plain alone.
    void copy(bool plainOnly);
    void askForPath(const QString &folder);

Q_SIGNALS:
    void handedOver();
    void copied(bool plainOnly);
    void saved(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void dressParts();
    void build();
    void wire();
    void retell();
    void retellHead();
    void bringDrafts();
    void bringNames();
    void bringNeeds();
    void remember();
    void refresh();
    void fillAgain();
    void bringBack();
    void judge();
    void handOver();
    void put(const QString &text);
    Result<QString> made() const;
    Result<Ask> ask() const;
    Result<> writeTo(const QString &path) const;
    QString key(const char *field) const;
    void fail(const Message &why);

    Dispatch m_dispatch;
    Drafts m_drafts;
    BriefRecord m_record;
    Tongue m_tongue;
    Zone m_zone;
    State m_state;
    QString m_number;
    qint64 m_now = 0;
    QString m_made;  ///< what the record gave last: a text that equals it was not typed
    QString m_needs; ///< what the technical side asks for: the same of what is asked of others
    bool m_filling = false;
    Tag *m_draft;
    ElidingLabel *m_before;
    QLabel *m_toLabel, *m_wantedLabel, *m_byLabel, *m_moment, *m_textLabel, *m_unfilled;
    QComboBox *m_to;
    QLineEdit *m_wanted, *m_by;
    QPlainTextEdit *m_text;
    InlineMessage *m_warning, *m_result;
    QPushButton *m_fill, *m_handOver, *m_copyPlain;
};

} // namespace muster
