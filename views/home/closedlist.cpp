#include "views/home/closedlist.h"

#include "views/home/closeddelegate.h"
#include "views/shared/boxes.h"
#include "views/shared/dress.h"

#include <QEvent>
#include <QLabel>
#include <QListView>

namespace muster {

ClosedList::ClosedList(QWidget *parent)
    : Card(parent)
    , m_list(new QListView)
    , m_delegate(new ClosedDelegate(m_list))
    , m_ended(newLabel({}, Type::Secondary, Tone::Secondary))
    , m_lasted(newLabel({}, Type::Secondary, Tone::Secondary))
{
    setObjectName(QStringLiteral("closedCard"));
    m_list->setObjectName(QStringLiteral("closedList"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(m_delegate);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setModel(&m_over);
    m_list->viewport()->setAutoFillBackground(false); // the card's corners are round
    setMargins(body(), 2, 0, 2, 2);
    m_list->setMinimumHeight(u(42 + 6));
    body()->addWidget(m_list, 1);
    setTitle({});
    titleRow()->addWidget(m_ended);
    titleRow()->addWidget(m_lasted);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT opened(index.data(IncidentsModel::SummaryRole).value<Summary>().id);
    });
    retell();
}

void ClosedList::setModel(IncidentsModel *model)
{
    m_over.setSourceModel(model);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_over, signal, this, &ClosedList::settle);
    settle();
}

void ClosedList::setZone(const Zone &zone)
{
    m_delegate->setZone(zone);
    m_list->viewport()->update();
}

void ClosedList::setLabels(SeverityLabels labels)
{
    m_delegate->setLabels(labels);
    m_list->viewport()->update();
}

void ClosedList::setRows(Rows rows) { m_delegate->setRows(rows); }

void ClosedList::settle() { setShown(this, m_over.rowCount() > 0); }

void ClosedList::retell()
{
    setTitle(tr("Closed"));
    m_ended->setText(tr("Closed on"));
    m_lasted->setText(tr("Lasted"));
    m_list->setAccessibleName(tr("Closed incidents"));
}

void ClosedList::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    const auto [ended, lasted] = ClosedDelegate::columns(width());
    m_ended->setFixedWidth(lasted - ended - titleRow()->spacing());
    m_lasted->setFixedWidth(width() - lasted - u(16));
}

void ClosedList::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retell();
}

} // namespace muster
