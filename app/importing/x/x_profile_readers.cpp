#include "plain_text.h"
#include "x_readers.h"

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

// What all statements of one kind share.
struct Kind {
    QLatin1String code;
    Role role;
    Category category;
    QLatin1String label;
};

constexpr Kind Language { "language"_L1, Role::Inferred, Category::Demographics, "Languages"_L1 };
constexpr Kind Gender { "gender"_L1, Role::Inferred, Category::Demographics, "Gender"_L1 };
constexpr Kind OwnGender { "gender"_L1, Role::Declared, Category::Demographics, "Gender"_L1 };
constexpr Kind Age { "age"_L1, Role::Inferred, Category::Demographics, "Age"_L1 };
constexpr Kind OwnAge { "age"_L1, Role::Declared, Category::Demographics, "Age"_L1 };
constexpr Kind BirthDate { "birth-date"_L1, Role::Inferred, Category::Demographics, "Birth date"_L1 };
constexpr Kind OwnBirthDate { "birth-date"_L1, Role::Declared, Category::Demographics, "Birth date"_L1 };
constexpr Kind Interest { "interest"_L1, Role::Inferred, Category::Interests, "Interests"_L1 };
constexpr Kind PartnerInterest { "partner-interest"_L1, Role::Inferred, Category::Interests,
    "Partner interests"_L1 };
constexpr Kind Show { "show"_L1, Role::Inferred, Category::Viewing, "Movies and TV shows"_L1 };
constexpr Kind Place { "place"_L1, Role::Inferred, Category::Location, "Locations"_L1 };
constexpr Kind App { "app"_L1, Role::Inferred, Category::Device, "Apps"_L1 };
constexpr Kind ListOwner { "audience"_L1, Role::Advertiser, Category::Lists, "Advertiser lists"_L1 };
constexpr Kind LookalikeOwner { "lookalike"_L1, Role::Advertiser, Category::Lookalikes,
    "Look-alike audiences"_L1 };
constexpr Kind DoNotReach { "exclusion"_L1, Role::Advertiser, Category::Lists, "Do not reach"_L1 };
constexpr Kind Catalogue { "catalogue"_L1, Role::Advertiser, Category::Lists, "Catalogue audiences"_L1 };
constexpr Kind AudienceCount { "audience-count"_L1, Role::Advertiser, Category::Lists,
    "Number of audiences"_L1 };
constexpr QLatin1String UnknownKind = "unknown"_L1;

// Makes records of statements that carry no time of their own.
class StatementReader : public JsonReader {
protected:
    explicit StatementReader(const ExportContext& context)
        : m_at(context.generatedAt)
    {
    }

    void add(Findings& findings, const Kind& kind, const QString& value, bool disabled = false) const
    {
        const QString said = plainText(value);
        if (said.isEmpty())
            return;
        addClaim(findings, kind.code, { kind.role, kind.category, kind.label, said, disabled });
    }

    // Each item a text, or an object with a name and perhaps a switch. A single text in place of a list will
    // do.
    void addAll(Findings& findings, const Kind& kind, std::optional<Json> list) const
    {
        simdjson::dom::array items;
        if (!list)
            return;
        if (list->get(items) != simdjson::SUCCESS)
            return add(findings, kind, textOf(*list));
        for (const Json item : items) {
            simdjson::dom::object members;
            if (item.get(members) != simdjson::SUCCESS)
                add(findings, kind, textOf(item));
            else
                add(findings, kind, nameIn(members), flagOf(item, "isDisabled"));
        }
    }

    // Members that no known version has: kept in X's words, under Other.
    void addUnknown(
        Findings& findings, std::optional<Json> object, std::initializer_list<std::string_view> known) const
    {
        simdjson::dom::object members;
        if (!object || object->get(members) != simdjson::SUCCESS)
            return;
        findings.addUnknownMembers(unknownMembers(*object, known));
        for (const auto& [key, value] : members) {
            if (std::find(known.begin(), known.end(), key) == known.end())
                addRaw(findings, QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())), value);
        }
    }

private:
    void addClaim(Findings& findings, QLatin1String kind, const Claim& claim) const
    {
        findings.add(statementOf(Company::X, kind, claim, m_at));
    }

    void addRaw(Findings& findings, const QString& label, Json value) const
    {
        simdjson::dom::array items;
        simdjson::dom::object members;
        if (value.get(items) == simdjson::SUCCESS) {
            for (const Json item : items)
                addRaw(findings, label, item);
        } else if (value.get(members) == simdjson::SUCCESS) {
            for (const auto& [key, inner] : members)
                addRaw(findings,
                    label + u'.' + QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())), inner);
        } else if (const QString text = plainText(textOf(value)); !text.isEmpty()) {
            addClaim(findings, UnknownKind, { Role::Inferred, Category::Other, label, text });
        }
    }

    static QString nameIn(simdjson::dom::object item)
    {
        QString first;
        for (const auto& [key, value] : item) {
            const bool isName = key == "name" || key == "language";
            const QString text = key == "isDisabled" ? QString() : textOf(value);
            if (isName && !text.isEmpty())
                return text;
            if (first.isEmpty())
                first = text;
        }
        return first;
    }

    std::optional<Instant> m_at;
};

