// How the communicate page is put together, connected and kept in shape.

#include "views/communicate/approvalbox.h"
#include "views/communicate/channelbox.h"
#include "views/communicate/checksbar.h"
#include "views/communicate/communicatepage.h"
#include "views/communicate/factscard.h"
#include "views/communicate/outbox.h"
#include "views/communicate/sendbox.h"
#include "views/communicate/sentlist.h"
#include "views/communicate/textcard.h"
#include "views/shared/boxes.h"
#include "views/shared/elidinglabel.h"
#include "views/shared/inlinemessage.h"

#include "views/shared/fields.h"

#include <QEvent>
#include <QScrollArea>
#include <QShortcut>

namespace muster {

void CommunicatePage::build()
{
    m_title->setObjectName(QStringLiteral("communicateTitle"));
    m_headFacts->setObjectName(QStringLiteral("communicateFacts"));
    m_failure->setObjectName(QStringLiteral("communicateFailure"));
    m_failure->setClosable(true);
    m_failure->hide();
    auto *page = columnOn(this, 14);
    setPageMargins(page);
    auto *header = newColumn(2);
    header->addWidget(m_title);
    header->addWidget(m_headFacts);
    page->addLayout(header);
    page->addWidget(m_failure);
    auto *row = newRow(16);
    // In a narrow window each a share; the text gets what the others have no use for.
    row->addWidget(m_facts, 29);
    row->addWidget(m_text, 44);
    row->addWidget(buildRight(), 27);
    page->addLayout(row, 1);
    page->addWidget(m_checks);
    auto *copy = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), this);
    copy->setContext(Qt::WidgetWithChildrenShortcut);
    connect(copy, &QShortcut::activated, this, &CommunicatePage::copyText);
}

QWidget *CommunicatePage::buildRight()
{
    m_right->setObjectName(QStringLiteral("sentCard"));
    auto *inner = new QWidget;
    m_rightColumn = columnOn(inner, 20);
    auto *column = m_rightColumn;
    setMargins(column, 16, 1, 16, 10); // its head stands as high as those of the cards beside it
    column->addWidget(m_channels);
    column->addWidget(m_approval);
    column->addWidget(m_outbox);
    column->addWidget(m_send);
    column->addWidget(m_sent, 1);
    setMargins(m_right->body(), 1, 6, 1, 6);
    m_right->body()->addWidget(scrollingColumn(inner));
    return m_right;
}

void CommunicatePage::connectFacts()
{
    connect(m_facts, &FactsCard::typed, this, &CommunicatePage::takeFact);
    connect(m_facts, &FactsCard::reset, this, [this](Fact fact) {
        unsayFact(m_mine, fact);
        keep();
    });
    connect(m_facts, &FactsCard::paceChosen, this, &CommunicatePage::setPace);
    connect(m_facts, &FactsCard::promised, this, [this](qint64 next) {
        m_mine.next = next;
        keep();
    });
    connect(m_facts, &FactsCard::promiseReset, this, [this] {
        m_mine.next.reset();
        keep();
    });
}

void CommunicatePage::connectText()
{
    connect(m_text, &TextCard::written, this,
            [this](const DraftText &text) { writeSide(m_mine.language, text, false); });
    connect(m_text, &TextCard::bothWanted, this, &CommunicatePage::bothWanted);
    connect(m_text, &TextCard::holdingsWanted, this, &CommunicatePage::holdingsWanted);
    connect(m_text, &TextCard::holdingChosen, this, [this](const DraftText &text) {
        m_text->replace(text);
        writeSide(m_mine.language, text, false);
    });
    connect(m_text, &TextCard::languageChosen, this, [this](const QString &language) {
        m_mine.language = language;
        m_followed.clear();
        keep();
    });
    connect(m_text, &TextCard::phaseChosen, this, [this](Phase phase) {
        m_mine.phase = phase == m_made.suggested ? std::nullopt : std::optional(phase);
        redraft();
    });
    connect(m_text, &TextCard::draftedAnew, this, [this] {
        m_mine.phase.reset();
        redraft();
    });
    connect(m_text, &TextCard::nextBegun, this, &CommunicatePage::begin);
}

void CommunicatePage::connectRight()
{
    connect(m_channels, &ChannelBox::chosen, this, [this](Channel channel) {
        m_mine.reach.channel = channel;
        keep();
    });
    connect(m_sent, &SentList::questionsWanted, this, &CommunicatePage::questionsWanted);
    connect(m_sent, &SentList::historyWanted, this, &CommunicatePage::historyWanted);
    connect(m_failure, &InlineMessage::actionTaken, this, &CommunicatePage::letGo);
    connect(m_approval, &ApprovalBox::approved, this, &CommunicatePage::approve);
    connect(m_approval, &ApprovalBox::asked, this, &CommunicatePage::askApproval);
    connect(m_channels, &ChannelBox::marked, this, &CommunicatePage::mark);
    connect(m_approval, &ApprovalBox::returned, this, &CommunicatePage::returnText);
    connect(m_text, &TextCard::readersChosen, this, &CommunicatePage::turnTo);
    connect(m_outbox, &Outbox::sendWanted, this, &CommunicatePage::sendTo);
    connect(m_outbox, &Outbox::settled, this, &CommunicatePage::settle);
    connect(m_outbox, &Outbox::setUpWanted, this, &CommunicatePage::connectorsWanted);
    connect(m_outbox, &Outbox::requestWanted, this,
            [this](const Connector &connector) { Q_EMIT requestWanted(deliveryTo(connector)); });
    connect(m_send, &SendBox::sent, this, &CommunicatePage::send);
    connect(m_sent, &SentList::takenBack, this, &CommunicatePage::takeBack);
    connect(m_checks, &ChecksBar::located, m_text, &TextCard::mark);
    connect(m_checks, &ChecksBar::bothWanted, this, &CommunicatePage::bothWanted);
    connect(m_checks, &ChecksBar::copied, this, &CommunicatePage::copyText);
    connect(m_checks, &ChecksBar::copiedPlain, this, &CommunicatePage::copyPlain);
    connect(m_checks, &ChecksBar::mailWanted, this, &CommunicatePage::saveMail);
    connect(m_checks, &ChecksBar::reviewWanted, this, &CommunicatePage::saveReview);
    connect(m_checks, &ChecksBar::siteWanted, this, &CommunicatePage::saveSite);
    connect(m_checks, &ChecksBar::sendingWanted, this, &CommunicatePage::connectorsWanted);
    connect(m_checks, &ChecksBar::templateWanted, this, &CommunicatePage::templateMade);
}

void CommunicatePage::resizeEvent(QResizeEvent *event)
{
    IncidentPage::resizeEvent(event);
    // The approval, and the button that sends, stay in sight in a low window too.
    const bool low = height() < u(600);
    m_channels->setRows(height() < u(500) ? 2 : low ? 3 : 5);
    m_rightColumn->setSpacing(u(low ? 12 : 20));
    for (const auto &[card, most] : {std::pair<QWidget *, int>{m_facts, 336}, {m_right, 312}}) {
        card->setMinimumWidth(u(224));
        card->setMaximumWidth(u(most));
    }
}

void CommunicatePage::changeEvent(QEvent *event)
{
    IncidentPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retell();
}

void CommunicatePage::retell()
{
    m_title->setText(tr("Communicate"));
    m_facts->retell();
    m_text->retell();
    m_channels->retell();
    m_approval->retell();
    m_outbox->retell();
    m_send->retell();
    m_sent->retell();
    m_checks->retell();
    renew();
}

} // namespace muster
