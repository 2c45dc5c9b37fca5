#include "linkedin_files.h"

#include "inventory.h"
#include "linkedin_readers.h"
#include "said_text.h"
#include "table_head.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

template <auto make>
constexpr Format Read { [](const QString&, const ExportContext& context) -> Reader {
    return make(context);
} };

template <const RowTable& table>
bool isHeaderOf(const QStringList& names)
{
    return table.hasHeader(names);
}

template <LinkedInPart part>
constexpr Format ReadPart { [](const QString&, const ExportContext& context) -> Reader {
    return linkedInProfileReader(part, context);
} };

template <LinkedInPart part>
bool isPart(const QStringList& names)
{
    return isLinkedInProfile(part, names);
}

struct KnownFile {
    QLatin1String stem; // squeezed, without the member's number
    bool (*hasHeader)(const QStringList& squeezedNames);
    const Format* format;
    bool headerProves; // it is LinkedIn's alone; else the name must fit as well
    bool nameProves = true; // together with the header
};

constexpr std::array KnownFiles {
    KnownFile { "adtargeting"_L1, &isLinkedInTargeting, &Read<linkedInTargetingReader>, true },
    KnownFile { "inferencesaboutyou"_L1, &isLinkedInInferences, &Read<linkedInInferenceReader>, true },
    KnownFile { "inferences"_L1, &isLinkedInInferences, &Read<linkedInInferenceReader>, true },
    KnownFile { "jobseekerpreferences"_L1, &isLinkedInPreferences, &Read<linkedInPreferenceReader>, true },
    KnownFile { "adsclicked"_L1, &isHeaderOf<LinkedInAdsClicked>, &AsTable<LinkedInAdsClicked>, true },
    KnownFile { "lanadsengagement"_L1, &isHeaderOf<LinkedInAudienceNetwork>,
        &AsTable<LinkedInAudienceNetwork>, true },
    KnownFile { "reactions"_L1, &isHeaderOf<LinkedInReactions>, &AsTable<LinkedInReactions>, false },
    KnownFile { "searchqueries"_L1, &isHeaderOf<LinkedInSearches>, &AsTable<LinkedInSearches>, false },
    KnownFile {
        "companyfollows"_L1, &isHeaderOf<LinkedInCompanyFollows>, &AsTable<LinkedInCompanyFollows>, false },
    KnownFile {
        "memberfollows"_L1, &isHeaderOf<LinkedInMemberFollows>, &AsTable<LinkedInMemberFollows>, false },
    KnownFile { "connections"_L1, &isHeaderOf<LinkedInConnections>, &AsTable<LinkedInConnections>, true },
    KnownFile { "registration"_L1, &isHeaderOf<LinkedInRegistration>, &AsTable<LinkedInRegistration>, true },
    KnownFile { "accountstatushistory"_L1, &isHeaderOf<LinkedInAccountStatus>,
        &AsTable<LinkedInAccountStatus>, false },
    KnownFile { "learning"_L1, &isHeaderOf<LinkedInLearning>, &AsTable<LinkedInLearning>, true },
    KnownFile { "comments"_L1, &isHeaderOf<LinkedInComments>, &AsTable<LinkedInComments>, false },
    KnownFile { "shares"_L1, &isHeaderOf<LinkedInPosts>, &AsTable<LinkedInPosts>, true },
    KnownFile { "instantreposts"_L1, &isHeaderOf<LinkedInReposts>, &AsTable<LinkedInReposts>, false },
    KnownFile { "votes"_L1, &isHeaderOf<LinkedInVotes>, &AsTable<LinkedInVotes>, false },
    KnownFile { "saveditems"_L1, &isHeaderOf<LinkedInSavedItems>, &AsTable<LinkedInSavedItems>, true },
    KnownFile { "savedjobs"_L1, &isHeaderOf<LinkedInSavedJobs>, &AsTable<LinkedInSavedJobs>, false },
    KnownFile { "jobapplications"_L1, &isHeaderOf<LinkedInJobApplications>, &AsTable<LinkedInJobApplications>,
        false },
    KnownFile { "profile"_L1, &isPart<LinkedInPart::Profile>, &ReadPart<LinkedInPart::Profile>, false },
    KnownFile { "positions"_L1, &isPart<LinkedInPart::Positions>, &ReadPart<LinkedInPart::Positions>, false },
    KnownFile { "education"_L1, &isPart<LinkedInPart::Education>, &ReadPart<LinkedInPart::Education>, false },
    KnownFile { "skills"_L1, &isPart<LinkedInPart::Skills>, &ReadPart<LinkedInPart::Skills>, false, false },
    KnownFile {
        "languages"_L1, &isPart<LinkedInPart::Languages>, &ReadPart<LinkedInPart::Languages>, false, false },
    KnownFile { "contacts"_L1, &isLinkedInContacts, &Read<linkedInContactReader>, false },
    KnownFile { "importedcontacts"_L1, &isLinkedInContacts, &Read<linkedInContactReader>, false },
};

