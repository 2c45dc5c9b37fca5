#include "shape.h"

using namespace Qt::StringLiterals;

namespace candor::test {

namespace {

constexpr Company LinkedIn = Company::LinkedIn;

Told declared(
    const QString& file, const QString& kind, Category category, const QString& label, const QString& value)
{
    return { file, stating(LinkedIn, kind, { Role::Declared, category, label, value }), value.toUtf8() };
}

Told did(const QString& file, Category category, const QString& kind, const QString& text, const char* time,
    const QByteArray& anchor)
{
    return { file, activity(LinkedIn, category, kind, text, at(time)), anchor };
}

// What the person told: the columns are in English, what is in them is not.
Shape basicExport()
{
    Shape shape { "linkedin, basic, what the person told", LinkedIn, "Basic_LinkedInDataExport_03-14-2031",
        {}, {}, {} };
    const QString profile = u"Profile.csv"_s;
    const QString positions = u"Positions.csv"_s;
    const QString education = u"Education.csv"_s;
    shape.files = { { "Profile.csv",
                        "First Name,Last Name,Maiden Name,Address,Birth "
                        "Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter "
                        "Handles,Websites,Instant Messengers\nAda,Invented,,1 Made-up Street,\"May 6, 1990\","
                        "Mehiläishoitaja,\"Long, and mine\",Sahkö,00000,\"Oulu, Finland\",,,\n" },
        { "Positions.csv",
            "Company Name,Title,Description,Location,Started On,Finished On\n"
            "Invented Oy,Imkerin für Süddeutschland,\"All\nday\",München,Jan 2020,\n"
            "架空株式会社,養蜂家,,,,\n" },
        { "Education.csv",
            "School Name,Start Date,End Date,Notes,Degree Name,Activities\n"
            "École Inventée,2008,2012,,Licence d'apiculture,Échecs\n" },
        { "Skills.csv", "Name\nPszczelarstwo\n\"Miel, cera y más\"\n" },
        { "Languages.csv", "Name,Proficiency\nالعربية,Native\nTürkçe,\n" } };
    shape.told = {
        declared(profile, u"profile"_s, Category::Work, u"Headline"_s, u"Mehiläishoitaja"_s),
        declared(profile, u"profile"_s, Category::Demographics, u"Birth Date"_s, u"May 6, 1990"_s),
        declared(profile, u"profile"_s, Category::Work, u"Industry"_s, u"Sahkö"_s),
        declared(profile, u"profile"_s, Category::Location, u"Geo Location"_s, u"Oulu, Finland"_s),
        declared(positions, u"position"_s, Category::Work, u"Company Name"_s, u"Invented Oy"_s),
        declared(positions, u"position"_s, Category::Work, u"Title"_s, u"Imkerin für Süddeutschland"_s),
        declared(positions, u"position"_s, Category::Location, u"Location"_s, u"München"_s),
        declared(positions, u"position"_s, Category::Work, u"Company Name"_s, u"架空株式会社"_s),
        declared(positions, u"position"_s, Category::Work, u"Title"_s, u"養蜂家"_s),
        declared(education, u"education"_s, Category::Work, u"School Name"_s, u"École Inventée"_s),
        declared(education, u"education"_s, Category::Work, u"Degree Name"_s, u"Licence d'apiculture"_s),
        declared(education, u"education"_s, Category::Interests, u"Activities"_s, u"Échecs"_s),
        declared(u"Skills.csv"_s, u"skill"_s, Category::Work, u"Skills"_s, u"Pszczelarstwo"_s),
        declared(u"Skills.csv"_s, u"skill"_s, Category::Work, u"Skills"_s, u"Miel, cera y más"_s),
        declared(u"Languages.csv"_s, u"language"_s, Category::Demographics, u"Languages"_s, u"العربية"_s),
        declared(u"Languages.csv"_s, u"language"_s, Category::Demographics, u"Languages"_s, u"Türkçe"_s),
    };
    return shape;
}

Shape wordsOf2026()
{
    Shape shape { "linkedin, 2026, what the person wrote", LinkedIn, {}, {}, {}, {} };
    shape.files = {
        { "Comments_12345678.csv",
            "Date,Link,Message\n2031-04-01 08:00:00,https://www.linkedin.com/feed/update/1,\"Quelle\nbelle "
            "idée\"\n" },
        { "Shares_12345678.csv",
            "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n2031-04-02 08:00:00,"
            "https://www.linkedin.com/feed/update/2,\"Bienen, überall\",,,MEMBER_NETWORK\n"
            "2031-04-03 08:00:00,https://www.linkedin.com/feed/update/3,,https://example.org/bees,,\n" },
        { "InstantReposts_12345678.csv",
            "Date,Link\n2031-04-04 08:00:00,https://www.linkedin.com/feed/update/4\n" },
        { "Votes_12345678.csv",
            "Date,Link,OptionText\n2031-04-05 08:00:00,https://www.linkedin.com/feed/update/5,Мёд\n" },
        { "Saved_Items_12345678.csv",
            "savedItem,CreatedTime\nhttps://www.linkedin.com/feed/update/6,2031-04-06 08:00:00\n" },
        { "Jobs/Saved Jobs.csv",
            "Saved Date,Job Url,Job Title,Company Name\n\"4/7/31, 8:00 AM\",https://example.org/7,Apicultora,"
            "Invented SA\n" },
        { "Jobs/Job Applications.csv",
            "Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume "
            "Name,Question And Answers\n\"4/8/31, 8:00 AM\",ada@example.org,+358 555,Made-up AB,Biodlare,"
            "https://example.org/8,cv.pdf,\"Q: Bees? A: Yes\"\n" },
        { "learning_coach_messages.csv",
            "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE "
            "URLS,DATE,SUBJECT,CONTENT,FOLDER\n" },
    };
    shape.told = {
        did(u"Comments_12345678.csv"_s, Category::Engagement, u"comment"_s, u"Quelle belle idée"_s,
            "2031-04-01T08:00:00Z", "Quelle"),
        did(u"Shares_12345678.csv"_s, Category::Engagement, u"post"_s, u"Bienen, überall"_s,
            "2031-04-02T08:00:00Z", "Bienen"),
        did(u"Shares_12345678.csv"_s, Category::Engagement, u"post"_s, u"https://example.org/bees"_s,
            "2031-04-03T08:00:00Z", "org/bees"),
        did(u"InstantReposts_12345678.csv"_s, Category::Engagement, u"repost"_s,
            u"https://www.linkedin.com/feed/update/4"_s, "2031-04-04T08:00:00Z", "update/4"),
        did(u"Votes_12345678.csv"_s, Category::Engagement, u"vote"_s, u"Мёд"_s, "2031-04-05T08:00:00Z",
            "update/5"),
        did(u"Saved_Items_12345678.csv"_s, Category::Engagement, u"save"_s,
            u"https://www.linkedin.com/feed/update/6"_s, "2031-04-06T08:00:00Z", "update/6"),
        did(u"Jobs/Saved Jobs.csv"_s, Category::Work, u"saved-job"_s, u"Apicultora, Invented SA"_s,
            "2031-04-07T08:00:00Z", "Apicultora"),
        did(u"Jobs/Job Applications.csv"_s, Category::Work, u"job-application"_s, u"Biodlare, Made-up AB"_s,
            "2031-04-08T08:00:00Z", "Biodlare"),
    };
    shape.unread = { { u"learning_coach_messages.csv"_s, FileReason::LeftOutOnPurpose } };
    return shape;
}

} // namespace

std::vector<Shape> linkedInMemberShapes()
{
    return { basicExport(), wordsOf2026() };
}

} // namespace candor::test
