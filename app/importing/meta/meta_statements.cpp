#include "meta_meaning.h"
#include "reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

// A thing of several labelled texts ("Name", "Kind"): the first one names it.
bool isThing(const MetaNode& node)
{
    return node.inner.size() > 1 && std::ranges::all_of(node.inner, [](const MetaNode& one) {
        return one.inner.empty() && !(one.label.isEmpty() && one.name.isEmpty() && one.field.isEmpty());
    });
}

void collect(const MetaNode& node, bool onlyLists, std::vector<const MetaNode*>& said)
{
    for (const MetaNode& one : node.inner) {
        if (!one.inner.empty() && isThing(one))
            said.push_back(&one.inner.front());
        else if (!one.inner.empty())
            collect(one, false, said);
        else if (!onlyLists)
            said.push_back(&one);
    }
}

// The nodes whose values a record states.
std::vector<const MetaNode*> statedIn(const MetaNode& record)
{
    std::vector<const MetaNode*> said;
    if (record.inner.empty())
        said.push_back(&record);
    else
        collect(record,
            std::ranges::any_of(record.inner, [](const MetaNode& one) { return !one.inner.empty(); }), said);
    std::erase_if(said, [](const MetaNode* one) { return one->value.isEmpty() || isWebLink(one->value); });
    return said;
}

class Statements : public MetaMeaning {
public:
    Statements(const MetaKind& kind, Company company, const ExportContext& context)
        : m_kind(kind)
        , m_company(company)
        , m_generatedAt(context.generatedAt)
    {
    }

    void read(const MetaNode& record, Findings& findings) override
    {
        const std::vector<const MetaNode*> said = statedIn(record);
        if (said.empty() && record.inner.empty() && !record.label.isEmpty()) // a page's heading is the thing
            add(record.label, record.at, findings);
        const std::optional<Instant> at = momentOf(record);
        for (const MetaNode* const one : said)
            add(one->value, one->at ? one->at : at, findings);
    }

protected:
    virtual QString shown(const QString& value) const { return value; }

    void add(const QString& value, std::optional<Instant> at, Findings& findings) const
    {
        const Claim claim { m_kind.role, m_kind.category, m_kind.label, shown(value) };
        findings.add(statementOf(m_company, m_kind.code, claim, at ? at : m_generatedAt));
    }

private:
    const MetaKind& m_kind;
    Company m_company;
    std::optional<Instant> m_generatedAt;
};

class HiddenStatements final : public Statements {
public:
    using Statements::Statements;

protected:
    QString shown(const QString&) const override { return {}; }
};

class Places final : public Statements {
public:
    using Statements::Statements;

    void read(const MetaNode& record, Findings& findings) override
    {
        // Facebook's primary location: pairs of a city and its region, and postal codes.
        const MetaNode* const pairs = record.named("city_region_pairs"_L1);
        const MetaNode* const codes = record.named("zipcode"_L1);
        if (!pairs && !codes)
            return addLine(record, momentOf(record), findings);
        findings.addUnknownMembers(unknownNames(record, { "city_region_pairs"_L1, "zipcode"_L1 }));
        for (const MetaNode* const list : { pairs, codes }) {
            if (!list)
                continue;
            if (list->inner.empty())
                addLine(*list, record.at, findings);
            for (const MetaNode& one : list->inner)
                addLine(one, record.at, findings);
        }
    }

private:
    void addLine(const MetaNode& place, std::optional<Instant> at, Findings& findings) const
    {
        if (const QStringList texts = allTexts(place); !texts.isEmpty())
            add(texts.join(u", "_s), at, findings);
    }
};

constexpr MetaKind Zone { "time-zone"_L1, Role::Inferred, Category::Location, "Time zone"_L1 };

// The zone also tells when the times on the export's pages were.
class TimeZone final : public Statements {
public:
    TimeZone(Company company, const ExportContext& context)
        : Statements(Zone, company, context)
    {
    }

    void read(const MetaNode& record, Findings& findings) override
    {
        Statements::read(record, findings);
        for (const QString& text : allTexts(record)) {
            if (text.contains(u'/') || text == "UTC"_L1)
                m_zone = text.toLatin1();
        }
    }

    void keep(ExportContext& context) override
    {
        if (!m_zone.isEmpty())
            context.zone = m_zone;
    }

private:
    QByteArray m_zone;
};

constexpr MetaKind Feed { "interest"_L1, Role::Declared, Category::Interests, "Interest feeds"_L1 };

// A feed on Threads: its name, and the topics the person put into it, in one text.
class InterestFeeds final : public Statements {
public:
    InterestFeeds(Company company, const ExportContext& context)
        : Statements(Feed, company, context)
    {
    }

    void read(const MetaNode& record, Findings& findings) override
    {
        const std::optional<Instant> at = momentOf(record);
        for (const QString& text : allTexts(record)) {
            const QStringList topics = text.split(u'|', Qt::SkipEmptyParts);
            for (const QString& topic : topics) {
                if (const QString name = topic.simplified(); !name.isEmpty())
                    add(name, at, findings);
            }
        }
    }
};

} // namespace

std::unique_ptr<MetaMeaning> statementsOf(const MetaKind& kind, Company company, const ExportContext& context)
{
    return std::make_unique<Statements>(kind, company, context);
}

std::unique_ptr<MetaMeaning> hiddenStatementsOf(
    const MetaKind& kind, Company company, const ExportContext& context)
{
    return std::make_unique<HiddenStatements>(kind, company, context);
}

std::unique_ptr<MetaMeaning> placesOf(const MetaKind& kind, Company company, const ExportContext& context)
{
    return std::make_unique<Places>(kind, company, context);
}

std::unique_ptr<MetaMeaning> timeZone(Company company, const ExportContext& context)
{
    return std::make_unique<TimeZone>(company, context);
}

std::unique_ptr<MetaMeaning> interestFeeds(Company company, const ExportContext& context)
{
    return std::make_unique<InterestFeeds>(company, context);
}

} // namespace candor::importing
