#include "views/communicate/communicatepage.h"

#include "models/core/clock.h"
#include "models/incident/sentto.h"
#include "views/communicate/approvalbox.h"
#include "views/communicate/channelbox.h"
#include "views/communicate/checksbar.h"
#include "views/communicate/communicatewords.h"
#include "views/communicate/copying.h"
#include "views/communicate/factscard.h"
#include "views/communicate/outbox.h"
#include "views/communicate/sendbox.h"
#include "views/communicate/sentlist.h"
#include "views/communicate/textcard.h"
#include "views/shared/elidinglabel.h"
#include "views/shared/inlinemessage.h"
#include "views/words/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>

namespace muster {

namespace {

/// How long what was sent stays on show, for more channels; after that the next one is drafted.
constexpr qint64 lingering = 10 * minute;

} // namespace

CommunicatePage::CommunicatePage(QWidget *parent)
    : IncidentPage(parent)
    , m_title(new ElidingLabel({}, Type::PageTitle))
    , m_headFacts(new ElidingLabel({}, Type::Body, Tone::Secondary))
    , m_failure(new InlineMessage)
    , m_facts(new FactsCard)
    , m_text(new TextCard)
    , m_right(new Card)
    , m_channels(new ChannelBox)
    , m_approval(new ApprovalBox)
    , m_outbox(new Outbox)
    , m_send(new SendBox)
    , m_sent(new SentList)
    , m_checks(new ChecksBar)
{
    build();
    connectFacts();
    connectText();
    connectRight();
    retell();
}

void CommunicatePage::setZone(const Zone &zone)
{
    IncidentPage::setZone(zone);
    m_facts->setZone(zone);
    m_text->setZone(zone);
    m_approval->setZone(zone);
    m_sent->setZone(zone);
    renew();
}

void CommunicatePage::tell(const State &state, const QString &number)
{
    const bool other = state.incident != this->state().incident;
    IncidentPage::tell(state, number);
    m_notedIsOld = true;
    if (other) {
        m_mine = compositionFrom(drafts().of(draftKey()));
        if (m_mine.language.isEmpty())
            m_mine.language = tongue().name();
        m_failure->hide();
    }
    renew();
}

void CommunicatePage::tick(qint64 nowUs)
{
    IncidentPage::tick(nowUs);
    m_outbox->tick(nowUs);
    if (nowUs / minute != m_renewed || m_notedIsOld)
        renew();
}

void CommunicatePage::setDevice(const Id &device) { m_outbox->setDevice(device); }

void CommunicatePage::setOrganisation(const Organisation &house)
{
    m_house = house;
    m_outbox->setConnectors(house.connectors);
    renew();
}

TemplatePlace CommunicatePage::templatePlace() const
{
    const Readers readers =
        m_mine.reach.readers == Readers::Affected ? Readers::Customers : m_mine.reach.readers;
    if (!areCustomers(readers))
        return {{}, readers, Length::Full, m_mine.language};
    return {m_made.phase, readers, lengthOn(m_mine.reach.channel), m_mine.language};
}

Facts CommunicatePage::factsFor(const TemplatePlace &place) const
{
    Composition other = m_mine;
    other.language = place.language;
    other.phase = place.phase;
    other.reach.readers = place.readers;
    const Result<Composed> made = composed(other, state(), now(), m_noted, m_house);
    return made ? made->announcement.facts : Facts();
}

void CommunicatePage::focusWork() { m_text->focusMessage(); }

QString CommunicatePage::draftKey() const
{
    return QStringLiteral("communicate/") + state().incident.toString();
}

void CommunicatePage::renew()
{
    if (!state().declared || now() == 0)
        return;
    m_renewed = now() / minute;
    // Read only for somebody who looks: the room tells every page of every line.
    if (m_notedIsOld && isVisible()) {
        m_noted = m_readNoted ? m_readNoted(state().incident).value_or({}) : QList<Entry>();
        m_notedIsOld = false;
    }
    if (m_mine.isPosted() && now() - m_mine.postedAt() > lingering)
        startOver();
    const Result<Composed> made = composed(m_mine, state(), now(), m_noted, m_house);
    if (!made)
        return fail(made.error().what);
    m_made = *made;
    m_facts->tell(m_mine, m_made, state(), now());
    m_text->tell(m_mine, m_made, state(), now());
    m_channels->tell(m_mine, m_made, channelsOfThis());
    m_approval->tell(state(), m_made.approvers, approvableText(m_made.announcement.text), now(),
                     m_made.approvedBeforehand());
    m_send->setChannel(m_mine.reach.channel);
    m_send->setSender(state().roles.value(Role::CommsLead));
    m_send->setReady(!m_made.announcement.text.body.trimmed().isEmpty());
    const bool main = m_approval->isApproved() && !m_mine.isPosted();
    m_outbox->tell(state(), m_mine.reach.channel, !m_made.announcement.text.body.trimmed().isEmpty(), main,
                   now());
    m_send->setMain(main && !m_outbox->hasWay());
    m_sent->tell(state(), m_mine.reach.readers, now());
    m_checks->tell(checked(m_made.announcement));
    tellHeader();
    Q_EMIT renewed();
}

void CommunicatePage::tellHeader()
{
    const qsizetype sent = state().updates.size();
    const int minutes = m_made.minutes;
    const QString lead = state().roles.value(Role::CommsLead);
    m_headFacts->setText(factLine(
        {tr("Update %1").arg(updateNumber(m_mine.isPosted() ? sent : sent + 1)),
         minutes == 0 ? QString() : tr("every %n min at SEV %1", nullptr, minutes).arg(state().severity),
         lead.isEmpty() ? tr("No comms lead yet") : tr("comms lead %1").arg(lead),
         sent == 0
             ? tr("nothing sent yet")
             : tr("last sent %1 (%2)")
                   .arg(momentWords(state().updates.last().sentAt, now(), zone()), updateNumber(sent))}));
}

void CommunicatePage::keep()
{
    drafts().keep(draftKey(), toDraft(m_mine));
    renew();
}

void CommunicatePage::freeze()
{
    if (!m_mine.next)
        m_mine.next = m_made.announcement.next;
    if (!m_mine.phase)
        m_mine.phase = m_made.phase;
}

void CommunicatePage::hold()
{
    m_mine.wording().texts.insert(m_mine.reach, {m_made.announcement.text, m_made.fresh});
}

QSet<Channel> CommunicatePage::channelsOfThis() const
{
    QSet<Channel> out;
    if (!m_mine.isPosted())
        return out;
    const Readers readers = m_mine.reach.readers;
    for (const SentUpdate &one : sentTo(readers, state())) {
        // A statement that was approved beforehand may promise nothing: then it is of this round by its time.
        const bool isOfThis =
            one.nextBy == m_made.announcement.next ||
            (one.nextBy == 0 && !m_made.holding.isEmpty() && one.sentAt + lingering > m_mine.postedAt());
        if (one.readers == readers && one.phase == keyOf(m_made.phase) && isOfThis)
            out.insert(one.channel);
    }
    return out;
}

void CommunicatePage::redraft()
{
    drop(m_mine.language);
    if (const Result<Composed> made = composed(m_mine, state(), now(), m_noted, m_house))
        m_text->replace(made->announcement.text);
    keep();
}

void CommunicatePage::startOver()
{
    Composition next;
    next.language = m_mine.language;
    next.reach = m_mine.reach;
    m_mine = next;
}

void CommunicatePage::begin()
{
    startOver();
    redraft();
    focusWork();
}

void CommunicatePage::turnTo(Readers readers)
{
    m_mine.reach.readers = readers;
    const QList<Channel> reached = channelsOf(readers);
    if (!reached.contains(m_mine.reach.channel))
        m_mine.reach.channel = reached.first();
    keep();
}

bool CommunicatePage::perform(const Command &command)
{
    const Result<Outcome> done = dispatch()(command);
    if (!done) {
        fail(done.error().what);
        return false;
    }
    m_failure->hide();
    return true;
}

void CommunicatePage::fail(const Message &why)
{
    m_failure->say(InlineMessage::Kind::Failure, spoken(why));
    m_failure->show();
}

DraftText CommunicatePage::copyable() const
{
    return marked(m_made.announcement.text, state().exercise, Tongue(m_mine.language));
}

void CommunicatePage::copyText()
{
    if (isHeldBack())
        return;
    copy(richCopyOf(copyable()), tr("Copied as formatted text, Markdown and plain text"));
}

void CommunicatePage::copyPlain()
{
    if (!isHeldBack())
        copy(plainCopyOf(copyable()), tr("Copied as plain text"));
}

void CommunicatePage::copy(std::unique_ptr<QMimeData> mime, const QString &mention)
{
    QGuiApplication::clipboard()->setMimeData(mime.release());
    Q_EMIT mentioned(mention);
}

} // namespace muster
