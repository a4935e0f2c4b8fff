// How high the rows of a timeline are, and which of them are to be seen.

#include "views/shared/unit.h"
#include "views/timeline/timelinelist.h"

#include <QScrollBar>

namespace muster {

int TimelineList::rowHeight() const { return m_rowHeight > 0 ? m_rowHeight : leastRowHeight(); }

int TimelineList::leastRowHeight() const
{
    const bool compact = m_rows == Rows::Compact;
    return qMax(u(compact ? 32 : 37), fontMetrics().height() + u(compact ? 8 : 14)) +
           (m_textLines - 1) * fontMetrics().height();
}

/// Where the list is longer than its place, the rows share what would be left of it: none is ever cut.
int TimelineList::fittingRowHeight() const
{
    const int least = leastRowHeight(), place = viewport()->height();
    return place < least || lines() * least <= place ? least : place / (place / least);
}

void TimelineList::setRows(Rows rows)
{
    if (std::exchange(m_rows, rows) != rows)
        updateGeometries();
}

void TimelineList::setTextLines(int lines)
{
    m_textLines = lines;
    updateGeometries();
}

void TimelineList::setTop(const QModelIndex &line)
{
    m_top = line;
    m_follow = false;
    updateGeometries();
}

void TimelineList::choose(const QModelIndex &line)
{
    setAutoScroll(false);
    setCurrentIndex(line);
    setAutoScroll(true);
}

void TimelineList::goToEnd()
{
    m_follow = true;
    m_top = QPersistentModelIndex();
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    setUnseen(0);
}

} // namespace muster