bool isKnownGender(const QString& gender)
{
    return gender.compare("unknown"_L1, Qt::CaseInsensitive) != 0;
}

class PersonalizationReader final : public StatementReader {
public:
    explicit PersonalizationReader(const ExportContext& context)
        : StatementReader(context)
    {
    }

    void read(Json element, std::string_view, Findings& findings) override
    {
        const Json data = unwrapped(element, { "p13nData" });
        addUnknown(findings, data, { "demographics", "interests", "locationHistory", "inferredAgeInfo" });
        readDemographics(findings, memberOf(data, "demographics"));
        readInterests(findings, memberOf(data, "interests"));
        addAll(findings, Place, memberOf(data, "locationHistory"));
        if (const std::optional<Json> age = memberOf(data, "inferredAgeInfo")) {
            addAll(findings, Age, memberOf(*age, "age"));
            add(findings, BirthDate, textOf(*age, "birthDate"));
            addUnknown(findings, age, { "age", "birthDate" });
        }
    }

private:
    void readDemographics(Findings& findings, std::optional<Json> demographics) const
    {
        if (!demographics)
            return;
        addAll(findings, Language, memberOf(*demographics, "languages"));
        if (const std::optional<Json> gender = memberOf(*demographics, "genderInfo")) {
            if (const QString inferred = textOf(*gender, "gender"); isKnownGender(inferred))
                add(findings, Gender, inferred);
            if (const QString own = textOf(*gender, "genderOverride"); isKnownGender(own))
                add(findings, OwnGender, own);
            addUnknown(findings, gender, { "gender", "genderOverride" });
        }
        addUnknown(findings, demographics, { "languages", "genderInfo" });
    }

    void readInterests(Findings& findings, std::optional<Json> interests) const
    {
        if (!interests)
            return;
        addAll(findings, Interest, memberOf(*interests, "interests"));
        addAll(findings, PartnerInterest, memberOf(*interests, "partnerInterests"));
        addAll(findings, Show, memberOf(*interests, "shows"));
        if (const std::optional<Json> audiences = memberOf(*interests, "audienceAndAdvertisers")) {
            addAll(findings, ListOwner, memberOf(*audiences, "advertisers"));
            addAll(findings, LookalikeOwner, memberOf(*audiences, "lookalikeAdvertisers"));
            addAll(findings, DoNotReach, memberOf(*audiences, "doNotReachAdvertisers"));
            addAll(findings, Catalogue, memberOf(*audiences, "catalogAudienceAdvertisers"));
            add(findings, AudienceCount, textOf(*audiences, "numAudiences"));
            addUnknown(findings, audiences,
                { "advertisers", "lookalikeAdvertisers", "doNotReachAdvertisers",
                    "catalogAudienceAdvertisers", "numAudiences" });
        }
        addUnknown(
            findings, interests, { "interests", "partnerInterests", "shows", "audienceAndAdvertisers" });
    }
};

class AgeReader final : public StatementReader {
public:
    explicit AgeReader(const ExportContext& context)
        : StatementReader(context)
    {
    }

    void read(Json element, std::string_view, Findings& findings) override
    {
        const Json info = unwrapped(element, { "ageMeta", "ageInfo" });
        addAll(findings, OwnAge, memberOf(info, "age"));
        add(findings, OwnBirthDate, textOf(info, "birthDate"));
        findings.addUnknownMembers(unknownMembers(info, { "age", "birthDate" }));
    }
};

class AppReader final : public StatementReader {
public:
    explicit AppReader(const ExportContext& context)
        : StatementReader(context)
    {
    }

    void read(Json element, std::string_view, Findings& findings) override
    {
        const Json app = unwrapped(element, { "app" });
        const std::optional<simdjson::dom::array> names = arrayOf(app, "appNames");
        if (names && names->size() > 0)
            addAll(findings, App, memberOf(app, "appNames"));
        else
            add(findings, App, textOf(app, "appId"));
        findings.addUnknownMembers(unknownMembers(app, { "appId", "appNames" }));
    }
};

} // namespace

Json unwrapped(Json element, std::initializer_list<std::string_view> wrappers)
{
    for (const std::string_view wrapper : wrappers)
        element = memberOf(element, wrapper).value_or(element);
    return element;
}

std::unique_ptr<JsonReader> xPersonalizationReader(const ExportContext& context)
{
    return std::make_unique<PersonalizationReader>(context);
}

std::unique_ptr<JsonReader> xAgeReader(const ExportContext& context)
{
    return std::make_unique<AgeReader>(context);
}

std::unique_ptr<JsonReader> xAppReader(const ExportContext& context)
{
    return std::make_unique<AppReader>(context);
}

} // namespace candor::importing
