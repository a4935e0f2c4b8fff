#pragma once

#include "models/comms/composition.h"
#include "views/shared/card.h"

class QComboBox;
class QMenu;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace muster {

class ElidingLabel;
class InlineMessage;
class Segmented;

/// The text itself: for whom, in which language, what it tells, its subject and its message.
class TextCard : public Card
{
    Q_OBJECT
public:
    explicit TextCard(QWidget *parent = nullptr);

    void tell(const Composition &composition, const Composed &made, const State &state, qint64 nowUs);
    void setZone(const Zone &zone) { m_zone = zone; }
    void retell();
    /// Puts another text in; undo in the message brings the one before back.
    void replace(const DraftText &text);
    DraftText text() const;
    void focusMessage();
    /// Selects these units of the message.
    void mark(qsizetype start, qsizetype end);

Q_SIGNALS:
    void languageChosen(const QString &language);
    void readersChosen(muster::Readers readers);
    void phaseChosen(muster::Phase phase);
    /// A statement that was approved beforehand is to be the text.
    void holdingChosen(const muster::DraftText &text);
    /// There is none yet; some are to be set up.
    void holdingsWanted();
    /// The subject or the message was changed by hand.
    void written(const muster::DraftText &text);
    /// From the template again.
    void draftedAnew();
    /// Both languages are to be seen side by side.
    void bothWanted();
    /// What was sent is done with; the next one begins.
    void nextBegun();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void tellOther(const OtherSide &other);
    void fitTitle();
    void tellCount(const ChannelText &text);
    void tellBar(const Composition &composition, const Composed &made, const State &state);
    void tellLast(const State &state, qint64 nowUs);
    void arrange();
    void tellPhases(const Composed &made);
    void tellPhaseName();
    void tellHoldings(const QList<HoldingText> &holdings);

    Zone m_zone;
    bool m_posted = false, m_filling = false, m_hasLast = false, m_phaseFits = false, m_saysMore = false,
         m_isDown = false;
    Segmented *m_language;
    QPushButton *m_both;
    QString m_bothWords; ///< where there is room for them
    OtherSide m_other;
    QPushButton *m_holding;
    QMenu *m_holdings;
    QLabel *m_readersLabel, *m_phaseLabel, *m_statusLabel, *m_subjectLabel, *m_messageLabel, *m_count;
    QComboBox *m_readers, *m_phase;
    ElidingLabel *m_status;
    InlineMessage *m_bar;
    QLineEdit *m_subject;
    QPlainTextEdit *m_message;
    QLabel *m_advice;
    Card *m_last;
    ElidingLabel *m_lastHead;
    QLabel *m_lastText;
};

} // namespace muster
