#include "label_values.h"

#include "plain_text.h"
#include "repaired_text.h"
#include "written_time.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

constexpr std::array<std::string_view, 10> NodeKeys { "label", "title", "value", "timestamp_value", "vec",
    "dict", "href", "ent_field_name", "ent_name", "timestamp" };
constexpr std::array<std::string_view, 6> EnvelopeKeys { "timestamp", "media", "label_values", "fbid",
    "title", "ent_name" };
constexpr std::array<std::string_view, 8> OldKeys { "title", "media_map_data", "media_list_data",
    "string_map_data", "string_list_data", "timestamp", "fbid", "media" };

bool isIn(std::string_view key, const auto& keys)
{
    return std::ranges::find(keys, key) != keys.end();
}

QString said(Json value)
{
    return plainText(repairedText(textOf(value)));
}

QString said(Json object, std::string_view key)
{
    const std::optional<Json> value = memberOf(object, key);
    return value ? said(*value) : QString();
}

QString said(std::string_view key)
{
    return plainText(repairedText(QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()))));
}

// A date somebody wrote out, such as "Jul 05, 2026 2:54 am"; a number is none.
std::optional<Instant> writtenTime(const QString& text)
{
    constexpr qsizetype Longest = 40;
    return text.size() <= Longest && text.contains(u':') ? instantFromWritten(text) : std::nullopt;
}

// Makes one tree; knows how many nodes it may still have.
class Growing {
public:
    explicit Growing(Findings& findings)
        : m_findings(findings)
    {
    }

    MetaNode nodeOf(Json value)
    {
        if (++m_nodes > MostMetaNodes) {
            if (m_nodes == MostMetaNodes + 1)
                m_findings.addUnreadable(1);
            return {};
        }
        simdjson::dom::object members;
        simdjson::dom::array items;
        MetaNode node;
        if (value.get(members) == simdjson::SUCCESS)
            node = ofObject(value, members);
        else if (value.get(items) == simdjson::SUCCESS)
            addItems(node, value);
        else
            node.value = said(value);
        return node;
    }

private:
    MetaNode ofObject(Json object, simdjson::dom::object members)
    {
        if (memberOf(object, "label_values"))
            return envelope(object);
        if (memberOf(object, "string_map_data") || memberOf(object, "string_list_data"))
            return oldRecord(object);
        bool isNode = false;
        bool onlyNodeKeys = true;
        for (const auto& [key, value] : members) {
            isNode = isNode || key == "value" || key == "vec" || key == "dict" || key == "timestamp_value";
            onlyNodeKeys = onlyNodeKeys && isIn(key, NodeKeys);
        }
        return isNode && onlyNodeKeys ? labelled(object) : plain(members);
    }

    MetaNode envelope(Json object)
    {
        MetaNode node;
        node.label = said(object, "title");
        node.field = said(object, "ent_name");
        node.at = timeOf(object, "timestamp");
        addItems(node, object, "label_values");
        if (const std::optional<Json> media = memberOf(object, "media"))
            addMedia(node, *media);
        countUnknown(object, EnvelopeKeys);
        return node;
    }

    MetaNode labelled(Json object)
    {
        MetaNode node;
        node.label = said(object, "label");
        if (node.label.isEmpty())
            node.label = said(object, "title");
        node.field = said(object, "ent_field_name");
        node.value = said(object, "value");
        node.link = textOf(object, "href");
        node.at = timeOf(object, "timestamp_value");
        if (!node.at)
            node.at = timeOf(object, "timestamp");
        addItems(node, object, "vec");
        addItems(node, object, "dict");
        return node;
    }

    MetaNode oldRecord(Json object)
    {
        MetaNode node;
        node.label = said(object, "title");
        node.at = timeOf(object, "timestamp");
        simdjson::dom::object map;
        if (const std::optional<Json> data = memberOf(object, "string_map_data");
            data && data->get(map) == simdjson::SUCCESS) {
            for (const auto& [key, value] : map) {
                MetaNode entry = nodeOf(value);
                entry.label = said(key);
                takeWrittenTime(entry);
                if (!entry.isEmpty())
                    node.inner.push_back(std::move(entry));
            }
        }
        addItems(node, object, "string_list_data");
        countUnknown(object, OldKeys);
        return node;
    }

    MetaNode plain(simdjson::dom::object members)
    {
        MetaNode node;
        for (const auto& [key, value] : members) {
            if (key == "timestamp" || key == "creation_timestamp") {
                node.at = timeOf(value);
                continue;
            }
            if (key == "media") {
                addMedia(node, value);
                continue;
            }
            MetaNode one = nodeOf(value);
            one.name = said(key);
            if (!one.isEmpty())
                node.inner.push_back(std::move(one));
        }
        return node;
    }

    // A time of which only the text was written.
    static void takeWrittenTime(MetaNode& entry)
    {
        if (entry.at || !entry.inner.empty())
            return;
        entry.at = writtenTime(entry.value);
        if (entry.at)
            entry.value.clear();
    }

    // Pictures are nothing; what is written below them, and when, is.
    void addMedia(MetaNode& node, Json media)
    {
        simdjson::dom::array items;
        if (media.get(items) != simdjson::SUCCESS)
            return;
        for (const Json one : items) {
            if (!node.at)
                node.at = timeOf(one, "creation_timestamp");
            MetaNode title;
            title.value = said(one, "title");
            if (!title.isEmpty())
                node.inner.push_back(std::move(title));
        }
    }

    void addItems(MetaNode& node, Json object, std::string_view key)
    {
        if (const std::optional<Json> list = memberOf(object, key))
            addItems(node, *list);
    }

    // A list; or the one thing it would hold.
    void addItems(MetaNode& node, Json list)
    {
        simdjson::dom::array items;
        if (list.get(items) != simdjson::SUCCESS) {
            addItem(node, list);
            return;
        }
        for (const Json item : items)
            addItem(node, item);
    }

    void addItem(MetaNode& node, Json item)
    {
        MetaNode one = nodeOf(item);
        if (!one.isEmpty())
            node.inner.push_back(std::move(one));
    }

    std::optional<Instant> timeOf(Json object, std::string_view key)
    {
        const std::optional<Json> value = memberOf(object, key);
        return value ? timeOf(*value) : std::nullopt;
    }

    std::optional<Instant> timeOf(Json value)
    {
        constexpr qint64 Latest = 100'000'000'000'000'000;
        const QString text = textOf(value);
        if (text.isEmpty() || text == "0"_L1)
            return std::nullopt;
        bool isNumber = false;
        const qint64 number = text.toLongLong(&isNumber);
        std::optional<Instant> at;
        if (!isNumber)
            at = instantFromWritten(text);
        else if (number < Latest)
            at = instantFromEpoch(number);
        if (!at)
            m_findings.timeWasUnreadable();
        return at;
    }

    void countUnknown(Json object, const auto& known)
    {
        simdjson::dom::object members;
        if (object.get(members) != simdjson::SUCCESS)
            return;
        m_findings.addUnknownMembers(std::count_if(members.begin(), members.end(),
            [&](const simdjson::dom::key_value_pair& member) { return !isIn(member.key, known); }));
    }

    Findings& m_findings;
    qint64 m_nodes = 0;
};

} // namespace

MetaNode metaNodeOf(Json value, Findings& findings)
{
    return Growing(findings).nodeOf(value);
}

bool isRecordMember(std::string_view name)
{
    return isIn(name, EnvelopeKeys) || isIn(name, OldKeys);
}

} // namespace candor::importing
