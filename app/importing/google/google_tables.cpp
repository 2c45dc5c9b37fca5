#include "google_readers.h"
#include "plain_text.h"
#include "recognition.h"
#include "web_address.h"
#include "written_time.h"

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

// What the person follows in Discover, and what she does not want to see there.
class DiscoverReader final : public TableReader {
public:
    explicit DiscoverReader(std::optional<Instant> generatedAt)
        : m_generatedAt(generatedAt)
    {
    }

    bool isHeader(const TableRow& row) const override { return isDiscoverHeader(row); }

    void read(const TableRow& row, Findings& findings) override
    {
        const bool follows = row.hasColumn(u"followed_entity");
        const QString name = plainText(follows ? row[u"followed_entity"] : row[u"entity_name"]);
        const QString setting = row[u"setting_value"];
        if (name.isEmpty())
            return;
        const Claim claim = follows ? Claim { Role::Declared, Category::Interests, u"Follows"_s, name }
                                    : Claim { Role::Control, Category::Interests,
                                          setting.isEmpty() ? u"not_interested"_s : setting, name };
        findings.add(
            statementOf(Company::Google, follows ? u"follow"_s : u"not-interested"_s, claim, m_generatedAt));
    }

private:
    std::optional<Instant> m_generatedAt;
};

class PaymentReader final : public TableReader {
public:
    bool isHeader(const TableRow& row) const override { return isPaymentHeader(row); }

    void read(const TableRow& row, Findings& findings) override
    {
        Record record = recordOf(Role::Activity, Company::Google, Category::Purchases, u"payment"_s);
        record.text = plainText(row[u"description"]);
        if (record.text.isEmpty())
            record.text = plainText(row[u"product"]);
        if (const QString amount = row[u"amount"].simplified(); !amount.isEmpty())
            record.text += u" (%1)"_s.arg(amount);
        record.at = instantFromWritten(row[u"time"]);
        if (!record.at)
            findings.timeWasUnreadable();
        findings.add(std::move(record));
    }
};

// A list by its file's name, which Google leaves in English.
struct NewsList {
    QLatin1String stem;
    Role role;
    Category category;
    QLatin1String kind;
    QLatin1String label;
};

constexpr NewsList NewsLists[] { { "followed_sources"_L1, Role::Declared, Category::Interests, "follow"_L1,
                                     "Followed sources"_L1 },
    { "followed_topics"_L1, Role::Declared, Category::Interests, "follow"_L1, "Followed topics"_L1 },
    { "followed_locations"_L1, Role::Declared, Category::Location, "follow"_L1, "Followed locations"_L1 },
    { "articles"_L1, Role::Activity, Category::Viewing, "save"_L1, {} },
    { "magazines"_L1, Role::Activity, Category::Viewing, "read"_L1, {} } };

class NewsReader final : public LineReader {
public:
    NewsReader(const NewsList& list, std::optional<Instant> generatedAt)
        : m_list(list)
        , m_generatedAt(generatedAt)
    {
    }

    // An address below a name says nothing more.
    void read(const QString& line, Findings& findings) override
    {
        const QString text = plainText(line);
        const bool isAddress = !WebAddress(text).host().isEmpty() && !text.contains(u' ');
        const bool isMore = isAddress && m_hasName;
        m_hasName = !text.isEmpty();
        if (text.isEmpty() || isMore)
            return;
        if (m_list.role == Role::Declared)
            return findings.add(statementOf(Company::Google, m_list.kind,
                { m_list.role, m_list.category, m_list.label, text }, m_generatedAt));
        Record record = recordOf(m_list.role, Company::Google, m_list.category, m_list.kind);
        record.text = text;
        findings.add(std::move(record));
    }

private:
    const NewsList& m_list;
    std::optional<Instant> m_generatedAt;
    bool m_hasName = false; // the line before is one of the same entry
};

} // namespace

bool isDiscoverHeader(const TableRow& row)
{
    return row.isHeaderOf({ u"followed_entity" }) || row.isHeaderOf({ u"entity_name", u"setting_value" });
}

bool isPaymentHeader(const TableRow& row)
{
    return row.isHeaderOf(
        { u"time", u"transaction id", u"description", u"product", u"payment method", u"status", u"amount" });
}

std::unique_ptr<TableReader> discoverReader(std::optional<Instant> generatedAt)
{
    return std::make_unique<DiscoverReader>(generatedAt);
}

std::unique_ptr<TableReader> googlePaymentReader()
{
    return std::make_unique<PaymentReader>();
}

std::unique_ptr<LineReader> googleNewsReader(const QString& path, std::optional<Instant> generatedAt)
{
    const QString stem = Glimpse(path, {}).stem;
    for (const NewsList& list : NewsLists) {
        if (stem == list.stem)
            return std::make_unique<NewsReader>(list, generatedAt);
    }
    return std::make_unique<NewsReader>(NewsLists[3], generatedAt);
}

} // namespace candor::importing
