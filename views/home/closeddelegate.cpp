#include "views/home/closeddelegate.h"

#include "models/items/incidentsmodel.h"
#include "views/shared/rowpaint.h"
#include "views/shared/severitychip.h"

namespace muster {

std::pair<int, int> ClosedDelegate::columns(int width)
{
    const bool narrow = width < u(640);
    return {width - u(narrow ? 200 : 260), width - u(100)};
}

QSize ClosedDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {u(320), qMax(u(m_rows == Rows::Compact ? 36 : 42), option.fontMetrics.height() + u(8))};
}

void ClosedDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Summary incident = index.data(IncidentsModel::SummaryRole).value<Summary>();
    RowPaint row(painter, option);
    row.ground();
    if (index.row() + 1 < index.model()->rowCount())
        row.hairline(0, 0);
    const QRect all = option.rect;
    // The scroll bar, when there is one, must not move the columns away from their heads.
    const int width = option.widget ? option.widget->width() : all.width();
    const auto [endedAt, lastedAt] = columns(width);
    const auto from = [&](int left, int right) {
        return QRect(all.left() + left, all.top(), right - left, all.height());
    };
    paintSeverityChip(painter, from(u(16), u(96)), SeverityChip::Look::List, incident.severity,
                      severityWords(incident.severity, m_labels), option.palette);
    const int end = row.text(from(u(104), u(180)), incident.numberText(), Type::Secondary, Tone::Secondary);
    row.text(QRect(end + u(10), all.top(), all.left() + endedAt - u(12) - end - u(10), all.height()),
             incident.title);
    const qint64 ended = incident.ended ? incident.ended : incident.started;
    row.text(from(endedAt, lastedAt - u(8)), width < u(640) ? m_zone.date(ended) : m_zone.dateAndClock(ended),
             Type::Secondary, Tone::Secondary);
    row.text(from(lastedAt, all.width() - u(16)), lastingWords(ended - incident.started), Type::Secondary,
             Tone::Secondary);
}

} // namespace muster
