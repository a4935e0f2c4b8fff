#include "views/timeline/entrydelegate.h"

#include "models/core/text.h"
#include "models/items/timelinemodel.h"
#include "views/shared/digits.h"
#include "views/shared/rowpaint.h"
#include "views/timeline/entrywords.h"

#include <QPainter>

namespace muster {

namespace {

constexpr qreal timeAt = 13, kindAt = 60, textAt = 172, mostBy = 108, edge = 12;
/// Below these widths, in units, the audience is an icon only and the name goes; the side pane has both.
constexpr qreal roomForAudience = 690, roomForName = 430;
/// With less room behind what became of the words, why is left to the side pane.
constexpr qreal roomForReason = 64;

int widest(const QStringList &words, Type type)
{
    const QFontMetrics metrics(typeFont(type));
    int most = 0;
    for (const QString &one : words)
        most = qMax(most, metrics.horizontalAdvance(one));
    return most;
}

} // namespace

void EntryDelegate::setNames(const QStringList &names)
{
    if (names == m_names)
        return;
    m_names = names;
    measure();
}

void EntryDelegate::setTongue(const Tongue &tongue)
{
    m_tongue = tongue;
    measure();
}

void EntryDelegate::measure()
{
    QStringList audiences;
    for (const Term<Audience> &term : terms<Audience>())
        audiences.append(m_tongue(labelOf(term.value)));
    m_nameWide = qMin(u(mostBy), widest(m_names, Type::Secondary) + 1);
    m_audienceWide = u(14 + 5) + widest(audiences, Type::Meta) + 1;
}

QList<EntryDelegate::Mark> EntryDelegate::marksOf(const Entry &entry, const QModelIndex &index) const
{
    QList<Mark> marks;
    if (entry.late() && entry.corrects.isNull())
        marks.append({tr("noted %1").arg(m_zone.clock(recordedUs(entry.recorded))), QStringLiteral("clock"),
                      Tone::Sev3});
    // A typing error put right at once needs no mark; another time does.
    if (const qint64 at = index.data(TimelineModel::CorrectsAtRole).toLongLong();
        at != 0 && (!entry.quiet || at != entry.occurred))
        marks.append({tr("corrects %1").arg(m_zone.clock(at)), {}, Tone::Secondary});
    return marks;
}

QString EntryDelegate::fateOf(const Entry &entry, int room) const
{
    if (!entry.struck || entry.erased)
        return {};
    const auto rest = [room](const QString &words) {
        return room - QFontMetrics(typeFont(Type::Secondary)).horizontalAdvance(words);
    };
    const bool struck = entry.correctedBy.isNull();
    const QString when = m_zone.clock(entry.struckAt);
    QString what = struck ? tr("struck %1").arg(when) : tr("corrected %1").arg(when);
    if (!entry.struckReason.isEmpty() && rest(what) >= u(roomForReason))
        return tr("%1: %2", "struck when, why").arg(what, oneLine(elided(entry.struckReason, 200)));
    if (rest(what) >= 0)
        return what;
    const QString bare = struck ? tr("struck") : tr("corrected");
    return rest(bare) >= 0 ? bare : QString();
}

void EntryDelegate::paintTime(QPainter *painter, RowPaint &row, const QRect &rect, const Entry &entry,
                              bool withDate) const
{
    painter->setFont(typeFont(Type::Secondary));
    QRect time = rect;
    if (withDate) {
        const int half = rect.height() / 2;
        row.text(QRect(rect.x(), rect.y() + u(3), rect.width(), half - u(2)),
                 m_zone.date(entry.occurred).mid(5), Type::Tag, Tone::Tertiary);
        painter->setFont(typeFont(Type::Secondary));
        time = QRect(rect.x(), rect.y() + half - u(1), rect.width(), half);
    }
    paintDigits(painter, time, m_zone.clock(entry.occurred), row.tokens().text2);
}

int EntryDelegate::paintPeople(RowPaint &row, const QRect &rect, const Entry &entry) const
{
    int right = rect.right() + 1 - u(edge);
    const bool words = rect.width() >= u(roomForAudience);
    const int audience = right - (words ? m_audienceWide : u(16));
    const Tone tone = entry.audience == Audience::Internal ? Tone::Tertiary : Tone::Secondary;
    const int behind =
        row.icon(QRect(audience, rect.y(), u(14), rect.height()), iconOf(entry.audience), tone, 14);
    if (words)
        row.text(QRect(behind + u(5), rect.y(), right - behind - u(5), rect.height()),
                 m_tongue(labelOf(entry.audience)), Type::Meta, tone);
    right = audience - u(16);
    if (rect.width() < u(roomForName))
        return right;
    row.text(QRect(right - m_nameWide, rect.y(), m_nameWide, rect.height()), oneLine(elided(entry.by, 120)),
             Type::Secondary, Tone::Secondary);
    return right - m_nameWide - u(16);
}

void EntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    RowPaint row(painter, option);
    row.ground();
    const QVariant held = index.data(TimelineModel::EntryRole);
    if (!held.isValid())
        return;
    const auto entry = held.value<Entry>();
    const bool last = index.row() + 1 == index.model()->rowCount();
    if (!row.selected() && !last)
        row.hairline(edge, edge);

    const QRect r = row.rect();
    const bool newDay = index.row() > 0 && index.data(TimelineModel::DayStartRole).toBool();
    paintTime(painter, row, QRect(r.x() + u(timeAt), r.y(), u(kindAt - timeAt), r.height()), entry, newDay);
    row.kind(QRect(r.x() + u(kindAt), r.y(), u(textAt - kindAt - 6), r.height()),
             m_tongue(labelOf(entry.kind)), toneOf(entry.kind));

    int right = paintPeople(row, r, entry);
    for (const Mark &mark : marksOf(entry, index)) {
        const int width = RowPaint::tagWidth(mark.words, !mark.icon.isEmpty());
        if (right - width < r.x() + u(textAt + 120))
            break;
        right -= width;
        row.tag(QRect(right, r.y(), width, r.height()), mark.words, mark.tone, mark.icon);
        right -= u(8);
    }
    paintWords(row, QRect(r.x() + u(textAt), r.y(), right - r.x() - u(textAt), r.height()), entry,
               index.data().toString());
}

void EntryDelegate::paintWords(RowPaint &row, const QRect &rect, const Entry &entry,
                               const QString &words) const
{
    const Tone tone = entry.struck || entry.erased ? Tone::Tertiary : Tone::Text;
    const int end = row.text(rect, words, Type::Timeline, tone, Qt::AlignLeft, entry.struck && !entry.erased);
    const QRect behind = rect.adjusted(end + u(12) - rect.x(), 0, 0, 0);
    row.text(behind, fateOf(entry, behind.width()), Type::Secondary, Tone::Secondary);
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {u(430), qMax(u(37), option.fontMetrics.height() + u(14))};
}

} // namespace muster
