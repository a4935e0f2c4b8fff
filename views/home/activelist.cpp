#include "views/home/activelist.h"

#include "views/home/incidentrow.h"
#include "views/shared/boxes.h"
#include "views/shared/dress.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>

namespace muster {

namespace {

/// More than a screen can hold are named in the closed list's way: by opening or closing some first.
constexpr int mostRows = 40;

} // namespace

ActiveList::ActiveList(QWidget *parent)
    : Card(parent)
    , m_more(newLabel({}, Type::Secondary, Tone::Secondary))
{
    setObjectName(QStringLiteral("activeList"));
    setTitle(tr("Active"));
    setMargins(body(), 0, 0, 0, 0);
    body()->setSpacing(0);
    body()->addWidget(m_more);
    m_more->setMargin(u(12));
    m_more->hide();
}

void ActiveList::setModel(IncidentsModel *model)
{
    m_active.setSourceModel(model);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_active, signal, this, &ActiveList::renew);
    connect(&m_active, &QAbstractItemModel::dataChanged, this, &ActiveList::renew);
    renew();
}

void ActiveList::setZone(const Zone &zone)
{
    m_zone = zone;
    renew();
}

void ActiveList::setLabels(SeverityLabels labels)
{
    m_labels = labels;
    renew();
}

void ActiveList::setRows(Rows rows)
{
    m_size = rows;
    renew();
}

void ActiveList::tick(qint64 nowUs)
{
    const bool first = m_now == 0;
    m_now = nowUs;
    if (first)
        return renew();
    for (IncidentRow *row : std::as_const(m_rows))
        row->tick(nowUs);
}

QWidget *ActiveList::firstButton() const
{
    return m_rows.isEmpty() ? nullptr : m_rows.constFirst()->openButton();
}

void ActiveList::renew()
{
    if (!m_active.sourceModel())
        return;
    const int wanted = qMin(mostRows, m_active.rowCount());
    while (m_rows.size() > wanted)
        delete m_rows.takeLast();
    while (m_rows.size() < wanted) {
        auto *row = new IncidentRow;
        connect(row, &IncidentRow::opened, this, &ActiveList::opened);
        body()->insertWidget(static_cast<int>(m_rows.size()), row);
        m_rows.append(row);
    }
    for (int i = 0; i < wanted; ++i) {
        m_rows.at(i)->setRule(i > 0);
        m_rows.at(i)->setRows(m_size);
        m_rows.at(i)->tell(m_active.index(i, 0).data(IncidentsModel::SummaryRole).value<Summary>(), m_labels,
                           m_zone, m_now);
    }
    const int more = m_active.rowCount() - wanted;
    setShown(m_more, more > 0);
    m_more->setText(tr("%n more are active; close those that are over to see them.", nullptr, more));
    setShown(this, m_active.rowCount() > 0);
}

void ActiveList::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    setTitle(tr("Active"));
    renew();
}

} // namespace muster
