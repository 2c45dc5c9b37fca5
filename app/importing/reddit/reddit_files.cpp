#include "reddit_files.h"

#include "first_bytes.h"
#include "inventory.h"
#include "reddit_tables.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

struct Table {
    QLatin1String stem;
    const TableForm& form;
    const Format* format;
    bool isOfRedditAlone; // nobody else calls a file so
    bool isUnmistakable; // nobody else has such columns, whatever the file is called
};

const std::array Tables {
    Table { "sensitive_ads_preferences"_L1, RedditSensitiveAds, &ReadTable<RedditSensitiveAds>, true, false },
    Table { "account_gender"_L1, RedditGender, &ReadTable<RedditGender>, true, true },
    Table { "birthdate"_L1, RedditBirthDate, &ReadTable<RedditBirthDate>, false, false },
    Table { "user_preferences"_L1, RedditPreferences, &ReadTable<RedditPreferences>, false, false },
    Table { "statistics"_L1, RedditStatistics, &ReadTable<RedditStatistics>, false, false },
    Table { "subscribed_subreddits"_L1, RedditSubscribed, &ReadTable<RedditSubscribed>, true, false },
    Table { "moderated_subreddits"_L1, RedditModerated, &ReadTable<RedditModerated>, true, false },
    Table { "approved_submitter_subreddits"_L1, RedditApproved, &ReadTable<RedditApproved>, true, false },
    Table { "multireddits"_L1, RedditFeeds, &ReadTable<RedditFeeds>, true, true },
    Table { "comments"_L1, RedditPosts, &ReadTable<RedditPosts>, false, true },
    Table { "posts"_L1, RedditPosts, &ReadTable<RedditPosts>, false, true },
    Table { "post_votes"_L1, RedditVotes, &ReadTable<RedditVotes>, false, true },
    Table { "comment_votes"_L1, RedditVotes, &ReadTable<RedditVotes>, false, true },
    Table { "poll_votes"_L1, RedditPollVotes, &ReadTable<RedditPollVotes>, false, true },
    Table { "saved_posts"_L1, RedditSaved, &ReadTable<RedditSaved>, false, false },
    Table { "saved_comments"_L1, RedditSaved, &ReadTable<RedditSaved>, false, false },
    Table { "hidden_posts"_L1, RedditHidden, &ReadTable<RedditHidden>, false, false },
    Table { "purchases"_L1, RedditPurchases, &ReadTable<RedditPurchases>, false, false },
    Table { "ip_logs"_L1, RedditAddresses, &ReadTable<RedditAddresses>, false, false },
};

// Correspondence with other people, the accounts behind the account, drafts; and the same rows without their
// texts.
bool isKnownOtherwise(const QString& stem)
{
    static const QSet<QString> known { u"announcements"_s, u"chat_history"_s, u"checkfile"_s,
        u"comment_headers"_s, u"drafts"_s, u"friends"_s, u"gilded_content"_s, u"gold_received"_s,
        u"linked_identities"_s, u"linked_phone_number"_s, u"message_headers"_s, u"messages"_s,
        u"messages_archive"_s, u"messages_archive_headers"_s, u"payouts"_s, u"persona"_s, u"post_headers"_s,
        u"scheduled_posts"_s, u"stripe"_s, u"subscriptions"_s, u"twitter"_s };
    return known.contains(stem);
}

QString withoutNumber(const QString& stem)
{
    static const QRegularExpression number(u"(?:_\\d+|\\s?\\(\\d+\\))+$"_s);
    return QString(stem).remove(number);
}

} // namespace

std::optional<Sighting> recogniseReddit(const Glimpse& glimpse)
{
    const auto seen = [](const Format* format, FileReason reason, bool proves) {
        return Sighting { Family::Reddit, format, reason, proves, {} };
    };
    if (!glimpse.isTable())
        return std::nullopt;
    const QString stem = withoutNumber(glimpse.stem);
    if (isKnownOtherwise(stem))
        return seen(nullptr, FileReason::NothingToRead, false);
    const QStringList columns = columnsIn(glimpse.head);
    const auto named = std::ranges::find(Tables, stem, &Table::stem);
    const bool isAsNamed = named != Tables.end() && named->form.isOf(columns);
    const auto told = std::ranges::find_if(
        Tables, [&](const Table& table) { return table.isUnmistakable && table.form.isOf(columns); });
    if (isAsNamed)
        return seen(named->format, FileReason::None, named->isOfRedditAlone || told != Tables.end());
    if (told != Tables.end())
        return seen(told->format, FileReason::None, true);
    if (named != Tables.end())
        return seen(named->format, FileReason::None, named->isOfRedditAlone);
    return std::nullopt;
}

// "export_inventedname_20310203.zip".
Origin originOfReddit(const Inventory& inventory)
{
    static const QRegularExpression pattern(u"^export_(.+)_(\\d{8})(?!\\d)"_s);
    const QRegularExpressionMatch match = pattern.match(inventory.name);
    return { match.captured(1), match.captured(2), 0 };
}

} // namespace candor::importing
