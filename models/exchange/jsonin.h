#pragma once

#include <QString>

#include <optional>
#include <simdjson.h>

namespace muster {

/// The text of a JSON string; empty for anything else. U+0000, which no text of ours may hold, becomes
/// U+FFFD.
QString textOf(const simdjson::dom::element &element);
/// The text of a member; empty if there is none or it is no string.
QString textAt(const simdjson::dom::object &object, std::string_view key);
/// The member, if it is an object; the same for an array.
std::optional<simdjson::dom::object> objectAt(const simdjson::dom::object &object, std::string_view key);
std::optional<simdjson::dom::array> arrayAt(const simdjson::dom::object &object, std::string_view key);

/// The JSON of an element, at most 500 characters, for people who look why it was refused.
QString rawOf(const simdjson::dom::element &element);

/// How deep a document may nest. Ours and theirs need fewer than twenty.
inline constexpr size_t maxDepth = 64;

} // namespace muster
