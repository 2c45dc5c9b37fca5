#include "google_readers.h"
#include "plain_text.h"
#include "written_time.h"

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

QString withPrice(const QString& name, const QString& price)
{
    return price.isEmpty() ? name : QString(name % u" (" % price % u")");
}

// What an item of the store's lists is about: one title, or those of the lines of an order.
QStringList titlesOf(Json item)
{
    QStringList titles;
    if (const std::optional<Json> document = memberOf(item, "doc"))
        titles += plainText(textOf(*document, "title"));
    if (const std::optional<simdjson::dom::array> lines = arrayOf(item, "lineItem")) {
        for (const Json line : *lines) {
            if (const std::optional<Json> document = memberOf(line, "doc"))
                titles += plainText(textOf(*document, "title"));
        }
    }
    titles.removeAll(QString());
    return titles;
}

// A list of the Play Store by the one member its items have.
struct PlayList {
    std::string_view member;
    QLatin1String kind;
    Category category;
    std::string_view time;
    std::string_view price;
};

constexpr PlayList PlayLists[] { { "install", "install"_L1, Category::Device, "firstInstallationTime", {} },
    { "libraryDoc", "library"_L1, Category::Purchases, "acquisitionTime", {} },
    { "purchaseHistory", "purchase"_L1, Category::Purchases, "purchaseTime", "invoicePrice" },
    { "orderHistory", "order"_L1, Category::Purchases, "creationTime", "totalPrice" },
    { "subscription", "subscription"_L1, Category::Purchases, "creationTime", {} },
    { "review", "review"_L1, Category::Engagement, "creationTime", {} },
    { "redemptionHistory", "redemption"_L1, Category::Purchases, "redemptionTime", {} },
    { "promotionHistory", "promotion"_L1, Category::Purchases, "redemptionTime", {} } };

class PlayStoreReader final : public JsonReader {
public:
    explicit PlayStoreReader(std::optional<Instant> generatedAt)
        : m_generatedAt(generatedAt)
    {
    }

    void read(Json element, std::string_view member, Findings& findings) override
    {
        if (!member.empty()) // the whole file is one item
            return readItem(member, element, findings);
        simdjson::dom::object members;
        if (element.get(members) != simdjson::SUCCESS || members.size() == 0)
            return findings.addUnknownMembers(1);
        for (const simdjson::dom::key_value_pair& one : members)
            readItem(one.key, one.value, findings);
    }

private:
    void readItem(std::string_view member, Json item, Findings& findings) const
    {
        if (member == "userSetting")
            return readSettings(item, findings);
        if (member == "device")
            return readDevice(item, findings);
        for (const PlayList& list : PlayLists) {
            if (list.member == member)
                return readListed(list, item, findings);
        }
        findings.addUnknownMembers(1);
    }

    static void readListed(const PlayList& list, Json item, Findings& findings)
    {
        const QStringList titles = titlesOf(item);
        if (titles.isEmpty())
            return findings.addUnknownMembers(1);
        Record record = recordOf(Role::Activity, Company::Google, list.category, list.kind);
        const QString price = list.price.empty() ? QString() : plainText(textOf(item, list.price));
        record.text = withPrice(titles.join(u", "_s), price);
        if (memberOf(item, list.time))
            record.at = findings.timeFrom(textOf(item, list.time));
        findings.add(std::move(record));
    }

    static void readDevice(Json device, Findings& findings)
    {
        const Json data = memberOf(device, "mostRecentData").value_or(device);
        QStringList parts;
        for (const std::string_view key :
            { "manufacturer", "modelName", "model", "deviceDisplayName", "carrierName", "carrier" }) {
            if (const QString part = plainText(textOf(data, key)); !part.isEmpty())
                parts += part;
        }
        parts.removeDuplicates();
        if (parts.isEmpty())
            return findings.addUnknownMembers(1);
        Record record = recordOf(Role::Activity, Company::Google, Category::Device, u"device"_s);
        record.text = parts.join(u' ');
        if (memberOf(device, "deviceRegistrationTime"))
            record.at = findings.timeFrom(textOf(device, "deviceRegistrationTime"));
        findings.add(std::move(record));
    }

