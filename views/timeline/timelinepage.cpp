#include "views/timeline/timelinepage.h"

#include "models/items/timelinefacts.h"
#include "views/shared/card.h"
#include "views/shared/elidinglabel.h"
#include "views/shared/emptystate.h"
#include "views/shared/inlinemessage.h"
#include "views/timeline/activitystrip.h"
#include "views/timeline/entrydelegate.h"
#include "views/timeline/entrypane.h"
#include "views/timeline/newpill.h"
#include "views/timeline/timelinefilters.h"
#include "views/timeline/timelinelist.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QStackedLayout>

namespace muster {

namespace {

/// Above this many lines what stands around the list is told at most once a second.
constexpr qint64 manyLines = 5000;

} // namespace

TimelinePage::TimelinePage(QWidget *parent)
    : IncidentPage(parent)
    , m_title(new ElidingLabel({}, Type::PageTitle))
    , m_headFacts(new ElidingLabel({}, Type::Body, Tone::Secondary))
    , m_export(new QPushButton)
    , m_failure(new InlineMessage)
    , m_left(new QWidget)
    , m_filters(new TimelineFilters)
    , m_activityCard(new Card)
    , m_activity(new ActivityStrip)
    , m_listCard(new Card)
    , m_stack(nullptr)
    , m_list(new TimelineList)
    , m_delegate(new EntryDelegate(m_list))
    , m_empty(new EmptyState({}, {}))
    , m_unseen(new NewPill(m_list))
    , m_paneCard(new Card)
{
    m_around.setSingleShot(true);
    build();
    connectParts();
    retranslate();
    arrange();
}

TimelinePage::~TimelinePage() { m_list->setModel(nullptr); }

void TimelinePage::setSession(Session *session)
{
    m_list->setModel(nullptr);
    m_model.reset();
    if (m_pane)
        m_pane->setFacts(nullptr);
    m_facts.reset();
    m_session = session;
    if (!session)
        return;
    m_facts = std::make_unique<TimelineFacts>(*session);
    m_model = std::make_unique<TimelineModel>(*session);
    m_model->setTongue(tongue());
    m_model->setZone(zone());
    if (m_pane)
        m_pane->setFacts(m_facts.get());
    m_list->setModel(m_model.get());
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &TimelinePage::showCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &TimelinePage::placeChanged);
    connect(m_model.get(), &TimelineModel::completed, &m_around, [this] { m_around.start(0); });
    connect(m_model.get(), &TimelineModel::completed, this, &TimelinePage::takePlace);
    connect(m_model.get(), &QAbstractItemModel::dataChanged, this, [this] {
        if (m_paneOpen)
            showCurrent();
    });
    connect(m_model.get(), &TimelineModel::failed, this, [this](const Error &error) {
        m_failure->say(InlineMessage::Kind::Failure, tongue()(error.what));
        m_failure->show();
    });
    connect(m_facts.get(), &TimelineFacts::changed, this, [this] {
        if (!m_around.isActive())
            m_around.start(m_model->rowCount() > manyLines ? 1000 : 0);
    });
    setIncident(m_incident);
}

void TimelinePage::setIncident(const Id &incident)
{
    m_incident = incident;
    m_wanted = {};
    if (!m_model)
        return;
    m_facts->setIncident(incident);
    closePane();
    m_activity->clearRange();
    m_filters->clear(); // asks again
    m_list->goToEnd();
    tellHeader();
}

void TimelinePage::tell(const State &state, const QString &number)
{
    const bool other = state.incident != m_incident;
    IncidentPage::tell(state, number);
    if (other)
        setIncident(state.incident);
}

void TimelinePage::query()
{
    if (!m_model)
        return;
    const Id before = currentEntry();
    EntryQuery query = m_filters->narrowed({});
    query.incident = m_incident;
    if (const auto range = m_activity->range()) {
        query.from = range->first;
        query.to = range->second;
    }
    m_failure->hide();
    m_model->show(query);
    if (!before.isNull()) {
        if (const QModelIndex index = m_model->indexOf(before); index.isValid())
            m_list->setCurrentIndex(index);
        else
            closePane();
    }
    tellEmpty();
}

void TimelinePage::setDispatch(const Dispatch &wanted)
{
    IncidentPage::setDispatch(wanted);
    if (m_pane)
        m_pane->setDispatch(wanted);
}

void TimelinePage::setDrafts(const Drafts &wanted)
{
    IncidentPage::setDrafts(wanted);
    if (m_pane)
        m_pane->setDrafts(wanted);
}

void TimelinePage::setZone(const Zone &wanted)
{
    IncidentPage::setZone(wanted);
    m_delegate->setZone(wanted);
    if (m_pane)
        m_pane->setZone(wanted);
    m_activity->setZone(wanted);
    if (m_model)
        m_model->setZone(wanted);
    tellAround();
    m_list->viewport()->update();
}

void TimelinePage::setTongue(const Tongue &wanted)
{
    IncidentPage::setTongue(wanted);
    m_delegate->setTongue(wanted);
    if (m_pane)
        m_pane->setTongue(wanted);
    m_filters->setTongue(wanted);
    if (m_model)
        m_model->setTongue(wanted);
    tellAround();
    m_list->viewport()->update();
}

void TimelinePage::setOthers(const QList<std::pair<Id, QString>> &others)
{
    m_others = others;
    if (m_pane)
        m_pane->setOthers(others);
}
void TimelinePage::setSingleKeys(bool on) { m_list->setSingleKeys(on); }

Id TimelinePage::currentEntry() const
{
    if (!m_model || !m_list->currentIndex().isValid())
        return {};
    const auto entry = m_model->entryAt(m_list->currentIndex().row());
    return entry ? entry->id : Id{};
}

void TimelinePage::showCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    const auto entry = m_model && index.isValid() ? m_model->entryAt(index.row()) : std::nullopt;
    if (!entry)
        return;
    const bool other = entry->id != pane().entry().id;
    pane().tell(*entry, index.row() + 1, m_model->rowCount());
    if (other || !m_paneOpen)
        openPane();
    if (other)
        Q_EMIT entrySelected(entry->id);
}

void TimelinePage::openPane()
{
    m_paneOpen = true;
    arrange();
}

void TimelinePage::closePane()
{
    m_paneOpen = false;
    m_list->selectionModel() ? m_list->clearSelection() : void();
    if (m_list->selectionModel())
        m_list->selectionModel()->clearCurrentIndex();
    if (m_pane)
        m_pane->forget();
    arrange();
}

void TimelinePage::focusSearch() { m_filters->focusSearch(); }

void TimelinePage::focusList()
{
    // Where there is no list there is one button.
    QWidget *there = m_stack->currentIndex() == 0 ? static_cast<QWidget *>(m_list) : m_empty->button();
    there->setFocus(Qt::OtherFocusReason);
}

void TimelinePage::clearFilters()
{
    m_activity->clearRange();
    m_filters->clear();
}

void TimelinePage::goToEntry(const Id &entry)
{
    if (!m_model)
        return;
    if (const auto found = m_facts->entry(entry); found && found->incident != m_incident)
        return Q_EMIT entryElsewhereWanted(found->incident, entry);
    QModelIndex index = m_model->indexOf(entry);
    if (!index.isValid()) {
        clearFilters();
        index = m_model->indexOf(entry);
    }
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index, QAbstractItemView::EnsureVisible);
}

} // namespace muster
