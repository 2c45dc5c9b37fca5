#include "meta_meaning.h"
#include "reader.h"
#include "written_time.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

constexpr auto UploadedList = "A list uploaded or used by the advertiser"_L1;
constexpr auto Interactions = "Interactions you may have had with the advertiser's website, app or store"_L1;
constexpr auto StoreVisit = "In-store visit"_L1;
constexpr auto AnyUse = "Advertisers using your activity or information"_L1;

// Who belongs to whom and by what way Meta says in its own words, in the account's language; only these are
// known to be about what other sites and shops saw.
Category categoryOf(const QString& label)
{
    return label == Interactions || label == StoreVisit ? Category::Offsite : Category::Lists;
}

// Until about 2023 there was one entry for each advertiser, with a switch for each way; since then each way
// has a list of names. A way that is not named was not denied: nothing is said of it.
class Advertisers final : public MetaMeaning {
public:
    Advertisers(Company company, const ExportContext& context)
        : m_company(company)
        , m_generatedAt(context.generatedAt)
    {
    }

    void read(const MetaNode& record, Findings& findings) override
    {
        if (record.named("advertiser_name"_L1))
            return readSwitches(record, findings);
        if (record.inner.empty())
            return add({}, record.value.isEmpty() ? record.label : record.value, findings);
        for (const MetaNode& block : record.inner) {
            if (block.inner.empty() && !block.value.isEmpty())
                add(block.label.isEmpty() ? record.label : block.label, block.value, findings);
            else if (isRowOfMarks(block))
                readMarks(block, findings);
            else
                readBlock(block.label.isEmpty() ? record.label : block.label, block, findings);
        }
    }

private:
    void readSwitches(const MetaNode& record, Findings& findings) const
    {
        struct Way {
            QLatin1String key;
            QLatin1String label;
        };
        constexpr std::array ways { Way { "has_data_file_custom_audience"_L1, UploadedList },
            Way { "has_remarketing_custom_audience"_L1, Interactions },
            Way { "has_in_person_store_visit"_L1, StoreVisit } };
        const QString name = record.textOf("advertiser_name"_L1);
        bool isUsed = false;
        for (const Way& way : ways) {
            if (record.textOf(way.key) == "true"_L1) {
                add(way.label, name, findings);
                isUsed = true;
            }
        }
        if (!isUsed)
            add({}, name, findings);
        findings.addUnknownMembers(
            unknownNames(record, { "advertiser_name"_L1, ways[0].key, ways[1].key, ways[2].key }));
    }

    // On pages of 2021 to 2024: an advertiser, and an x below each way.
    static bool isRowOfMarks(const MetaNode& row)
    {
        return !row.inner.empty() && std::ranges::all_of(row.inner, [](const MetaNode& one) {
            return !one.label.isEmpty() && one.value.compare(u"x"_s, Qt::CaseInsensitive) == 0;
        });
    }

    void readMarks(const MetaNode& row, Findings& findings) const
    {
        for (const MetaNode& mark : row.inner)
            add(mark.label, row.label, findings);
    }

    void readBlock(const QString& label, const MetaNode& block, Findings& findings) const
    {
        for (const MetaNode& one : block.inner) {
            const QStringList texts = one.inner.empty() ? QStringList(one.value) : allTexts(one);
            add(label, texts.value(0), findings);
        }
    }

    void add(const QString& label, const QString& name, Findings& findings) const
    {
        if (name.isEmpty())
            return;
        const QString way = label.isEmpty() ? QString(AnyUse) : label;
        findings.add(statementOf(
            m_company, u"advertiser"_s, { Role::Advertiser, categoryOf(way), way, name }, m_generatedAt));
    }

    Company m_company;
    std::optional<Instant> m_generatedAt;
};

// A form filled in at an ad. Which kind of detail was given is said, not the detail.
class LeadForms final : public MetaMeaning {
public:
    LeadForms(Company company, const ExportContext& context)
        : m_company(company)
        , m_generatedAt(context.generatedAt)
    {
    }

    void read(const MetaNode& record, Findings& findings) override
    {
        if (record.inner.empty())
            return add(record, findings);
        for (const MetaNode& one : record.inner)
            read(one, findings);
    }

private:
    void add(const MetaNode& field, Findings& findings) const
    {
        const QString label = field.label.isEmpty() ? field.name : field.label;
        if (label.isEmpty() || field.value.isEmpty())
            return;
        const Claim claim { Role::Declared, Category::Lists, u"Information you've submitted to advertisers"_s,
            label };
        findings.add(statementOf(m_company, u"lead-form"_s, claim, field.at ? field.at : m_generatedAt));
    }

    Company m_company;
    std::optional<Instant> m_generatedAt;
};

class ConnectedApps final : public MetaMeaning {
public:
    ConnectedApps(Company company, const ExportContext& context)
        : m_company(company)
        , m_generatedAt(context.generatedAt)
    {
    }

    void read(const MetaNode& record, Findings& findings) override
    {
        const bool isPlain = record.named("name"_L1) != nullptr;
        const QString name = isPlain ? record.textOf("name"_L1) : nameOf(record);
        if (name.isEmpty())
            return;
        Claim claim { Role::Advertiser, Category::Offsite, u"Connected apps and websites"_s, name };
        claim.disabled = record.textOf("category"_L1) == "removed"_L1;
        std::optional<Instant> at = momentOf(record);
        if (const MetaNode* const added = record.named("added_timestamp"_L1); added && !at)
            at = timeFrom(added->value, findings);
        findings.add(statementOf(m_company, u"connected-app"_s, claim, at ? at : m_generatedAt));
        if (isPlain)
            findings.addUnknownMembers(unknownNames(record,
                { "name"_L1, "category"_L1, "added_timestamp"_L1, "removed_timestamp"_L1,
                    "expire_timestamp"_L1, "user_app_scoped_id"_L1 }));
    }

private:
    static QString nameOf(const MetaNode& record)
    {
        return record.label.isEmpty() ? directTexts(record).value(0) : record.label;
    }

    static std::optional<Instant> timeFrom(const QString& text, Findings& findings)
    {
        if (text == "0"_L1)
            return std::nullopt;
        const std::optional<Instant> at = instantFromEpoch(text.toLongLong());
        if (!at)
            findings.timeWasUnreadable();
        return at;
    }

    Company m_company;
    std::optional<Instant> m_generatedAt;
};

} // namespace

std::unique_ptr<MetaMeaning> advertisers(Company company, const ExportContext& context)
{
    return std::make_unique<Advertisers>(company, context);
}

std::unique_ptr<MetaMeaning> leadForms(Company company, const ExportContext& context)
{
    return std::make_unique<LeadForms>(company, context);
}

std::unique_ptr<MetaMeaning> connectedApps(Company company, const ExportContext& context)
{
    return std::make_unique<ConnectedApps>(company, context);
}

} // namespace candor::importing
