#include "shape.h"

using namespace Qt::StringLiterals;

namespace candor::test {

namespace {

constexpr Company LinkedIn = Company::LinkedIn;
constexpr Role Inferred = Role::Inferred;

Told targeted(
    const QString& kind, Category category, const QString& label, const QString& value, int occurrence = 1)
{
    Record record = stating(LinkedIn, kind, { Inferred, category, label, value });
    if (occurrence > 1)
        record.text = label + u" (%1): "_s.arg(occurrence) + value;
    return { u"Ad_Targeting.csv"_s, record, value.toUtf8() };
}

Told inferred(
    const QString& file, Category category, const QString& kind, const QString& said, const QString& why)
{
    Record record = stating(LinkedIn, u"inference"_s, { Inferred, category, kind, said });
    record.text += u" ("_s + why + u')';
    return { file, record, why.toUtf8() };
}

Told rejected(const QString& file, Category category, const QString& text, const QByteArray& anchor)
{
    Record record = activity(LinkedIn, category, u"rejected"_s, text);
    record.role = Inferred;
    return { file, record, anchor };
}

Told advert(const QString& file, Category category, const QString& title, const QString& place,
    Interaction interaction, std::optional<Instant> time, const QByteArray& anchor)
{
    Record record = activity(LinkedIn, category, u"ad"_s, title, time);
    record.role = Role::Exposure;
    const bool isNumber = title.front().isDigit();
    record.showing = Showing { title, {}, isNumber ? title : QString(), place, interaction };
    return { file, record, anchor };
}

Told did(const QString& file, Category category, const QString& kind, const QString& text, const char* time,
    const QByteArray& anchor)
{
    return { file, activity(LinkedIn, category, kind, text, at(time)), anchor };
}

QByteArray utf16(const QString& text)
{
    QByteArray bytes("\xFF\xFE");
    for (const QChar c : text) {
        bytes += static_cast<char>(c.unicode() & 0xFF);
        bytes += static_cast<char>(c.unicode() >> 8);
    }
    return bytes;
}

// The header that HESTIA's generation of exports had: 31 columns.
Shape targetingOf2021()
{
    Shape shape { "linkedin, 2021, targeting", LinkedIn, {}, {}, {}, {} };
    shape.files = { { "Ad_Targeting.csv",
        "Member Age,Company Names,Company Names,Company Follower of,Company Names,Company Category,Company "
        "Size,Degrees,degreeClass,Member Schools,Company Growth Rate,Fields of Study,Company "
        "Connections,Function By Size,Job Functions,Member Gender,Graduation Year,Member Groups,Company "
        "Industries,Member Interests,Interface Locales,interfaceLocale,Member Traits,Profile "
        "Locations,Company Revenue,Job Seniorities,Member Skills,Job Titles,Job Titles,Job Titles,Years of "
        "Experience\n"
        "35 to 54,Invented Oy,,Made-up Verein,Invented Oy; Older AG,,\"51-200 employees\",,200; 500,,,,,,,"
        "Female,2009,,,\"Beekeeping; Bees, Wasps and Ants; Data Protection\",,fr_FR,"
        "Mac; Recently Switched Jobs; Country newcomers,\"Oulu; Oulu Area, Finland; Oulu\",,,,,Keeper,"
        "Keeper; Lead Keeper,7\n" } };
    shape.told = { targeted(u"age"_s, Category::Demographics, u"Member Age"_s, u"35 to 54"_s),
        targeted(u"company"_s, Category::Work, u"Company Names"_s, u"Invented Oy"_s),
        targeted(u"company-followed"_s, Category::Work, u"Company Follower of"_s, u"Made-up Verein"_s),
        targeted(u"company"_s, Category::Work, u"Company Names"_s, u"Invented Oy"_s, 3),
        targeted(u"company"_s, Category::Work, u"Company Names"_s, u"Older AG"_s, 3),
        targeted(u"company-size"_s, Category::Work, u"Company Size"_s, u"51-200 employees"_s),
        targeted(u"degree-class"_s, Category::Work, u"degreeClass"_s, u"200"_s),
        targeted(u"degree-class"_s, Category::Work, u"degreeClass"_s, u"500"_s),
        targeted(u"gender"_s, Category::Demographics, u"Member Gender"_s, u"Female"_s),
        targeted(u"graduation-year"_s, Category::Demographics, u"Graduation Year"_s, u"2009"_s),
        targeted(u"interest"_s, Category::Interests, u"Member Interests"_s, u"Beekeeping"_s),
        targeted(u"interest"_s, Category::Interests, u"Member Interests"_s, u"Bees, Wasps and Ants"_s),
        targeted(u"interest"_s, Category::Interests, u"Member Interests"_s, u"Data Protection"_s),
        targeted(u"locale"_s, Category::Demographics, u"interfaceLocale"_s, u"fr_FR"_s),
        targeted(u"trait"_s, Category::Device, u"Member Traits"_s, u"Mac"_s),
        targeted(u"trait"_s, Category::Work, u"Member Traits"_s, u"Recently Switched Jobs"_s),
        targeted(u"trait"_s, Category::Demographics, u"Member Traits"_s, u"Country newcomers"_s),
        targeted(u"location"_s, Category::Location, u"Profile Locations"_s, u"Oulu"_s),
        targeted(u"location"_s, Category::Location, u"Profile Locations"_s, u"Oulu Area, Finland"_s),
        targeted(u"job-title"_s, Category::Work, u"Job Titles"_s, u"Keeper"_s, 2),
        targeted(u"job-title"_s, Category::Work, u"Job Titles"_s, u"Keeper"_s, 3),
        targeted(u"job-title"_s, Category::Work, u"Job Titles"_s, u"Lead Keeper"_s, 3),
        targeted(u"experience"_s, Category::Demographics, u"Years of Experience"_s, u"7"_s) };
    return shape;
}

const QString Inferences = u"Inferences_about_you.csv"_s;
const QString Preferences = u"Jobs/Job Seeker Preferences.csv"_s;

QList<Packed> profileOf2026Files()
{
    return { { "Ad_Targeting.csv",
                 "Member Age,Buyer Groups,Company Names,Company Names,Company Follower of,Company "
                 "Names,Company Category,Company Size,Degrees,degreeClass,Recent Device OS,Member "
                 "Schools,Company Growth Rate,Fields of Study,Company Connections,Function By "
                 "Size,Job Functions,Member Gender,Graduation Year,Member Groups,Company "
                 "Industries,Member Interests,Interface Locales,interfaceLocale,Member Traits,High "
                 "Value Audience Segments,Profile Locations,Company Revenue,Job Seniorities,Member "
                 "Skills,Standard Audience Segments,Job Titles,Job Titles,Job Titles,Years of "
                 "Experience\n"
                 "25 to 34,IT Buyers,,,,,,,,,Android|iOS,,,,,,,,,,,,,,,Trip planners,,,,,"
                 "\"Early, adopters\",,,,\n" },
        { "Inferences_about_you.csv",
            "Category,Type of inference,Description,Inference\n"
            "Career inferences,Freelancer,\"Based on your profile, summary and headline.\",true\n"
            "Career inferences,Senior leader,Executive leader at your company.,No\n"
            "Career inferences,Likelihood to be a marketer,Based on other factors.,0.0123\n"
            "Inferred interests,Beekeeper,Based on what you read.,Yes\n"
            "Inferred personal characteristics,Night owl,Based on when you read.,false\n"
            "Job search inferences,Open to work,Based on searches.,Yes\n"
            "LinkedIn Sales Solutions (LSS) inferences,Decides,Based on your title.,1\n" },
        { "Jobs/Job Seeker Preferences.csv",
            "Locations,Industries,Company Employee Count,Preferred Job Types,Job Titles,Open To "
            "Recruiters,Dream Companies,Profile Shared With Job Poster,Job Title For Searching Fast Growing "
            "Companies,Introduction Statement,Phone Number,Job Seeker Activity Level,Preferred Start Time "
            "Range,Commute Preference Starting Address,Commute Preference Starting Time,Mode Of "
            "Transportation,Maximum Commute Duration,Open Candidate Visibility,Job Seeking Urgency Level\n"
            "\"Oulu, Finland | Bergen\",,,,,true,,,,\"Bees | honey, and wax\",+358 555,CASUAL,,"
            "Invented Street 1,,,,,ACTIVELY_SEEKING\n" },
        { "messages.csv",
            "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE "
            "URLS,DATE,SUBJECT,CONTENT,FOLDER\n1,,A,,B,,,,hello,INBOX\n" },
        { "LearningCoachMessages.csv", "No conversations found\n" },
        { "Articles/Articles/bees.html", "<html><body>Bees</body></html>" },
        { "Rich_Media.csv", "Date/Time,Media Description,Media Link\nYou uploaded a photo,,x\n" } };
}

std::vector<Told> profileOf2026Told()
{
    const auto preference
        = [&](Role role, Category category, const QString& label, const QString& value) -> Told {
        return { Preferences, stating(LinkedIn, u"job-preference"_s, { role, category, label, value }),
            value.toUtf8() };
    };
    return { targeted(u"age"_s, Category::Demographics, u"Member Age"_s, u"25 to 34"_s),
        targeted(u"buyer-group"_s, Category::Work, u"Buyer Groups"_s, u"IT Buyers"_s),
        targeted(u"device-os"_s, Category::Device, u"Recent Device OS"_s, u"Android"_s),
        targeted(u"device-os"_s, Category::Device, u"Recent Device OS"_s, u"iOS"_s),
        targeted(u"segment"_s, Category::Work, u"High Value Audience Segments"_s, u"Trip planners"_s),
        targeted(u"segment"_s, Category::Work, u"Standard Audience Segments"_s, u"Early, adopters"_s),
        inferred(Inferences, Category::Work, u"Career inferences"_s, u"Freelancer"_s,
            u"Based on your profile, summary and headline."_s),
        rejected(Inferences, Category::Work,
            u"Career inferences: Senior leader: No (Executive leader at your company.)"_s, "Executive"),
        inferred(Inferences, Category::Work, u"Career inferences"_s, u"Likelihood to be a marketer: 1.23 %"_s,
            u"Based on other factors."_s),
        inferred(Inferences, Category::Interests, u"Inferred interests"_s, u"Beekeeper"_s,
            u"Based on what you read."_s),
        rejected(Inferences, Category::Demographics,
            u"Inferred personal characteristics: Night owl: false (Based on when you read.)"_s, "Night owl"),
        inferred(Inferences, Category::Work, u"Job search inferences"_s, u"Open to work"_s,
            u"Based on searches."_s),
        inferred(Inferences, Category::Work, u"LinkedIn Sales Solutions (LSS) inferences"_s,
            u"Decides: 100 %"_s, u"Based on your title."_s),
        preference(Role::Declared, Category::Location, u"Locations"_s, u"Oulu, Finland"_s),
        preference(Role::Declared, Category::Location, u"Locations"_s, u"Bergen"_s),
        preference(Role::Declared, Category::Work, u"Open To Recruiters"_s, u"true"_s),
        preference(Role::Declared, Category::Work, u"Introduction Statement"_s, u"Bees | honey, and wax"_s),
        preference(Inferred, Category::Work, u"Job Seeker Activity Level"_s, u"CASUAL"_s),
        preference(Inferred, Category::Work, u"Job Seeking Urgency Level"_s, u"ACTIVELY_SEEKING"_s) };
}

// 35 columns, the new ones in between; the file lies beside the profile's own tables.
Shape profileOf2026()
{
    Shape shape { "linkedin, 2026, profile", LinkedIn, "Complete_LinkedInDataExport_03-15-2031", {}, {}, {} };
    shape.files = profileOf2026Files();
    shape.told = profileOf2026Told();
    shape.unread = { { u"messages.csv"_s, FileReason::LeftOutOnPurpose },
        { u"LearningCoachMessages.csv"_s, FileReason::Empty },
        { u"Articles/Articles/bees.html"_s, FileReason::NothingToRead },
        { u"Rich_Media.csv"_s, FileReason::NotRecognised } };
    return shape;
}

const QString Lan = u"LAN Ads Engagement.csv"_s;
const QString Clicked = u"Ads Clicked.csv"_s;

QList<Packed> activitiesOf2026Files()
{
    return {
        { "Ads Clicked.csv",
            "Ad clicked Date,Ad Title/Id\n2031/08/26 09:06:08 UTC,123456789\n"
            "2031/02/03 10:00:00 UTC,\"Honey, by the jar\"\n" },
        { "LAN Ads Engagement.csv",
            "Action,Date,Ad Title/Id,Page/App\nCLICK,2031/08/27 09:06:08 UTC,Wax candles,"
            "invented-weather.example\nIMPRESSION,2031/08/28 09:06:08 UTC,77,Made-up Puzzle\n" },
        { "Reactions_12345678.csv",
            "Date,Type,Link\n2031-04-01 08:00:00,EMPATHY,https://www.linkedin.com/feed/update/1\n" },
        { "SearchQueries.csv", "Time,Search Query\n2031/04/01 18:29:56 UTC,\"hives, second hand\"\n" },
        { "Company Follows.csv", "Organization,Followed On\nInvented Oy,Tue Sep 28 09:08:27 UTC 2031\n" },
        { "Member_Follows_12345678.csv", "Date,Status,FullName\n2031-04-02 10:11:12,Active,Ada Invented\n" },
        { "Connections.csv",
            "Notes:\n\"When exporting your connection data, you may notice that some of the email addresses "
            "are missing.\n\nYou can learn more here.\"\n\nFirst Name,Last Name,URL,Email "
            "Address,Company,Position,Connected On\nAda,Invented,https://www.linkedin.com/in/ada-invented,"
            "ada@example.org,\"Invented, Ltd\",Keeper,15 Mar 2031\nBo,Made-up,,,,,16 Mar 2031\n" },
        { "Registration.csv",
            "Registered At,Registration Ip,Subscription Types\n\"12/22/31, 10:06 AM\",192.0.2.7,Basic\n" },
        { "Account Status History.csv", utf16(u"Time\tEvent\n2031-05-06 07:08:09\tAccount réouvert\n"_s) },
        { "Learning.csv",
            "Content Title,Content Description,Content Type,Content Last Watched Date (if viewed),Content "
            "Completed At (if completed),Content Saved,Notes taken on videos (if taken),\n"
            "Bees for Everyone,\"All, about bees\",Course,2031-04-03 10:22 UTC,N/A,false,,\n"
            "Wax Basics,,Course,N/A,2031-04-04 10:22 UTC,true,,\n" },
        { "ImportedContacts.csv",
            "FirstName,MiddleName,LastName,Title,Emails,PhoneNumbers,CreatedAt\n"
            "Ada,,Invented,,ada@example.org,,\"12/22/31, 10:06 AM\"\nBo,,Made-up,,bo@example.org,,\n" },
    };
}

std::vector<Told> activitiesOf2026Told()
{
    return {
        advert(Clicked, Category::Other, u"123456789"_s, u"LinkedIn"_s, Interaction::Clicked,
            at("2031-08-26T09:06:08Z"), "123456789"),
        advert(Clicked, Category::Other, u"Honey, by the jar"_s, u"LinkedIn"_s, Interaction::Clicked,
            at("2031-02-03T10:00:00Z"), "by the jar"),
        advert(Lan, Category::Offsite, u"Wax candles"_s, u"invented-weather.example"_s, Interaction::Clicked,
            at("2031-08-27T09:06:08Z"), "Wax"),
        advert(Lan, Category::Offsite, u"77"_s, u"Made-up Puzzle"_s, Interaction::None,
            at("2031-08-28T09:06:08Z"), "Puzzle"),
        did(u"Reactions_12345678.csv"_s, Category::Engagement, u"reaction"_s,
            u"EMPATHY: https://www.linkedin.com/feed/update/1"_s, "2031-04-01T08:00:00Z", "EMPATHY"),
        did(u"SearchQueries.csv"_s, Category::Search, u"search"_s, u"hives, second hand"_s,
            "2031-04-01T18:29:56Z", "hives"),
        did(u"Company Follows.csv"_s, Category::Engagement, u"follow"_s, u"Invented Oy"_s,
            "2031-09-28T09:08:27Z", "Invented"),
        did(u"Member_Follows_12345678.csv"_s, Category::Engagement, u"follow"_s, u"Ada Invented (Active)"_s,
            "2031-04-02T10:11:12Z", "Ada"),
        did(u"Connections.csv"_s, Category::Lists, u"connection"_s, u"Ada Invented, Keeper, Invented, Ltd"_s,
            "2031-03-15T00:00:00Z", "Keeper"),
        did(u"Connections.csv"_s, Category::Lists, u"connection"_s, u"Bo Made-up"_s, "2031-03-16T00:00:00Z",
            "Bo,"),
        did(u"Registration.csv"_s, Category::Engagement, u"registration"_s, u"Registered: Basic"_s,
            "2031-12-22T10:06:00Z", "Basic"),
        did(u"Account Status History.csv"_s, Category::Engagement, u"account"_s, u"Account réouvert"_s,
            "2031-05-06T07:08:09Z", {}),
        did(u"Learning.csv"_s, Category::Work, u"learn"_s, u"Bees for Everyone"_s, "2031-04-03T10:22:00Z",
            "about bees"),
        did(u"Learning.csv"_s, Category::Work, u"learn"_s, u"Wax Basics"_s, "2031-04-04T10:22:00Z", "Wax"),
        { u"ImportedContacts.csv"_s,
            stating(
                LinkedIn, u"contacts"_s, { Role::Declared, Category::Lists, u"Imported contacts"_s, u"2"_s }),
            {} },
    };
}

Shape activitiesOf2026()
{
    Shape shape { "linkedin, 2026, activity", LinkedIn, {}, {}, {}, {} };
    shape.files = activitiesOf2026Files();
    shape.told = activitiesOf2026Told();
    return shape;
}

} // namespace

std::vector<Shape> linkedInShapes()
{
    return { targetingOf2021(), profileOf2026(), activitiesOf2026() };
}

} // namespace candor::test
