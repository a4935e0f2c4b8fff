#include "views/export/paper.h"

#include "models/exchange/heading.h"
#include "models/exchange/margin.h"
#include "views/shared/tokens.h"
#include "views/shared/unit.h"

#include <QFontMetrics>
#include <QTextDocument>
#include <QTextTable>

#include <cmath>

namespace muster {

namespace {

/// Names longer than this go on in a second line.
constexpr qreal mostBy = 76;

QTextCharFormat formatOf(const QFont &font, const QColor &ink)
{
    QTextCharFormat format;
    format.setFont(font);
    format.setForeground(ink);
    return format;
}

void rule(QTextTableCell cell, bool top, qreal width, const QColor &colour)
{
    QTextTableCellFormat format = cell.format().toTableCellFormat();
    if (top) {
        format.setTopBorder(width);
        format.setTopBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setTopBorderBrush(colour);
    } else {
        format.setBottomBorder(width);
        format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBottomBorderBrush(colour);
    }
    cell.setFormat(format);
}

/// The next columns begin where these end.
int pad() { return u(5); }

/// A number and its unit stay in one line.
QString unbroken(QString words) { return words.replace(QLatin1String(" %"), QStringLiteral("\u00a0%")); }

QString joined(const QStringList &words)
{
    QStringList kept = words;
    kept.removeAll(QString());
    return kept.join(QStringLiteral(" · "));
}

} // namespace

Paper::Paper(QTextDocument *document)
    : m_document(document)
{
    const Tokens &t = tokens(Scheme::Light);
    m_plain = formatOf(typeFont(Type::Meta), t.text);
    m_quiet = formatOf(typeFont(Type::Meta), t.text3);
    m_strong = formatOf(typeFont(Type::MetaBold), t.text2);
    m_title = formatOf(typeFont(Type::PaneTitle), t.text);
    m_struck = m_quiet;
    m_struck.setFontStrikeOut(true);
}

Result<> Paper::tell(const Story &story, const Telling &telling, int most)
{
    m_document->clear();
    m_document->setDefaultFont(typeFont(Type::Meta));
    Result<> gathered = gather(story, telling, most);
    // Laid out once at the end, not after each of some thousand edits.
    QTextCursor whole(m_document);
    whole.beginEditBlock();
    head(headingOf(story, telling));
    rows();
    whole.endEditBlock();
    return gathered;
}

Result<> Paper::gather(const Story &story, const Telling &telling, int most)
{
    Margin margin(telling);
    bool more = false;
    Result<> told = story.entries([&](const Entry &entry) -> Result<> {
        if (!mayRead(telling.reader, entry))
            return {};
        if (m_lines.size() < most) {
            m_lines.append(lineOf(entry, telling, margin));
            return {};
        }
        more = true;
        return refused(say("")); // enough
    });
    if (!more)
        return told;
    Line on;
    on.text = QStringLiteral("…");
    m_lines.append(on);
    return {};
}

Paper::Line Paper::lineOf(const Entry &entry, const Telling &telling, Margin &margin)
{
    Line line;
    line.day = margin.newDay(entry);
    line.time = margin.clock(entry);
    const QString kind = margin.kind(entry);
    line.kind = kind.section(QStringLiteral(" · "), 0, 0);
    line.text = wordsFor(entry, telling);
    line.by = margin.by(entry).isEmpty() ? QString() : entry.by;
    line.struck = entry.struck;
    line.marks = {kind.section(QStringLiteral(" · "), 1), margin.noted(entry), margin.corrects(entry),
                  margin.struck(entry)};
    return line;
}

QTextTable *Paper::addTable(int rows, const QList<int> &widths)
{
    QTextTableFormat format;
    format.setBorder(0);
    format.setBorderCollapse(true);
    format.setCellSpacing(0);
    format.setCellPadding(0);
    QList<QTextLength> columns;
    for (const int width : widths)
        columns.append(width > 0 ? QTextLength(QTextLength::FixedLength, width) : QTextLength());
    format.setColumnWidthConstraints(columns);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QTextCursor cursor(m_document);
    cursor.movePosition(QTextCursor::End);
    return cursor.insertTable(rows, static_cast<int>(widths.size()), format);
}

void Paper::put(QTextTable *table, int row, int column, const QString &words, const QTextCharFormat &format)
{
    QTextTableCell cell = table->cellAt(row, column);
    QTextTableCellFormat air = cell.format().toTableCellFormat();
    air.setTopPadding(pad());
    air.setBottomPadding(pad());
    air.setRightPadding(column + 1 < table->columns() ? u(10) : 0);
    cell.setFormat(air);
    QTextCharFormat shaped = format;
    shaped.setFont(shapedFor(format.font(), words), QTextCharFormat::FontPropertiesSpecifiedOnly);
    cell.firstCursorPosition().insertText(unbroken(words), shaped);
}

void Paper::head(const Heading &h)
{
    QTextCursor cursor(m_document);
    if (!h.rehearsal.isEmpty()) {
        QTextCharFormat exercise = m_strong;
        exercise.setForeground(tokens(Scheme::Light).hue(Tone::Violet).text);
        cursor.insertText(h.rehearsal, exercise);
        cursor.insertBlock();
    }
    cursor.insertText(h.title, m_title);
    const int who = static_cast<int>(std::ceil(QFontMetricsF(m_strong.font()).horizontalAdvance(h.audience)));
    QTextTable *table = addTable(1, {0, who + u(2)});
    put(table, 0, 0, joined({h.number, h.severity, h.status}), m_quiet);
    QTextCursor times = table->cellAt(0, 0).lastCursorPosition();
    times.insertBlock();
    times.insertText(h.times, m_quiet);
    put(table, 0, 1, h.audience, m_strong);
    QTextBlockFormat right;
    right.setAlignment(Qt::AlignRight);
    table->cellAt(0, 1).firstCursorPosition().setBlockFormat(right);
}

int Paper::widest(QString Line::*part, const QFont &font) const
{
    const QFontMetricsF metrics(font);
    qreal most = 0;
    for (const Line &line : m_lines)
        most = qMax(most, metrics.horizontalAdvance(line.*part));
    return static_cast<int>(std::ceil(most)) + 1;
}

void Paper::rows()
{
    if (m_lines.isEmpty())
        return;
    const int time = widest(&Line::time, m_quiet.font()) + u(10);
    const int kind = widest(&Line::kind, m_strong.font()) + u(10);
    const int by = qMin(u(mostBy), widest(&Line::by, m_quiet.font()));
    const bool people = by > 1;
    int count = 0;
    for (const Line &line : std::as_const(m_lines))
        count += line.day.isEmpty() ? 1 : 2;
    QList<int> widths{time, kind, 0};
    if (people)
        widths.append(by);
    QTextTable *table = addTable(count, widths);
    const Tokens &t = tokens(Scheme::Light);
    int at = 0;
    for (const Line &line : std::as_const(m_lines)) {
        if (!line.day.isEmpty()) {
            table->mergeCells(at, 0, 1, table->columns());
            put(table, at++, 0, line.day, m_strong);
        }
        row(table, at++, line);
    }
    for (int column = 0; column < table->columns(); ++column) {
        rule(table->cellAt(0, column), true, u(2), t.buttonLine);
        for (int i = 0; i < count; ++i)
            rule(table->cellAt(i, column), false, 1, t.border);
    }
}

void Paper::row(QTextTable *table, int at, const Line &line)
{
    put(table, at, 0, line.time, m_quiet);
    put(table, at, 1, line.kind, m_strong);
    put(table, at, 2, line.text, line.struck ? m_struck : m_plain);
    const QString marks = joined(line.marks);
    if (!marks.isEmpty()) {
        QTextCursor cursor = table->cellAt(at, 2).lastCursorPosition();
        cursor.insertBlock();
        cursor.insertText(marks, m_quiet);
    }
    if (table->columns() > 3)
        put(table, at, 3, line.by, m_quiet);
}

} // namespace muster
