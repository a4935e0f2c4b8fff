// How a command travels to the process that owns the workspace: as JSON, by one list of members each.

#include "models/incident/command.h"

#include <QJsonArray>

namespace muster {

namespace {

// Each command lists its members once, here; writing and reading JSON both follow the list.

template <typename V, typename S>
void list(V &v, S &c, const Said *)
{
    v("by", c.by);
    v("recorded_by", c.recordedBy);
    v("at", c.at);
    v("via", c.via);
}
template <typename V, typename S>
void list(V &v, S &c, const Declare *)
{
    v("title", c.title);
    v("severity", c.severity);
    v("zone", c.zone);
    v("exercise", c.exercise);
    v("source", c.source);
    v("number", c.number);
    v("incident", c.incident);
    v("status", c.status);
    v("said", c.said);
}
template <typename V, typename S>
void list(V &v, S &c, const LogEntry *)
{
    v("incident", c.incident);
    v("text", c.text);
    v("kind", c.kind);
    v("audience", c.audience);
    v("said", c.said);
}
template <typename V, typename S>
void list(V &v, S &c, const Correct *)
{
    v("incident", c.incident);
    v("entry", c.entry);
    v("text", c.text);
    v("at", c.at);
    v("reason", c.reason);
    v("said", c.said);
}
template <typename V, typename S>
void list(V &v, S &c, const Withdraw *)
{
    v("incident", c.incident);
    v("event", c.event);
    v("reason", c.reason);
    v("said", c.said);
    v("strike", c.strike);
}
template <typename V, typename S>
void list(V &v, S &c, const SetAudience *)
{
    v("incident", c.incident);
    v("entry", c.entry);
    v("audience", c.audience);
    v("said", c.said);
}
template <typename V, typename S>
void list(V &v, S &c, const SetSeverity *)
{
    v("incident", c.incident);
    v("severity", c.severity);
    v("reason", c.reason);
    v("said", c.said);
}
template <typename V, typename S>
void list(V &v, S &c, const SetStatus *)
{
    v("incident", c.incident);
    v("status", c.status);
    v("reason", c.reason);
    v("of", c.of);
    v("said", c.said);
}
template <typename V, typename S>
void list(V &v, S &c, const AssignRole *)
{
    v("incident", c.incident);
    v("role", c.role);
    v("name", c.name);
    v("said", c.said);
}
template <typename V, typename S>
void list(V &v, S &c, const SendUpdate *)
{
    v("incident", c.incident);
    v("channel", c.channel);
    v("text", c.text);
    v("said", c.said);
}
template <typename V, typename S>
void list(V &v, S &c, const Rename *)
{
    v("incident", c.incident);
    v("title", c.title);
    v("said", c.said);
}
template <typename V, typename S>
void list(V &v, S &c, const Erase *)
{
    v("incident", c.incident);
    v("entry", c.entry);
    v("reason", c.reason);
    v("said", c.said);
}
template <typename V, typename S>
void list(V &v, S &c, const ChainMark *)
{
    v("device", c.device);
    v("device_seq", c.deviceSeq);
}
template <typename V, typename S>
void list(V &v, S &c, const ShareDigest *)
{
    v("incident", c.incident);
    v("up_to", c.upTo);
    v("said", c.said);
    v("known", c.known);
}
template <typename V, typename S>
void list(V &v, S &c, const ImportedRecord *)
{
    v("key", c.sourceKey);
    v("occurred", c.occurred);
    v("kind", c.kind);
    v("text", c.text);
    v("by", c.by);
    v("audience", c.audience);
    v("channel", c.channel);
    v("state", c.state);
    v("zone_offset", c.zoneOffset);
}
template <typename V, typename S>
void list(V &v, S &c, const ImportRecords *)
{
    v("incident", c.incident);
    v("batch", c.batch);
    v("source", c.source);
    v("records", c.records);
    v("said", c.said);
}
template <typename V, typename S>
void list(V &v, S &c, const FinishImport *)
{
    v("incident", c.incident);
    v("batch", c.batch);
    v("source", c.source);
    v("imported", c.imported);
    v("said", c.said);
}

template <typename T>
constexpr bool isTerm = std::is_enum_v<T>;

struct Writer
{
    QJsonObject out;
    template <typename T>
    static QJsonValue value(const T &field)
    {
        if constexpr (std::is_same_v<T, Id>) {
            return field.toString();
        } else if constexpr (std::is_same_v<T, qint64>) {
            return QString::number(field);
        } else if constexpr (isTerm<T>) {
            return keyOf(field);
        } else if constexpr (std::is_same_v<T, QString> || std::is_same_v<T, int> ||
                             std::is_same_v<T, bool>) {
            return field;
        } else {
            Writer inner;
            list(inner, field, static_cast<const T *>(nullptr));
            return inner.out;
        }
    }
    template <typename T>
    static QJsonValue value(const std::optional<T> &field)
    {
        return field ? value(*field) : QJsonValue();
    }
    template <typename T>
    static QJsonValue value(const QList<T> &field)
    {
        QJsonArray array;
        for (const T &item : field)
            array.append(value(item));
        return array;
    }
    template <typename T>
    void operator()(const char *name, const T &field)
    {
        out.insert(QLatin1String(name), value(field));
    }
};

struct Reader
{
    QJsonObject in;
    bool ok = true;

