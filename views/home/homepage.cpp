#include "views/home/homepage.h"

#include "views/home/activelist.h"
#include "views/home/closedlist.h"
#include "views/home/declarecard.h"
#include "views/home/rehearsecard.h"
#include "views/shared/boxes.h"
#include "views/shared/card.h"
#include "views/shared/dress.h"
#include "views/shared/elidinglabel.h"
#include "views/shared/emptystate.h"
#include "views/shared/pagehead.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

namespace muster {

namespace {

/// A column that can be scrolled where the window is low.
QVBoxLayout *columnIn(QBoxLayout *place, int stretch, QWidget *page)
{
    auto *scroll = new QScrollArea(page);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inner = new QWidget;
    auto *column = columnOn(inner, 16);
    scroll->setWidget(inner);
    place->addWidget(scroll, stretch);
    return column;
}

} // namespace

HomePage::HomePage(QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidingLabel({}, Type::PageTitle))
    , m_facts(new ElidingLabel({}, Type::Body, Tone::Secondary))
    , m_openFile(new QPushButton)
    , m_active(new ActiveList)
    , m_closed(new ClosedList)
    , m_emptyCard(new Card)
    , m_empty(new EmptyState({}, {}))
    , m_declare(new DeclareCard)
    , m_rehearse(new RehearseCard)
{
    setObjectName(QStringLiteral("homePage"));
    m_openFile->setObjectName(QStringLiteral("openFile"));
    build();
    wire();
    retell();
}

void HomePage::build()
{
    auto *left = newColumn(16);
    left->addLayout(pageHead(m_title, m_facts, {m_openFile}));
    auto *lists = columnIn(left, 1, this);
    lists->addWidget(m_active);
    lists->addWidget(m_closed, 1);
    m_emptyCard->body()->addWidget(m_empty);
    for (Card *card : {static_cast<Card *>(m_active), m_emptyCard}) // as high as what is in it
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    lists->addWidget(m_emptyCard);
    lists->addStretch();
    auto *row = rowOn(this, 24);
    setPageMargins(row);
    row->addLayout(left, 1);
    auto *right = newColumn(0);
    row->addLayout(right);
    auto *cards = columnIn(right, 1, this);
    right->itemAt(0)->widget()->setFixedWidth(u(390));
    cards->addWidget(m_declare);
    cards->addWidget(m_rehearse);
    cards->addStretch(1);
}

void HomePage::wire()
{
    connect(m_active, &ActiveList::opened, this, &HomePage::opened);
    connect(m_closed, &ClosedList::opened, this, &HomePage::opened);
    connect(m_declare, &DeclareCard::declared, this, &HomePage::declared);
    connect(m_openFile, &QPushButton::clicked, this, &HomePage::openFileRequested);
    connect(m_rehearse, &RehearseCard::wholeWanted, this, &HomePage::rehearsalRequested);
    connect(m_rehearse, &RehearseCard::replayWanted, this, &HomePage::replayRequested);
}

void HomePage::setDispatch(const Dispatch &dispatch) { m_declare->setDispatch(dispatch); }

void HomePage::setModel(IncidentsModel *model)
{
    m_model = model;
    m_active->setModel(model);
    m_closed->setModel(model);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, &HomePage::retell);
    connect(model, &QAbstractItemModel::dataChanged, this, &HomePage::retell);
    retell();
}

void HomePage::setZone(const Zone &zone)
{
    m_zone = zone;
    m_active->setZone(zone);
    m_closed->setZone(zone);
    retell();
}

void HomePage::setLabels(SeverityLabels labels)
{
    m_active->setLabels(labels);
    m_closed->setLabels(labels);
    m_declare->setLabels(labels);
}

void HomePage::setRows(Rows rows)
{
    m_active->setRows(rows);
    m_closed->setRows(rows);
}

void HomePage::setDrafts(const Drafts &drafts) { m_declare->setDrafts(drafts); }

void HomePage::tick(qint64 nowUs)
{
    const bool first = m_now == 0;
    m_now = nowUs;
    m_active->tick(nowUs);
    if (first)
        retell();
}

void HomePage::focusDeclare() { m_declare->focusTitle(); }

void HomePage::retell()
{
    const int active = m_model ? m_model->activeCount() : 0;
    const int closed = m_model ? m_model->rowCount() - active : 0;
    m_title->setText(tr("Incidents"));
    m_facts->setText(factLine({tr("%n active", nullptr, active), tr("%n closed", nullptr, closed),
                               tr("all times %1").arg(m_zone.label(m_now))}));
    m_openFile->setText(tr("Open file…"));
    const bool none = active + closed == 0;
    setShown(m_emptyCard, none);
    if (none)
        m_empty->setWords(tr("Nothing has been declared in this file yet."), {});
}

void HomePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retell();
}

} // namespace muster
