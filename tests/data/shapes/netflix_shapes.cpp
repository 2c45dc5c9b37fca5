#include "shape.h"

using namespace Qt::StringLiterals;

namespace candor::test {

namespace {

constexpr Company Netflix = Company::Netflix;

Record doing(Category category, const QString& kind, const QString& text, const char* time)
{
    return activity(Netflix, category, kind, text, at(time));
}

// A statement of one profile.
Record said(const QString& kind, const QString& label, const QString& value, const char* time)
{
    Record record = stating(Netflix, kind, { Role::Declared, Category::Viewing, label, value }, at(time));
    record.text += u" – Kaisa"_s;
    return record;
}

Record message(const QString& text, const Showing& showing, const char* time)
{
    Record record = activity(Netflix, Category::Other, u"message"_s, text, at(time));
    record.role = Role::Exposure;
    record.showing = showing;
    return record;
}

QList<Packed> interactionFiles()
{
    return {
        { "CONTENT_INTERACTION/ViewingActivity.csv",
            "Profile Name,Start Time,Duration,Attributes,Title,Supplemental Video Type,Device Type,Bookmark,"
            "Latest Bookmark,Country\n"
            "Kaisa,2031-03-04 19:20:21,00:41:07,,Invented Drama: Season 2: The Bridge (Episode 3),,Invented "
            "TV,"
            "00:41:07,00:41:07,FI (Finland)\n"
            "Kaisa,2031-03-04 19:18:00,0:00:31,Autoplayed: user action: None; ,Invented Drama "
            "(Trailer),TRAILER,"
            "Invented TV,0:00:31,Not latest view,FI (Finland)\n"
            "Onni,2031-03-03 07:00:00,0:20:00,,\"Keksitty, osa 1\",,Phone,0:20:00,0:20:00,FI (Finland)\n"
            "Kaisa,2031-03-02 07:00:00,0:00:02,,Erfundener Krimi,HOOK,Phone,0:00:02,0:00:02,FI (Finland)\n" },
        { "CONTENT_INTERACTION/SearchHistory.csv",
            "Profile Name,Country Iso Code,Device,Is Kids,Query Typed,Displayed Name,Action,Section,Utc "
            "Timestamp\n"
            "Kaisa,FI,Invented TV,0,brid,The Bridge,play,Title_Results,2031-03-04 19:17:00\n"
            "Kaisa,FI,Invented TV,0,teetä,,,,2031-03-04 19:16:00\n"
            "Kaisa,FI,Invented TV,0,,作り話,add,Suggestion_Results,2031-03-04 19:15:00\n" },
        { "CONTENT_INTERACTION/MyList.csv",
            "Profile Name,Title Name,Country,Utc Title Add Date\nOnni,Histoire "
            "inventée,Finland,2031-01-02\n" },
        { "CONTENT_INTERACTION/IndicatedPreferences.csv",
            "Profile Name,Show,Has Watched,Is Interested,Event Date\n"
            "Kaisa,Invented Drama,,true,2030-12-31\nKaisa,Loud Show,false,false,2030-12-30\n"
            "Kaisa,Odd Show,,maybe,2030-12-29\n" },
        { "CONTENT_INTERACTION/Ratings.csv",
            "Profile Name,Title Name,Rating Type,Star Value,Thumbs Value,Device Model,Event Utc Ts,Region "
            "View Date\n"
            "Kaisa,Invented Drama,thumb,,2,TV,2031-03-05 10:00:00,2031-03-05\n"
            "Kaisa,Loud Show,thumb,0,1,TV,2031-03-05 10:01:00,\n"
            "Kaisa,Great Show,thumb,,3,TV,2031-03-05 10:02:00,\n"
            "Kaisa,Old Show,star,4,2,TV,2015-03-05 10:03:00,\n" },
        { "CONTENT_INTERACTION/PlaybackRelatedEvents.csv",
            "Profile Name,Title Description,Device,Playback Start Utc Ts,Country,Playtraces\n"
            "Kaisa,Invented Drama,TV,2031-03-04 19:20:21,FI,\"[{\"\"eventType\"\":\"\"start\"\"}]\"\n" }
    };
}

std::vector<Told> interactionTold()
{
    const QString viewing = u"CONTENT_INTERACTION/ViewingActivity.csv"_s;
    const QString searches = u"CONTENT_INTERACTION/SearchHistory.csv"_s;
    const QString preferences = u"CONTENT_INTERACTION/IndicatedPreferences.csv"_s;
    const QString ratings = u"CONTENT_INTERACTION/Ratings.csv"_s;
    return {
        { viewing,
            doing(Category::Viewing, u"watch"_s,
                u"Invented Drama: Season 2: The Bridge (Episode 3) – Kaisa"_s, "2031-03-04T19:20:21Z"),
            "The Bridge" },
        { viewing, doing(Category::Viewing, u"watch"_s, u"Keksitty, osa 1 – Onni"_s, "2031-03-03T07:00:00Z"),
            "Keksitty" },
        { searches,
            doing(Category::Search, u"search"_s, u"brid → The Bridge – Kaisa"_s, "2031-03-04T19:17:00Z"),
            "The Bridge" },
        { searches, doing(Category::Search, u"search"_s, u"teetä – Kaisa"_s, "2031-03-04T19:16:00Z"),
            "teetä" },
        { searches, doing(Category::Search, u"search"_s, u"作り話 – Kaisa"_s, "2031-03-04T19:15:00Z"),
            "作り話" },
        { u"CONTENT_INTERACTION/MyList.csv"_s,
            doing(Category::Viewing, u"list"_s, u"Histoire inventée – Onni"_s, "2031-01-02"), "Histoire" },
        { preferences, said(u"preference"_s, u"Is interested"_s, u"Invented Drama"_s, "2030-12-31"),
            "Invented" },
        { preferences, said(u"preference"_s, u"Not interested"_s, u"Loud Show"_s, "2030-12-30"), "Loud" },
        { preferences, said(u"preference"_s, u"Not watched"_s, u"Loud Show"_s, "2030-12-30"), "Loud" },
        { preferences, said(u"preference"_s, u"Is interested, maybe"_s, u"Odd Show"_s, "2030-12-29"), "Odd" },
        { ratings, said(u"rating"_s, u"Thumbs up"_s, u"Invented Drama"_s, "2031-03-05T10:00:00Z"),
            "Invented" },
        { ratings, said(u"rating"_s, u"Thumbs down"_s, u"Loud Show"_s, "2031-03-05T10:01:00Z"), "Loud" },
        { ratings, said(u"rating"_s, u"Two thumbs up"_s, u"Great Show"_s, "2031-03-05T10:02:00Z"), "Great" },
        { ratings, said(u"rating"_s, u"Stars 4"_s, u"Old Show"_s, "2015-03-05T10:03:00Z"), "Old" },
    };
}

Shape report()
{
    Shape shape { "netflix, report, 2031", Netflix, "netflix-report", {}, {}, {} };
    shape.files = interactionFiles()
        + QList<Packed> { { "ACCOUNT/AccountDetails.csv",
                              "First Name,Email Address,Country Of Signup,Membership Status,Netflix Offers,"
                              "Test Participation,Marketing Communications Matched Identifiers\n"
                              "Kaisa,kaisa@mail.invented.example,FI,CURRENT_MEMBER,No,Yes,Yes\n" },
              { "MESSAGES/MessagesSentByNetflix.csv",
                  "Profile Name,Sent Utc Ts,Message Name,Channel,Country Iso Code,Account Locale,Email "
                  "Locale,Title Name,"
                  "Email Domain Name,Link Url,Click Utc Ts,Device Model,Click Cnt\n"
                  "Kaisa,2031-02-01 08:00:00,NEW_ARRIVAL,EMAIL,FI,fi-FI,fi-FI,Invented "
                  "Drama,mail.invented.example,"
                  "https://www.netflix.com/title/1,2031-02-01 09:00:00,,1\n"
                  "Kaisa,2031-02-02 08:00:00,TOP_TEN,PUSH,FI,fi-FI,,,,,,Phone,0\n" },
              { "CLICKSTREAM/Clickstream.csv",
                  "Profile Name,Source,Navigation Level,Referrer Url,Webpage Url,Click Utc Ts\n"
                  "Kaisa,WWW,browseTitles,,https://www.netflix.com/browse,2031-02-03 08:00:00\n" },
              { "PROFILES/Profiles.csv", "Profile Name,Maturity Level\nKaisa,Adult\n" },
              { "DEVICES/Devices.csv", "Profile Name,Esn,Device Type\nKaisa,X1,Invented TV\n" },
              { "Cover Sheet.pdf", "%PDF-1.4 invented" } };
    shape.told = interactionTold();
    const QString account = u"ACCOUNT/AccountDetails.csv"_s;
    const auto setting = [](const QString& label, const QString& value) {
        return stating(Netflix, u"setting"_s, { Role::Control, Category::Other, label, value });
    };
    shape.told.push_back({ account, setting(u"Netflix Offers"_s, u"No"_s), "CURRENT_MEMBER" });
    shape.told.push_back({ account, setting(u"Test Participation"_s, u"Yes"_s), "CURRENT_MEMBER" });
    shape.told.push_back({ account,
        stating(Netflix, u"matched-identifiers"_s,
            { Role::Advertiser, Category::Lists, u"Marketing Communications Matched Identifiers"_s,
                u"Yes"_s }),
        "CURRENT_MEMBER" });
    const QString messages = u"MESSAGES/MessagesSentByNetflix.csv"_s;
    shape.told.push_back({ messages,
        message(u"NEW_ARRIVAL: Invented Drama – Kaisa"_s,
            { u"Invented Drama"_s, u"Netflix"_s, {}, u"EMAIL"_s, Interaction::Clicked },
            "2031-02-01T08:00:00Z"),
        "NEW_ARRIVAL" });
    shape.told.push_back({ messages,
        message(u"TOP_TEN – Kaisa"_s, { u"TOP_TEN"_s, u"Netflix"_s, {}, u"PUSH"_s, Interaction::None },
            "2031-02-02T08:00:00Z"),
        "TOP_TEN" });
    shape.told.push_back({ u"CLICKSTREAM/Clickstream.csv"_s,
        doing(Category::Engagement, u"page"_s, u"https://www.netflix.com/browse – Kaisa"_s,
            "2031-02-03T08:00:00Z"),
        "browseTitles" });
    shape.unread = { { u"CONTENT_INTERACTION/PlaybackRelatedEvents.csv"_s, FileReason::NothingToRead },
        { u"PROFILES/Profiles.csv"_s, FileReason::NothingToRead },
        { u"DEVICES/Devices.csv"_s, FileReason::NothingToRead },
        { u"Cover Sheet.pdf"_s, FileReason::NotAboutYou } };
    return shape;
}

// Below a folder named after the account; what is empty comes as a sentence.
Shape smallReport()
{
    Shape shape { "netflix, report, 2020", Netflix, {}, {}, {}, {} };
    shape.files
        = { { "123456789/CONTENT_INTERACTION/ViewingActivity.csv",
                "Profile Name,Start Time,Duration,Attributes,Title,Supplemental Video Type,Device Type,"
                "Bookmark,Latest Bookmark,Country\r\n"
                "João,2020-03-04 19:20:21,0:41:07,,Série inventada,,TV,0:41:07,0:41:07,BR (Brazil)\r\n" },
              { "123456789/CONTENT_INTERACTION/Ratings.txt", "No data was found for this account.\n" },
              { "123456789/Additional Information.pdf", "%PDF-1.4 invented" } };
    shape.told = { { u"123456789/CONTENT_INTERACTION/ViewingActivity.csv"_s,
        doing(Category::Viewing, u"watch"_s, u"Série inventada – João"_s, "2020-03-04T19:20:21Z"),
        "inventada" } };
    shape.unread = { { u"123456789/CONTENT_INTERACTION/Ratings.txt"_s, FileReason::Empty },
        { u"123456789/Additional Information.pdf"_s, FileReason::NotAboutYou } };
    return shape;
}

// The quick download of one profile: dates as the person's language writes them, newest first.
Shape quick(const QByteArray& language, const QByteArray& header, const QByteArrayList& dates,
    const std::vector<const char*>& times)
{
    Shape shape { "netflix, quick download, " + language, Netflix, {}, {}, {}, {} };
    QByteArray table = header + '\n';
    for (qsizetype i = 0; i < dates.size(); ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        table += "\"Invented Drama: Part " + number + "\",\"" + dates[i] + "\"\n";
        const char* const time = times[static_cast<std::size_t>(i)];
        shape.told.push_back({ u"NetflixViewingHistory.csv"_s,
            activity(Netflix, Category::Viewing, u"watch"_s,
                u"Invented Drama: Part "_s + QString::fromLatin1(number),
                time ? std::optional(at(time)) : std::nullopt),
            "Part " + number });
    }
    shape.files = { { "NetflixViewingHistory.csv", table } };
    return shape;
}

} // namespace

std::vector<Shape> netflixShapes()
{
    const std::vector<const char*> times { "2031-04-03", "2031-03-25", "2031-03-04" };
    return {
        report(),
        smallReport(),
        quick("American", "Title,Date", { "4/3/31", "3/25/31", "3/4/31" }, times),
        quick("British", "Title,Date", { "03/04/2031", "25/03/2031", "04/03/2031" }, times),
        quick("German", "Titel,Datum", { "03.04.31", "25.03.31", "04.03.31" }, times),
        quick("Dutch", "Titel,Datum", { "03-04-2031", "25-03-2031", "04-03-2031" }, times),
        quick("Swedish", "Title,Date", { "2031-04-03", "2031-03-25", "2031-03-04" }, times),
        quick("Korean", "제목,날짜", { "31. 4. 3.", "31. 3. 25.", "31. 3. 4." }, times),
        quick("Japanese", "タイトル,日付", { "2031/04/03", "2031/03/25", "2031/03/04" }, times),
        quick("Arabic", "العنوان,التاريخ", { "٣/٤/٢٠٣١", "٢٥/٣/٢٠٣١", "٤/٣/٢٠٣١" }, times),
        quick("Thai", "Title,Date", { "3/4/74", "25/3/74", "4/3/74" }, times),
        quick("order told by the direction alone", "Title,Date", { "2/1/31", "1/3/31", "1/2/31" },
            { "2031-02-01", "2031-01-03", "2031-01-02" }),
        quick("order not told", "Title,Date", { "5/5/31", "4/3/31", "3/2/31" },
            { "2031-05-05", nullptr, nullptr }),
    };
}

} // namespace candor::test
