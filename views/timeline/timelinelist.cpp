#include "views/timeline/timelinelist.h"

#include "views/shared/unit.h"

#include <QHoverEvent>
#include <QPainter>
#include <QScrollBar>

namespace muster {

TimelineList::TimelineList(QWidget *parent)
    : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setUniformItemSizes(true);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &TimelineList::scrolled);
}

void TimelineList::setModel(QAbstractItemModel *next)
{
    QListView::setModel(next);
    if (next)
        connect(next, &QAbstractItemModel::rowsRemoved, this, &TimelineList::updateGeometries);
}

int TimelineList::verticalOffset() const { return verticalScrollBar()->value(); }

QRect TimelineList::visualRect(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return {0, index.row() * rowHeight() - verticalOffset(), viewport()->width(), rowHeight()};
}

QModelIndex TimelineList::indexAt(const QPoint &point) const
{
    const int y = point.y() + verticalOffset();
    const int row = y / rowHeight();
    return y >= 0 && row < lines() ? model()->index(row, 0, rootIndex()) : QModelIndex();
}

void TimelineList::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const int height = rowHeight(), seen = qMax(1, viewport()->height() / height);
    const int row = index.row(), top = row * height;
    QScrollBar *bar = verticalScrollBar();
    // Whole rows at the top.
    if (hint == PositionAtCenter)
        bar->setValue((row - seen / 2) * height);
    else if (hint == PositionAtTop || top < bar->value())
        bar->setValue(top);
    else if (hint == PositionAtBottom || top + height > bar->value() + viewport()->height())
        bar->setValue((row + 1 - seen) * height);
}

// QListView would walk every line; all of them are alike, so its own part is left out.
// NOLINTNEXTLINE(bugprone-parent-virtual-call)
void TimelineList::doItemsLayout() { QAbstractItemView::doItemsLayout(); }

void TimelineList::scrolled(int value)
{
    Q_EMIT topChanged();
    if (m_adjusting)
        return;
    m_top = QPersistentModelIndex();
    m_follow = value >= verticalScrollBar()->maximum();
    if (m_follow)
        setUnseen(0);
}

void TimelineList::setUnseen(int count)
{
    if (std::exchange(m_unseen, count) != count)
        Q_EMIT unseenChanged(count);
}

QModelIndex TimelineList::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int last = lines() - 1;
    if (last < 0)
        return {};
    const int page = qMax(1, viewport()->height() / rowHeight() - 1);
    int row = currentIndex().isValid() ? currentIndex().row() : last;
    switch (action) {
    case MoveUp:
    case MovePrevious: --row; break;
    case MoveDown:
    case MoveNext: ++row; break;
    case MoveHome: row = 0; break;
    case MoveEnd: row = last; break;
    case MovePageUp: row -= page; break;
    case MovePageDown: row += page; break;
    default: break;
    }
    return model()->index(qBound(0, row, last), 0, rootIndex());
}

void TimelineList::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const QModelIndex first = indexAt(rect.topLeft());
    const QModelIndex last = indexAt(QPoint(rect.x(), rect.bottom()));
    selectionModel()->select(
        first.isValid() ? QItemSelection(first, last.isValid() ? last : first) : QItemSelection(), command);
}

QRegion TimelineList::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QItemSelectionRange &range : selection)
        region += visualRect(range.topLeft())
                      .united(visualRect(range.bottomRight()))
                      .intersected(viewport()->rect());
    return region;
}

void TimelineList::updateGeometries()
{
    QScrollBar *bar = verticalScrollBar();
    m_adjusting = true;
    const int before = rowHeight(), at = bar->value();
    m_rowHeight = fittingRowHeight();
    bar->setPageStep(viewport()->height());
    bar->setSingleStep(rowHeight());
    const int seen = qMax(1, viewport()->height() / rowHeight());
    bar->setRange(0, qMax(0, lines() - seen) * rowHeight());
    if (m_follow)
        bar->setValue(bar->maximum());
    else if (m_top.isValid())
        bar->setValue(m_top.row() * rowHeight());
    else if (before != rowHeight())
        bar->setValue(at / before * rowHeight() + at % before);
    m_adjusting = false;
    QAbstractItemView::updateGeometries(); // NOLINT(bugprone-parent-virtual-call): as above
}

void TimelineList::scrollContentsBy(int, int) { viewport()->update(); }

