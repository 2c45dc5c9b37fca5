#include "amazon_readers.h"
#include "plain_text.h"
#include "said_text.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

struct ListFacts {
    AdList list;
    QLatin1String name; // what the file's name ends in, squeezed
    QLatin1String heading; // how the first line begins
    QLatin1String kind;
    QLatin1String label;
};

constexpr std::array Lists {
    ListFacts { AdList::Advertisers, "advertiseraudiences"_L1, "Advertisers who brought audiences"_L1,
        "audience"_L1, "Advertisers who brought audiences"_L1 },
    ListFacts { AdList::Clicks, "advertiserclicks"_L1, "Advertisers whose ads you clicked"_L1, "ad"_L1,
        "Advertisers whose ads you clicked"_L1 },
    ListFacts { AdList::AmazonAudiences, "amazonaudiences"_L1, "Amazon Audiences in which"_L1, "segment"_L1,
        "Amazon Audiences"_L1 },
    ListFacts { AdList::OtherAudiences, "3paudiences"_L1, "Audiences in which you are included via"_L1,
        "segment"_L1, "Audiences via 3rd Parties"_L1 },
    ListFacts { AdList::OptOut, "optout"_L1, "Interest based ads opt out"_L1, "opt-out"_L1,
        "Interest based ads opt out"_L1 },
};

const ListFacts& factsOf(AdList list)
{
    return *std::ranges::find(Lists, list, &ListFacts::list);
}

// "In-Market:Books & Magazines:Travel": the head is the same in every language, the rest is not.
Category categoryOf(AdList list, const QString& audience)
{
    const QString head = bareName(audience.section(u':', 0, 0));
    if (head == "inmarket"_L1 || head == "purchase"_L1)
        return Category::Purchases;
    if (head == "lifestyle"_L1 || head == "lifestyles"_L1 || head == "interest"_L1 || head == "interests"_L1
        || head == "lifeevents"_L1)
        return Category::Interests;
    if (head == "demographics"_L1 || head == "demographic"_L1 || head == "household"_L1)
        return Category::Demographics;
    return list == AdList::OtherAudiences ? Category::Offsite : Category::Other;
}

// The number behind "Advertising." is a part of the world, not a page: each has lists of its own.
QString regionOf(const QString& path, const QString& container)
{
    static const QRegularExpression pattern(
        u"(?:^|/)advertising\\.(\\d+)(?=[./ ]|$)"_s, QRegularExpression::CaseInsensitiveOption);
    QRegularExpressionMatch match = pattern.match(path);
    if (!match.hasMatch())
        match = pattern.match(container);
    switch (match.captured(1).toInt()) {
    case 1:
        return u"Americas"_s;
    case 2:
        return u"Europe, Middle East, India"_s;
    case 3:
        return u"Singapore, Australia, Japan, Russia"_s;
    default:
        return match.hasMatch() ? QString(u"region "_s + match.captured(1)) : QString();
    }
}

// A value in quotes, in which quotes are doubled; or the line as it is.
QString valueIn(const QString& line)
{
    const QString trimmed = line.trimmed();
    if (!trimmed.startsWith(u'"'))
        return plainText(trimmed);
    QString value;
    for (qsizetype at = 1; at < trimmed.size(); ++at) {
        if (trimmed[at] == u'"' && (at + 1 == trimmed.size() || trimmed[++at] != u'"'))
            break;
        value += trimmed[at];
    }
    return plainText(value);
}

class ListReader final : public LineReader {
public:
    ListReader(AdList list, const QString& path, const ExportContext& context)
        : m_facts(factsOf(list))
        , m_region(regionOf(path, context.container))
        , m_at(context.generatedAt)
    {
    }

    void read(const QString& line, Findings& findings) override
    {
        const QString value = valueIn(line);
        if (value.isEmpty())
            return;
        if (!std::exchange(m_afterHeading, true))
            return;
        ++m_values;
        if (m_facts.list == AdList::Clicks)
            findings.add(click(value));
        else
            findings.add(statement({ roleOf(), category(value), m_facts.label, value }));
    }

    // The list of advertisers ends at a hundred or so, from A to Z: it is a sample.
    void finish(Findings& findings) override
    {
        constexpr std::array<qint64, 2> Caps { 100, 101 };
        const bool isCapped
            = m_facts.list == AdList::Advertisers && std::ranges::find(Caps, m_values) != Caps.end();
        if (isCapped)
            findings.add(statement({ Role::Advertiser, Category::Lists, u"Number of advertisers"_s,
                u"≥ "_s + QString::number(m_values) }));
    }

private:
    Role roleOf() const
    {
        if (m_facts.list == AdList::Advertisers)
            return Role::Advertiser;
        return m_facts.list == AdList::OptOut ? Role::Control : Role::Inferred;
    }

    Category category(const QString& value) const
    {
        if (m_facts.list == AdList::Advertisers)
            return Category::Lists;
        return m_facts.list == AdList::OptOut ? Category::Interests : categoryOf(m_facts.list, value);
    }

    // The region is in the text alone: the same audience in two of them is one trait with two records.
    QString textOf(const QString& label, const QString& value) const
    {
        return m_region.isEmpty() ? QString(label + u": "_s + value)
                                  : QString(label + u" ("_s + m_region + u"): "_s + value);
    }

    Record statement(const Claim& claim) const
    {
        Record record = statementOf(Company::Amazon, m_facts.kind, claim, m_at);
        record.text = textOf(claim.label, claim.value);
        return record;
    }

    Record click(const QString& advertiser) const
    {
        Record record = recordOf(Role::Exposure, Company::Amazon, Category::Other, m_facts.kind);
        record.text = textOf(m_facts.label, advertiser);
        record.showing = Showing { advertiser, advertiser, {}, u"Amazon"_s, Interaction::Clicked };
        return record;
    }

    const ListFacts& m_facts;
    QString m_region;
    std::optional<Instant> m_at;
    bool m_afterHeading = false;
    qint64 m_values = 0;
};

} // namespace

std::optional<AdList> adListNamed(const QString& squeezedStem)
{
    const auto found = std::ranges::find_if(
        Lists, [&](const ListFacts& facts) { return squeezedStem.endsWith(facts.name); });
    return found == Lists.end() ? std::nullopt : std::optional(found->list);
}

std::optional<AdList> adListWithHeading(const QString& firstLine)
{
    const auto found = std::ranges::find_if(Lists, [&](const ListFacts& facts) {
        return valueIn(firstLine).startsWith(facts.heading, Qt::CaseInsensitive);
    });
    return found == Lists.end() ? std::nullopt : std::optional(found->list);
}

std::unique_ptr<LineReader> amazonListReader(AdList list, const QString& path, const ExportContext& context)
{
    return std::make_unique<ListReader>(list, path, context);
}

} // namespace candor::importing
