#include "tiktok_fields.h"

#include "said_text.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

constexpr std::size_t MostFields = 200; // of one item; an order with more is told by the first of them

constexpr std::array Times { "date"_L1, "timestamp"_L1, "createtime"_L1, "watchtime"_L1, "commenttime"_L1,
    "questiontime"_L1, "livestarttime"_L1, "browsingdate"_L1, "orderdate"_L1, "receiveddate"_L1,
    "createdate"_L1, "time"_L1 };
constexpr std::array OtherTimes { "liveendtime"_L1, "rawtime"_L1, "sendtime"_L1 };
constexpr std::array Links { "link"_L1, "videolink"_L1, "adlink"_L1, "hashtaglink"_L1, "effectlink"_L1,
    "url"_L1, "originalposturl"_L1, "originalpostlink"_L1, "replayurl"_L1, "coveruri"_L1 };
constexpr std::array Others { "searchterm"_L1, "comment"_L1, "photo"_L1, "video"_L1, "sticker"_L1,
    "username"_L1, "title"_L1, "sharedcontent"_L1, "method"_L1, "source"_L1, "event"_L1, "adtitle"_L1,
    "ip"_L1, "devicemodel"_L1, "devicesystem"_L1, "networktype"_L1, "carrier"_L1, "hashtagname"_L1,
    "favoritecollection"_L1, "likes"_L1, "whocanview"_L1, "allowcomments"_L1, "allowstitches"_L1,
    "allowduets"_L1, "allowstickers"_L1, "allowsharingtostory"_L1, "contentdisclosure"_L1,
    "aigeneratedcontent"_L1, "sound"_L1, "location"_L1, "addyourstext"_L1, "commentcontent"_L1,
    "questioncontent"_L1, "placename"_L1, "rating"_L1, "status"_L1, "reviewtext"_L1, "roomtitle"_L1,
    "liveduration"_L1, "roomid"_L1, "totalearning"_L1, "totallike"_L1, "totalview"_L1, "totalgifter"_L1,
    "qualitysetting"_L1, "mutedlist"_L1, "shopname"_L1, "productname"_L1, "skucount"_L1, "quantity"_L1,
    "price"_L1, "totalprice"_L1, "orderstatus"_L1, "orderid"_L1, "vouchername"_L1, "vouchertext"_L1,
    "voucherid"_L1, "giftamount"_L1, "coinamount"_L1, "type"_L1, "amount"_L1, "gpsdata"_L1, "lastregion"_L1,
    "resolution"_L1, "appversion"_L1, "idfa"_L1, "gaid"_L1, "androidid"_L1, "idfv"_L1, "uid"_L1, "did"_L1,
    "webid"_L1, "app"_L1, "isfastlane"_L1, "advertisername"_L1, "formname"_L1, "name"_L1, "category"_L1,
    "content"_L1, "questions"_L1, "comments"_L1 };

struct Translation {
    QLatin1String dutch;
    QLatin1String english;
};
constexpr std::array Translations { Translation { "datum"_L1, "date"_L1 },
    Translation { "zoekterm"_L1, "searchterm"_L1 }, Translation { "gebruikersnaam"_L1, "username"_L1 },
    Translation { "reactie"_L1, "comment"_L1 }, Translation { "foto"_L1, "photo"_L1 },
    Translation { "bron"_L1, "source"_L1 }, Translation { "evenement"_L1, "event"_L1 },
    Translation { "gebeurtenis"_L1, "event"_L1 }, Translation { "gedeeldeinhoud"_L1, "sharedcontent"_L1 },
    Translation { "methode"_L1, "method"_L1 }, Translation { "hashtagnaam"_L1, "hashtagname"_L1 },
    Translation { "originelelinknaarbericht"_L1, "originalpostlink"_L1 },
    Translation { "linknaarorigineelbericht"_L1, "originalpostlink"_L1 },
    Translation { "geboortedatum"_L1, "birthdate"_L1 } };

template <std::size_t Size>
bool holds(const std::array<QLatin1String, Size>& names, const QString& name)
{
    return std::ranges::find(names, name) != names.end();
}

bool isWebAddress(const QString& value)
{
    return value.startsWith("https://"_L1) || value.startsWith("http://"_L1);
}

} // namespace

void TikTokFields::add(QStringView name, const QString& value)
{
    QString said = saidText(value);
    if (said.isEmpty() || m_fields.size() == MostFields)
        return;
    QString bare = bareName(name);
    const auto translated = std::ranges::find(Translations, bare, &Translation::dutch);
    if (translated != Translations.end())
        bare = translated->english;
    m_fields.push_back({ bare, said });
}

QString TikTokFields::first(std::initializer_list<QLatin1String> names) const
{
    for (const QLatin1String name : names) {
        const auto field = std::ranges::find(m_fields, name, &Field::name);
        if (field != m_fields.end())
            return field->value;
    }
    return {};
}

QStringList TikTokFields::every(QLatin1String name) const
{
    QStringList values;
    for (const Field& field : m_fields) {
        if (field.name == name)
            values += field.value;
    }
    return values;
}

QString TikTokFields::time() const
{
    for (const Field& field : m_fields) {
        if (holds(Times, field.name))
            return field.value;
    }
    return {};
}

QString TikTokFields::link() const
{
    for (const Field& field : m_fields) {
        if (holds(Links, field.name) || isWebAddress(field.value))
            return field.value;
    }
    return {};
}

QStringList TikTokFields::words() const
{
    QStringList words;
    for (const Field& field : m_fields) {
        const bool isForMachines = field.name == "ip"_L1 || field.name.endsWith("id"_L1);
        if (!holds(Times, field.name) && !holds(OtherTimes, field.name) && !holds(Links, field.name)
            && !isForMachines && !isWebAddress(field.value))
            words += field.value;
    }
    return words;
}

bool isKnownTikTokField(const QString& bare)
{
    return holds(Times, bare) || holds(OtherTimes, bare) || holds(Links, bare) || holds(Others, bare);
}

} // namespace candor::importing
