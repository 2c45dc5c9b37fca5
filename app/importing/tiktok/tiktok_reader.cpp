#include "json_path.h"
#include "said_text.h"
#include "tiktok_readers.h"
#include "tiktok_records.h"

#include <unordered_set>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

using Content = TikTokContent;

constexpr std::size_t MostUnknownLists = 10'000;

class TikTokReader final : public JsonReader {
public:
    explicit TikTokReader(const ExportContext& context)
        : m_records(context)
    {
    }

    void read(Json element, std::string_view member, Findings& findings) override
    {
        simdjson::dom::object members;
        const bool isObject = element.get(members) == simdjson::SUCCESS;
        if (m_path.follow(member) || isObject != m_wasObject) {
            m_wasObject = isObject;
            m_level = 0;
            m_place = tikTokPlaceOf(m_path.names(), !isObject, m_level);
            m_list = m_path.names().join(u'\x1f');
        }
        if (m_interests)
            endInterests(!isObject && m_interests->list == m_list, findings);
        m_isRoot = m_path.names().isEmpty();
        if (isObject)
            readObject(members, findings);
        else
            readText(textOf(element), findings);
    }

    void finish(Findings& findings) override
    {
        if (m_interests)
            endInterests(false, findings);
        endEntry(findings);
    }

private:
    // How far below the list's name the element stands: 0 or 1 for its items ("VideoList" may lie between).
    qsizetype depth() const { return m_path.names().size() - 1 - m_level; }

    void readObject(simdjson::dom::object members, Findings& findings)
    {
        switch (m_place.content) {
        case Content::Nothing:
        case Content::Profile: // accounts elsewhere
        case Content::Summary:
            return;
        case Content::Unknown:
            return addUnknown(findings);
        case Content::Settings:
            for (const auto& [key, value] : members)
                m_records.addSetting(nameOf(key), textOf(value), findings);
            return;
        case Content::AdInterests:
        case Content::DataPartners:
        case Content::Advertisers:
            for (const auto& [key, value] : members)
                m_records.addNamed(m_place, textOf(value), m_list, findings);
            return;
        default:
            break;
        }
        const bool isPartOfEntry = depth() > 1;
        if (isPartOfEntry) {
            beginEntry(findings);
        } else {
            endEntry(findings);
            m_item.clear();
        }
        TikTokFields& fields = isPartOfEntry ? m_entry : m_item;
        qint64 unknown = 0;
        for (const auto& [key, value] : members) {
            const QString name = nameOf(key);
            unknown += isKnownTikTokField(bareName(name)) ? 0 : 1;
            fields.add(name, textOf(value));
        }
        findings.addUnknownMembers(unknown);
        if (!isPartOfEntry)
            m_records.addItem(m_place, m_item, m_list, findings);
    }

    void readText(const QString& text, Findings& findings)
    {
        const QString name = m_path.last();
        if (saidText(text).isEmpty())
            return;
        switch (m_place.content) {
        case Content::Nothing:
            return;
        case Content::Unknown:
            return addUnknown(findings);
        case Content::Settings:
            return m_records.addSetting(name, text, findings);
        case Content::Profile:
            if (!m_records.addOfProfile(name, text, findings))
                addUnknown(findings);
            return;
        case Content::Summary:
            return m_records.addCounter(name, text, findings);
        case Content::AdInterests:
            if (m_interestList == m_list)
                return m_records.addInterests(text, false, m_list, findings);
            m_interests = Interests { text, m_list, findings.byte() };
            return;
        case Content::DataPartners:
        case Content::Advertisers:
            return m_records.addNamed(m_place, text, m_list, findings);
        default:
            break;
        }
        const QString bare = bareName(name);
        if (bare == "app"_L1 || bare == "isfastlane"_L1) // beside a list, about it
            return;
        if (depth() > 1 || m_place.content == Content::Location) {
            beginEntry(findings);
            m_entry.add(name, text);
        } else if (isNumber(text)) { // a count of some kind, beside a list
            addUnknown(findings);
        } else {
            m_records.addNamed(m_place, text, m_list, findings);
        }
    }

    // Interests come as one text or as a list of texts, and only one text may be several interests: whether
    // it is one shows when the next element is met.
    void endInterests(bool isList, Findings& findings)
    {
        const Interests first = *std::exchange(m_interests, std::nullopt);
        if (isList)
            m_interestList = first.list;
        const qint64 here = findings.byte();
        findings.at(first.byte);
        m_records.addInterests(first.text, !isList, first.list, findings);
        findings.at(here);
    }

    // Some lists are maps from a number to an item, whose members are met one by one: they are gathered until
    // another one begins.
    void beginEntry(Findings& findings)
    {
        const QStringList way = m_path.names().first(qMin(m_level + 2, m_path.names().size()));
        const QString key = way.join(u'\x1f');
        if (key == m_entryKey)
            return;
        endEntry(findings);
        m_entryKey = key;
        m_entryPlace = m_place;
        m_entryByte = findings.byte();
    }

    void endEntry(Findings& findings)
    {
        if (m_entryKey.isEmpty())
            return;
        const qint64 here = findings.byte();
        findings.at(m_entryByte);
        m_records.addItem(m_entryPlace, m_entry, m_entryKey, findings);
        findings.at(here);
        m_entry.clear();
        m_entryKey.clear();
    }

    void addUnknown(Findings& findings)
    {
        if (m_isRoot) // nothing tells it from its neighbours
            return findings.addUnknownMembers(1);
        if (m_unknown.size() < MostUnknownLists && m_unknown.insert(qHash(m_list)).second)
            findings.addUnknownMembers(1);
    }

    static bool isNumber(const QString& text)
    {
        bool is = false;
        text.toDouble(&is);
        return is;
    }

    static QString nameOf(std::string_view key)
    {
        return QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
    }

    struct Interests {
        QString text;
        QString list;
        qint64 byte;
    };

    TikTokRecords m_records;
    JsonPath m_path;
    TikTokPlace m_place;
    qsizetype m_level = 0; // of the name that said what it is
    QString m_list;
    bool m_isRoot = false;
    bool m_wasObject = false;
    TikTokFields m_item;
    TikTokFields m_entry;
    QString m_entryKey; // empty: none is being gathered
    TikTokPlace m_entryPlace;
    qint64 m_entryByte = 0;
    std::optional<Interests> m_interests; // not known yet whether they are one of several
    QString m_interestList; // a list of texts
    std::unordered_set<std::size_t> m_unknown;
};

} // namespace

std::unique_ptr<JsonReader> tikTokReader(const ExportContext& context)
{
    return std::make_unique<TikTokReader>(context);
}

} // namespace candor::importing
