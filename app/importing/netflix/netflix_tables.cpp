#include "netflix_tables.h"

#include "plain_text.h"
#include "read_time.h"

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

QString withProfile(const QString& text, const TableRow& row)
{
    const QString profile = plainText(row[u"profile name"]);
    return profile.isEmpty() ? text : QString(text % u" – " % profile);
}

void addActivity(const TableRow& row, Category category, QLatin1String kind, const QString& text,
    const QString& time, Findings& findings)
{
    if (text.isEmpty())
        return; // a row that names nothing tells nothing
    Record record = recordOf(Role::Activity, Company::Netflix, category, kind);
    record.text = withProfile(text, row);
    record.at = timeIn(time, findings);
    findings.add(std::move(record));
}

// Trailers and previews run by themselves: nothing the person watched. No record, and no warning either.
void tellViewing(const TableRow& row, const ExportContext&, Findings& findings)
{
    if (row[u"supplemental video type"].isEmpty())
        addActivity(
            row, Category::Viewing, "watch"_L1, plainText(row[u"title"]), row[u"start time"], findings);
}

// What was typed, and what was chosen of the answers; sometimes only one of them.
void tellSearch(const TableRow& row, const ExportContext&, Findings& findings)
{
    const QString typed = plainText(row[u"query typed"]);
    const QString chosen = plainText(row[u"displayed name"]);
    const bool isBoth = !typed.isEmpty() && !chosen.isEmpty();
    addActivity(row, Category::Search, "search"_L1,
        isBoth ? QString(typed % u" → " % chosen) : typed + chosen, row[u"utc timestamp"], findings);
}

void tellMyList(const TableRow& row, const ExportContext&, Findings& findings)
{
    addActivity(row, Category::Viewing, "list"_L1, plainText(row[u"title name"]), row[u"utc title add date"],
        findings);
}

void tellClick(const TableRow& row, const ExportContext&, Findings& findings)
{
    const QString address = row[u"webpage url"];
    addActivity(row, Category::Engagement, "page"_L1, address.isEmpty() ? row[u"navigation level"] : address,
        row[u"click utc ts"], findings);
}

void addStatement(const TableRow& row, QLatin1String kind, const Claim& claim, std::optional<Instant> at,
    Findings& findings)
{
    Record record = statementOf(Company::Netflix, kind, claim, at);
    record.text = withProfile(record.text, row);
    findings.add(std::move(record));
}

// "Is interested", "Not interested", or Netflix's own word when it is neither.
QString answer(const QString& cell, const QString& yes, const QString& no)
{
    const QString folded = cell.toCaseFolded();
    if (folded == "true"_L1 || folded == "yes"_L1 || folded == "1"_L1)
        return yes;
    if (folded == "false"_L1 || folded == "no"_L1 || folded == "0"_L1)
        return no;
    return cell.isEmpty() ? QString() : QString(yes % u", " % cell);
}

void tellPreference(const TableRow& row, const ExportContext&, Findings& findings)
{
    const QString show = plainText(row[u"show"]);
    if (show.isEmpty())
        return;
    const std::optional<Instant> at = timeIn(row[u"event date"], findings);
    QStringList labels { answer(row[u"is interested"], u"Is interested"_s, u"Not interested"_s),
        answer(row[u"has watched"], u"Has watched"_s, u"Not watched"_s) };
    labels.removeAll(QString());
    if (labels.isEmpty())
        labels += u"Indicated preferences"_s;
    for (const QString& label : labels)
        addStatement(row, "preference"_L1, { Role::Declared, Category::Viewing, label, show }, at, findings);
}

// Thumbs since 2017, stars before.
QString ratingOf(const TableRow& row)
{
    const QString thumbs = row[u"thumbs value"];
    const QString stars = row[u"star value"];
    const bool isByStars = row[u"rating type"].startsWith("star"_L1, Qt::CaseInsensitive);
    if (!stars.isEmpty() && (isByStars || thumbs.isEmpty()))
        return u"Stars "_s + stars;
    if (thumbs == "1"_L1)
        return u"Thumbs down"_s;
    if (thumbs == "2"_L1)
        return u"Thumbs up"_s;
    if (thumbs == "3"_L1)
        return u"Two thumbs up"_s;
    return thumbs.isEmpty() ? u"Rating"_s : QString(u"Thumbs "_s % thumbs);
}

void tellRating(const TableRow& row, const ExportContext&, Findings& findings)
{
    if (const QString title = plainText(row[u"title name"]); !title.isEmpty())
        addStatement(row, "rating"_L1, { Role::Declared, Category::Viewing, ratingOf(row), title },
            timeIn(row[u"event utc ts"], findings), findings);
}

