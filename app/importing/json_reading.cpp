#include "json_reading.h"

#include "json_elements.h"

#include <algorithm>

namespace candor::importing {

static_assert(JsonElements::Padding >= simdjson::SIMDJSON_PADDING);

std::optional<Json> JsonParser::parse(std::string_view padded)
{
    Json value;
    if (m_parser.parse(padded.data(), padded.size(), false).get(value) != simdjson::SUCCESS)
        return std::nullopt;
    return value;
}

std::optional<Json> memberOf(Json object, std::string_view key)
{
    simdjson::dom::object members;
    Json value;
    if (object.get(members) != simdjson::SUCCESS || members.at_key(key).get(value) != simdjson::SUCCESS)
        return std::nullopt;
    return value;
}

std::optional<Json> memberAt(Json object, std::initializer_list<std::string_view> path)
{
    std::optional<Json> value = object;
    for (const std::string_view key : path) {
        value = memberOf(*value, key);
        if (!value)
            break;
    }
    return value;
}

std::optional<simdjson::dom::array> arrayOf(Json object, std::string_view key)
{
    simdjson::dom::array items;
    const std::optional<Json> value = memberOf(object, key);
    if (!value || value->get(items) != simdjson::SUCCESS)
        return std::nullopt;
    return items;
}

bool flagOf(Json object, std::string_view key)
{
    const std::optional<Json> value = memberOf(object, key);
    return value && textOf(*value) == QLatin1String("true");
}

QString textOf(Json value)
{
    switch (value.type()) {
    case simdjson::dom::element_type::STRING: {
        const std::string_view text = value.get_string().value_unsafe();
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    }
    case simdjson::dom::element_type::INT64:
        return QString::number(value.get_int64().value_unsafe());
    case simdjson::dom::element_type::UINT64:
        return QString::number(value.get_uint64().value_unsafe());
    case simdjson::dom::element_type::DOUBLE:
        return QString::number(value.get_double().value_unsafe());
    case simdjson::dom::element_type::BOOL:
        return value.get_bool().value_unsafe() ? QStringLiteral("true") : QStringLiteral("false");
    default:
        return {};
    }
}

std::string_view utf8Of(Json value)
{
    return value.is_string() ? value.get_string().value_unsafe() : std::string_view();
}

QString textOf(Json object, std::string_view key)
{
    const std::optional<Json> value = memberOf(object, key);
    return value ? textOf(*value) : QString();
}

bool writesMember(const QByteArray& json, const char* name)
{
    const QByteArray quoted = QByteArray(1, '"').append(name).append('"');
    for (qsizetype at = json.indexOf(quoted); at >= 0; at = json.indexOf(quoted, at + 1)) {
        qsizetype behind = at + quoted.size();
        while (behind < json.size() && QByteArrayView(" \t\r\n").contains(json[behind]))
            ++behind;
        if (behind < json.size() && json[behind] == ':')
            return true;
    }
    return false;
}

qint64 unknownMembers(Json object, std::initializer_list<std::string_view> known)
{
    simdjson::dom::object members;
    if (object.get(members) != simdjson::SUCCESS)
        return 0;
    return std::count_if(members.begin(), members.end(), [&](const simdjson::dom::key_value_pair& member) {
        return std::ranges::find(known, member.key) == known.end();
    });
}

} // namespace candor::importing
