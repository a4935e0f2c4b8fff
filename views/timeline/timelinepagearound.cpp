// What stands around the list: the line under the title, the strip of activity, and what an empty list says.

#include "models/items/timelinefacts.h"
#include "views/shared/elidinglabel.h"
#include "views/shared/emptystate.h"
#include "views/timeline/activitystrip.h"
#include "views/timeline/entrydelegate.h"
#include "views/timeline/timelinefilters.h"
#include "views/timeline/timelinelist.h"
#include "views/timeline/timelinepage.h"

#include <QStackedLayout>

namespace muster {

namespace {

/// At most so many bars in the strip.
constexpr int mostBars = 36;

/// The onset may lie before the first line.
qint64 earliest(const State &state, qint64 first)
{
    return state.started > 0 ? qMin(state.started, first) : first;
}

} // namespace

void TimelinePage::tellAround()
{
    if (!m_model)
        return;
    m_filters->offer(*m_facts);
    m_delegate->setNames(m_facts->people());
    tellHeader();
    tellActivity();
    tellEmpty();
    if (m_paneOpen)
        showCurrent();
}

void TimelinePage::tellHeader()
{
    if (!m_model)
        return;
    const qint64 total = m_facts->total();
    QStringList facts{tr("%n entries", nullptr, static_cast<int>(total))};
    const auto last = m_model->entryAt(m_model->rowCount() - 1);
    if (m_model->rowCount() < total && !m_model->query().incident.isNull())
        facts.append(tr("%n shown", nullptr, m_model->rowCount()));
    else if (const State now = m_facts->state(); last && m_model->isComplete() && now.declared) {
        const qint64 from = earliest(now, m_model->entryAt(0)->occurred), to = last->occurred;
        const bool oneDay = zone().sameDay(from, to);
        facts.append(tr("%1 to %2", "times")
                         .arg(oneDay ? zone().clock(from) : zone().dateAndClock(from),
                              oneDay ? zone().clock(to) : zone().dateAndClock(to)));
    }
    facts.append(tr("all times %1").arg(zone().label(last ? last->occurred : m_facts->now())));
    m_headFacts->setText(facts.join(QStringLiteral("  ·  ")));
}

void TimelinePage::tellActivity()
{
    const State now = m_facts->state();
    const auto [first, last] = m_facts->span();
    m_hasActivity = last > 0 && m_facts->total() > 1;
    arrange();
    if (last == 0)
        return;
    QList<ActivityStrip::Sign> updates;
    for (const SentUpdate &update : now.updates)
        updates.append({update.sentAt, QStringLiteral("#%1").arg(updates.size() + 1)});
    m_activity->tell(m_facts->density(earliest(now, first), last, zone(), mostBars), now.started, updates);
}

void TimelinePage::tellEmpty()
{
    const bool none = !m_model || m_model->rowCount() == 0;
    m_stack->setCurrentIndex(none ? 1 : 0);
    if (!none)
        return; // words that nobody sees still cost their measuring
    if (m_filters->isNarrowing() || m_activity->range())
        m_empty->setWords(tr("No entry matches what you look for."), tr("Clear filters"));
    else
        m_empty->setWords(tr("Nothing is logged yet. What you write below stands here with its time."),
                          tr("Log the first entry"));
}

} // namespace muster
