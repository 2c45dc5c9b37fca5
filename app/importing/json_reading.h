#pragma once

#include <QString>

#include <initializer_list>
#include <optional>
#include <simdjson.h>
#include <string_view>

namespace candor::importing {

using Json = simdjson::dom::element;

// One parser's memory, used again for every element of a file. One thread.
class JsonParser {
public:
    // `padded` must be followed by JsonElements::Padding readable bytes. The value lives until the next call.
    std::optional<Json> parse(std::string_view padded);

private:
    simdjson::dom::parser m_parser;
};

// Members of objects; what is missing, null or of another type is simply not there.
std::optional<Json> memberOf(Json object, std::string_view key);
std::optional<Json> memberAt(Json object, std::initializer_list<std::string_view> path);
std::optional<simdjson::dom::array> arrayOf(Json object, std::string_view key);
bool flagOf(Json object, std::string_view key);

// A string, or a number or truth value spelled out; empty for anything else. Companies change their mind
// about types.
QString textOf(Json value);
std::string_view utf8Of(Json value); // of a string only, and alive as long as the value
QString textOf(Json object, std::string_view key);

// Whether a member of that name is written somewhere in a piece of JSON, which may be cut off. A value of the
// same words does not count.
bool writesMember(const QByteArray& json, const char* name);

// How many members of the object are not in the list; their names are for the caller to look at.
qint64 unknownMembers(Json object, std::initializer_list<std::string_view> known);

} // namespace candor::importing
