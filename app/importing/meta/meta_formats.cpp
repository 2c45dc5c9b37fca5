#include "meta_formats.h"

#include "label_values.h"
#include "meta_names.h"
#include "meta_page.h"

#include <algorithm>
#include <unordered_set>

namespace candor::importing {

namespace {

bool isNumber(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

// An array, or an object that is one but for its looks: {"0": …, "1": …}.
bool isList(Json value)
{
    simdjson::dom::object members;
    if (value.get(members) != simdjson::SUCCESS)
        return value.is_array();
    return members.size() > 0 && std::all_of(members.begin(), members.end(), [](const auto& member) {
        return isNumber(member.key);
    });
}

class MetaJson final : public JsonReader {
public:
    explicit MetaJson(std::unique_ptr<MetaMeaning> meaning)
        : m_meaning(std::move(meaning))
    {
    }

    void read(Json element, std::string_view member, Findings& findings) override
    {
        const bool isItem = member.empty() || isNumber(member) || member == "label_values";
        if (!isItem && !isMetaMember(member)) {
            if (!isRecordMember(member) && m_unknown.insert(std::string(member)).second)
                findings.addUnknownMembers(1);
            return;
        }
        readAll(element, findings);
    }

    void keep(ExportContext& context) override { m_meaning->keep(context); }

private:
    void readAll(Json element, Findings& findings)
    {
        simdjson::dom::object members;
        simdjson::dom::array items;
        if (!isList(element)) {
            m_meaning->read(metaNodeOf(element, findings), findings);
        } else if (element.get(items) == simdjson::SUCCESS) {
            for (const Json item : items)
                readAll(item, findings);
        } else if (element.get(members) == simdjson::SUCCESS) {
            for (const auto& [key, item] : members)
                readAll(item, findings);
        }
    }

    std::unique_ptr<MetaMeaning> m_meaning;
    std::unordered_set<std::string> m_unknown; // members told of already
};

} // namespace

Reader metaJson(std::unique_ptr<MetaMeaning> meaning)
{
    return std::make_unique<MetaJson>(std::move(meaning));
}

Reader metaPage(
    const QString& path, std::unique_ptr<MetaMeaning> meaning, const ExportContext& context, Company company)
{
    return std::make_unique<MetaPage>(path, std::move(meaning), context, company);
}

} // namespace candor::importing
