#include "first_bytes.h"

#include "containers/device_source.h"
#include "json_elements.h"
#include "json_reading.h"
#include "recognition.h"
#include "table_head.h"

#include <algorithm>

namespace candor::importing {

QStringList columnsIn(const QByteArray& head)
{
    QStringList columns;
    for (const QStringList& row : firstRows(head, 1)) {
        for (const QString& cell : row)
            columns += foldedName(cell);
    }
    return columns;
}

JsonOutline::JsonOutline(const QByteArray& head)
{
    constexpr std::size_t MostMembers = 100;
    DeviceSource source(bufferOf(head));
    JsonElements elements(source);
    bool isFirst = true;
    while (m_members.size() < MostMembers && elements.next()) {
        if (isFirst) {
            m_isList = elements.member().empty();
            JsonParser parser;
            simdjson::dom::object item;
            const std::optional<Json> first = parser.parse(elements.text());
            if (first && first->get(item) == simdjson::SUCCESS) {
                for (const auto& [key, value] : item)
                    m_keys.emplace_back(key);
            }
        }
        isFirst = false;
        if (m_isList)
            break;
        if (std::ranges::find(m_members, elements.member()) == m_members.end())
            m_members.push_back(elements.member());
    }
    const bool isCutShort = elements.trouble() != FileReason::None && !elements.member().empty();
    if (isCutShort && !hasMember(elements.member()))
        m_members.push_back(
            elements.member()); // its name is there, its value goes on beyond the bytes at hand
}

bool JsonOutline::hasMember(std::string_view name) const
{
    return std::ranges::find(m_members, name) != m_members.end();
}

bool JsonOutline::itemHas(std::initializer_list<std::string_view> keys) const
{
    return std::ranges::all_of(
        keys, [this](std::string_view key) { return std::ranges::find(m_keys, key) != m_keys.end(); });
}

} // namespace candor::importing
