#include "models/core/text.h"
#include "models/exchange/csvcolumns.h"
#include "models/exchange/csvrows.h"
#include "models/exchange/formulas.h"
#include "models/exchange/intake.h"
#include "models/exchange/readers.h"
#include "models/exchange/records.h"

#include <QFileInfo>

namespace muster {

namespace {

/// The words people write for kinds, in both languages and as keys.
QHash<QString, Kind> kindWords()
{
    QHash<QString, Kind> words;
    for (const Term<Kind> &term : terms<Kind>()) {
        for (const char *language : {"en", "zh_CN"})
            words.insert(Tongue(QString::fromLatin1(language))(say(term.label)).toLower(), term.value);
        words.insert(QString::fromLatin1(term.key), term.value);
    }
    return words;
}

/// Reads one table into one incident.
class CsvTable
{
public:
    CsvTable(const Reading &reading, CsvColumns columns)
        : m_reading(reading)
        , m_columns(columns)
        , m_kinds(kindWords())
    {}

    /// Failure::Unreadable if the row is no text at all.
    Result<> row(const QList<QByteArray> &cells, qint64 place);
    Foreign finish();

private:
    QString cell(const QList<QString> &cells, int column) const { return plain(cells.value(column)); }
    std::optional<Message> fill(ImportedRecord &record, const QList<QString> &cells) const;
    std::optional<Message> when(ImportedRecord &record, const QList<QString> &cells) const;
    Kind kindOf(const QString &word, const QString &channel) const;
    Error notText(qint64 place) const;

