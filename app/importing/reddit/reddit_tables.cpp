#include "reddit_tables.h"

#include "permalink.h"
#include "plain_text.h"
#include "read_time.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

void addStatement(QLatin1String kind, const Claim& claim, const ExportContext& context, Findings& findings)
{
    if (!claim.value.isEmpty())
        findings.add(statementOf(Company::Reddit, kind, claim, context.generatedAt));
}

// Of most things Reddit does not say when.
void addActivity(QLatin1String kind, const QString& text, Findings& findings,
    std::optional<Instant> at = std::nullopt, Category category = Category::Engagement)
{
    if (text.isEmpty())
        return; // a row that names nothing tells nothing
    Record record = recordOf(Role::Activity, Company::Reddit, category, kind);
    record.text = text;
    record.at = at;
    findings.add(std::move(record));
}

QString firstOf(const QStringList& texts)
{
    const auto found = std::ranges::find_if(texts, [](const QString& text) { return !text.isEmpty(); });
    return found == texts.end() ? QString() : *found;
}

// "alcohol: deny": the person's choice about ads on a sensitive topic, in Reddit's words.
void tellSensitiveAds(const TableRow& row, const ExportContext& context, Findings& findings)
{
    const QString topic = plainText(row[u"type"]);
    const QString choice = plainText(row[u"preference"]);
    if (topic.isEmpty())
        return;
    addStatement("sensitive-ads"_L1,
        { Role::Declared, Category::Interests, u"Sensitive ads preferences"_s,
            choice.isEmpty() ? topic : QString(topic % u": " % choice) },
        context, findings);
}

void tellGender(const TableRow& row, const ExportContext& context, Findings& findings)
{
    addStatement("gender"_L1,
        { Role::Declared, Category::Demographics, u"Gender"_s, plainText(row[u"account_gender"]) }, context,
        findings);
}

void tellBirthDate(const TableRow& row, const ExportContext& context, Findings& findings)
{
    addStatement("birth-date"_L1,
        { Role::Declared, Category::Demographics, u"Birth date"_s, row[u"birthdate"] }, context, findings);
    addStatement("birth-date"_L1,
        { Role::Declared, Category::Demographics, u"Verified birth date"_s, row[u"verified_birthdate"] },
        context, findings);
}

void tellPreference(const TableRow& row, const ExportContext& context, Findings& findings)
{
    const QString name = plainText(row[u"preference"]);
    if (!name.isEmpty())
        addStatement("setting"_L1, { Role::Control, Category::Other, name, plainText(row[u"value"]) },
            context, findings);
}

void tellStatistic(const TableRow& row, const ExportContext&, Findings& findings)
{
    const QString name = plainText(row[u"statistic"]);
    const QString value = plainText(row[u"value"]);
    if (!name.isEmpty() && !value.isEmpty())
        addActivity("statistic"_L1, name % u": " % value, findings);
}

// "r/InventedTea" for "InventedTea" and "r/InventedTea".
QString community(const TableRow& row)
{
    const QString name = plainText(row[u"subreddit"]);
    const bool hasPrefix = name.startsWith("r/"_L1) || name.startsWith("u_"_L1) || name.startsWith("u/"_L1);
    return name.isEmpty() || hasPrefix ? name : QString(u"r/"_s % name);
}

void tellSubscribed(const TableRow& row, const ExportContext&, Findings& findings)
{
    addActivity("subscribe"_L1, community(row), findings);
}

void tellModerated(const TableRow& row, const ExportContext&, Findings& findings)
{
    addActivity("moderate"_L1, community(row), findings);
}

void tellApproved(const TableRow& row, const ExportContext&, Findings& findings)
{
    addActivity("approved"_L1, community(row), findings);
}

void tellFeed(const TableRow& row, const ExportContext&, Findings& findings)
{
    const QString name = plainText(row[u"display_name"]);
    const QString communities = plainText(row[u"subreddits"]);
    const QString text = communities.isEmpty() ? name : QString(name % u": " % communities);
    addActivity(
        "feed"_L1, text, findings, row[u"date"].isEmpty() ? std::nullopt : timeIn(row[u"date"], findings));
}

