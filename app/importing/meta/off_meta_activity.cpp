#include "meta_meaning.h"
#include "reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

bool isNumber(const QString& text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// A thing with several texts in it: an event of the newer shapes.
bool isEvent(const MetaNode& node)
{
    return std::ranges::any_of(
        node.inner, [](const MetaNode& one) { return one.inner.empty() && !one.value.isEmpty(); });
}

// What sites and apps told Meta: who, and each event by itself. The time of an event is when Meta got it.
class OffMetaActivity final : public MetaMeaning {
public:
    OffMetaActivity(Company company, const ExportContext& context)
        : m_company(company)
        , m_generatedAt(context.generatedAt)
    {
    }

    void read(const MetaNode& record, Findings& findings) override
    {
        if (const MetaNode* const events = record.named("events"_L1); events || record.named("name"_L1))
            return readPlain(record, events, findings);
        const bool hasLists
            = std::ranges::any_of(record.inner, [](const MetaNode& one) { return !one.inner.empty(); });
        QString business = record.label;
        for (const QString& text : directTexts(record)) {
            if (business.isEmpty() && hasLists && !isNumber(text))
                business = text;
        }
        addBusiness(business, findings);
        for (const MetaNode& one : record.inner)
            readList(business, one, findings);
        if (!hasLists) // pages may hold each event as a record of its own
            addEvent(business, record, findings);
    }

private:
    void readPlain(const MetaNode& record, const MetaNode* events, Findings& findings)
    {
        const QString business = record.textOf("name"_L1);
        addBusiness(business, findings);
        findings.addUnknownMembers(unknownNames(record, { "name"_L1, "events"_L1 }));
        if (!events)
            return;
        for (const MetaNode& event : events->inner) {
            add(business, event.textOf("type"_L1), event.at, findings);
            findings.addUnknownMembers(unknownNames(event, { "id"_L1, "type"_L1 }));
        }
    }

    // A list of events, or one.
    void readList(const QString& business, const MetaNode& node, Findings& findings) const
    {
        if (node.inner.empty())
            return;
        if (isEvent(node))
            return addEvent(business, node, findings);
        for (const MetaNode& one : node.inner)
            readList(business, one, findings);
    }

    // Labels are translated, types of events are not: the type is the text that is no number.
    void addEvent(const QString& business, const MetaNode& event, Findings& findings) const
    {
        for (const MetaNode& one : event.inner) {
            if (one.inner.empty() && !one.value.isEmpty() && !isNumber(one.value) && !isWebLink(one.value))
                return add(business, one.value, momentOf(event), findings);
        }
    }

    void addBusiness(const QString& business, Findings& findings)
    {
        if (business.isEmpty() || business == m_business)
            return;
        m_business = business;
        const Claim claim { Role::Advertiser, Category::Offsite, u"Your activity off Meta technologies"_s,
            business };
        findings.add(statementOf(m_company, u"off-meta"_s, claim, m_generatedAt));
    }

    void add(
        const QString& business, const QString& type, std::optional<Instant> at, Findings& findings) const
    {
        Record record = recordOf(Role::Activity, m_company, Category::Offsite, u"off-meta-event"_s);
        record.text = business.isEmpty() || type.isEmpty() ? QString(business + type)
                                                           : QString(business % u": " % type);
        record.at = at;
        findings.add(std::move(record));
    }

    Company m_company;
    std::optional<Instant> m_generatedAt;
    QString m_business; // the one told of last
};

// "Your recent reported conversions": what a shop says the person bought or did, in Meta's own words.
class ReportedConversions final : public MetaMeaning {
public:
    explicit ReportedConversions(Company company)
        : m_company(company)
    {
    }

    void read(const MetaNode& record, Findings& findings) override
    {
        const QStringList texts = allTexts(record);
        if (texts.isEmpty())
            return;
        const Claim claim { Role::Advertiser, Category::Offsite, u"Your recent reported conversions"_s,
            texts.join(u", "_s) };
        findings.add(statementOf(m_company, u"conversion"_s, claim, momentOf(record)));
    }

private:
    Company m_company;
};

} // namespace

std::unique_ptr<MetaMeaning> offMetaActivity(Company company, const ExportContext& context)
{
    return std::make_unique<OffMetaActivity>(company, context);
}

std::unique_ptr<MetaMeaning> reportedConversions(Company company, const ExportContext&)
{
    return std::make_unique<ReportedConversions>(company);
}

} // namespace candor::importing
