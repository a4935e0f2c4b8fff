#include "models/core/digest.h"
#include "models/exchange/intake.h"
#include "models/exchange/jsonin.h"
#include "models/exchange/readers.h"

#include <QFileInfo>

namespace muster {

namespace {

using Object = simdjson::dom::object;

constexpr qint64 knownVersion = 1;

std::optional<QByteArray> hexAt(const Object &line, std::string_view key, qsizetype bytes)
{
    const QByteArray hex = textAt(line, key).toLatin1();
    const auto isHex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    if (hex.size() != 2 * bytes || !std::all_of(hex.begin(), hex.end(), isHex))
        return std::nullopt;
    return QByteArray::fromHex(hex);
}

std::optional<Id> idAt(const Object &line, std::string_view key) { return Id::fromString(textAt(line, key)); }

/// A decimal string, since JSON's own numbers lose digits in many readers.
std::optional<qint64> decimalAt(const Object &line, std::string_view key)
{
    bool ok = false;
    const QString text = textAt(line, key);
    const qint64 value = text.toLongLong(&ok);
    return ok && QString::number(value) == text ? std::optional(value) : std::nullopt;
}

std::optional<qint64> integerAt(const Object &line, std::string_view key)
{
    int64_t value = 0;
    return line.at_key(key).get(value) == simdjson::SUCCESS ? std::optional<qint64>(value) : std::nullopt;
}

bool has(const Object &line, std::string_view key)
{
    simdjson::dom::element found;
    return line.at_key(key).get(found) == simdjson::SUCCESS;
}

/// The body verbatim, byte for byte: it is what the digest seals.
std::optional<QByteArray> bodyAt(const Object &line)
{
    std::string_view body;
    if (line.at_key("body").get(body) != simdjson::SUCCESS || body.size() > static_cast<size_t>(maxBody))
        return std::nullopt;
    return QByteArray(body.data(), static_cast<qsizetype>(body.size()));
}

bool isType(const QByteArray &type)
{
    const auto fits = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '_' || c == '-';
    };
    return !type.isEmpty() && type.size() <= 200 && std::all_of(type.begin(), type.end(), fits);
}

/// The event of a line, or what is wrong with it, for the log.
std::optional<Event> eventOf(const Object &line, QString &wrong)
{
    const auto id = idAt(line, "id"), incident = idAt(line, "incident"), device = idAt(line, "device");
    const auto deviceSeq = integerAt(line, "device_seq"), recorded = decimalAt(line, "recorded"),
               occurred = decimalAt(line, "occurred");
    const auto digest = hexAt(line, "digest", 32), hash = hexAt(line, "hash", 32);
    const QByteArray type = textAt(line, "type").toUtf8();
    if (!id || !incident || !device)
        wrong = QStringLiteral("id, incident or device is not a UUID");
    else if (!deviceSeq || *deviceSeq < 1 || !recorded || *recorded < 0 || !occurred)
        wrong = QStringLiteral("device_seq, recorded or occurred is not a number");
    else if (!digest || !hash)
        wrong = QStringLiteral("digest or hash is not 64 lower-case hex digits");
    else if (!isType(type))
        wrong = QStringLiteral("type is not a type");
    if (!wrong.isEmpty())
        return std::nullopt;
    Event event{0, *id, *incident, *device, *deviceSeq, *recorded, *occurred, type, *digest, *hash, {}, {}};
    if (!has(line, "salt") && !has(line, "body"))
        return event; // erased: the stub keeps the chain whole
    const auto salt = hexAt(line, "salt", 16);
    const auto body = bodyAt(line);
    if (!salt || !body)
        wrong = QStringLiteral("salt or body is missing or has a wrong shape");
    else if (sha256({*salt, *body}) != *digest)
        wrong = QStringLiteral("the body does not match its digest");
    if (!wrong.isEmpty())
        return std::nullopt;
    event.salt = *salt;
    event.body = *body;
    return event;
}

Error damaged(const QString &path, qint64 line, const QString &wrong)
{
    return unreadable(say(QT_TRANSLATE_NOOP("Muster", "“%1” is damaged in line %2. Nothing was imported."),
                          QFileInfo(path).fileName(), QString::number(line)),
                      wrong);
}

Result<Bundle> headerOf(const QString &path, const Object &line)
{
    const auto version = integerAt(line, "muster");
    if (!version || textAt(line, "format") != QLatin1String("bundle"))
        return unreadable(
            say(QT_TRANSLATE_NOOP("Muster", "“%1” is not a Muster bundle. Nothing was imported."),
                QFileInfo(path).fileName()));
    if (*version > knownVersion)
        return unreadable(say(
            QT_TRANSLATE_NOOP("Muster", "“%1” was written by a newer Muster. Nothing was imported; update "
                                        "this one first."),
            QFileInfo(path).fileName()));
    Bundle bundle;
    const auto incident = idAt(line, "incident");
    const auto head = hexAt(line, "head", 32);
    if (!incident || !head)
        return damaged(path, 1, QStringLiteral("incident or head has a wrong shape"));
    bundle.incident = *incident;
    bundle.head = head->toHex();
    return bundle;
}

} // namespace

int sniffBundle(const QString &path, const QByteArray &beginning)
{
    const QByteArrayView first = QByteArrayView(beginning).first(qMin<qsizetype>(beginning.size(), 512));
    const bool named = path.endsWith(QLatin1String(".jsonl"), Qt::CaseInsensitive);
    if (!first.startsWith('{') || !first.contains("\"muster\"") || !first.contains("\"bundle\""))
        return named && first.startsWith('{') ? 40 : 0;
    return 95;
}

Result<Bundle> readWholeBundle(const QString &path)
{
    MUSTER_TRY_ASSIGN(const std::unique_ptr<Intake> intake, Intake::open(path));
    simdjson::dom::parser parser;
    std::optional<Bundle> bundle;
    for (;;) {
        MUSTER_TRY_ASSIGN(const std::optional<QByteArray> line, intake->line());
        if (!line)
            break;
        simdjson::dom::object object;
        const auto error = parser.parse(line->constData(), static_cast<size_t>(line->size())).get(object);
        if (error != simdjson::SUCCESS)
            return bundle
                       ? damaged(path, intake->lines(), QString::fromLatin1(simdjson::error_message(error)))
                       : notJson(path, QString::fromLatin1(simdjson::error_message(error)));
        if (!bundle) {
            MUSTER_TRY_ASSIGN(bundle, headerOf(path, object));
            continue;
        }
        QString wrong;
        std::optional<Event> event = eventOf(object, wrong);
        if (event && event->incident != bundle->incident)
            wrong = QStringLiteral("the event is of another incident");
        if (!event || !wrong.isEmpty())
            return damaged(path, intake->lines(), wrong);
        bundle->events.append(std::move(*event));
    }
    if (!bundle || bundle->events.isEmpty())
        return unreadable(say(QT_TRANSLATE_NOOP("Muster", "“%1” holds no events. Nothing was imported."),
                              QFileInfo(path).fileName()));
    return std::move(*bundle);
}

Result<QList<Event>> readBundle(const QString &path)
{
    return readWholeBundle(path).transform([](Bundle bundle) { return std::move(bundle.events); });
}

} // namespace muster