// A comment has a "link" to what it comments on, a post has not.
void tellPost(const TableRow& row, const ExportContext&, Findings& findings)
{
    const QString place = community(row);
    const QString said = firstOf({ plainText(row[u"title"]), plainText(row[u"body"]), row[u"url"] });
    const QString text = said.isEmpty() ? permalinkText(row[u"permalink"])
        : place.isEmpty()               ? said
                                        : QString(place % u": " % said);
    addActivity(
        row.hasColumn(u"link") ? "comment"_L1 : "post"_L1, text, findings, timeIn(row[u"date"], findings));
}

void tellVote(const TableRow& row, const ExportContext&, Findings& findings)
{
    const QString about = firstOf({ permalinkText(row[u"permalink"]), row[u"id"] });
    const QString direction = row[u"direction"];
    if (!about.isEmpty())
        addActivity("vote"_L1, direction.isEmpty() ? about : QString(direction % u" – " % about), findings);
}

void tellSaved(const TableRow& row, const ExportContext&, Findings& findings)
{
    addActivity("save"_L1, firstOf({ permalinkText(row[u"permalink"]), row[u"id"] }), findings);
}

void tellHidden(const TableRow& row, const ExportContext&, Findings& findings)
{
    addActivity("hide"_L1, firstOf({ permalinkText(row[u"permalink"]), row[u"id"] }), findings);
}

void tellPollVote(const TableRow& row, const ExportContext&, Findings& findings)
{
    addActivity(
        "vote"_L1, firstOf({ plainText(row[u"text"]), row[u"user_selection"], row[u"post_id"] }), findings);
}

void tellPurchase(const TableRow& row, const ExportContext&, Findings& findings)
{
    addActivity("purchase"_L1, firstOf({ plainText(row[u"product"]), row[u"transaction_id"] }), findings,
        timeIn(row[u"date"], findings), Category::Purchases);
}

// One row has "registration ip" in place of a date.
void tellAddress(const TableRow& row, const ExportContext&, Findings& findings)
{
    const QString date = row[u"date"];
    const QString address = row[u"ip"];
    const bool isDated = std::ranges::any_of(date, [](QChar c) { return c.isDigit(); });
    if (address.isEmpty())
        return;
    if (isDated || date.isEmpty())
        addActivity("login"_L1, address, findings, timeIn(date, findings), Category::Device);
    else
        addActivity("login"_L1, date % u": " % address, findings, std::nullopt, Category::Device);
}

} // namespace

const TableForm RedditSensitiveAds { { u"type", u"preference" }, {}, tellSensitiveAds };
const TableForm RedditGender { { u"account_gender" }, {}, tellGender };
const TableForm RedditBirthDate { { u"birthdate" },
    { u"verified_birthdate", u"verification_state", u"verification_method" }, tellBirthDate };
const TableForm RedditPreferences { { u"preference", u"value" }, {}, tellPreference };
const TableForm RedditStatistics { { u"statistic", u"value" }, {}, tellStatistic };
const TableForm RedditSubscribed { { u"subreddit" }, {}, tellSubscribed };
const TableForm RedditModerated { { u"subreddit" }, {}, tellModerated };
const TableForm RedditApproved { { u"subreddit" }, {}, tellApproved };
const TableForm RedditFeeds { { u"id", u"display_name", u"subreddits" },
    { u"date", u"description", u"privacy", u"image_url", u"is_owner", u"favorited", u"followers" },
    tellFeed };
const TableForm RedditPosts { { u"id", u"permalink", u"date", u"subreddit" },
    { u"ip", u"gildings", u"title", u"url", u"body", u"link", u"parent", u"media" }, tellPost };
const TableForm RedditVotes { { u"id", u"permalink", u"direction" }, {}, tellVote };
const TableForm RedditSaved { { u"id", u"permalink" }, {}, tellSaved };
const TableForm RedditHidden { { u"id", u"permalink" }, {}, tellHidden };
const TableForm RedditPollVotes { { u"post_id", u"user_selection" },
    { u"text", u"image_url", u"is_prediction", u"stake_amount" }, tellPollVote };
const TableForm RedditPurchases { { u"transaction_id", u"product", u"date" },
    { u"processor", u"cost", u"currency", u"status" }, tellPurchase };
const TableForm RedditAddresses { { u"date", u"ip" }, {}, tellAddress };

} // namespace candor::importing
