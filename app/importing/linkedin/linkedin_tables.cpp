#include "linkedin_readers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

// A title, or the bare number of an ad whose title LinkedIn does not tell.
void showAd(const NamedValues& row, Record& record)
{
    Showing& showing = *record.showing;
    showing.title = row[u"adtitleid"];
    if (std::ranges::all_of(showing.title, [](QChar c) { return c.isDigit(); }))
        showing.creative = showing.title;
}

void showClickedAd(const NamedValues& row, Record& record)
{
    showAd(row, record);
    record.showing->place = u"LinkedIn"_s;
    record.showing->interaction = Interaction::Clicked;
}

// Ads that LinkedIn showed on the pages and in the apps of others.
void showAdElsewhere(const NamedValues& row, Record& record)
{
    showAd(row, record);
    record.showing->place = row[u"pageapp"];
    if (row[u"action"].contains("click"_L1, Qt::CaseInsensitive))
        record.showing->interaction = Interaction::Clicked;
}

void describeReaction(const NamedValues& row, Record& record)
{
    if (const QString link = row[u"link"]; !link.isEmpty())
        record.text = record.text.isEmpty() ? link : record.text + u": "_s + link;
}

void describeFollow(const NamedValues& row, Record& record)
{
    if (const QString status = row[u"status"]; !status.isEmpty() && !record.text.isEmpty())
        record.text += u" ("_s + status + u')';
}

// Name, position and company; no address.
void describeConnection(const NamedValues& row, Record& record)
{
    QStringList words { QString(row[u"firstname"] + u' ' + row[u"lastname"]).simplified(), row[u"position"],
        row[u"company"] };
    words.removeAll(QString());
    record.text = words.join(u", "_s);
}

// The address the person registered from is left out.
void describeRegistration(const NamedValues& row, Record& record)
{
    record.text = u"Registered"_s;
    if (const QString types = row[u"subscriptiontypes"]; !types.isEmpty())
        record.text += u": "_s + types;
}

void describeJob(const NamedValues& row, Record& record)
{
    if (const QString company = row[u"companyname"]; !company.isEmpty() && !record.text.isEmpty())
        record.text += u", "_s + company;
}

constexpr std::array ClickColumns { "adclickeddate"_L1, "adtitleid"_L1 };
constexpr std::array NetworkColumns { "action"_L1, "date"_L1, "adtitleid"_L1, "pageapp"_L1 };
constexpr std::array ReactionColumns { "date"_L1, "type"_L1, "link"_L1 };
constexpr std::array SearchColumns { "time"_L1, "searchquery"_L1 };
constexpr std::array CompanyColumns { "organization"_L1, "followedon"_L1 };
constexpr std::array MemberColumns { "date"_L1, "status"_L1, "fullname"_L1 };
constexpr std::array ConnectionColumns { "firstname"_L1, "lastname"_L1, "url"_L1, "emailaddress"_L1,
    "company"_L1, "position"_L1, "connectedon"_L1 };
constexpr std::array RegistrationColumns { "registeredat"_L1, "registrationip"_L1, "subscriptiontypes"_L1 };
constexpr std::array StatusColumns { "time"_L1, "event"_L1 };
constexpr std::array LearningColumns { "contenttitle"_L1, "contentdescription"_L1, "contenttype"_L1,
    "contentlastwatcheddateifviewed"_L1, "contentcompletedatifcompleted"_L1, "contentsaved"_L1,
    "notestakenonvideosiftaken"_L1 };

constexpr std::array CommentColumns { "date"_L1, "link"_L1, "message"_L1 };
constexpr std::array PostColumns { "date"_L1, "sharelink"_L1, "sharecommentary"_L1, "sharedurl"_L1,
    "mediaurl"_L1, "visibility"_L1 };
constexpr std::array RepostColumns { "date"_L1, "link"_L1 };
constexpr std::array VoteColumns { "date"_L1, "link"_L1, "optiontext"_L1 };
constexpr std::array SavedItemColumns { "saveditem"_L1, "createdtime"_L1 };
constexpr std::array SavedJobColumns { "saveddate"_L1, "joburl"_L1, "jobtitle"_L1, "companyname"_L1 };
constexpr std::array ApplicationColumns { "applicationdate"_L1, "contactemail"_L1, "contactphonenumber"_L1,
    "companyname"_L1, "jobtitle"_L1, "joburl"_L1, "resumename"_L1, "questionandanswers"_L1 };

constexpr Company LinkedIn = Company::LinkedIn;

} // namespace

