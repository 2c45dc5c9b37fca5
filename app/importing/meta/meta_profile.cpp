#include "meta_meaning.h"
#include "reader.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

// What the person wrote about themselves that a company could also have concluded. Names, addresses and
// numbers are nobody's conclusion, and are left where they are.
struct Field {
    QLatin1String key;
    QLatin1String inner; // in an object: the member that says it; empty: any text
    QLatin1String code;
    Category category;
    QLatin1String label;
};
constexpr std::array Fields {
    Field { "gender"_L1, "gender_option"_L1, "gender"_L1, Category::Demographics, "Gender"_L1 },
    Field { "relationship"_L1, "status"_L1, "relationship"_L1, Category::Demographics, "Relationship"_L1 },
    Field { "current_city"_L1, "name"_L1, "place"_L1, Category::Location, "Current city"_L1 },
    Field { "hometown"_L1, "name"_L1, "place"_L1, Category::Location, "Hometown"_L1 },
    Field { "places_lived"_L1, "place"_L1, "place"_L1, Category::Location, "Places lived"_L1 },
    Field { "languages"_L1, "name"_L1, "language"_L1, Category::Demographics, "Languages"_L1 },
    Field { "interested_in"_L1, ""_L1, "interested-in"_L1, Category::Demographics, "Interested in"_L1 },
    Field { "political_view"_L1, "name"_L1, "politics"_L1, Category::Demographics, "Political view"_L1 },
    Field { "religious_view"_L1, "name"_L1, "religion"_L1, Category::Demographics, "Religious view"_L1 },
    Field { "education_experiences"_L1, "name"_L1, "education"_L1, Category::Work, "Education"_L1 },
    Field { "work_experiences"_L1, "employer"_L1, "work"_L1, Category::Work, "Work"_L1 },
};

// Known, and nothing Candor shows.
constexpr std::array PassedOver { "name"_L1, "emails"_L1, "previous_names"_L1, "other_names"_L1,
    "family_members"_L1, "blood_info"_L1, "websites"_L1, "phone_numbers"_L1, "username"_L1, "profile_uri"_L1,
    "registration_timestamp"_L1, "address"_L1, "screen_names"_L1, "screennames"_L1, "groups"_L1,
    "intro_bio"_L1, "about_me"_L1, "favorite_quotes"_L1, "name_pronunciation"_L1,
    "other_personal_information"_L1, "current_address"_L1, "nickname"_L1, "events"_L1, "profile_picture"_L1,
    "bio"_L1 };

class OwnProfile final : public MetaMeaning {
public:
    OwnProfile(Company company, const ExportContext& context)
        : m_company(company)
        , m_generatedAt(context.generatedAt)
    {
    }

    void read(const MetaNode& record, Findings& findings) override
    {
        for (const MetaNode& member : record.inner) {
            if (member.name == "birthday"_L1)
                addBirthday(member, findings);
            else if (member.name == "pages"_L1)
                addFavourites(member, findings);
            else if (const Field* const field = fieldNamed(member.name))
                addField(*field, member, findings);
            else if (!isPassedOver(member.name))
                findings.addUnknownMembers(1);
        }
    }

private:
    static bool isPassedOver(const QString& name)
    {
        return name.isEmpty()
            || std::ranges::any_of(PassedOver, [&](QLatin1String known) { return name == known; });
    }

    static const Field* fieldNamed(const QString& name)
    {
        const auto found
            = std::ranges::find_if(Fields, [&](const Field& field) { return name == field.key; });
        return found == Fields.end() ? nullptr : &*found;
    }

    void add(QLatin1String code, Category category, const QString& label, const QString& value,
        std::optional<Instant> at, Findings& findings) const
    {
        if (!value.isEmpty())
            findings.add(statementOf(
                m_company, code, { Role::Declared, category, label, value }, at ? at : m_generatedAt));
    }

    // One thing, or a list of them; each a text, or an object in which one member says it.
    void addField(const Field& field, const MetaNode& node, Findings& findings) const
    {
        const bool isObject = !field.inner.isEmpty() && node.named(field.inner);
        if (node.inner.empty() || isObject)
            return add(field.code, field.category, field.label,
                isObject ? node.textOf(field.inner) : node.value, node.at, findings);
        for (const MetaNode& one : node.inner) {
            if (one.name.isEmpty() || !one.inner.empty()) // a member that is none of ours says nothing here
                addField(field, one, findings);
        }
    }

    void addBirthday(const MetaNode& node, Findings& findings) const
    {
        const int month = node.textOf("month"_L1).toInt();
        const int day = node.textOf("day"_L1).toInt();
        QString date = node.textOf("year"_L1);
        if (month > 0 && day > 0)
            date += u"-%1-%2"_s.arg(month, 2, 10, QLatin1Char('0')).arg(day, 2, 10, QLatin1Char('0'));
        add("birth-date"_L1, Category::Demographics, u"Birth date"_s, node.inner.empty() ? node.value : date,
            node.at, findings);
    }

    // Lists of favourites, each under its own name: music, books, teams.
    void addFavourites(const MetaNode& node, Findings& findings) const
    {
        for (const MetaNode& list : node.inner) {
            const MetaNode* const pages = list.named("pages"_L1);
            if (!pages)
                continue;
            for (const MetaNode& page : pages->inner)
                add("favourite"_L1, Category::Interests, list.textOf("name"_L1), page.value, page.at,
                    findings);
        }
    }

    Company m_company;
    std::optional<Instant> m_generatedAt;
};

} // namespace

std::unique_ptr<MetaMeaning> ownProfile(Company company, const ExportContext& context)
{
    return std::make_unique<OwnProfile>(company, context);
}

} // namespace candor::importing
