// What is done with a text on the page: approved, sent back, held back, marked as sent, taken back.

#include "models/core/clock.h"
#include "models/incident/sentto.h"
#include "models/proof/proof.h"
#include "views/communicate/approvalbox.h"
#include "views/communicate/communicatepage.h"
#include "views/communicate/outbox.h"
#include "views/communicate/sendbox.h"
#include "views/shared/inlinemessage.h"
#include "views/words/words.h"

#include <algorithm>

namespace muster {

void CommunicatePage::approve(const QString &by, Via via, Approver as)
{
    ApproveUpdate yes;
    yes.incident = state().incident;
    yes.text = approvableText(m_made.announcement.text);
    yes.said.by = by;
    yes.said.via = via;
    yes.as = as;
    if (!perform(yes))
        return;
    // What was approved stays as it is, whatever the incident does meanwhile.
    freeze();
    hold();
    keep();
    Q_EMIT mentioned(tr("Approved by %1").arg(by));
}

void CommunicatePage::returnText(const QString &by, Via via, const QString &remark)
{
    ReturnUpdate back;
    back.incident = state().incident;
    back.text = approvableText(m_made.announcement.text);
    back.remark = remark;
    back.said.by = by;
    back.said.via = via;
    if (perform(back))
        Q_EMIT mentioned(tr("Sent back: %1").arg(remark));
}

void CommunicatePage::askApproval(const QString &whom, Via via, Approver of)
{
    AskApproval ask;
    ask.incident = state().incident;
    ask.text = approvableText(m_made.announcement.text);
    ask.of = of;
    ask.whom = whom;
    ask.said.via = via;
    if (!perform(ask))
        return;
    // What was laid before them stays as it is, whatever the incident does meanwhile.
    freeze();
    hold();
    keep();
    Q_EMIT mentioned(whom.isEmpty() ? tr("Noted: approval asked for")
                                    : tr("Noted: approval asked of %1").arg(whom));
}

/// Down, with the channel that stands in for it; or as usual again.
void CommunicatePage::mark(Channel channel, std::optional<Channel> instead)
{
    if (!perform(
            MarkChannel{state().incident, channel, instead.has_value(), instead.value_or(channel), {}, {}}))
        return;
    if (instead && m_mine.reach.channel == channel) {
        m_mine.reach.channel = *instead;
        keep();
    }
}

void CommunicatePage::setPace(int minutes)
{
    if (!perform(SetPace{state().incident, minutes, {}, {}}))
        return;
    m_mine.next.reset();
    keep();
}

bool CommunicatePage::isHeldBack()
{
    const auto secret = secretIn(m_made.announcement.text);
    if (!secret || m_letGo == approvableText(m_made.announcement.text))
        return false;
    m_failure->say(InlineMessage::Kind::Failure, spoken(*secret), tr("It is none: go on"));
    m_failure->show();
    return true;
}

void CommunicatePage::letGo()
{
    LogEntry note;
    note.incident = state().incident;
    note.kind = Kind::Decision;
    note.text = tr("The text may go out: what looks like a password in it is none.");
    if (!perform(note))
        return;
    m_letGo = approvableText(m_made.announcement.text);
}

void CommunicatePage::send()
{
    if (isHeldBack())
        return;
    SendUpdate update;
    update.incident = state().incident;
    update.readers = m_mine.reach.readers;
    update.channel = m_made.on(m_mine.reach.channel).channel;
    update.subject = m_made.announcement.text.subject;
    update.text = m_made.announcement.text.body;
    update.phase = keyOf(m_made.phase);
    update.facts = toldFacts(m_made);
    update.said.by = m_send->by();
    update.nextBy = m_made.promise();
    if (!m_send->time().isEmpty()) {
        const Result<qint64> at = parseMoment(m_send->time(), zone(), now());
        if (!at)
            return fail(at.error().what);
        update.said.at = *at;
    }
    if (!perform(update))
        return;
    holdSent();
    m_send->clear();
    Q_EMIT mentioned(tr("Marked as sent: %1").arg(spoken(labelOf(update.channel))));
}

void CommunicatePage::holdSent()
{
    freeze();
    hold();
    m_mine.posted.insert(m_mine.reach.readers, now());
    keep();
}

QueueDelivery CommunicatePage::deliveryTo(const Connector &connector) const
{
    QueueDelivery out;
    out.incident = state().incident;
    out.connector = connector;
    out.update.incident = state().incident;
    out.update.channel = connector.channel;
    out.update.readers = m_mine.reach.readers;
    out.update.subject = m_made.announcement.text.subject;
    out.update.text = m_made.announcement.text.body;
    out.update.phase = keyOf(m_made.phase);
    out.update.facts = toldFacts(m_made);
    out.update.nextBy = m_made.promise();
    out.state = keyOf(m_made.announcement.status);
    out.language = m_mine.language;
    out.dueAt = now() + stopWindow;
    out.said.by = m_send->by();
    return out;
}

void CommunicatePage::sendTo(const Connector &connector)
{
    if (isHeldBack())
        return;
    if (!m_approval->isApproved())
        return fail(
            say(QT_TRANSLATE_NOOP("Muster", "Nobody has approved exactly this text yet. Nothing was sent.")));
    const DraftText &text = m_made.announcement.text;
    if (const Proof proof = proofOf(connector.channel, text.subject, text.body); !proof.fits())
        return fail(
            say(QT_TRANSLATE_NOOP("Muster", "It does not fit there: %1. Nothing was sent; shorten it."),
                spoken(proofLine(proof))));
    if (!perform(deliveryTo(connector)))
        return;
    holdSent();
    Q_EMIT mentioned(tr("Goes to “%1” in ten seconds").arg(connector.name));
}

void CommunicatePage::settle(const Id &delivery, DeliveryStage stage)
{
    EndDelivery end;
    end.incident = state().incident;
    end.delivery = delivery;
    end.stage = stage;
    end.dueAt = now();
    if (!perform(end) || stage == DeliveryStage::Waiting || stage == DeliveryStage::Delivered)
        return;
    unholdUnsent({});
}

void CommunicatePage::unholdUnsent(const Id &without)
{
    const auto isThis = [&](const SentUpdate &one) {
        return one.id != without && one.text == m_made.on(one.channel).text.body.trimmed();
    };
    const auto isOnItsWay = [&](const Delivery &one) {
        return one.isOpen() && one.text == m_made.on(one.connector.channel).text.body.trimmed();
    };
    const auto &sent = sentTo(m_mine.reach.readers, state());
    if (std::none_of(sent.cbegin(), sent.cend(), isThis) &&
        std::none_of(state().deliveries.cbegin(), state().deliveries.cend(), isOnItsWay))
        m_mine.posted.remove(m_mine.reach.readers);
    keep();
}

void CommunicatePage::takeBack(const Id &update)
{
    Withdraw back;
    back.incident = state().incident;
    back.event = update;
    back.reason = tr("Not sent after all");
    back.strike = true; // also where its time was corrected
    if (!perform(back))
        return;
    unholdUnsent(update);
}

} // namespace muster
