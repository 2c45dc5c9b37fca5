#include "tiktok_records.h"

#include "said_text.h"

#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

using Content = TikTokContent;

// Beyond this nothing is remembered, and what stands twice is told twice: better than memory without end.
constexpr std::size_t MostRemembered = 500'000;

Record activityOf(const TikTokPlace& place, const QString& text, const TikTokFields& item, Findings& findings)
{
    Record record = recordOf(
        Role::Activity, Company::TikTok, place.category, place.kind.isEmpty() ? u"entry"_s : place.kind);
    record.text = text;
    record.at = writtenTime(item.time(), findings);
    return record;
}

// What tells most about it; a link only where there are no words.
QString textOfActivity(const TikTokFields& item)
{
    QString text = item.first({ "searchterm"_L1, "comment"_L1, "commentcontent"_L1, "questioncontent"_L1,
        "productname"_L1, "favoritecollection"_L1, "hashtagname"_L1, "vouchername"_L1, "title"_L1,
        "roomtitle"_L1, "placename"_L1, "advertisername"_L1, "formname"_L1, "username"_L1 });
    if (text.isEmpty())
        text = item.link();
    return text.isEmpty() ? item.words().join(u", "_s) : text;
}

QString textOfPurchase(const TikTokFields& item)
{
    const QStringList products = item.every("productname"_L1);
    return (products.isEmpty() ? item.words() : products).join(u", "_s);
}

// The address of the network is left out: it tells where somebody lives.
QString textOfLogin(const TikTokFields& item)
{
    QStringList words { item.first({ "devicemodel"_L1 }), item.first({ "devicesystem"_L1 }) };
    words.removeAll(QString());
    if (words.isEmpty())
        words = item.words();
    words.removeIf([](const QString& word) {
        return std::ranges::all_of(word, [](QChar c) {
            return c == u'.' || c == u':'
                || (c.unicode() < 0x80 && QStringView(u"0123456789abcdefABCDEF").contains(c));
        });
    });
    return words.join(u", "_s);
}

Record adOf(const TikTokFields& item, Findings& findings)
{
    Record record = recordOf(Role::Exposure, Company::TikTok, Category::Other, u"ad"_s);
    Showing showing;
    const QString link = item.first({ "adlink"_L1, "link"_L1 });
    QString host = QUrl(link.isEmpty() ? item.link() : link).host();
    if (host.startsWith("www."_L1))
        host.remove(0, 4);
    if (!host.endsWith("tiktok.com"_L1))
        showing.advertiser = host;
    showing.title = item.first({ "adtitle"_L1, "title"_L1 });
    if (showing.title.isEmpty())
        showing.title = item.words().join(u", "_s);
    if (showing.title.isEmpty())
        showing.title = host;
    showing.interaction = Interaction::Clicked; // it is the history of ads whose link was followed
    record.text = showing.title;
    if (!showing.advertiser.isEmpty() && showing.advertiser != showing.title)
        record.text = showing.advertiser + u": "_s + showing.title;
    record.showing = showing;
    record.at = writtenTime(item.time(), findings);
    return record;
}

// Which identifiers TikTok keeps; not what they are.
QString namesOfIdentifiers(const TikTokFields& item)
{
    struct Identifier {
        QLatin1String field;
        QLatin1String name;
    };
    constexpr std::array identifiers { Identifier { "idfa"_L1, "IDFA"_L1 },
        Identifier { "gaid"_L1, "GAID"_L1 }, Identifier { "androidid"_L1, "Android ID"_L1 },
        Identifier { "idfv"_L1, "IDFV"_L1 }, Identifier { "uid"_L1, "UID"_L1 },
        Identifier { "did"_L1, "DID"_L1 }, Identifier { "webid"_L1, "Web ID"_L1 } };
    QStringList names;
    for (const Identifier& one : identifiers) {
        if (!item.first({ one.field }).isEmpty())
            names += one.name;
    }
    return names.join(u", "_s);
}

} // namespace

