#include "views/timeline/latestentries.h"

#include "views/shared/boxes.h"
#include "views/shared/dress.h"
#include "views/shared/icons.h"
#include "views/timeline/latestdelegate.h"
#include "views/timeline/newpill.h"
#include "views/timeline/timelinelist.h"

#include <QFocusEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace muster {

LatestEntries::LatestEntries(QWidget *parent)
    : IncidentPage(parent)
    , m_title(newLabel({}, Type::PaneTitle))
    , m_count(newLabel({}, Type::Secondary, Tone::Secondary))
    , m_search(new QPushButton)
    , m_earlier(new QPushButton)
    , m_list(new TimelineList)
    , m_delegate(new LatestDelegate(m_list))
{
    setObjectName(QStringLiteral("latestEntries"));
    build();
    connect(m_search, &QPushButton::clicked, this, &LatestEntries::searchWanted);
    connect(m_earlier, &QPushButton::clicked, this, &LatestEntries::earlierWanted);
    connect(m_list, &TimelineList::topChanged, this, &LatestEntries::tellAround);
    connect(m_list, &TimelineList::opened, this, [this] {
        if (const auto entry = m_model ? m_model->entryAt(m_list->currentIndex().row()) : std::nullopt)
            Q_EMIT entryWanted(entry->id);
    });
    retranslate();
}

LatestEntries::~LatestEntries() { m_list->setModel(nullptr); }

void LatestEntries::build()
{
    m_list->setObjectName(QStringLiteral("latestList"));
    m_count->setObjectName(QStringLiteral("latestCount"));
    m_search->setObjectName(QStringLiteral("latestSearch"));
    m_earlier->setObjectName(QStringLiteral("latestEarlier"));
    m_list->setItemDelegate(m_delegate);
    m_list->setTextLines(3);
    m_list->setSingleKeys(false);
    m_list->installEventFilter(this);
    (new NewPill(m_list))->setObjectName(QStringLiteral("latestUnseen"));
    m_search->setIcon(icon(QStringLiteral("search")));
    m_earlier->setIcon(icon(QStringLiteral("chevron-up")));
    for (QPushButton *button : {m_search, m_earlier})
        setLook(button, ButtonLook::Flat);
    setFlatTone(m_earlier, Tone::Accent);
    setType(m_earlier, Type::Secondary);
    QSizePolicy keeps = m_earlier->sizePolicy();
    keeps.setRetainSizeWhenHidden(true); // the list does not jump when its beginning is reached
    m_earlier->setSizePolicy(keeps);
    auto *column = columnOn(this, 0);
    setMargins(column, 1, 16, 0, 0);
    auto *head = newRow(8);
    setMargins(head, 16, 0, 8, 0);
    head->addWidget(m_title);
    head->addWidget(m_count, 1);
    head->addWidget(m_search);
    column->addLayout(head);
    auto *earlier = newRow(0);
    setMargins(earlier, 46, 0, 8, 2);
    earlier->addWidget(m_earlier);
    earlier->addStretch(1);
    column->addLayout(earlier);
    column->addWidget(m_list, 1);
    setFocusProxy(m_list);
}

void LatestEntries::setSession(Session *session)
{
    m_list->setModel(nullptr);
    m_model.reset();
    if (!session)
        return;
    m_model = std::make_unique<TimelineModel>(*session);
    m_model->setTongue(tongue());
    m_model->setZone(zone());
    m_list->setModel(m_model.get());
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model.get(), signal, this, &LatestEntries::tellAround);
    connect(m_model.get(), &TimelineModel::completed, this, &LatestEntries::tellAround);
    tell(state(), number());
}

void LatestEntries::tell(const State &state, const QString &number)
{
    IncidentPage::tell(state, number);
    if (!m_model || m_model->query().incident == state.incident)
        return;
    EntryQuery query;
    query.incident = state.incident;
    m_model->show(query);
    m_list->goToEnd();
    tellAround();
}

void LatestEntries::setTongue(const Tongue &wanted)
{
    IncidentPage::setTongue(wanted);
    m_delegate->setTongue(wanted);
    if (m_model)
        m_model->setTongue(wanted);
    m_list->viewport()->update();
}

void LatestEntries::setZone(const Zone &wanted)
{
    IncidentPage::setZone(wanted);
    m_delegate->setZone(wanted);
    if (m_model)
        m_model->setZone(wanted);
    tellAround();
    m_list->viewport()->update();
}

void LatestEntries::focusWork() { m_list->setFocus(Qt::OtherFocusReason); }

void LatestEntries::setSearchKeys(const QString &keys)
{
    m_searchKeys = keys;
    retranslate();
}

void LatestEntries::retranslate()
{
    m_title->setText(tr("Timeline"));
    setAccessibleName(m_title->text());
    m_list->setAccessibleName(tr("Newest entries, oldest first"));
    m_search->setAccessibleName(tr("Find entries"));
    m_search->setToolTip(m_searchKeys.isEmpty() ? tr("Find entries")
                                                : tr("Find entries (%1)").arg(m_searchKeys));
    tellAround();
}

/// How many there are, and how many of them lie above what is to be seen.
void LatestEntries::tellAround()
{
    const int count = m_model ? m_model->rowCount() : 0;
    const int above = count > 0 ? m_list->topRow() : 0;
    m_count->setText(count > 0 ? tr("%n entries", nullptr, count) : tr("No entries yet"));
    setShown(m_earlier, above > 0);
    if (above == 0)
        return;
    const auto first = m_model->isComplete() ? m_model->entryAt(0) : std::nullopt;
    m_earlier->setText(first ? tr("%n earlier, from %1", nullptr, above).arg(zone().clock(first->occurred))
                             : tr("%n earlier", nullptr, above));
}

bool LatestEntries::eventFilter(QObject *watched, QEvent *event)
{
    // A line is chosen only while the keyboard is here: nothing acts on it from elsewhere.
    if (watched == m_list && event->type() == QEvent::FocusOut && m_list->selectionModel() &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
        m_list->selectionModel()->clear();
    return IncidentPage::eventFilter(watched, event);
}

void LatestEntries::changeEvent(QEvent *event)
{
    IncidentPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LatestEntries::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensFor(this);
    painter.fillRect(rect(), t.surface);
    painter.fillRect(QRect(0, 0, 1, height()), t.border);
}

} // namespace muster
