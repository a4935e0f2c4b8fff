#include "models/exchange/jsonin.h"

#include "models/core/text.h"

namespace muster {

QString textOf(const simdjson::dom::element &element)
{
    std::string_view utf8;
    if (element.get(utf8) != simdjson::SUCCESS)
        return {};
    QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    text.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
    return text;
}

QString textAt(const simdjson::dom::object &object, std::string_view key)
{
    simdjson::dom::element found;
    return object.at_key(key).get(found) == simdjson::SUCCESS ? textOf(found) : QString();
}

std::optional<simdjson::dom::object> objectAt(const simdjson::dom::object &object, std::string_view key)
{
    simdjson::dom::object found;
    return object.at_key(key).get(found) == simdjson::SUCCESS ? std::optional(found) : std::nullopt;
}

std::optional<simdjson::dom::array> arrayAt(const simdjson::dom::object &object, std::string_view key)
{
    simdjson::dom::array found;
    return object.at_key(key).get(found) == simdjson::SUCCESS ? std::optional(found) : std::nullopt;
}

QString rawOf(const simdjson::dom::element &element)
{
    const std::string json = simdjson::minify(element);
    // More bytes than are kept, so that a character cut in half is not among the 500.
    return elided(QString::fromUtf8(json.data(), static_cast<qsizetype>(qMin(json.size(), size_t(2000)))),
                  500);
}

} // namespace muster
