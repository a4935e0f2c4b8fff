// How a command travels to the process that owns the workspace: as JSON, by one list of members each.

#include "models/incident/talking_members.h"

#include <QJsonArray>

namespace muster {

namespace {

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
