// Where everything on the wall stands, in units of which its window is at least 1440 wide and 900 high; and
// the grounds and signs behind the words. Letters of 22 units are 26 pixels on a screen of 1080 lines.

#include "views/shared/icons.h"
#include "views/shared/shapes.h"
#include "views/wall/wallview.h"

#include <QPainter>
#include <QPaintEvent>

namespace muster {

namespace {

constexpr qreal edge = 40, head = 136, gap = 20, tileTop = 158, tileHigh = 198, listTop = 376, foot = 72;
constexpr WallType captionType{26, 400, 1, 0.75}, readingType{84, 600, 1, 0.5}, rowType{28, 400, 1, 0.75},
    lineType{26, 400, 2, 0.85}, stateType{26, 600, 1, 0.75}, kindType{22, 600, 1, 0.75};

QString signOf(Health health)
{
    switch (health) {
    case Health::Works: return QStringLiteral("check-circle");
    case Health::Degraded: return QStringLiteral("diamond");
    case Health::Down: return QStringLiteral("octagon");
    case Health::Unknown: break;
    }
    return QStringLiteral("help");
}

void alignRight(WallLabel *label) { label->setAlignment(Qt::AlignRight | Qt::AlignVCenter); }

} // namespace

WallLabel *WallView::text(const WallType &type, Tone tone) { return new WallLabel(type, tone, this); }

void WallView::build()
{
    m_severity = text({38, 600, 1, 0.6});
    m_severity->setOnFill(true);
    m_title = text({38, 600, 1, 0.6});
    m_exercise = text(stateType, Tone::Violet);
    m_facts = text(captionType, Tone::Secondary);
    m_incident = text(stateType, Tone::Secondary);
    m_clock = text(captionType, Tone::Secondary);
    for (Tile &tile : m_tiles)
        tile = {text(captionType, Tone::Secondary), text(readingType), text(captionType, Tone::Secondary)};
    for (Row &row : m_rows)
        row = {text(rowType), text(stateType)};
    m_more = text(captionType, Tone::Secondary);
    for (Line &line : m_entries)
        line = {text(captionType, Tone::Secondary), text(lineType), text(kindType)};
    m_people = text(captionType, Tone::Secondary);
    m_playbook = text(captionType, Tone::Secondary);
    alignRight(m_playbook);
    m_severity->setObjectName(QStringLiteral("wallSeverity"));
    m_title->setObjectName(QStringLiteral("wallTitle"));
    m_exercise->setObjectName(QStringLiteral("wallExercise"));
    m_tiles[1].reading->setObjectName(QStringLiteral("wallNext"));
    m_exercise->setAlignment(Qt::AlignCenter);
    alignRight(m_incident);
    alignRight(m_clock);
    for (const Row &row : m_rows)
        alignRight(row.health);
    for (const Line &line : m_entries)
        alignRight(line.kind);
}

QRectF WallView::scaled(const QRectF &units) const
{
    return {units.topLeft() * m_scale, units.size() * m_scale};
}

QList<QRectF> WallView::tileRects() const
{
    const qreal each = (m_wide - 2 * edge - 2 * gap) / 3;
    QList<QRectF> out;
    for (int i = 0; i < 3; ++i)
        out.append({edge + i * (each + gap), tileTop, each, tileHigh});
    return out;
}

QRectF WallView::boardRect() const
{
    return {edge, listTop, (m_wide - 2 * edge) * 0.36, height() / m_scale - listTop - foot};
}

QRectF WallView::linesRect() const
{
    const QRectF board = boardRect();
    return {board.right() + gap, listTop, m_wide - edge - board.right() - gap, board.height()};
}

void WallView::arrange()
{
    m_scale = qMin(width() / 1440.0, height() / 900.0);
    m_wide = width() / m_scale;
    arrangeHead();
    const QList<QRectF> rects = tileRects();
    for (size_t i = 0; i < m_tiles.size(); ++i) {
        const QRectF in = rects.at(static_cast<qsizetype>(i)).adjusted(28, 14, -28, -14);
        m_tiles[i].caption->place({in.x(), in.y(), in.width(), 38}, m_scale);
        m_tiles[i].reading->place({in.x(), in.y() + 38, in.width(), 92}, m_scale);
        m_tiles[i].note->place({in.x(), in.bottom() - 40, in.width(), 40}, m_scale);
    }
    arrangeBoard();
    arrangeLines();
    const qreal bottom = height() / m_scale - foot + 8, half = (m_wide - 2 * edge) * 0.62;
    m_people->place({edge, bottom, half - gap, foot - 16}, m_scale);
    m_playbook->place({edge + half, bottom, m_wide - 2 * edge - half, foot - 16}, m_scale);
}

void WallView::arrangeHead()
{
    m_severity->place({edge + 66, 32, 122, 72}, m_scale);
    const qreal right = 260, left = edge + 214, room = m_wide - left - edge - right - 16;
    const qreal exercise = m_state.exercise ? m_exercise->wordsWidth() + 32 : 0;
    const qreal title = room - (exercise > 0 ? exercise + 16 : 0);
    m_title->place({left, 20, title, 52}, m_scale);
    m_exercise->place({left + qMin(m_title->wordsWidth(), title) + 16, 28, exercise, 38}, m_scale);
    m_facts->place({left, 74, room, 42}, m_scale);
    m_incident->place({m_wide - edge - right, 24, right, 42}, m_scale);
    m_clock->place({m_wide - edge - right, 74, right, 42}, m_scale);
}

void WallView::arrangeBoard()
{
    const QRectF board = boardRect();
    const qreal high = board.height() / mostRows;
    for (int i = 0; i < mostRows; ++i) {
        const qreal y = board.y() + i * high;
        const Row &row = m_rows[static_cast<size_t>(i)];
        row.name->place({board.x() + 78, y, board.width() - 78 - 28 - 160, high - 2}, m_scale);
        row.health->place({board.right() - 28 - 150, y, 150, high - 2}, m_scale);
    }
    // Below the rows there are, or alone in the middle.
    const qreal y = m_board.rows.isEmpty() ? board.center().y() - high / 2 : board.bottom() - high;
    m_more->place({board.x() + 28, y, board.width() - 56, high - 2}, m_scale);
}

void WallView::arrangeLines()
{
    const QRectF lines = linesRect();
    const qreal high = lines.height() / mostLines;
    for (int i = 0; i < mostLines; ++i) {
        const qreal y = lines.y() + i * high;
        const Line &line = m_entries[static_cast<size_t>(i)];
        line.time->place({lines.x() + 28, y, 80, high - 2}, m_scale);
        line.words->place({lines.x() + 148, y + 4, lines.width() - 148 - 28 - 164, high - 8}, m_scale);
        line.kind->place({lines.right() - 28 - 150, y, 150, high - 2}, m_scale);
    }
}

void WallView::paintHead(QPainter &painter) const
{
    const Tokens &t = tokensFor(this);
    const QRectF bar = scaled({0, 0, m_wide, head});
    painter.fillRect(bar, t.surface);
    painter.fillRect(QRectF(0, bar.bottom() - t.line, bar.width(), t.line), t.border);
    const Hue &hue = t.hue(m_state.isOver() ? Tone::Secondary : severityTone(m_state.severity));
    painter.fillRect(scaled({0, 0, 10, head}), m_state.exercise ? t.hue(Tone::Violet).text : hue.fill);
    paintBox(&painter, scaled({edge, 32, 190, 72}), 10 * m_scale, hue.fill);
    paintSeverityShape(&painter, m_state.severity, scaled({edge + 20, 50, 36, 36}), hue.onFill);
    if (m_state.exercise)
        paintBox(&painter, m_exercise->geometry(), 6 * m_scale, t.hue(Tone::Violet).soft,
                 t.hue(Tone::Violet).text, t.line);
}

void WallView::paintBoard(QPainter &painter) const
{
    const Tokens &t = tokensFor(this);
    const QRectF board = boardRect();
    paintBox(&painter, scaled(board), 10 * m_scale, t.surface, t.border, t.line);
    const qreal high = board.height() / mostRows;
    for (int i = 0; i < mostRows && i < m_board.rows.size(); ++i) {
        const qreal y = board.y() + i * high;
        if (i > 0)
            painter.fillRect(scaled({board.x() + 28, y, board.width() - 56, t.line / m_scale}), t.border);
        if (m_rows[static_cast<size_t>(i)].name->isHidden())
            continue;
        const Health health = m_board.rows.at(i).second;
        const Tone tone = health == Health::Works      ? Tone::Ok
                          : health == Health::Degraded ? Tone::Sev3
                          : health == Health::Down     ? Tone::Text
                                                       : Tone::Tertiary;
        paintIcon(&painter, signOf(health), scaled({board.x() + 28, y + high / 2 - 16, 32, 32}),
                  t.hue(tone).text);
    }
}

void WallView::paintLines(QPainter &painter) const
{
    const Tokens &t = tokensFor(this);
    const QRectF lines = linesRect();
    paintBox(&painter, scaled(lines), 10 * m_scale, t.surface, t.border, t.line);
    const qreal high = lines.height() / mostLines;
    for (int i = 0; i < m_lines.size(); ++i) {
        const qreal y = lines.y() + i * high;
        if (i > 0)
            painter.fillRect(scaled({lines.x() + 28, y, lines.width() - 56, t.line / m_scale}), t.border);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.hue(kindTone(keyOf(m_lines.at(i).kind))).text);
        painter.drawEllipse(scaled({lines.x() + 116, y + high / 2 - 8, 16, 16}));
    }
}

void WallView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokensFor(this);
    painter.fillRect(event->rect(), t.canvas);
    paintHead(painter);
    const QList<QRectF> tiles = tileRects();
    for (qsizetype i = 0; i < tiles.size(); ++i) {
        const bool red = i == 1 && m_overdue;
        paintBox(&painter, scaled(tiles.at(i)), 10 * m_scale, red ? t.hue(Tone::Sev1).fill : t.surface,
                 red ? QColor() : t.border, t.line);
    }
    paintBoard(painter);
    paintLines(painter);
}

} // namespace muster
