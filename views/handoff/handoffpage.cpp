#include "views/handoff/handoffpage.h"

#include "views/handoff/handoffwords.h"
#include "views/shared/boxes.h"
#include "views/shared/dress.h"
#include "views/shared/elidinglabel.h"
#include "views/shared/fields.h"
#include "views/shared/icons.h"
#include "views/shared/pagehead.h"

#include <QEvent>
#include <QGridLayout>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>

namespace muster {

HandoffPage::HandoffPage(QWidget *parent)
    : IncidentPage(parent)
    , m_title(new ElidingLabel({}, Type::PageTitle))
    , m_facts(new ElidingLabel({}, Type::Body, Tone::Secondary))
    , m_copy(new QPushButton)
    , m_save(new QPushButton)
    , m_brief(new BriefCard)
    , m_due(new DueList)
    , m_past(new PastCard)
    , m_cards(newGrid(16))
{
    setObjectName(QStringLiteral("handoffPage"));
    m_copy->setObjectName(QStringLiteral("copyBrief"));
    m_save->setObjectName(QStringLiteral("saveBrief"));
    m_copy->setIcon(icon(QStringLiteral("copy")));
    m_save->setIcon(icon(QStringLiteral("save")));
    build();
    retell();
    connect(m_copy, &QPushButton::clicked, this, [this] { m_brief->copy(false); });
    connect(m_save, &QPushButton::clicked, this, [this] { m_brief->askForPath(m_folder); });
    connect(m_brief, &BriefCard::copied, this, [this](bool plainOnly) {
        Q_EMIT mentioned(plainOnly ? tr("Copied as plain text")
                                   : tr("Copied as formatted text, Markdown and plain text"));
    });
    connect(m_brief, &BriefCard::saved, this, &HandoffPage::saved);
    connect(m_due, &DueList::updateWanted, this, &HandoffPage::updateWanted);
}

void HandoffPage::build()
{
    auto *column = columnOn(this, 16);
    setPageMargins(column);
    column->addLayout(pageHead(m_title, m_facts, {m_copy, m_save}));
    // In a low window the cards keep their height and the page scrolls.
    auto *inner = new QWidget;
    inner->setLayout(m_cards);
    QScrollArea *scroll = scrollingColumn(inner);
    scroll->setObjectName(QStringLiteral("handoffScroll"));
    column->addWidget(scroll, 1);
    arrange();
}

/// Three columns; where there is little room, what came back goes below what is due.
void HandoffPage::arrange()
{
    for (QWidget *card :
         {static_cast<QWidget *>(m_brief), static_cast<QWidget *>(m_due), static_cast<QWidget *>(m_past)})
        m_cards->removeWidget(card);
    m_cards->addWidget(m_brief, 0, 0, 2, 1);
    m_cards->addWidget(m_due, 0, 1, m_narrow ? 1 : 2, 1);
    if (m_narrow)
        m_cards->addWidget(m_past, 1, 1);
    else
        m_cards->addWidget(m_past, 0, 2, 2, 1);
    m_cards->setColumnStretch(0, m_narrow ? 5 : 40);
    m_cards->setColumnStretch(1, m_narrow ? 4 : 34);
    m_cards->setColumnStretch(2, m_narrow ? 0 : 36);
    m_cards->setRowStretch(0, 1);
    m_cards->setRowStretch(1, 1);
}

void HandoffPage::setDispatch(const Dispatch &how)
{
    m_brief->setDispatch(how);
    m_due->setDispatch(how);
    m_past->setDispatch(how);
}

void HandoffPage::setDrafts(const Drafts &kept)
{
    m_brief->setDrafts(kept);
    m_due->setDrafts(kept);
    m_past->setDrafts(kept);
}

void HandoffPage::setTongue(const Tongue &wanted)
{
    m_brief->setTongue(wanted);
    m_due->setTongue(wanted);
}

void HandoffPage::setZone(const Zone &wanted)
{
    IncidentPage::setZone(wanted);
    m_brief->setZone(wanted);
    m_due->setZone(wanted);
    m_past->setZone(wanted);
    retell();
}

void HandoffPage::tell(const State &now, const QString &number)
{
    IncidentPage::tell(now, number);
    m_brief->setState(now, number);
    if (m_people)
        m_due->setPeople(m_people(now.incident));
    m_due->setState(now);
    m_past->setState(now);
    retell();
}

void HandoffPage::tick(qint64 nowUs)
{
    IncidentPage::tick(nowUs);
    m_brief->tick(nowUs);
    m_due->tick(nowUs);
    m_past->tick(nowUs);
}

void HandoffPage::retell()
{
    m_title->setText(tr("Hand off to technical support"));
    QStringList facts;
    if (state().handoffs.isEmpty()) {
        facts += tr("Nothing handed over yet");
    } else {
        const Handoff &last = state().handoffs.constLast();
        facts = {last.to, tr("handed over %1 by %2").arg(momentWords(last.at, now(), zone()), last.by),
                 receiptOf(last, now(), zone())};
    }
    m_facts->setText(factLine(facts));
    m_copy->setText(tr("Copy brief"));
    m_copy->setToolTip(tr("Copy as formatted text, Markdown and plain text"));
    m_save->setText(tr("Save as Markdown…"));
}

void HandoffPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < u(960);
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    arrange();
}

void HandoffPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retell();
}

} // namespace muster