struct AccountSetting {
    QStringView column;
    QLatin1String label;
};

constexpr AccountSetting AccountSettings[] {
    { u"netflix updates", "Netflix Updates"_L1 },
    { u"now on netflix", "Now On Netflix"_L1 },
    { u"netflix offers", "Netflix Offers"_L1 },
    { u"netflix surveys", "Netflix Surveys"_L1 },
    { u"netflix kids and family", "Netflix Kids And Family"_L1 },
    { u"sms account related", "Sms Account Related"_L1 },
    { u"sms content updates and special offers", "Sms Content Updates And Special Offers"_L1 },
    { u"whats app", "Whats App"_L1 },
    { u"test participation", "Test Participation"_L1 },
};

// Whether Netflix looks for the person at others by e-mail address and telephone number, to show its own ads
// there. A plain "no" is a setting; anything else says that somebody else holds them.
void tellAccount(const TableRow& row, const ExportContext& context, Findings& findings)
{
    for (const AccountSetting& setting : AccountSettings) {
        if (const QString value = row[setting.column]; !value.isEmpty())
            findings.add(statementOf(Company::Netflix, u"setting"_s,
                { Role::Control, Category::Other, setting.label, value }, context.generatedAt));
    }
    const QString matched = row[u"marketing communications matched identifiers"];
    if (matched.isEmpty())
        return;
    const bool isNo = answer(matched, u"yes"_s, u"no"_s) == "no"_L1;
    findings.add(statementOf(Company::Netflix, u"matched-identifiers"_s,
        { isNo ? Role::Control : Role::Advertiser, Category::Lists,
            u"Marketing Communications Matched Identifiers"_s, matched },
        context.generatedAt));
}

// What Netflix sent to bring the person back: its own advertising.
void tellMessage(const TableRow& row, const ExportContext&, Findings& findings)
{
    const QString name = plainText(row[u"message name"]);
    const QString title = plainText(row[u"title name"]);
    const QString clicks = row[u"click cnt"];
    Record record = recordOf(Role::Exposure, Company::Netflix, Category::Other, u"message"_s);
    Showing showing;
    showing.title = title.isEmpty() ? name : title;
    showing.advertiser = u"Netflix"_s;
    showing.place = row[u"channel"];
    const bool isClicked = (!clicks.isEmpty() && clicks != "0"_L1) || !row[u"click utc ts"].isEmpty();
    showing.interaction = isClicked ? Interaction::Clicked : Interaction::None;
    if (showing.title.isEmpty())
        return;
    record.text
        = withProfile(title.isEmpty() || name.isEmpty() ? title + name : QString(name % u": " % title), row);
    record.at = timeIn(row[u"sent utc ts"], findings);
    record.showing = showing;
    findings.add(std::move(record));
}

} // namespace

const TableForm NetflixViewing { { u"title", u"start time", u"supplemental video type" },
    { u"profile name", u"duration", u"attributes", u"device type", u"bookmark", u"latest bookmark",
        u"country" },
    tellViewing };
const TableForm NetflixSearches { { u"query typed", u"displayed name", u"utc timestamp" },
    { u"profile name", u"country iso code", u"device", u"is kids", u"action", u"section" }, tellSearch };
const TableForm NetflixMyList { { u"title name", u"utc title add date" }, { u"profile name", u"country" },
    tellMyList };
const TableForm NetflixClicks { { u"navigation level", u"click utc ts" },
    { u"profile name", u"source", u"referrer url", u"webpage url" }, tellClick };
const TableForm NetflixPreferences { { u"show", u"has watched", u"is interested" },
    { u"profile name", u"event date" }, tellPreference };
const TableForm NetflixRatings { { u"title name", u"thumbs value", u"event utc ts" },
    { u"profile name", u"rating type", u"star value", u"device model", u"region view date" }, tellRating };
const TableForm NetflixAccount { { u"marketing communications matched identifiers" },
    { u"first name", u"last name", u"email address", u"phone number", u"country of registration",
        u"country of signup", u"primary lang", u"cookie disclosure", u"membership status",
        u"customer creation timestamp", u"has rejoined", u"netflix updates", u"now on netflix",
        u"netflix offers", u"netflix surveys", u"netflix kids and family", u"sms account related",
        u"sms content updates and special offers", u"test participation", u"whats app",
        u"extra member account", u"extra member primary account owner" },
    tellAccount };
const TableForm NetflixMessages { { u"sent utc ts", u"message name", u"channel" },
    { u"profile name", u"country iso code", u"account locale", u"email locale", u"title name",
        u"email domain name", u"link url", u"click utc ts", u"device model", u"click cnt" },
    tellMessage };

} // namespace candor::importing
