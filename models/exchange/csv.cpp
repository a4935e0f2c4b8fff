#include "models/exchange/formulas.h"
#include "models/exchange/heading.h"
#include "models/exchange/outlet.h"
#include "models/exchange/stamps.h"
#include "models/exchange/writers.h"

namespace muster {

namespace {

Escapes quoted()
{
    Escapes e;
    e.ascii['"'] = "\"\"";
    e.ascii[0] = "\xe2\x90\x80"; // no reader of CSV takes a NUL; its picture says that there was one
    return e;
}

/// Quoted also where only other separators than ours would split it: spreadsheets guess.
bool needsQuotes(QStringView cell)
{
    if (cell.isEmpty())
        return false;
    for (const QChar c : cell) {
        if (c < u'0' && (c == u',' || c == u'"' || c == u'\n' || c == u'\r' || c == u'\t'))
            return true;
        if (c == u';')
            return true;
    }
    return cell.front() == u' ' || cell.back() == u' ';
}

/// Writes rows of cells, each made harmless, to RFC 4180.
class Rows
{
public:
    explicit Rows(Outlet &out)
        : m_out(out)
        , m_escapes(quoted())
    {}

    void cell(const QString &value)
    {
        next();
        const QString safe = neutral(value);
        const bool quote = needsQuotes(safe);
        if (quote)
            m_out.raw('"');
        m_out.text(safe, m_escapes);
        if (quote)
            m_out.raw('"');
    }
    /// A cell that is ours and harmless.
    void ascii(QByteArrayView value)
    {
        next();
        m_out.raw(value);
    }
    /// The place of a cell that the caller writes.
    Outlet &next()
    {
        if (!m_first)
            m_out.raw(',');
        m_first = false;
        return m_out;
    }
    void end()
    {
        m_out.raw("\r\n");
        m_first = true;
    }

private:
    Outlet &m_out;
    Escapes m_escapes;
    bool m_first = true;
};

/// What a file cannot say without breaking a parser (a comment line would), its column names say: the last
/// one holds the sort rule and the head hash, its cells the number of the row in that order.
QString lastColumn(const Story &story)
{
    return QStringLiteral("row by occurred then recorded then id as of head ") +
           QString::fromLatin1(story.head);
}

void writeNames(Rows &rows, const Story &story, Reader reader)
{
    QStringList names{QStringLiteral("occurred")};
    if (reader != Reader::Customer)
        names += QStringLiteral("recorded");
    names += QStringLiteral("kind");
    if (reader != Reader::Customer)
        names += QStringLiteral("by");
    if (reader == Reader::Internal)
        names += QStringLiteral("recorded_by");
    names += {QStringLiteral("text"), QStringLiteral("audience")};
    if (reader == Reader::Internal)
        names += {QStringLiteral("struck"), QStringLiteral("reason"), QStringLiteral("late"),
                  QStringLiteral("corrects")};
    names += QStringLiteral("channel");
    if (reader != Reader::Customer)
        names += QStringLiteral("id");
    names += {QStringLiteral("incident"), QStringLiteral("zone"), lastColumn(story)};
    for (const QString &name : std::as_const(names))
        rows.cell(name);
    rows.end();
}

QByteArrayView yesNo(bool value) { return value ? "true" : "false"; }

void writeEntry(Rows &rows, Stamps &stamps, const Entry &entry, const Telling &telling, const QString &number,
                qint64 place)
{
    const bool customer = telling.reader == Reader::Customer;
    const bool internal = telling.reader == Reader::Internal;
    stamps.put(rows.next(), entry.occurred);
    if (!customer)
        stamps.put(rows.next(), recordedUs(entry.recorded));
    rows.ascii(asciiKeyOf(entry.kind));
    if (!customer)
        rows.cell(entry.by);
    if (internal)
        rows.cell(entry.recordedBy);
    rows.cell(wordsFor(entry, telling));
    rows.ascii(asciiKeyOf(entry.audience));
    if (internal) {
        rows.ascii(yesNo(entry.struck));
        rows.cell(entry.struck ? entry.struckReason : entry.reason);
        rows.ascii(yesNo(entry.late()));
        if (Outlet &out = rows.next(); !entry.corrects.isNull())
            out.id(entry.corrects);
    }
    rows.cell(entry.kind == Kind::Update ? entry.subject : QString());
    if (!customer)
        rows.next().id(entry.id);
    rows.cell(number);
    rows.cell(telling.zone.name());
    rows.next().number(place);
    rows.end();
}

} // namespace

Result<> writeCsv(const Story &story, const Telling &telling, QIODevice &device)
{
    Outlet out(device);
    Rows rows(out);
    Stamps stamps(telling.zone);
    writeNames(rows, story, telling.reader);
    qint64 place = 0;
    MUSTER_TRY(story.entries([&](const Entry &entry) -> Result<> {
        if (!mayRead(telling.reader, entry))
            return {};
        writeEntry(rows, stamps, entry, telling, story.number, ++place);
        return out.spill();
    }));
    return out.finish();
}

} // namespace muster