    template <typename T>
    void read(const QJsonValue &json, T &field)
    {
        if constexpr (std::is_same_v<T, Id>) {
            take(Id::fromString(json.toString()), field);
        } else if constexpr (std::is_same_v<T, qint64>) {
            field = json.toString().toLongLong(&ok);
        } else if constexpr (isTerm<T>) {
            take(fromKey<T>(json.toString()), field);
        } else if constexpr (std::is_same_v<T, QString>) {
            field = json.toString();
        } else if constexpr (std::is_same_v<T, int>) {
            field = json.toInt();
        } else if constexpr (std::is_same_v<T, bool>) {
            field = json.toBool();
        } else {
            Reader inner{json.toObject()};
            list(inner, field, static_cast<const T *>(nullptr));
            ok = ok && inner.ok;
        }
    }
    template <typename T>
    void read(const QJsonValue &json, std::optional<T> &field)
    {
        if (json.isNull() || json.isUndefined())
            return;
        field.emplace();
        read(json, *field);
    }
    template <typename T>
    void read(const QJsonValue &json, QList<T> &field)
    {
        for (const auto &item : json.toArray()) {
            field.emplaceBack();
            read(item, field.back());
        }
    }
    template <typename T>
    void take(std::optional<T> found, T &field)
    {
        ok = ok && found.has_value();
        field = found.value_or(field);
    }
    template <typename T>
    void operator()(const char *name, T &field)
    {
        const QJsonValue json = in.value(QLatin1String(name));
        bool before = std::exchange(ok, true);
        read(json, field);
        ok = ok && before;
    }
};

template <size_t... I>
Result<Command> readAt(size_t index, const QJsonObject &json, std::index_sequence<I...>)
{
    Command command;
    Reader reader{json};
    const auto one = [&](auto at) {
        if (index != at())
            return;
        using C = std::variant_alternative_t<at(), Command>;
        C value;
        list(reader, value, static_cast<const C *>(nullptr));
        command = std::move(value);
    };
    (one(std::integral_constant<size_t, I>()), ...);
    if (!reader.ok || index >= sizeof...(I))
        return unreadable(say(QT_TRANSLATE_NOOP(
            "Muster",
            "The request could not be understood. Both programs must be the same version of Muster.")));
    return command;
}

} // namespace

QJsonObject toJson(const Command &command)
{
    Writer writer;
    std::visit(
        [&](const auto &c) { list(writer, c, static_cast<const std::decay_t<decltype(c)> *>(nullptr)); },
        command);
    return {{QStringLiteral("command"), static_cast<int>(command.index())},
            {QStringLiteral("with"), writer.out}};
}

Result<Command> commandFromJson(const QJsonObject &json)
{
    const int index = json.value(QLatin1String("command")).toInt(-1);
    return readAt(static_cast<size_t>(index), json.value(QLatin1String("with")).toObject(),
                  std::make_index_sequence<std::variant_size_v<Command>>());
}

} // namespace muster