void TikTokRecords::state(
    QLatin1String kind, const Claim& claim, Findings& findings, std::optional<Instant> at) const
{
    findings.add(statementOf(Company::TikTok, kind, claim, at));
}

bool TikTokRecords::isTold(quint64 key, QStringView list)
{
    const quint64 teller = qHash(list);
    const auto told = m_told.find(key);
    if (told != m_told.end())
        return told->second != teller;
    if (m_told.size() < MostRemembered)
        m_told.emplace(key, teller);
    return false;
}

void TikTokRecords::addItem(
    const TikTokPlace& place, const TikTokFields& item, QStringView list, Findings& findings)
{
    if (item.isEmpty())
        return;
    QString text;
    switch (place.content) {
    case Content::OffSite:
        return addOffSite(item, list, findings);
    case Content::Ads:
        return findings.add(adOf(item, findings));
    case Content::Location:
        if (const QString region = item.first({ "lastregion"_L1 }); !region.isEmpty())
            state("place"_L1, { Role::Inferred, Category::Location, u"Most Recent Location Data"_s, region },
                findings, writtenTime(item.time(), findings));
        return;
    case Content::Devices:
        if (text = namesOfIdentifiers(item); !text.isEmpty())
            findings.add(
                activityOf({ place.content, "identifiers"_L1, Category::Device }, text, item, findings));
        return;
    case Content::Purchase:
        text = textOfPurchase(item);
        break;
    default:
        text = place.kind == "login"_L1 ? textOfLogin(item) : textOfActivity(item);
        break;
    }
    if (text.isEmpty())
        return findings.addUnreadable(1);
    findings.add(activityOf(place, text, item, findings));
}

void TikTokRecords::addOffSite(const TikTokFields& item, QStringView list, Findings& findings)
{
    const QString time = item.time();
    QString source = item.first({ "source"_L1, "appname"_L1, "name"_L1 });
    QString event = item.first({ "event"_L1 });
    QStringList rest = item.words(); // in a language whose words for them are not known
    rest.removeAll(source);
    rest.removeAll(event);
    if (source.isEmpty() && !rest.isEmpty())
        source = rest.takeFirst();
    if (event.isEmpty() && !rest.isEmpty())
        event = rest.takeFirst();
    if (source.isEmpty() && event.isEmpty())
        return findings.addUnreadable(1);
    if (isTold(qHashMulti(0, time, source, event), list))
        return;
    const std::optional<Instant> at = writtenTime(time, findings);
    if (bareName(event) == "customerfileupload"_L1)
        return state("audience"_L1, { Role::Advertiser, Category::Lists, event, source }, findings, at);
    Record record = recordOf(Role::Activity, Company::TikTok, Category::Offsite, u"off-site"_s);
    QStringList said { source, event };
    said.removeAll(QString());
    record.text = said.join(u": "_s);
    record.at = at;
    findings.add(std::move(record));
}

void TikTokRecords::addInterests(const QString& text, bool mayBeSeveral, QStringView list, Findings& findings)
{
    const QChar separator = text.contains(u'|') ? u'|' : mayBeSeveral ? u',' : u'\0';
    const QStringList names = separator.isNull() ? QStringList { text } : text.split(separator);
    for (const QString& name : names) {
        const QString said = saidText(name);
        if (std::ranges::none_of(said, [](QChar c) { return c.isLetterOrNumber(); })) // "", ","
            continue;
        if (!isTold(qHashMulti(0, u"interest"_s, said), list))
            state("interest"_L1, { Role::Inferred, Category::Interests, u"Ad Interests"_s, said }, findings,
                m_at);
    }
}

