#include "models/core/text.h"
#include "models/exchange/intake.h"
#include "models/exchange/jsonin.h"
#include "models/exchange/readers.h"
#include "models/exchange/records.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace muster {

namespace {

using Object = simdjson::dom::object;
using Element = simdjson::dom::element;
using Array = simdjson::dom::array;

struct Word
{
    const char *theirs;
    Status ours;
};

/// Statuspage's incident states, real-time and scheduled ones.
constexpr Word words[] = {
    {"investigating", Status::Investigating}, {"identified", Status::Identified},
    {"monitoring", Status::Monitoring},       {"resolved", Status::Resolved},
    {"postmortem", Status::Resolved},         {"in_progress", Status::Mitigating},
    {"verifying", Status::Monitoring},        {"completed", Status::Resolved},
};

std::optional<Status> statusOf(const QString &theirs)
{
    for (const Word &word : words) {
        if (theirs == QLatin1String(word.theirs))
            return word.ours;
    }
    return std::nullopt;
}

int severityOf(const QString &impact)
{
    constexpr std::array impacts = {"critical", "major", "minor", "none", "maintenance"};
    for (size_t i = 0; i < impacts.size(); ++i) {
        if (impact == QLatin1String(impacts[i]))
            return static_cast<int>(i) + 1;
    }
    return 3;
}

/// The first of these members that is a time.
QString firstTime(const Object &object, std::initializer_list<std::string_view> keys)
{
    for (const std::string_view key : keys) {
        QString text = textAt(object, key);
        if (parseStamp(text))
            return text;
    }
    return {};
}

/// Updates posted through the API may hold line breaks and entities of HTML; everything else stays as it is.
QString unescaped(QString text)
{
    if (text.contains(u'<')) {
        static const QRegularExpression lineBreak(QStringLiteral("<br\\s*/?>"),
                                                  QRegularExpression::CaseInsensitiveOption);
        text.replace(lineBreak, QStringLiteral("\n"));
    }
    if (!text.contains(u'&'))
        return text;
    static constexpr std::pair<const char *, char16_t> entities[] = {
        {"&lt;", u'<'},    {"&gt;", u'>'},   {"&quot;", u'"'}, {"&#39;", u'\''},
        {"&apos;", u'\''}, {"&nbsp;", u' '}, {"&amp;", u'&'}};
    for (const auto &[entity, character] : entities)
        text.replace(QLatin1String(entity), QString(QChar(character)));
    return text;
}

Result<> readUpdate(const Element &element, qint64 place, Foreign &foreign, Occurrences &seen)
{
    const auto raw = [&] { return rawOf(element); };
    Object update;
    if (element.get(update) != simdjson::SUCCESS) {
        return reject(foreign, foreign.records.size(), place,
                      say(QT_TRANSLATE_NOOP("Muster", "This is not an update.")), raw);
    }
    const QString when = firstTime(update, {"display_at", "created_at", "updated_at"});
    const QString theirs = textAt(update, "status");
    ImportedRecord record;
    record.text = unescaped(textAt(update, "body"));
    if (isBlank(record.text))
        record.text = theirs;
    const std::optional<Message> reason = when.isEmpty() ? std::optional(noTime()) : refusal(record.text);
    if (reason)
        return reject(foreign, foreign.records.size(), place, *reason, raw);
    record.occurred = *parseStamp(when);
    record.zoneOffset = zoneOffsetOf(when);
    record.kind = Kind::Update;
    record.audience = Audience::Public;
    record.channel = keyOf(Channel::Statuspage);
    if (const auto status = statusOf(theirs))
        record.state = keyOf(*status);
    const QString id = textAt(update, "id");
    record.sourceKey = id.isEmpty() ? seen.key(contentKey(record)) : id;
    foreign.records.append(std::move(record));
    return {};
}

Error noIncident(const QString &path)
{
    return unreadable(
        say(QT_TRANSLATE_NOOP("Muster", "“%1” is JSON, but not an incident of Statuspage: it has no id or no "
                                        "incident_updates. Nothing was imported."),
            QFileInfo(path).fileName()));
}

Result<Foreign> readIncident(const QString &path, const Object &incident)
{
    Foreign foreign;
    const QString id = textAt(incident, "id");
    const auto updates = arrayAt(incident, "incident_updates");
    if (id.isEmpty() || id.size() > 200 || !updates)
        return noIncident(path);
    foreign.source = QStringLiteral("statuspage:") + id;
    foreign.title = titleOf(textAt(incident, "name"), id);
    foreign.severity = severityOf(textAt(incident, "impact"));
    foreign.status = statusOf(textAt(incident, "status"));
    Occurrences seen;
    qint64 place = 0;
    for (const Element &update : *updates)
        MUSTER_TRY(readUpdate(update, ++place, foreign, seen));
    sortRecords(foreign.records);
    if (const auto started = parseStamp(firstTime(incident, {"started_at", "created_at"})))
        foreign.started = *started;
    else if (!foreign.records.isEmpty())
        foreign.started = foreign.records.constFirst().occurred;
    return foreign;
}

/// Every incident below this: the object itself, its "incident", its "incidents", or each of an array.
Result<> readAll(const QString &path, const Element &element, QList<Foreign> &out, int depth)
{
    Array array;
    if (element.get(array) == simdjson::SUCCESS && depth < 2) {
        for (const Element &one : array)
            MUSTER_TRY(readAll(path, one, out, depth + 1));
        return {};
    }
    Object object;
    if (element.get(object) == simdjson::SUCCESS) {
        Element inner;
        if (depth < 2 && object.at_key("incidents").get(inner) == simdjson::SUCCESS)
            return readAll(path, inner, out, depth + 1);
        if (depth < 2 && object.at_key("incident").get(inner) == simdjson::SUCCESS)
            return readAll(path, inner, out, 2);
        MUSTER_TRY_ASSIGN(Foreign foreign, readIncident(path, object));
        out.append(std::move(foreign));
        return {};
    }
    return noIncident(path);
}

} // namespace

int sniffStatuspage(const QString &path, const QByteArray &beginning)
{
    const QByteArray trimmed = beginning.left(200).trimmed();
    if (!trimmed.startsWith('{') && !trimmed.startsWith('['))
        return 0;
    if (beginning.contains("\"incident_updates\""))
        return 90;
    if (beginning.contains("\"incidents\"") ||
        (beginning.contains("\"incident\"") && beginning.contains("\"page")))
        return 60;
    return path.contains(QLatin1String("statuspage"), Qt::CaseInsensitive) ? 35 : 0;
}

Result<QList<Foreign>> readStatuspage(const Reading &reading)
{
    MUSTER_TRY_ASSIGN(const QByteArray bytes, wholeDocument(reading.path));
    simdjson::dom::parser parser;
    Element root;
    if (parser.allocate(static_cast<size_t>(bytes.size()) + 1, maxDepth) != simdjson::SUCCESS)
        return notJson(reading.path, QStringLiteral("no memory"));
    const auto error = parser.parse(bytes.constData(), static_cast<size_t>(bytes.size())).get(root);
    if (error != simdjson::SUCCESS)
        return notJson(reading.path, QString::fromLatin1(simdjson::error_message(error)));
    QList<Foreign> out;
    MUSTER_TRY(readAll(reading.path, root, out, 0));
    if (out.isEmpty())
        return unreadable(say(QT_TRANSLATE_NOOP("Muster", "“%1” holds no incident. Nothing was imported."),
                              QFileInfo(reading.path).fileName()));
    return out;
}

} // namespace muster
