#pragma once

#include "models/comms/bothlanguages.h"
#include "views/page/incidentpage.h"

#include <functional>

class QMimeData;
class QVBoxLayout;

namespace muster {

class ApprovalBox;
class Card;
class ChannelBox;
class ChecksBar;
class ElidingLabel;
class FactsCard;
class InlineMessage;
class Outbox;
class SendBox;
class SentList;
class TextCard;

/// The page where customers are told: the facts, the text made of them, who allowed it, and where it went.
class CommunicatePage : public IncidentPage
{
    Q_OBJECT
public:
    explicit CommunicatePage(QWidget *parent = nullptr);

    /// What people wrote down in an incident, oldest first: texts are measured by it.
    using Noted = std::function<Result<QList<Entry>>(const Id &)>;
    void setNoted(const Noted &noted) { m_readNoted = noted; }
    /// What belongs to no single incident: the ways out, own templates, cadence.
    void setOrganisation(const Organisation &house);
    /// Which device carries texts from here.
    void setDevice(const Id &device);
    /// The place whose template makes the text in hand, the facts it is made of, and the text as a template.
    TemplatePlace templatePlace() const;
    Facts factsFor(const TemplatePlace &place) const;
    QString textAsTemplate() const { return asTemplate(m_made.announcement.text, m_made.announcement.facts); }
    /// The text in hand in both languages, to be changed side by side.
    Result<BothLanguages> both() const;
    QString language() const { return m_mine.language; }
    void setZone(const Zone &zone) override;
    void tell(const State &state, const QString &number) override;
    void tick(qint64 nowUs) override;
    void focusWork() override;

public Q_SLOTS:
    void copyText();
    void copyPlain();
    void saveMail();
    void saveReview();
    void saveSite();
    /// One side of the text in hand; `follows` if it was brought after the other, which is in sight.
    void writeSide(const QString &language, const muster::DraftText &text, bool follows);
    void draftSideAnew(const QString &language);
    void sidesAreSame();

Q_SIGNALS:
    /// Both languages are to be seen side by side.
    void bothWanted();
    /// What is on show was made anew.
    void renewed();
    /// All that was sent, to read and to compare.
    void historyWanted();
    /// What customers ask, which the support team is to answer.
    void questionsWanted();
    /// The ways out are to be set up.
    void connectorsWanted();
    /// Statements are to be approved beforehand.
    void holdingsWanted();
    /// The templates are to be looked at; or the text in hand is to become one.
    void templateMade();
    /// Exactly what would be sent, to read.
    void requestWanted(const muster::QueueDelivery &queue);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buildRight();
    void connectFacts();
    void connectText();
    void connectRight();
    void retell();
    void tellHeader();
    void renew();
    /// Keeps what was typed, then shows what comes of it.
    void keep();
    /// What was written by hand is not moved under the writer's hands.
    void freeze();
    void takeFact(Fact fact, const QString &words);
    /// Keeps the text as it is now, as somebody's own.
    void hold();
    QSet<Channel> channelsOfThis() const;
    void redraft();
    void drop(const QString &language);
    void startOver();
    void begin();
    void approve(const QString &by, Via via, Approver as);
    void askApproval(const QString &whom, Via via, Approver of);
    void mark(Channel channel, std::optional<Channel> instead);
    void setPace(int minutes);
    void returnText(const QString &by, Via via, const QString &remark);
    void turnTo(Readers readers);
    void send();
    void takeBack(const Id &update);
    QueueDelivery deliveryTo(const Connector &connector) const;
    void sendTo(const Connector &connector);
    void settle(const Id &delivery, DeliveryStage stage);
    /// After the text in hand went out: it may go to more channels.
    void holdSent();
    /// Where it went nowhere after all, it is still to be sent; `without` does not count.
    void unholdUnsent(const Id &without);
    /// Asks for a file, without holding the window up, and says what came of it.
    void askWhere(const QString &title, const QString &fileName,
                  const std::function<Result<>(const QString &)> &write);
    /// Whether the text holds what nobody outside may read; says so, and how to go on.
    bool isHeldBack();
    void letGo();
    bool perform(const Command &command);
    void fail(const Message &why);
    void copy(std::unique_ptr<QMimeData> mime, const QString &mention);
    DraftText copyable() const;
    QString draftKey() const;

    Noted m_readNoted;
    QList<Entry> m_noted;
    bool m_notedIsOld = true;
    Organisation m_house;
    Composition m_mine;
    QSet<Fact> m_followed; ///< facts brought after the other language since this one was turned to
    QString m_letGo;       ///< the text of which somebody said that what looks like a password is none
    Composed m_made;
    qint64 m_renewed = -1; ///< the minute of the last renewal
    ElidingLabel *m_title, *m_headFacts;
    InlineMessage *m_failure;
    FactsCard *m_facts;
    TextCard *m_text;
    Card *m_right;
    QVBoxLayout *m_rightColumn = nullptr;
    ChannelBox *m_channels;
    ApprovalBox *m_approval;
    Outbox *m_outbox;
    SendBox *m_send;
    SentList *m_sent;
    ChecksBar *m_checks;
};

} // namespace muster
