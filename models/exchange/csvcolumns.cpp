#include "models/exchange/csvcolumns.h"

#include "models/core/zone.h"
#include "models/exchange/csvrows.h"

#include <algorithm>

namespace muster {

namespace {

using Row = QList<QByteArray>;

const QStringList &timeNames()
{
    static const QStringList names{
        QStringLiteral("occurred"),   QStringLiteral("occurred at"), QStringLiteral("datetime"),
        QStringLiteral("date time"),  QStringLiteral("timestamp"),   QStringLiteral("@timestamp"),
        QStringLiteral("event time"), QStringLiteral("time"),        QStringLiteral("date"),
        QStringLiteral("when"),       QStringLiteral("start"),       QStringLiteral("started at"),
        QStringLiteral("created at"), QStringLiteral("created"),     QStringLiteral("发生时间"),
        QStringLiteral("时间"),       QStringLiteral("日期")};
    return names;
}

const QStringList &textNames()
{
    static const QStringList names{
        QStringLiteral("text"),    QStringLiteral("message"),       QStringLiteral("description"),
        QStringLiteral("event"),   QStringLiteral("summary"),       QStringLiteral("note"),
        QStringLiteral("notes"),   QStringLiteral("what happened"), QStringLiteral("entry"),
        QStringLiteral("comment"), QStringLiteral("content"),       QStringLiteral("body"),
        QStringLiteral("内容"),    QStringLiteral("事件"),          QStringLiteral("描述"),
        QStringLiteral("说明")};
    return names;
}

const QStringList &byNames()
{
    static const QStringList names{
        QStringLiteral("by"),     QStringLiteral("user"),  QStringLiteral("author"),
        QStringLiteral("who"),    QStringLiteral("actor"), QStringLiteral("name"),
        QStringLiteral("person"), QStringLiteral("人员"),  QStringLiteral("记录人")};
    return names;
}

QString nameOf(const QByteArray &cell)
{
    return QString::fromUtf8(cell).trimmed().toLower().replace(u'_', u' ').replace(u'-', u' ');
}

/// The column whose name comes first among `wanted`.
int columnOf(const QStringList &header, const QStringList &wanted)
{
    for (const QString &name : wanted) {
        if (const qsizetype at = header.indexOf(name); at >= 0)
            return static_cast<int>(at);
    }
    return -1;
}

int columnOf(const QStringList &header, const QString &a, const QString &b)
{
    return columnOf(header, QStringList{a, b});
}

QList<Row> sample(const QByteArray &beginning, char separator)
{
    QList<Row> rows;
    bool given = false;
    CsvRows source(
        [&]() -> Result<QByteArray> { return std::exchange(given, true) ? QByteArray() : beginning; },
        separator);
    Row row;
    while (rows.size() < 50) {
        // The sample may end inside a row, so its error is none.
        const Result<bool> any = source.next(row);
        if (!any || !*any)
            break;
        rows.append(row);
    }
    return rows;
}

/// How much the rows look like a table with this separator: rows of one width, and more than one column.
int tableness(const QList<Row> &rows)
{
    if (rows.isEmpty() || rows.constFirst().size() < 2)
        return 0;
    const auto width = rows.constFirst().size();
    const auto same =
        std::count_if(rows.begin(), rows.end(), [&](const Row &row) { return row.size() == width; });
    return static_cast<int>(same * 1000 / rows.size() + qMin<qsizetype>(width, 50));
}

bool isTime(const QByteArray &cell)
{
    const QString text = QString::fromUtf8(cell).trimmed().replace(u'/', u'-');
    return parseStampIn(text, Zone()).has_value() || epochMoment(text).has_value();
}

void nameColumns(CsvColumns &c, const QStringList &header)
{
    c.time = columnOf(header, timeNames());
    const qsizetype date = header.indexOf(QStringLiteral("date")),
                    clock = header.indexOf(QStringLiteral("time"));
    const bool apart = date >= 0 && clock >= 0 && (c.time == clock || c.time == date);
    if (apart) {
        c.time = static_cast<int>(date);
        c.clock = static_cast<int>(clock);
    }
    c.text = columnOf(header, textNames());
    c.by = columnOf(header, byNames());
    c.kind = columnOf(header, QStringList{QStringLiteral("kind"), QStringLiteral("type"),
                                          QStringLiteral("category"), QStringLiteral("类型")});
    c.audience = columnOf(header, QStringLiteral("audience"), QStringLiteral("受众"));
    c.channel = static_cast<int>(header.indexOf(QStringLiteral("channel")));
    c.struck = static_cast<int>(header.indexOf(QStringLiteral("struck")));
}

/// By what the cells hold: the first column with times in four rows of five, and the longest one with
/// letters.
void findColumns(CsvColumns &c, const QList<Row> &rows)
{
    double longest = 3;
    for (int column = 0; column < c.width; ++column) {
        qsizetype times = 0, letters = 0, length = 0;
        for (const Row &row : rows) {
            const QByteArray cell = row.value(column);
            times += isTime(cell) ? 1 : 0;
            const QString text = QString::fromUtf8(cell);
            letters += std::any_of(text.begin(), text.end(), [](QChar ch) { return ch.isLetter(); }) ? 1 : 0;
            length += text.size();
        }
        const double mean =
            static_cast<double>(length) / static_cast<double>(qMax<qsizetype>(1, rows.size()));
        if (times * 5 >= rows.size() * 4) {
            if (c.time < 0)
                c.time = column;
        } else if (letters * 2 >= rows.size() && mean > longest) {
            longest = mean;
            c.text = column;
        }
    }
}

} // namespace

std::optional<qint64> epochMoment(const QString &cell)
{
    const QString whole = cell.section(u'.', 0, 0);
    if (whole.size() < 9 || whole.size() > 19)
        return std::nullopt;
    bool ok = false;
    const qint64 value = whole.toLongLong(&ok);
    if (!ok || value <= 0 || QString::number(value) != whole)
        return std::nullopt;
    const QString fraction = cell.section(u'.', 1);
    const qint64 part = fraction.leftJustified(6, u'0', true).toLongLong(&ok);
    if (!ok || part < 0)
        return std::nullopt;
    // Timesketch's limits: above 1e17 nanoseconds, above 1e14 microseconds, above 1e11 milliseconds.
    if (value > 100'000'000'000'000'000)
        return value / 1000;
    if (value > 100'000'000'000'000)
        return value;
    return value > 100'000'000'000 ? value * 1000 : value * 1'000'000 + part;
}

CsvColumns guessColumns(const QByteArray &beginning)
{
    CsvColumns c;
    QList<Row> rows;
    int best = 0;
    for (const char separator : {',', ';', '\t'}) {
        QList<Row> tried = sample(beginning, separator);
        if (const int score = tableness(tried); score > best) {
            best = score;
            c.separator = separator;
            rows = std::move(tried);
        }
    }
    if (rows.isEmpty())
        return c;
    const Row first = rows.constFirst();
    c.width = static_cast<int>(first.size());
    c.header = std::none_of(first.begin(), first.end(), isTime);
    if (c.header) {
        QStringList header;
        for (const QByteArray &cell : first)
            header += nameOf(cell);
        nameColumns(c, header);
        rows.removeFirst();
    }
    if (c.time < 0 && c.text < 0 && !rows.isEmpty())
        findColumns(c, rows);
    return c;
}

} // namespace muster
