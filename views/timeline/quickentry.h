#pragma once

#include "models/items/quickline.h"
#include "models/session/dispatch.h"
#include "models/session/drafts.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace muster {

class ElidingLabel;
class InlineMessage;
class PillGroup;
class QuickField;

/// What writes into the incident in seconds, on every page: kind, words, Enter. A bar below the page, or tall
/// below the timeline beside it.
class QuickEntry : public QWidget
{
    Q_OBJECT
public:
    explicit QuickEntry(QWidget *parent = nullptr);

    /// Which incident is written to; its draft comes back. `number` is what people call it, "INC-0042".
    void setIncident(const Id &incident, const QString &number);
    void setDispatch(const Dispatch &dispatch) { m_dispatch = dispatch; }
    void setZone(const Zone &zone);
    void setTongue(const Tongue &tongue);
    /// Whose names "@..." can mean.
    void setPeople(const QStringList &people);
    /// Who sits at the keyboard; shown as the one who says it when nobody else is named.
    void setPerson(const QString &person);
    /// Where unsent words live: read when the incident changes, written on every change; empty text removes.
    void setDrafts(const Drafts &drafts);
    /// What "now" is; the system's clock to begin with.
    void setClock(std::function<qint64()> nowUs);
    /// The keys that lead here, and to the field "Happened at", as they are told to people.
    void setKeys(const QString &here, const QString &when);

    QString text() const;

public Q_SLOTS:
    /// One thing above the other, for a narrow column, instead of a bar.
    void setTall(bool tall);
    void focusText();
    void chooseKind(muster::Kind kind);
    /// Shows the field "Happened at" and goes there.
    void focusTime();
    void submit();

Q_SIGNALS:
    /// An entry was written.
    void logged(const muster::Id &entry);
    /// Escape: back to the page.
    void left();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void lay();
    void layBar();
    void layTall();
    void connectParts();
    void retranslate();
    void fit();
    void showSecond(bool show);
    bool isInside() const;
    void follow();
    void typed();
    void chooseAudience(Audience audience);
    void clear();
    void fail(const Error &error);
    Kind chosenKind() const;
    QString draftKey() const;
    QString kindKey() const;
    void restore();
    void keepKind();
    Result<LogEntry> entry() const;
    QString preview() const;
    QString placeholder() const;

    Dispatch m_dispatch;
    Zone m_zone;
    Tongue m_tongue;
    Id m_incident;
    QString m_person, m_keys, m_whenKeys;
    QStringList m_people;
    Drafts m_drafts;
    std::function<qint64()> m_now;
    Audience m_whom = Audience::Internal;
    bool m_restoring = false;
    bool m_tall = false;

    QVBoxLayout *m_column;
    InlineMessage *m_failure;
    QLabel *m_number;
    PillGroup *m_kinds;
    QComboBox *m_kindBox; ///< instead of the pills where they do not fit
    QuickField *m_field;
    QPushButton *m_log;
    QPushButton *m_when;
    QLineEdit *m_time;
    QPushButton *m_audience;
    QMenu *m_audiences;
    ElidingLabel *m_preview;
};

} // namespace muster