    const Reading &m_reading;
    CsvColumns m_columns;
    QHash<QString, Kind> m_kinds;
    Occurrences m_seen;
    Foreign m_foreign;
};

Error CsvTable::notText(qint64 place) const
{
    return unreadable(
        say(QT_TRANSLATE_NOOP("Muster",
                              "Row %1 of “%2” is not UTF-8 text. Nothing was imported; save the file as "
                              "UTF-8 and try again."),
            QString::number(place), QFileInfo(m_reading.path).fileName()));
}

std::optional<Message> CsvTable::when(ImportedRecord &record, const QList<QString> &cells) const
{
    QString text = cell(cells, m_columns.time).trimmed();
    if (m_columns.clock >= 0)
        text += u' ' + cell(cells, m_columns.clock).trimmed();
    if (text.size() > 10 && text.at(4) == u'/' && text.at(7) == u'/')
        text[4] = text[7] = u'-';
    if (const auto moment = parseStamp(text)) {
        record.occurred = *moment;
        record.zoneOffset = zoneOffsetOf(text);
        return std::nullopt;
    }
    if (const auto moment = epochMoment(text)) {
        record.occurred = *moment;
        return std::nullopt;
    }
    const auto moment = parseStampIn(text, m_reading.zone);
    if (!moment)
        return noTime();
    if (!m_reading.zoneGiven)
        return say(QT_TRANSLATE_NOOP(
            "Muster", "Its time names no zone, and a guess would shift it. Say which with --zone."));
    record.occurred = *moment;
    record.zoneOffset = m_reading.zone.offsetAt(*moment) / 60;
    return std::nullopt;
}

/// An update keeps its kind only with the channel it went to.
Kind CsvTable::kindOf(const QString &word, const QString &channel) const
{
    const Kind kind = m_kinds.value(word.trimmed().toLower(), Kind::Note);
    const bool sent = kind == Kind::Update && fromKey<Channel>(channel);
    return isLogged(kind) || sent ? kind : Kind::Note;
}

std::optional<Message> CsvTable::fill(ImportedRecord &record, const QList<QString> &cells) const
{
    record.text = cell(cells, m_columns.text);
    if (auto reason = refusal(record.text))
        return reason;
    if (auto reason = when(record, cells))
        return reason;
    if (cell(cells, m_columns.struck) == QLatin1String("true"))
        return say(QT_TRANSLATE_NOOP("Muster", "It was struck where it comes from."));
    const QString channel = cell(cells, m_columns.channel);
    record.by = elided(oneLine(cell(cells, m_columns.by)).trimmed(), 200);
    record.kind = kindOf(cell(cells, m_columns.kind), channel);
    if (record.kind == Kind::Update)
        record.channel = channel;
    record.audience =
        fromKey<Audience>(cell(cells, m_columns.audience).trimmed().toLower()).value_or(Audience::Internal);
    return std::nullopt;
}

Result<> CsvTable::row(const QList<QByteArray> &raw, qint64 place)
{
    QList<QString> cells;
    cells.reserve(raw.size());
    for (const QByteArray &bytes : raw) {
        Result<QString> text = decodeUtf8(bytes);
        if (!text || text->contains(QChar(u'\0')))
            return notText(place);
        cells.append(std::move(*text));
    }
    ImportedRecord record;
    if (cells.size() > m_columns.width)
        return reject(
            m_foreign, m_foreign.records.size(), place,
            say(QT_TRANSLATE_NOOP("Muster", "%1 cells where the header has %2: a comma in the words needs "
                                            "quotes around them"),
                QString::number(cells.size()), QString::number(m_columns.width)),
            [&] { return QString(cells.join(QStringLiteral(", "))); });
    if (auto reason = fill(record, cells))
        return reject(m_foreign, m_foreign.records.size(), place, *reason,
                      [&] { return QString(cells.join(QStringLiteral(", "))); });
    record.sourceKey = m_seen.key(contentKey(record));
    m_foreign.records.append(std::move(record));
    return {};
}

Foreign CsvTable::finish()
{
    const QFileInfo file(m_reading.path);
    sortRecords(m_foreign.records);
    m_foreign.source = QStringLiteral("csv:") + file.fileName();
    m_foreign.title = titleOf(file.completeBaseName(), file.fileName());
    if (!m_foreign.records.isEmpty())
        m_foreign.started = m_foreign.records.constFirst().occurred;
    return std::move(m_foreign);
}

Error unusable(const QString &path, const CsvColumns &columns)
{
    const QString name = QFileInfo(path).fileName();
    if (columns.width < 2)
        return unreadable(say(
            QT_TRANSLATE_NOOP("Muster", "“%1” is not a table with columns. Nothing was imported."), name));
    if (columns.time < 0)
        return unreadable(
            say(QT_TRANSLATE_NOOP("Muster",
                                  "“%1” has no column of times; name one “time”. Nothing was imported."),
                name));
    return unreadable(say(
        QT_TRANSLATE_NOOP("Muster", "“%1” has no column of words; name one “text” or “message”. Nothing was "
                                    "imported."),
        name));
}

bool isTable(const QString &path)
{
    return path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive) ||
           path.endsWith(QLatin1String(".tsv"), Qt::CaseInsensitive) ||
           path.endsWith(QLatin1String(".tab"), Qt::CaseInsensitive);
}

} // namespace

int sniffCsv(const QString &path, const QByteArray &beginning)
{
    const bool named = isTable(path);
    const QByteArray start = beginning.left(200).trimmed();
    if (!named &&
        (start.isEmpty() || start.startsWith('{') || start.startsWith('[') || beginning.contains('\0')))
        return 0;
    const CsvColumns columns = guessColumns(beginning);
    if (columns.usable())
        return named ? 75 : columns.header ? 60 : 40;
    return named ? 35 : 0;
}

Result<QList<Foreign>> readCsv(const Reading &reading)
{
    MUSTER_TRY_ASSIGN(const std::unique_ptr<Intake> intake, Intake::open(reading.path));
    MUSTER_TRY_ASSIGN(QByteArray beginning, intake->piece());
    const CsvColumns columns = guessColumns(beginning);
    if (!columns.usable())
        return unusable(reading.path, columns);
    CsvRows rows(
        [&]() -> Result<QByteArray> {
            if (!beginning.isEmpty())
                return std::exchange(beginning, QByteArray());
            return intake->piece();
        },
        columns.separator);
    CsvTable table(reading, columns);
    QList<QByteArray> cells;
    for (;;) {
        MUSTER_TRY_ASSIGN(const bool any, rows.next(cells));
        if (!any)
            return QList<Foreign>{table.finish()};
        if (rows.place() > 1 || !columns.header)
            MUSTER_TRY(table.row(cells, rows.place()));
    }
}

} // namespace muster
