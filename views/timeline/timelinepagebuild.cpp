// How the timeline page is put together, dressed and kept in shape.

#include "models/items/timelinefacts.h"
#include "views/shared/boxes.h"
#include "views/shared/card.h"
#include "views/shared/elidinglabel.h"
#include "views/shared/emptystate.h"
#include "views/shared/icons.h"
#include "views/shared/inlinemessage.h"
#include "views/shared/pagehead.h"
#include "views/timeline/activitystrip.h"
#include "views/timeline/entrydelegate.h"
#include "views/timeline/entrypane.h"
#include "views/timeline/newpill.h"
#include "views/timeline/timelinefilters.h"
#include "views/timeline/timelinelist.h"
#include "views/timeline/timelinepage.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QStackedLayout>

namespace muster {

namespace {

/// Below this width, in units, the pane takes the list's place.
constexpr qreal roomForBoth = 720;
/// In a window lower than this the strip gives its place to the list; the window's height is the same in
/// every language, the page's is not.
constexpr qreal roomForActivity = 740;

} // namespace

void TimelinePage::build()
{
    auto *page = columnOn(this, 14);
    setPageMargins(page);
    page->addWidget(buildHeader());
    page->addWidget(m_failure);
    m_failure->hide();
    auto *row = newRow(16);
    row->addWidget(buildList(), 1);
    // The title's letters, not its box, stand as far from the top as from the left; the right margin is the
    // pane's scroll bar's.
    setMargins(m_paneCard->body(), 16, 9, 4, 16);
    row->addWidget(m_paneCard);
    page->addLayout(row, 1);
    setFocusProxy(m_list);
}

QWidget *TimelinePage::buildHeader()
{
    m_export->setObjectName(QStringLiteral("timelineExport"));
    m_export->setIcon(icon(QStringLiteral("export")));
    m_title->setObjectName(QStringLiteral("timelineTitle"));
    m_headFacts->setObjectName(QStringLiteral("timelineFacts"));
    auto *header = new QWidget;
    columnOn(header, 0)->addLayout(pageHead(m_title, m_headFacts, {m_export}));
    return header;
}

QWidget *TimelinePage::buildList()
{
    m_list->setObjectName(QStringLiteral("timelineList"));
    m_list->setItemDelegate(m_delegate);
    m_activity->setObjectName(QStringLiteral("timelineActivity"));
    m_empty->setObjectName(QStringLiteral("timelineEmpty"));
    m_empty->button()->setObjectName(QStringLiteral("timelineEmptyButton"));
    m_unseen->setObjectName(QStringLiteral("timelineUnseen"));

    auto *column = columnOn(m_left, 12);
    column->addWidget(m_filters);
    setMargins(m_activityCard->body(), 0, 0, 0, 0);
    m_activityCard->body()->addWidget(m_activity);
    m_activityCard->hide();
    column->addWidget(m_activityCard);
    setMargins(m_listCard->body(), 4, 4, 4, 4);
    auto *holder = new QWidget;
    m_stack = new QStackedLayout(holder);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    m_listCard->body()->addWidget(holder);
    column->addWidget(m_listCard, 1);
    return m_left;
}

void TimelinePage::connectParts()
{
    connect(m_export, &QPushButton::clicked, this, &TimelinePage::exportRequested);
    connect(m_filters, &TimelineFilters::changed, this, [this] {
        query();
        tellHeader();
    });
    connect(m_filters, &TimelineFilters::done, this, &TimelinePage::focusList);
    connect(m_activity, &ActivityStrip::rangeChanged, this, [this] {
        query();
        tellHeader();
    });
    connect(m_empty, &EmptyState::pressed, this, [this] {
        if (m_filters->isNarrowing() || m_activity->range())
            clearFilters();
        else
            Q_EMIT logRequested();
    });
    connect(&m_around, &QTimer::timeout, this, &TimelinePage::tellAround);
    connect(m_list, &TimelineList::topChanged, this, &TimelinePage::placeChanged);
    connect(m_list, &TimelineList::clicked, this, &TimelinePage::showCurrent);
    connect(m_list, &TimelineList::opened, this, [this] {
        showCurrent();
        pane().focusFirst();
    });
    connect(m_list, &TimelineList::correctWanted, this, &TimelinePage::correctEntry);
    connect(m_list, &TimelineList::moveWanted, this, &TimelinePage::moveEntry);
    connect(m_list, &TimelineList::strikeWanted, this, &TimelinePage::strikeEntry);
    connect(m_list, &TimelineList::audienceWanted, this, &TimelinePage::setAudience);
}

EntryPane &TimelinePage::pane()
{
    if (m_pane)
        return *m_pane;
    m_pane = new EntryPane;
    m_pane->setFacts(m_facts.get());
    m_pane->setDispatch(dispatch());
    m_pane->setDrafts(drafts());
    m_pane->setZone(zone());
    m_pane->setTongue(tongue());
    m_pane->setOthers(m_others);
    m_paneCard->body()->addWidget(m_pane);
    connect(m_pane, &EntryPane::closed, this, [this] {
        closePane();
        focusList();
    });
    connect(m_pane, &EntryPane::leftToList, this, &TimelinePage::focusList);
    connect(m_pane, &EntryPane::entryWanted, this, &TimelinePage::goToEntry);
    connect(m_pane, &EntryPane::done, this, &TimelinePage::goToEntry);
    return *m_pane;
}

void TimelinePage::retranslate()
{
    m_title->setText(tr("Timeline"));
    m_export->setText(tr("Export…"));
    m_list->setAccessibleName(tr("Timeline, oldest first"));
    m_paneCard->setAccessibleName(tr("Details of the entry"));
    tellEmpty();
    tellHeader();
}

void TimelinePage::arrange()
{
    const bool both = width() >= u(roomForBoth);
    m_paneCard->setFixedWidth(both ? u(340) : qMax(u(200), width() - u(48)));
    setShown(m_paneCard, m_paneOpen);
    setShown(m_left, both || !m_paneOpen);
    setShown(m_activityCard, m_hasActivity && window()->height() >= u(roomForActivity));
}

void TimelinePage::act(Act act)
{
    showCurrent();
    if (m_paneOpen)
        pane().start(act);
}

void TimelinePage::correctEntry() { act(Act::Correct); }
void TimelinePage::moveEntry() { act(Act::Move); }
void TimelinePage::strikeEntry() { act(Act::Strike); }
void TimelinePage::setAudience() { act(Act::Audience); }
void TimelinePage::eraseEntry() { act(Act::Erase); }
void TimelinePage::undoStrike() { pane().undoStrike(); }

void TimelinePage::copyEntry()
{
    if (m_paneOpen)
        pane().copyWithTime();
}

void TimelinePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TimelinePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::ApplicationFontChange) {
        arrange();
        m_delegate->setTongue(tongue()); // measures anew
    }
}

void TimelinePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_paneOpen && m_list->hasFocus())
        closePane();
    else
        QWidget::keyPressEvent(event);
}

} // namespace muster
