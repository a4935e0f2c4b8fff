#include "views/handoff/pastcard.h"

#include "views/handoff/handoffwords.h"
#include "views/handoff/pasthandoff.h"
#include "views/shared/boxes.h"
#include "views/shared/dress.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>

#include <algorithm>

namespace muster {

PastCard::PastCard(QWidget *parent)
    : Card(parent)
    , m_count(newLabel({}, Type::Secondary, Tone::Secondary))
    , m_empty(newLabel({}, Type::Body, Tone::Secondary))
    , m_column(nullptr)
{
    setObjectName(QStringLiteral("pastCard"));
    build();
    retell();
}

void PastCard::build()
{
    setTitle({});
    titleRow()->addWidget(m_count);
    setMargins(body(), 2, 0, 2, 2);
    m_empty->setWordWrap(true);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("pastScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    auto *inner = new QWidget;
    m_column = columnOn(inner, 0);
    setMargins(m_column, 14, 2, 14, 8);
    m_column->addWidget(m_empty);
    m_column->addStretch(1);
    scroll->setWidget(inner);
    inner->setAutoFillBackground(false);
    body()->addWidget(scroll, 1);
}

void PastCard::setZone(const Zone &zone)
{
    m_zone = zone;
    renew();
}

void PastCard::setState(const State &state)
{
    m_incident = state.incident;
    m_handoffs = state.handoffs;
    renew();
}

void PastCard::tick(qint64 nowUs)
{
    m_now = nowUs;
    for (PastHandoff *row : std::as_const(m_rows))
        row->tick(nowUs);
}

void PastCard::renew()
{
    QHash<Id, PastHandoff *> before = std::exchange(m_rows, {});
    const bool fresh = before.size() != m_handoffs.size();
    for (qsizetype i = 0; i < m_handoffs.size(); ++i) {
        const Handoff &one = m_handoffs.at(i);
        PastHandoff *row = before.take(one.event);
        if (!row) {
            row = new PastHandoff;
            row->setDispatch(m_dispatch);
            row->setDrafts(m_drafts);
        }
        m_rows.insert(one.event, row);
        row->tell(m_incident, one, static_cast<int>(i) + 1, m_zone, m_now);
    }
    const bool gone = !before.isEmpty();
    qDeleteAll(before);
    if (fresh || gone)
        orderRows();
    m_empty->setVisible(m_handoffs.isEmpty());
    const auto owed = static_cast<int>(std::count_if(m_handoffs.cbegin(), m_handoffs.cend(), isAnswerOwed));
    m_count->setText(owed > 0 ? tr("%n answers owed", nullptr, owed) : QString());
}

/// The newest on top, for the eye and for the Tab key.
void PastCard::orderRows()
{
    QWidget *before = nullptr;
    int place = 0;
    for (auto at = m_handoffs.crbegin(); at != m_handoffs.crend(); ++at) {
        PastHandoff *row = m_rows.value(at->event);
        m_column->removeWidget(row);
        m_column->insertWidget(place++, row);
        for (QWidget *part : row->findChildren<QWidget *>()) {
            if ((part->focusPolicy() & Qt::TabFocus) == 0)
                continue;
            if (before)
                setTabOrder(before, part);
            before = part;
        }
    }
}

void PastCard::retell()
{
    setTitle(tr("Handed over"));
    m_empty->setText(
        tr("Nothing was handed over yet. The first brief is at the left, filled from the record."));
    renew();
}

void PastCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retell();
}

} // namespace muster
