#include "shape.h"

using namespace Qt::StringLiterals;

namespace candor::test {

namespace {

Record did(const char* kind, Category category, const QString& text, const char* time = nullptr)
{
    return activity(Company::Apple, category, QString::fromLatin1(kind), text,
        time ? std::optional(at(time)) : std::nullopt);
}

Record shown(
    const char* kind, const QString& title, const char* time, Interaction interaction = Interaction::None)
{
    Record record = did(kind, Category::Other, title, time);
    record.role = Role::Exposure;
    record.showing = Showing { title, u"Apple"_s, {}, {}, interaction };
    return record;
}

struct Writing {
    Shape shape;

    Writing& file(
        const QByteArray& path, const QByteArray& text, std::vector<std::pair<Record, QByteArray>> told)
    {
        shape.files += Packed { path, text };
        for (auto& [record, anchor] : told)
            shape.told.push_back({ QString::fromUtf8(path), std::move(record), anchor });
        return *this;
    }
};

const QByteArray Media = "Apple_Media_Services/";
const QByteArray Bom = "\xEF\xBB\xBF";

void listenedTo(Writing& w)
{
    w.file(Media + "Apple Music Activity/Apple Music Play Activity.csv",
         "Artist Name,Event End Timestamp,Event Start Timestamp,Event Type,Song Name\n"
         "架空の歌手,2031-04-01T00:03:00Z,2031-04-01T00:00:00Z,PLAY_END,春の歌\n"
         ",2031-04-02T00:03:00Z,,LYRIC_DISPLAY,Made-up Song\n,2031-04-03T00:03:00Z,,PLAY_END,\n",
         { { did("listen", Category::Viewing, u"架空の歌手: 春の歌"_s, "2031-04-01T00:00:00Z"), "PLAY_END" },
             { did("view", Category::Viewing, u"Made-up Song"_s, "2031-04-02T00:03:00Z"), "LYRIC" },
             { did("listen", Category::Viewing, u"PLAY_END"_s, "2031-04-03T00:03:00Z"), "2031-04-03" } })
        .file(Media + "Apple Music Activity/Apple Music Click Activity.csv",
            "Event Date Time,Event Type,App\n2031-04-04T00:00:00Z,scroll,Music\n",
            { { did("click", Category::Viewing, u"Music: scroll"_s, "2031-04-04T00:00:00Z"), "scroll" } })
        .file(Media + "Apple Music Activity/Apple Music Likes and Dislikes.csv",
            "Item Description,Preference,Created\nMade-up Song,LOVE,2031-04-05T00:00:00Z\nInvented "
            "Noise,DISLIKE,2031-04-06T00:00:00Z\n",
            { { did("like", Category::Viewing, u"Made-up Song"_s, "2031-04-05T00:00:00Z"), "LOVE" },
                { did("dislike", Category::Viewing, u"Invented Noise"_s, "2031-04-06T00:00:00Z"),
                    "DISLIKE" } });
}

Shape dataCopy()
{
    Writing w { { "apple, 2024", Company::Apple, "Apple Part 1 of 2", {}, {}, {} } };
    w.file(Media + "Marketing/Marketing Communications Delivery.csv",
         "Delivery Time,Communication Name\nDelivery Time,Communication Name\n"
         "2031-02-03 04:05:06',\"'Invented news, for you\"\n2031-02-04 04:05:06\",'Nouveautés inventées\n",
         { { shown("marketing", u"Invented news, for you"_s, "2031-02-03T04:05:06Z"), "Invented news" },
             { shown("marketing", u"Nouveautés inventées"_s, "2031-02-04T04:05:06Z"), "Nouveaut" } })
        .file(Media + "Marketing/Marketing Communications Response.csv",
            "Response Time,Response Type,Communication Name\n2031-02-03 05:05:06,click,Invented news\n"
            "2031-02-03 06:05:06,open,Other news\n",
            { { shown("marketing", u"Invented news"_s, "2031-02-03T05:05:06Z", Interaction::Clicked),
                  "click" },
                { shown("marketing", u"Other news"_s, "2031-02-03T06:05:06Z", Interaction::Opened),
                    "open," } })
        .file(Media + "Limit Ad Tracking Information.csv",
            Bom + "Created Date,Device\xE2\x80\x99s Name\n2031-01-01T00:00:00Z,x\n",
            { { stating(Company::Apple, u"setting"_s,
                    { Role::Control, Category::Interests, u"Limit Ad Tracking"_s, {} },
                    at("2031-01-01T00:00:00Z")),
                "2031-01-01" } })
        .file(Media + "Stores Activity/App Store Click Activity.csv",
            "Event Date Time,Event Type,App Name,Search Term\r\n2031-03-01T00:00:00.000Z,click,Invented "
            "Game,\r\n"
            "2031-03-02T00:00:00.000Z,search,,teemaschine\r\n",
            { { did("click", Category::Device, u"Invented Game: click"_s, "2031-03-01T00:00:00Z"),
                  "Invented Game" },
                { did("search", Category::Search, u"teemaschine"_s, "2031-03-02T00:00:00Z"),
                    "teemaschine" } })
        .file(Media + "Stores Activity/Apps And Service Analytics.csv",
            "Event Date Time,Event Type,App\n2031-03-03T00:00:00Z,page,Invented Weather\n",
            { { did("click", Category::Device, u"Invented Weather: page"_s, "2031-03-03T00:00:00Z"),
                "Weather" } });
    listenedTo(w);
    w.file(Media + "Store Transaction History - 2.csv",
         "Item Purchased Date;Content Type;Item Description\n2031-05-01T00:00:00Z;iOS and tvOS "
         "Apps;Выдуманная игра\n",
         { { did("purchase", Category::Purchases, u"iOS and tvOS Apps: Выдуманная игра"_s,
                 "2031-05-01T00:00:00Z"),
             "iOS" } })
        .file("Online Purchase History.csv",
            "Order Date,Description\nOrder Date,Description\n2031-05-02,Invented charger\n",
            { { did("purchase", Category::Purchases, u"Invented charger"_s, "2031-05-02T00:00:00Z"),
                "charger" } })
        .file(Media + "Direct Top-Up Promotions.csv",
            "Promotion Start Date,Promotion Details\n2031-05-03 00:00:00,10% bonus\n",
            { { shown("promotion", u"10% bonus"_s, "2031-05-03T00:00:00Z"), "bonus" } });
    w.shape.files += Packed { Media + "Subscriptions.csv", "A,B\n1,2\n" };
    w.shape.files
        += Packed { "Apple ID Device Information.csv", "Device Added Date,Device Name\n2031-01-01,x\n" };
    w.shape.unread = { { QString::fromUtf8(Media) + u"Subscriptions.csv", FileReason::NotRecognised },
        { u"Apple ID Device Information.csv"_s, FileReason::NothingToRead } };
    return w.shape;
}

Shape privacyReport()
{
    Writing w { { "apple, App Privacy Report", Company::Apple, {}, {}, {}, {} } };
    w.file("App_Privacy_Report_v4_2031-06-01T10_00_00.ndjson",
        json("{'domain':'metrics.invented.example','firstTimeStamp':'2031-06-01T08:00:00.000+02:00','"
             "timeStamp':'2031-06-01T09:00:00.000+02:00',"
             "'domainType':1,'initiatedType':'AppInitiated','hits':3,'type':'networkActivity','domainOwner':'"
             "Made-up Metrics','bundleID':'example.invented.game'}\n"
             "{'domain':'cdn.invented.example','timeStamp':'2031-06-01T09:30:00.000+02:00','type':'"
             "networkActivity','domainOwner':'','bundleID':'example.invented.game'}\n"
             "\n"
             "{'accessor':{'identifier':'example.invented.chat','identifierType':'bundleID'},'category':'"
             "contacts','identifier':'A','kind':'intervalBegin','timeStamp':'2031-06-01T10:00:00.000Z','type'"
             ":'access'}\r\n"
             "{'accessor':{'identifier':'example.invented.chat','identifierType':'bundleID'},'category':'"
             "contacts','identifier':'A','kind':'intervalEnd','timeStamp':'2031-06-01T10:00:01.000Z','type':'"
             "access'}\n"
             "{'stream':'com.apple.privacy.accounting.stream.tcc','accessor':{'identifier':'example.invented."
             "maps','identifierType':'bundleID'},'tccService':'kTCCServiceAddressBook','kind':'event','"
             "timestamp':'2031-06-01T11:00:00.000Z'}"),
        { { did("tracker", Category::Offsite,
                u"example.invented.game: metrics.invented.example (Made-up Metrics)"_s,
                "2031-06-01T07:00:00Z"),
              "metrics" },
            { did("tracker", Category::Offsite, u"example.invented.game: cdn.invented.example"_s,
                  "2031-06-01T07:30:00Z"),
                "cdn" },
            { did("access", Category::Device, u"example.invented.chat: contacts"_s, "2031-06-01T10:00:00Z"),
                "intervalBegin" },
            { did("access", Category::Device, u"example.invented.maps: kTCCServiceAddressBook"_s,
                  "2031-06-01T11:00:00Z"),
                "AddressBook" } });
    return w.shape;
}

} // namespace

std::vector<Shape> appleShapes()
{
    return { dataCopy(), privacyReport() };
}

} // namespace candor::test