void TikTokRecords::addNamed(
    const TikTokPlace& place, const QString& name, QStringView list, Findings& findings)
{
    const QString said = saidText(name);
    if (said.isEmpty())
        return;
    switch (place.content) {
    case Content::AdInterests:
        return addInterests(said, false, list, findings);
    case Content::DataPartners:
        return state("data-partner"_L1, { Role::Advertiser, Category::Lists, u"Data partners"_s, said },
            findings, m_at);
    case Content::Advertisers:
        return state(
            "audience"_L1, { Role::Advertiser, Category::Lists, u"Advertisers"_s, said }, findings, m_at);
    default: {
        TikTokFields item;
        item.add(u"name", said);
        return addItem(place, item, list, findings);
    }
    }
}

void TikTokRecords::addSetting(const QString& name, const QString& value, Findings& findings)
{
    QString label = name.trimmed();
    while (label.endsWith(u':')) // "Who can see your following list::"
        label.chop(1);
    const QString said = saidText(value);
    const QString bare = bareName(label);
    if (said.isEmpty() || bare == "app"_L1)
        return;
    if (bare == "interests"_L1) { // chosen when signing up
        for (const QString& interest : said.split(u'|')) {
            if (const QString one = saidText(interest); !one.isEmpty())
                state("interest"_L1, { Role::Declared, Category::Interests, u"Interests"_s, one }, findings,
                    m_at);
        }
        return;
    }
    const bool isAboutPartners = bare.contains("partners"_L1) || bare.contains("thirdpart"_L1);
    const Category category = isAboutPartners ? Category::Offsite
        : bare.contains("personalizedads"_L1) ? Category::Interests
                                              : Category::Other;
    state("setting"_L1, { Role::Control, category, label, said }, findings, m_at);
}

bool TikTokRecords::addOfProfile(const QString& name, const QString& value, Findings& findings)
{
    constexpr std::array notShown { "app"_L1, "username"_L1, "displayname"_L1, "nickname"_L1,
        "biodescription"_L1, "bio"_L1, "emailaddress"_L1, "email"_L1, "telephonenumber"_L1, "phonenumber"_L1,
        "followercount"_L1, "followingcount"_L1, "fundraiser"_L1, "instagramlink"_L1, "lemon8link"_L1,
        "youtubelink"_L1, "likesreceived"_L1, "profilephoto"_L1, "profilevideo"_L1, "aiself"_L1,
        "platforminfo"_L1, "description"_L1, "name"_L1, "platform"_L1, "hashtag"_L1 };
    const QString bare = bareName(name);
    const QString said = saidText(value);
    if (said.isEmpty())
        return true;
    if (bare == "inferredgender"_L1)
        state("gender"_L1, { Role::Inferred, Category::Demographics, u"Gender"_s, said }, findings, m_at);
    else if (bare == "birthdate"_L1 || bare == "dateofbirth"_L1 || bare == "geboortedatum"_L1)
        state("birth-date"_L1, { Role::Declared, Category::Demographics, u"Birth date"_s, said }, findings,
            m_at);
    else if (bare == "accountregion"_L1) // where TikTok found the person to be when the account was made
        state("place"_L1, { Role::Inferred, Category::Location, u"Account region"_s, said }, findings, m_at);
    else
        return std::ranges::find(notShown, bare) != notShown.end();
    return true;
}

void TikTokRecords::addCounter(const QString& name, const QString& value, Findings& findings)
{
    const QString said = saidText(value);
    bool isNumber = false;
    said.toLongLong(&isNumber);
    if (!isNumber) // a note on how it was counted
        return;
    QString words; // "videosSharedSince" -> "videos shared since"
    for (const QChar c : name.trimmed())
        words += c.isUpper() && !words.isEmpty() && !words.endsWith(u' ') ? QString(QChar(u' ') % c.toLower())
                                                                          : QString(c);
    Record record = recordOf(Role::Activity, Company::TikTok, Category::Engagement, u"counter"_s);
    record.text = words + u": "_s + said;
    record.at = m_at;
    findings.add(std::move(record));
}

} // namespace candor::importing