// Conversations, and what identifies the person or others.
constexpr std::array LeftOut { "messages"_L1, "guidemessages"_L1, "learningcoachmessages"_L1,
    "learningroleplaymessages"_L1, "emailaddresses"_L1, "phonenumbers"_L1, "whatsappphonenumbers"_L1,
    "privateidentityasset"_L1, "logins"_L1, "securitychallenges"_L1, "verifications"_L1, "receipts"_L1,
    "receiptsv2"_L1, "invitations"_L1 };

// The member's number that some files carry since 2026, or nothing.
QString memberIn(const QString& stem)
{
    static const QRegularExpression number(u"_(\\d{5,})$"_s);
    return number.match(stem).captured(1);
}

QString plainStem(const Glimpse& glimpse)
{
    const QString member = memberIn(glimpse.stem);
    return bareName(member.isEmpty() ? glimpse.stem : glimpse.stem.chopped(member.size() + 1));
}

// The rows that may be the header. Only Connections.csv has a few lines before it, and says "Notes:" first.
QList<QStringList> headersIn(const QByteArray& head)
{
    constexpr int LongestNotes = 6;
    QList<QStringList> rows = firstRows(head, 1);
    if (!rows.isEmpty() && rows.first().first().compare("notes:"_L1, Qt::CaseInsensitive) == 0)
        rows = firstRows(head, LongestNotes);
    for (QStringList& row : rows)
        row = squeezed(row);
    return rows;
}

bool isConversation(const QStringList& names)
{
    return names.contains("conversationid"_L1) && names.contains("senderprofileurl"_L1);
}

bool saysThatThereIsNone(const Glimpse& glimpse)
{
    return glimpse.firstLine().startsWith("No conversations found"_L1, Qt::CaseInsensitive);
}

} // namespace

std::optional<Sighting> recogniseLinkedIn(const Glimpse& glimpse)
{
    const auto seen = [](const Format* format, FileReason reason, bool proves) {
        return Sighting { Family::LinkedIn, format, reason, proves, {} };
    };
    if (glimpse.isPage() && glimpse.isBelow(u"articles")) // what the person published
        return seen(nullptr, FileReason::NothingToRead, false);
    if (!glimpse.isTable())
        return std::nullopt;
    const QString stem = plainStem(glimpse);
    const QList<QStringList> headers = headersIn(glimpse.head);
    for (const KnownFile& known : KnownFiles) {
        const bool isNamed = stem == known.stem;
        if (std::ranges::any_of(headers, known.hasHeader)) {
            if (isNamed || known.headerProves)
                return seen(known.format, FileReason::None, known.headerProves || known.nameProves);
        } else if (isNamed && glimpse.head.isEmpty()) {
            return seen(known.format, FileReason::None, false);
        }
    }
    if (std::ranges::any_of(headers, &isConversation))
        return seen(nullptr, FileReason::LeftOutOnPurpose, true);
    if (std::ranges::find(LeftOut, stem) != LeftOut.end()) {
        const bool isNone = glimpse.head.isEmpty() || saysThatThereIsNone(glimpse);
        return seen(nullptr, isNone ? FileReason::Empty : FileReason::LeftOutOnPurpose, false);
    }
    return std::nullopt;
}

Origin originOfLinkedIn(const Inventory& inventory)
{
    static const QRegularExpression dated(
        u"linkedindataexport_(\\d{2})-(\\d{2})-(\\d{4})"_s, QRegularExpression::CaseInsensitiveOption);
    Origin origin;
    QStringList names { inventory.name };
    for (const InventoryFile& file : inventory.files) {
        names += file.path;
        const Glimpse glimpse(file.path, {});
        if (origin.account.isEmpty() && glimpse.isTable())
            origin.account = memberIn(glimpse.stem);
    }
    for (const QString& name : names) {
        const QRegularExpressionMatch match = dated.match(name);
        if (!match.hasMatch())
            continue;
        origin.request = match.captured(3) + u'-' + match.captured(1) + u'-' + match.captured(2);
        break;
    }
    return origin;
}

} // namespace candor::importing
