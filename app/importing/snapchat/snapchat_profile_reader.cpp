#include "json_path.h"
#include "said_text.h"
#include "snapchat_readers.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

// Elements come as texts or as objects whose shape is not always known: what an object says in words.
QString wordsOf(Json value, std::initializer_list<std::string_view> names)
{
    simdjson::dom::object members;
    if (value.get(members) != simdjson::SUCCESS)
        return saidText(textOf(value));
    for (const std::string_view name : names) {
        if (const QString said = saidText(textOf(value, name)); !said.isEmpty())
            return said;
    }
    QStringList words;
    for (const auto& [key, inner] : members) {
        if (const QString said = saidText(textOf(inner)); !said.isEmpty())
            words += said;
    }
    return words.join(u", "_s);
}

QString firstOf(Json object, std::initializer_list<std::string_view> names)
{
    for (const std::string_view name : names) {
        if (const QString said = saidText(textOf(object, name)); !said.isEmpty())
            return said;
    }
    return {};
}

class ProfileReader final : public JsonReader {
public:
    explicit ProfileReader(const ExportContext& context)
        : m_at(context.generatedAt)
    {
    }

    void read(Json element, std::string_view member, Findings& findings) override
    {
        if (m_path.follow(member)) {
            m_section = m_path.names().value(0);
            m_isNew = true;
        }
        if (!readStatement(element, findings) && !readActivity(element, findings) && m_isNew)
            findings.addUnknownMembers(isNotShown() ? 0 : 1);
        m_isNew = false;
    }

private:
    bool readStatement(Json element, Findings& findings) const
    {
        const QString name = m_path.last();
        if (m_section == "Interest Categories"_L1 || m_section == "Content Categories"_L1
            || m_section == "Content Interests"_L1) {
            state("interest"_L1,
                { Role::Inferred, Category::Interests, m_section, wordsOf(element, { "Name", "Category" }) },
                findings);
        } else if (name == "Cohort Age"_L1) {
            state("age"_L1, { Role::Inferred, Category::Demographics, name, wordsOf(element, {}) }, findings);
        } else if (name == "Derived Ad Demographic"_L1) {
            state("gender"_L1, { Role::Inferred, Category::Demographics, name, wordsOf(element, {}) },
                findings);
        } else if (m_section == "Geographic Information"_L1) {
            const QString place = wordsOf(element, { "Name", "Location" });
            if (!areCoordinates(place))
                state("place"_L1, { Role::Inferred, Category::Location, m_section, place }, findings);
        } else if (name == "Country"_L1 || name == "Account Creation Country"_L1) {
            state("place"_L1, { Role::Inferred, Category::Location, name, wordsOf(element, {}) }, findings);
        } else if (name == "In-app Language"_L1) {
            state("setting"_L1, { Role::Control, Category::Demographics, name, wordsOf(element, {}) },
                findings);
        } else {
            return false;
        }
        return true;
    }

    bool readActivity(Json element, Findings& findings) const
    {
        const QString name = m_path.last();
        if (m_section == "Engagement"_L1)
            add("engagement"_L1, Category::Engagement, counted(element), element, findings);
        else if (m_section == "Statistics"_L1)
            add("statistic"_L1, Category::Engagement, labelled(name, wordsOf(element, {})), element,
                findings);
        else if (m_section == "Discover Channels Viewed"_L1)
            add("channel"_L1, Category::Viewing, wordsOf(element, { "Channel Name", "Name" }), element,
                findings);
        else if (m_section == "Subscriptions"_L1)
            add("subscription"_L1, Category::Engagement, wordsOf(element, { "Name", "Channel Name" }),
                element, findings);
        else if (m_section == "Breakdown of Time Spent on App"_L1)
            add("time-spent"_L1, Category::Engagement, wordsOf(element, {}), element, findings);
        else if (name == "Web Interactions"_L1)
            add("web-visit"_L1, Category::Offsite, wordsOf(element, { "Domain", "Website", "Name" }), element,
                findings);
        else if (name == "App Interactions"_L1)
            add("app-use"_L1, Category::Offsite, wordsOf(element, { "App Name", "App", "Name" }), element,
                findings);
        else if (m_section == "Off-Platform Sharing"_L1)
            add("share"_L1, Category::Engagement,
                labelled(firstOf(element, { "Media Type" }), wordsOf(element, { "Share Destination" })),
                element, findings);
        else if (m_section == "Ads You Interacted With"_L1)
            addAd(element, findings);
        else if (m_section == "Mobile Ad Id"_L1) // that there is one; not which
            add("identifiers"_L1, Category::Device, wordsOf(element, {}).isEmpty() ? QString() : m_section,
                element, findings);
        else
            return false;
        return true;
    }

    // Known, and nothing about the person that Candor shows.
    bool isNotShown() const
    {
        constexpr std::array names { "Creation Time"_L1, "Platform Version"_L1, "Spotlight"_L1 };
        return std::ranges::find(names, m_path.last()) != names.end()
            || std::ranges::find(names, m_section) != names.end();
    }

    void state(QLatin1String kind, const Claim& claim, Findings& findings) const
    {
        if (!claim.value.isEmpty())
            findings.add(statementOf(Company::Snapchat, kind, claim, m_at));
    }

    void add(
        QLatin1String kind, Category category, const QString& text, Json element, Findings& findings) const
    {
        if (text.isEmpty())
            return;
        Record record = recordOf(Role::Activity, Company::Snapchat, category, kind);
        record.text = text;
        const QString date = firstOf(element, { "Date", "Time" });
        record.at = date.isEmpty() ? m_at : writtenTime(date, findings);
        findings.add(std::move(record));
    }

    static void addAd(Json element, Findings& findings)
    {
        const QString advertiser = wordsOf(element, { "Advertiser Name", "Advertiser", "Name" });
        if (advertiser.isEmpty())
            return;
        Record record = recordOf(Role::Exposure, Company::Snapchat, Category::Other, u"ad"_s);
        record.showing = Showing { advertiser, advertiser, {}, {}, Interaction::Opened };
        record.text = advertiser;
        record.at = writtenTime(textOf(element, "Date"), findings);
        findings.add(std::move(record));
    }

    static QString labelled(const QString& label, const QString& value)
    {
        return label.isEmpty() || value.isEmpty() ? value : QString(label % u": " % value);
    }

    // Old exports misspell the count.
    static QString counted(Json element)
    {
        const QString event = firstOf(element, { "Event" });
        const QString count = firstOf(element, { "Occurrences", "Occurences", "Count" });
        if (event.isEmpty())
            return wordsOf(element, {});
        return count.isEmpty() ? event : labelled(event, count);
    }

    std::optional<Instant> m_at;
    JsonPath m_path;
    QString m_section; // the outermost name
    bool m_isNew = false; // first element of its list
};

} // namespace

std::unique_ptr<JsonReader> snapchatProfileReader(const ExportContext& context)
{
    return std::make_unique<ProfileReader>(context);
}

} // namespace candor::importing