    void readSettings(Json settings, Findings& findings) const
    {
        simdjson::dom::object preferences;
        const std::optional<Json> marketing = memberOf(settings, "marketingPreferences");
        if (!marketing || marketing->get(preferences) != simdjson::SUCCESS)
            return;
        for (const simdjson::dom::key_value_pair& one : preferences) {
            const QString value = textOf(one.value);
            const QString name = QString::fromUtf8(one.key.data(), static_cast<qsizetype>(one.key.size()));
            if (value.isEmpty())
                findings.addUnknownMembers(1);
            else
                findings.add(statementOf(Company::Google, u"marketing-preference"_s,
                    { Role::Control, Category::Other, name, value }, m_generatedAt));
        }
    }

    std::optional<Instant> m_generatedAt;
};

class OrderReader final : public JsonReader {
public:
    void read(Json order, std::string_view, Findings& findings) override
    {
        std::optional<Instant> at;
        if (const std::optional<Json> created = memberOf(order, "creationTime")) {
            at = instantFromEpoch(textOf(*created, "usecSinceEpochUtc").toLongLong());
            if (!at)
                findings.timeWasUnreadable();
        }
        QString merchant;
        if (const std::optional<Json> who = memberOf(order, "transactionMerchant"))
            merchant = plainText(textOf(*who, "name"));
        qint64 read = 0;
        if (const std::optional<simdjson::dom::array> lines = arrayOf(order, "lineItem")) {
            for (const Json line : *lines) {
                if (const QString text = purchaseIn(line, merchant); !text.isEmpty()) {
                    add(text, at, findings);
                    ++read;
                } else {
                    findings.addUnknownMembers(1); // a fee, a flight, …
                }
            }
        }
        if (read == 0 && !merchant.isEmpty())
            add(merchant, at, findings);
    }

private:
    static QString purchaseIn(Json line, const QString& merchant)
    {
        const std::optional<Json> product = memberAt(line, { "purchase", "productInfo" });
        const QString name = product ? plainText(textOf(*product, "name")) : QString();
        if (name.isEmpty())
            return {};
        const std::optional<Json> price = memberAt(line, { "purchase", "unitPrice" });
        QStringList rest { merchant, price ? plainText(textOf(*price, "displayString")) : QString() };
        rest.removeAll(QString());
        return withPrice(name, rest.join(u", "_s));
    }

    static void add(const QString& text, std::optional<Instant> at, Findings& findings)
    {
        Record record = recordOf(Role::Activity, Company::Google, Category::Purchases, u"purchase"_s);
        record.text = text;
        record.at = at;
        findings.add(std::move(record));
    }
};

class ProfileReader final : public JsonReader {
public:
    explicit ProfileReader(std::optional<Instant> generatedAt)
        : m_generatedAt(generatedAt)
    {
    }

    void read(Json profile, std::string_view, Findings& findings) override
    {
        findings.addUnknownMembers(
            unknownMembers(profile, { "name", "displayName", "emails", "birthday", "gender" }));
        QString name = textOf(profile, "displayName");
        if (const std::optional<Json> parts = memberOf(profile, "name"); parts && name.isEmpty())
            name = textOf(*parts, "formattedName");
        state(u"Name"_s, Category::Other, name, findings);
        if (const std::optional<simdjson::dom::array> emails = arrayOf(profile, "emails")) {
            for (const Json email : *emails) {
                const QString plain = textOf(email);
                state(
                    u"Email"_s, Category::Other, plain.isEmpty() ? textOf(email, "value") : plain, findings);
            }
        }
        state(u"Birthday"_s, Category::Demographics, textOf(profile, "birthday"), findings);
        QString gender = textOf(profile, "gender");
        if (const std::optional<Json> one = memberOf(profile, "gender"); one && gender.isEmpty())
            gender = textOf(*one, "type");
        state(u"Gender"_s, Category::Demographics, gender, findings);
    }

private:
    void state(const QString& label, Category category, const QString& value, Findings& findings) const
    {
        if (const QString plain = plainText(value); !plain.isEmpty())
            findings.add(statementOf(
                Company::Google, u"profile"_s, { Role::Declared, category, label, plain }, m_generatedAt));
    }

    std::optional<Instant> m_generatedAt;
};

} // namespace

std::unique_ptr<JsonReader> playStoreReader(std::optional<Instant> generatedAt)
{
    return std::make_unique<PlayStoreReader>(generatedAt);
}

std::unique_ptr<JsonReader> googleOrderReader()
{
    return std::make_unique<OrderReader>();
}

std::unique_ptr<JsonReader> googleProfileReader(std::optional<Instant> generatedAt)
{
    return std::make_unique<ProfileReader>(generatedAt);
}

} // namespace candor::importing