void TimelineList::resizeEvent(QResizeEvent *event)
{
    // What somebody chose stays to be seen when the place gets lower.
    const QRect chosen = visualRect(currentIndex());
    const bool seen =
        chosen.isValid() && chosen.top() >= 0 && chosen.bottom() <= event->oldSize().height() + u(4);
    QAbstractItemView::resizeEvent(event); // NOLINT(bugprone-parent-virtual-call): as above
    if (seen && !m_top.isValid() && event->size().height() < event->oldSize().height())
        scrollTo(currentIndex());
}

void TimelineList::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int height = rowHeight();
    const QStyle::State plain = option.state & ~QStyle::State_HasFocus;
    const int first = qMax(0, (event->rect().top() + verticalOffset()) / height);
    const int last = qMin(lines() - 1, (event->rect().bottom() + verticalOffset()) / height);
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = model()->index(row, 0, rootIndex());
        option.rect = visualRect(index);
        option.state = plain;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        option.state.setFlag(QStyle::State_MouseOver, row == m_hovered);
        itemDelegateForIndex(index)->paint(&painter, option, index);
    }
}

bool TimelineList::actOn(int key)
{
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!m_singleKeys && !enter)
        return false;
    switch (key) {
    case Qt::Key_E: Q_EMIT correctWanted(); return true;
    case Qt::Key_T: Q_EMIT moveWanted(); return true;
    case Qt::Key_S: Q_EMIT strikeWanted(); return true;
    case Qt::Key_A: Q_EMIT audienceWanted(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT opened(); return true;
    default: return false;
    }
}

void TimelineList::keyPressEvent(QKeyEvent *event)
{
    const bool bare = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (bare && currentIndex().isValid() && actOn(event->key()))
        return;
    // Letters act or do nothing: searching by typing would make E, T, S and A unsafe.
    if (bare && !event->text().isEmpty() && event->text().at(0).isPrint() && event->key() != Qt::Key_Space)
        return event->ignore();
    QListView::keyPressEvent(event);
}

void TimelineList::mouseDoubleClickEvent(QMouseEvent *event)
{
    QListView::mouseDoubleClickEvent(event);
    if (currentIndex().isValid())
        Q_EMIT opened();
}

void TimelineList::focusInEvent(QFocusEvent *event)
{
    // A window that comes to the front opens nothing; the first arrow key takes the newest.
    if (!currentIndex().isValid() && event->reason() == Qt::ActiveWindowFocusReason) {
        QWidget::focusInEvent(event); // NOLINT(bugprone-parent-virtual-call): as above
        return viewport()->update();
    }
    const bool fresh = !currentIndex().isValid() && event->reason() != Qt::MouseFocusReason;
    QListView::focusInEvent(event);
    // QAbstractItemView would take the first row; here the newest is what people came for.
    if (fresh && lines() > 0)
        setCurrentIndex(model()->index(lines() - 1, 0, rootIndex()));
}

bool TimelineList::viewportEvent(QEvent *event)
{
    int hovered = m_hovered;
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter)
        hovered = indexAt(static_cast<QHoverEvent *>(event)->position().toPoint()).row();
    else if (event->type() == QEvent::HoverLeave || event->type() == QEvent::Leave)
        hovered = -1;
    if (std::exchange(m_hovered, hovered) != hovered)
        viewport()->update();
    return QListView::viewportEvent(event);
}

void TimelineList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometries();
}

void TimelineList::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    // NOLINTNEXTLINE(bugprone-parent-virtual-call): as above
    QAbstractItemView::rowsAboutToBeRemoved(parent, start, end);
}

void TimelineList::rowsInserted(const QModelIndex &parent, int start, int end)
{
    const int count = end - start + 1;
    const bool above = !m_follow && start * rowHeight() < verticalOffset();
    const bool below = !m_follow && !above;
    QAbstractItemView::rowsInserted(parent, start, end); // NOLINT(bugprone-parent-virtual-call): as above
    updateGeometries();
    viewport()->update();
    if (above && !m_top.isValid()) { // what somebody is reading stands still
        m_adjusting = true;
        verticalScrollBar()->setValue(verticalScrollBar()->value() + count * rowHeight());
        m_adjusting = false;
    }
    if (below)
        setUnseen(m_unseen + count);
}

} // namespace muster