const RowTable LinkedInAdsClicked { LinkedIn, Role::Exposure, Category::Other, "ad"_L1,
    { "adclickeddate"_L1 }, { "adtitleid"_L1 }, { "adclickeddate"_L1 }, ClickColumns, &showClickedAd, {} };
const RowTable LinkedInAudienceNetwork { LinkedIn, Role::Exposure, Category::Offsite, "ad"_L1,
    { "action"_L1, "pageapp"_L1 }, { "adtitleid"_L1 }, { "date"_L1 }, NetworkColumns, &showAdElsewhere, {} };
const RowTable LinkedInReactions { LinkedIn, Role::Activity, Category::Engagement, "reaction"_L1,
    { "date"_L1, "link"_L1 }, { "type"_L1 }, { "date"_L1 }, ReactionColumns, &describeReaction, {} };
const RowTable LinkedInSearches { LinkedIn, Role::Activity, Category::Search, "search"_L1, { "time"_L1 },
    { "searchquery"_L1 }, { "time"_L1 }, SearchColumns, nullptr, {} };
const RowTable LinkedInCompanyFollows { LinkedIn, Role::Activity, Category::Engagement, "follow"_L1,
    { "followedon"_L1 }, { "organization"_L1 }, { "followedon"_L1 }, CompanyColumns, nullptr, {} };
const RowTable LinkedInMemberFollows { LinkedIn, Role::Activity, Category::Engagement, "follow"_L1,
    { "date"_L1, "status"_L1 }, { "fullname"_L1 }, { "date"_L1 }, MemberColumns, &describeFollow, {} };
const RowTable LinkedInConnections { LinkedIn, Role::Activity, Category::Lists, "connection"_L1,
    { "connectedon"_L1, "lastname"_L1 }, { "firstname"_L1 }, { "connectedon"_L1 }, ConnectionColumns,
    &describeConnection, {} };
const RowTable LinkedInRegistration { LinkedIn, Role::Activity, Category::Engagement, "registration"_L1,
    { "registeredat"_L1 }, { "subscriptiontypes"_L1 }, { "registeredat"_L1 }, RegistrationColumns,
    &describeRegistration, {} };
const RowTable LinkedInAccountStatus { LinkedIn, Role::Activity, Category::Engagement, "account"_L1,
    { "time"_L1 }, { "event"_L1 }, { "time"_L1 }, StatusColumns, nullptr, {} };
const RowTable LinkedInLearning { LinkedIn, Role::Activity, Category::Work, "learn"_L1, { "contenttype"_L1 },
    { "contenttitle"_L1 }, { "contentlastwatcheddateifviewed"_L1, "contentcompletedatifcompleted"_L1 },
    LearningColumns, nullptr, {} };
const RowTable LinkedInComments { LinkedIn, Role::Activity, Category::Engagement, "comment"_L1,
    { "date"_L1, "link"_L1 }, { "message"_L1 }, { "date"_L1 }, CommentColumns, nullptr, {} };
const RowTable LinkedInPosts { LinkedIn, Role::Activity, Category::Engagement, "post"_L1,
    { "date"_L1, "sharelink"_L1 }, { "sharecommentary"_L1, "sharedurl"_L1, "sharelink"_L1 }, { "date"_L1 },
    PostColumns, nullptr, {} };
const RowTable LinkedInReposts { LinkedIn, Role::Activity, Category::Engagement, "repost"_L1, { "date"_L1 },
    { "link"_L1 }, { "date"_L1 }, RepostColumns, nullptr, {} };
const RowTable LinkedInVotes { LinkedIn, Role::Activity, Category::Engagement, "vote"_L1,
    { "date"_L1, "link"_L1 }, { "optiontext"_L1 }, { "date"_L1 }, VoteColumns, nullptr, {} };
const RowTable LinkedInSavedItems { LinkedIn, Role::Activity, Category::Engagement, "save"_L1,
    { "createdtime"_L1 }, { "saveditem"_L1 }, { "createdtime"_L1 }, SavedItemColumns, nullptr, {} };
const RowTable LinkedInSavedJobs { LinkedIn, Role::Activity, Category::Work, "saved-job"_L1,
    { "saveddate"_L1, "joburl"_L1 }, { "jobtitle"_L1 }, { "saveddate"_L1 }, SavedJobColumns, &describeJob,
    {} };
const RowTable LinkedInJobApplications { LinkedIn, Role::Activity, Category::Work, "job-application"_L1,
    { "applicationdate"_L1, "joburl"_L1 }, { "jobtitle"_L1 }, { "applicationdate"_L1 }, ApplicationColumns,
    &describeJob, {} };

} // namespace candor::importing
