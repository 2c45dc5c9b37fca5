#include "json_path.h"

#include "json_elements.h"
#include "json_reading.h"

#include <algorithm>

namespace candor::importing {

JsonPath::JsonPath()
    : m_parser(std::make_unique<JsonParser>())
{
}

JsonPath::~JsonPath() = default;

bool JsonPath::follow(std::string_view member)
{
    if (member == m_member)
        return false;
    m_member = member;
    m_names.clear();
    std::size_t from = 0;
    while (from <= member.size()) {
        const std::size_t to = std::min(member.find(JsonElements::PathSeparator, from), member.size());
        std::string quoted = "\"";
        quoted += member.substr(from, to - from);
        quoted += '"';
        const std::size_t size = quoted.size();
        quoted.append(JsonElements::Padding, '\0');
        const std::optional<Json> name = m_parser->parse({ quoted.data(), size });
        m_names += name ? textOf(*name) : QString();
        from = to + 1;
    }
    return true;
}

} // namespace candor::importing
