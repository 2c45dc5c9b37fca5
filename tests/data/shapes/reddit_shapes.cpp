#include "shape.h"

using namespace Qt::StringLiterals;

namespace candor::test {

namespace {

constexpr Company Reddit = Company::Reddit;

Told doing(const QString& file, const QString& kind, const QString& text, const QByteArray& anchor,
    std::optional<Instant> time = std::nullopt, Category category = Category::Engagement)
{
    return { file, activity(Reddit, category, kind, text, time), anchor };
}

Told stated(const QString& file, const QString& kind, const Claim& claim, const QByteArray& anchor)
{
    return { file, stating(Reddit, kind, claim), anchor };
}

// Lines end as on Windows.
QByteArray table(const QByteArrayList& lines)
{
    return lines.join("\r\n") + "\r\n";
}

const QByteArray Site = "https://www.reddit.com/r/";

QList<Packed> profileAndPosts()
{
    return { { "sensitive_ads_preferences.csv",
                 table({ "type,preference", "alcohol,deny", "gambling,allow" }) },
        { "account_gender.csv", table({ "account_gender", "WOMAN" }) },
        { "birthdate.csv",
            table({ "birthdate,verified_birthdate,verification_state,verification_method",
                "1990-01-02,,UNVERIFIED," }) },
        { "user_preferences.csv", table({ "preference,value", "show_nsfw,off", "beta," }) },
        { "statistics.csv", table({ "statistic,value", "karma,1234" }) },
        { "subscribed_subreddits.csv", table({ "subreddit", "InventedTea", "u_invented" }) },
        { "moderated_subreddits.csv", table({ "subreddit", "VerzonnenThee" }) },
        { "multireddits.csv",
            table({ "id,display_name,date,description,privacy,subreddits,image_url,is_owner,favorited,"
                    "followers",
                "1,Quiet,2031-01-01 00:00:00 UTC,,private,\"InventedTea, Beekeeping\",,True,False,0" }) },
        { "posts.csv",
            table({ "id,permalink,date,ip,subreddit,gildings,title,url,body",
                "p1," + Site
                    + "InventedTea/comments/p1/steeping_times/,2031-01-31 04:05:06 "
                      "UTC,,InventedTea,0,\"Steeping times, again\",,\"One\r\ntwo\"",
                "p2," + Site
                    + "te/comments/p2/x/,2031-01-30 04:05:06 UTC,,te,0,Чай &amp; "
                      "торт,https://tea.invented.example,",
                "p3," + Site + "ocha/comments/p3/%E3%81%8A%E8%8C%B6/,2031-01-29 04:05:06 UTC,,ocha,0,,," }) },
        { "comments.csv",
            table({ "id,permalink,date,ip,subreddit,gildings,link,parent,body,media",
                "c1," + Site + "the/comments/p9/y/c1/,2031-01-28 04:05:06 UTC,203.0.113.7,the,0," + Site
                    + "the/comments/p9/y/,,\"Thé vert, bien sûr\"," }) } };
}

QList<Packed> votesAndTheRest()
{
    return {
        { "post_votes_1.csv",
            table(
                { "id,permalink,direction", "v1," + Site + "InventedTea/comments/v1/green_or_black/,up" }) },
        { "post_votes_2.csv",
            table({ "id,permalink,direction", "v2," + Site + "herbata/comments/v2/zielona_herbata/,down",
                "v3,,none" }) },
        { "comment_votes.csv",
            table({ "id,permalink,direction", "v4," + Site + "tee/comments/v4/gr%C3%BCner_tee/c2/,up" }) },
        { "poll_votes.csv",
            table({ "post_id,user_selection,text,image_url,is_prediction,stake_amount",
                "q1,2,Té verde,,False," }) },
        { "saved_posts.csv", table({ "id,permalink", "s1," + Site + "cha/comments/s1/kettles/" }) },
        { "saved_comments.csv", table({ "id,permalink", "s2," + Site + "cha/comments/s2/cups/c3/" }) },
        { "hidden_posts.csv", table({ "id,permalink", "h1," + Site + "loud/comments/h1/noise/" }) },
        { "purchases.csv",
            table({ "processor,transaction_id,product,date,cost,currency,status",
                "made-up-pay,t1,Coins,2030-12-31 23:59:59 UTC,199,USD,SUCCESSFUL" }) },
        { "ip_logs.csv",
            table({ "date,ip", "registration ip,203.0.113.7", "2031-01-31 04:05:06 UTC,203.0.113.8" }) },
        { "post_headers.csv", table({ "id,permalink,date,ip,subreddit,gildings,url" }) },
        { "messages_archive.csv", table({ "id,permalink,thread_id,date,ip,from,to,subject,body" }) },
        { "checkfile.csv", table({ "filename,sha256", "posts.csv,00" }) },
    };
}

std::vector<Told> profileTold()
{
    const Claim alcohol { Role::Declared, Category::Interests, u"Sensitive ads preferences"_s,
        u"alcohol: deny"_s };
    const Claim gambling { Role::Declared, Category::Interests, u"Sensitive ads preferences"_s,
        u"gambling: allow"_s };
    return { stated(u"sensitive_ads_preferences.csv"_s, u"sensitive-ads"_s, alcohol, "alcohol"),
        stated(u"sensitive_ads_preferences.csv"_s, u"sensitive-ads"_s, gambling, "gambling"),
        stated(u"account_gender.csv"_s, u"gender"_s,
            { Role::Declared, Category::Demographics, u"Gender"_s, u"WOMAN"_s }, "WOMAN"),
        stated(u"birthdate.csv"_s, u"birth-date"_s,
            { Role::Declared, Category::Demographics, u"Birth date"_s, u"1990-01-02"_s }, "1990"),
        stated(u"user_preferences.csv"_s, u"setting"_s,
            { Role::Control, Category::Other, u"show_nsfw"_s, u"off"_s }, "nsfw"),
        doing(u"statistics.csv"_s, u"statistic"_s, u"karma: 1234"_s, "karma"),
        doing(u"subscribed_subreddits.csv"_s, u"subscribe"_s, u"r/InventedTea"_s, "InventedTea"),
        doing(u"subscribed_subreddits.csv"_s, u"subscribe"_s, u"u_invented"_s, "u_invented"),
        doing(u"moderated_subreddits.csv"_s, u"moderate"_s, u"r/VerzonnenThee"_s, "Verzonnen"),
        doing(u"multireddits.csv"_s, u"feed"_s, u"Quiet: InventedTea, Beekeeping"_s, "Quiet",
            at("2031-01-01")) };
}

std::vector<Told> activityTold()
{
    return {
        doing(u"posts.csv"_s, u"post"_s, u"r/InventedTea: Steeping times, again"_s, "again",
            at("2031-01-31T04:05:06Z")),
        doing(u"posts.csv"_s, u"post"_s, u"r/te: Чай & торт"_s, "торт", at("2031-01-30T04:05:06Z")),
        doing(u"posts.csv"_s, u"post"_s, u"r/ocha: お茶"_s, "p3,", at("2031-01-29T04:05:06Z")),
        doing(u"comments.csv"_s, u"comment"_s, u"r/the: Thé vert, bien sûr"_s, "vert",
            at("2031-01-28T04:05:06Z")),
        doing(u"post_votes_1.csv"_s, u"vote"_s, u"up – r/InventedTea: green or black"_s, "green"),
        doing(u"post_votes_2.csv"_s, u"vote"_s, u"down – r/herbata: zielona herbata"_s, "zielona"),
        doing(u"post_votes_2.csv"_s, u"vote"_s, u"none – v3"_s, "v3"),
        doing(u"comment_votes.csv"_s, u"vote"_s, u"up – r/tee: grüner tee"_s, "v4,"),
        doing(u"poll_votes.csv"_s, u"vote"_s, u"Té verde"_s, "verde"),
        doing(u"saved_posts.csv"_s, u"save"_s, u"r/cha: kettles"_s, "kettles"),
        doing(u"saved_comments.csv"_s, u"save"_s, u"r/cha: cups"_s, "cups"),
        doing(u"hidden_posts.csv"_s, u"hide"_s, u"r/loud: noise"_s, "noise"),
        doing(u"purchases.csv"_s, u"purchase"_s, u"Coins"_s, "Coins", at("2030-12-31T23:59:59Z"),
            Category::Purchases),
        doing(u"ip_logs.csv"_s, u"login"_s, u"registration ip: 203.0.113.7"_s, "113.7", std::nullopt,
            Category::Device),
        doing(u"ip_logs.csv"_s, u"login"_s, u"203.0.113.8"_s, "113.8", at("2031-01-31T04:05:06Z"),
            Category::Device),
    };
}

// Every table that is read, in eight languages, and tables that are not.
Shape whole()
{
    Shape shape { "reddit, 2031", Reddit, "export_invented_20310203", {}, {}, {} };
    shape.files = profileAndPosts() + votesAndTheRest();
    shape.told = profileTold();
    for (const Told& told : activityTold())
        shape.told.push_back(told);
    for (const QString& file : { u"post_headers.csv"_s, u"messages_archive.csv"_s, u"checkfile.csv"_s })
        shape.unread[file] = FileReason::NothingToRead;
    return shape;
}

// Marked as UTF-8, with LF alone; hardly anything in it.
Shape small()
{
    Shape shape { "reddit, 2022", Reddit, {}, {}, {}, {} };
    shape.files = { { "posts.csv",
                        "\xEF\xBB\xBFid,permalink,date,ip,subreddit,gildings,title,url,body\n"
                        "p1,/r/chai/comments/p1/a/,2022-01-31 04:05:06 UTC,,chai,0,चाय का समय,,\n" },
        { "comments.csv", "\xEF\xBB\xBFid,permalink,date,ip,subreddit,gildings,link,parent,body,media\n" },
        { "messages.csv", "id,permalink,thread_id,date,ip,from,to,subject,body\n" } };
    shape.told
        = { doing(u"posts.csv"_s, u"post"_s, u"r/chai: चाय का समय"_s, "p1,", at("2022-01-31T04:05:06Z")) };
    shape.unread = { { u"messages.csv"_s, FileReason::NothingToRead } };
    return shape;
}

} // namespace

std::vector<Shape> redditShapes()
{
    return { whole(), small() };
}

} // namespace candor::test
