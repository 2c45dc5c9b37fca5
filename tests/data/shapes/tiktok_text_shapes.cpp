#include "shape.h"

using namespace Qt::StringLiterals;

namespace candor::test {

namespace {

// One export as TXT, being written down file by file.
struct Writing {
    Shape shape;

    Writing(const QByteArray& name, const QByteArray& top)
        : shape { name, Company::TikTok, top, {}, {}, {} }
    {
    }

    Writing& file(const QByteArray& path, const QByteArray& text, std::vector<Told> told = {})
    {
        shape.files += Packed { path, text };
        for (Told& one : told) {
            one.file = QString::fromUtf8(path);
            shape.told.push_back(std::move(one));
        }
        return *this;
    }
    Writing& unread(const QByteArray& path, const QByteArray& text, FileReason reason)
    {
        shape.files += Packed { path, text };
        shape.unread[QString::fromUtf8(path)] = reason;
        return *this;
    }
};

Told did(const char* kind, Category category, const QString& text, const char* time, const char* anchor)
{
    return { {},
        activity(Company::TikTok, category, QString::fromLatin1(kind), text,
            time ? std::optional(at(time)) : std::nullopt),
        anchor };
}

Told said(const char* kind, const Claim& claim, const char* anchor, const char* time = nullptr)
{
    return { {},
        stating(
            Company::TikTok, QString::fromLatin1(kind), claim, time ? std::optional(at(time)) : std::nullopt),
        anchor };
}

Told interest(const QString& name, const char* anchor)
{
    return said("interest", { Role::Inferred, Category::Interests, u"Ad Interests"_s, name }, anchor);
}

Told setting(const QString& label, const QString& value, const char* anchor)
{
    return said("setting", { Role::Control, Category::Other, label, value }, anchor);
}

Told opened(const QString& title, const QString& advertiser, const char* time, const char* anchor)
{
    Told told = did("ad", Category::Other, advertiser + u": " + title, time, anchor);
    told.record.role = Role::Exposure;
    told.record.showing = Showing { title, advertiser, {}, {}, Interaction::Clicked };
    return told;
}

constexpr const char* Empty = "You have no data in this section\n";

Shape english()
{
    Writing w("tiktok, 2024, TXT, English", "TikTok_Data_1900000000");
    w.file("Tiktok/Activity/Browsing History.txt",
         "Date: 2031-02-03 04:05:06 UTC\nLink: https://www.tiktokv.com/share/video/51/\n\n"
         "Date: 2031-02-03 04:06:06 UTC\nLink: https://www.tiktokv.com/share/video/52/\n\n",
         { did("watch", Category::Viewing, u"https://www.tiktokv.com/share/video/51/"_s,
               "2031-02-03T04:05:06Z", "video/51"),
             did("watch", Category::Viewing, u"https://www.tiktokv.com/share/video/52/"_s,
                 "2031-02-03T04:06:06Z", "video/52") })
        .file("Tiktok/Activity/Searches.txt",
            "Date: 2031-02-04 04:05:06 UTC\r\nSearch Term: bread: why it rises\r\n",
            { did("search", Category::Search, u"bread: why it rises"_s, "2031-02-04T04:05:06Z", "why") })
        .file("Tiktok/Activity/Login History.txt",
            "Date: 2031-02-05 04:05:06 UTC\nIP: 192.0.2.7\nDevice Model: Invented Phone\nDevice System: "
            "Android 11\nNetwork Type: Wi-Fi\nCarrier: Made-up Mobile\n",
            { did("login", Category::Device, u"Invented Phone, Android 11"_s, "2031-02-05T04:05:06Z",
                "Phone") })
        .file("Tiktok/Ads and data/Ad Interests.txt", "Ad Interest Categories: Cycling | Houseplants\n",
            { interest(u"Cycling"_s, "Cycling"), interest(u"Houseplants"_s, "Cycling") })
        .file("Tiktok/Ads and data/Off TikTok Activity.txt",
            "TimeStamp: 2031-02-06 04:05:06 UTC\nSource: Invented Shop\nEvent: Add to Cart\n\n"
            "TimeStamp: 2031-02-07 04:05:06 UTC\nSource: Made-up Bank\nEvent: Customer file upload\n",
            { did("off-site", Category::Offsite, u"Invented Shop: Add to Cart"_s, "2031-02-06T04:05:06Z",
                  "Invented Shop"),
                said("audience",
                    { Role::Advertiser, Category::Lists, u"Customer file upload"_s, u"Made-up Bank"_s },
                    "Made-up Bank", "2031-02-07T04:05:06Z") })
        .unread("Tiktok/Ads and data/Instant Form Ads Responses.txt", Empty, FileReason::Empty)
        .file("Tiktok/App Settings/Settings.txt",
            "Private Account: Off\n\nContent Preferences:\nKeyword filters for videos in For You feed: "
            "[cats, dogs]\nKeyword filters for videos in Following feed: []\n",
            { setting(u"Private Account"_s, u"Off"_s, "Private"),
                setting(u"Keyword filters for videos in For You feed"_s, u"cats, dogs"_s, "cats") })
        .file("Tiktok/Profile/Profile Info.txt", "Username: invented\nInferred Gender: Male\n",
            { said(
                "gender", { Role::Inferred, Category::Demographics, u"Gender"_s, u"Male"_s }, "Inferred") })
        .unread("Tiktok/Direct Messages/Direct Messages.txt",
            ">>> Chat History with somebody:\n2031-02-03 04:05:06 UTC\nsomebody: secret\n",
            FileReason::LeftOutOnPurpose)
        .unread("Tiktok/App Settings/Block List.txt", Empty, FileReason::NothingToRead);
    return w.shape;
}

Shape dutch()
{
    Writing w("tiktok, 2026, TXT, Dutch", "TikTok");
    w.file("Je activiteit/Kijkgeschiedenis.txt",
         "Datum: 2031-03-01 00:00:01 UTC\nLink: https://www.tiktokv.com/share/video/61/\n",
         { did("watch", Category::Viewing, u"https://www.tiktokv.com/share/video/61/"_s,
             "2031-03-01T00:00:01Z", "video/61") })
        .file("Je activiteit/Zoekopdrachten.txt", "Datum: 2031-03-02 00:00:01 UTC\nZoekterm: fietspompen\n",
            { did("search", Category::Search, u"fietspompen"_s, "2031-03-02T00:00:01Z", "fiets") })
        .file("Likes en favorieten/Favoriete video's.txt",
            "Datum: 2031-03-03 00:00:01 UTC\nLink: https://www.tiktokv.com/share/video/62/\n",
            { did("favorite", Category::Engagement, u"https://www.tiktokv.com/share/video/62/"_s,
                "2031-03-03T00:00:01Z", "video/62") })
        .file("Reacties/Reacties.txt",
            "Datum: 2031-03-04 00:00:01 UTC\nReactie: Mooi\nFoto: n.v.t.\nOriginele link naar bericht: "
            "https://c.example/1\n",
            { did("comment", Category::Engagement, u"Mooi"_s, "2031-03-04T00:00:01Z", "Mooi") })
        .file("Advertenties en gegevens/Activiteit buiten TikTok.txt",
            "Datum: 2031-03-05 00:00:01 UTC\nBron: Verzonnen Winkel\nEvenement: aankoop\n",
            { did("off-site", Category::Offsite, u"Verzonnen Winkel: aankoop"_s, "2031-03-05T00:00:01Z",
                "Winkel") })
        .file("Advertenties en gegevens/Advertentie-interesses.txt", "Fietsen | Planten\n",
            { interest(u"Fietsen"_s, "Fietsen"), interest(u"Planten"_s, "Fietsen") })
        .file("Advertenties en gegevens/Geschiedenis van advertentielinks.txt",
            "Datum: 2031-03-06 00:00:01 UTC\nTitel: Probeer nu\nLink: https://ketels.invented.example/\n",
            { opened(u"Probeer nu"_s, u"ketels.invented.example"_s, "2031-03-06T00:00:01Z", "Probeer") })
        .unread("Je activiteit/Hashtag.txt", "Dit gedeelte bevat geen gegevens\n", FileReason::Empty)
        .file("Profiel en instellingen/Profielinformatie.txt",
            "Gebruikersnaam: verzonnen\nGeboortedatum: 1990-01-02\n",
            { said("birth-date", { Role::Declared, Category::Demographics, u"Birth date"_s, u"1990-01-02"_s },
                "1990") })
        .unread("Berichten/Directe berichten.txt", "geheim\n", FileReason::LeftOutOnPurpose);
    return w.shape;
}

// What a name in any language says by the brand, a date or a link; the rest is kept as it stands.
struct Words {
    const char* language;
    const char* activity; // the folder
    const char* ads;
    const char* videos; // files
    const char* searches;
    const char* offSite;
    const char* interests;
    const char* date; // keys
    const char* term;
    const char* source;
    const char* event;
    const char* empty; // what stands in a file without data
};

constexpr Words Languages[] {
    { "French", "Votre activité", "Publicités et données", "Historique de visionnage", "Recherches",
        "Activité hors TikTok", "Centres d’intérêt publicitaires", "Date", "Terme recherché", "Source",
        "Événement", "Vous n’avez aucune donnée dans cette section" },
    { "German", "Deine Aktivität", "Anzeigen und Daten", "Wiedergabeverlauf", "Suchanfragen",
        "Aktivität außerhalb von TikTok", "Werbeinteressen", "Datum", "Suchbegriff", "Quelle", "Ereignis",
        "In diesem Abschnitt sind keine Daten vorhanden" },
    { "Spanish", "Tu actividad", "Anuncios y datos", "Historial de visualización", "Búsquedas",
        "Actividad fuera de TikTok", "Intereses publicitarios", "Fecha", "Término", "Fuente", "Evento",
        "No tienes datos en esta sección" },
    { "Polish", "Twoja aktywność", "Reklamy i dane", "Historia oglądania", "Wyszukiwania",
        "Aktywność poza TikTok", "Zainteresowania reklamowe", "Data", "Fraza", "Źródło", "Zdarzenie",
        "Brak danych w tej sekcji" },
    { "Japanese", "アクティビティ", "広告とデータ", "視聴履歴", "検索", "TikTok外のアクティビティ",
        "広告の興味・関心", "日付", "検索キーワード", "ソース", "イベント",
        "このセクションにはデータがありません" },
    { "Arabic", "نشاطك", "الإعلانات والبيانات", "سجل المشاهدة", "عمليات البحث", "النشاط خارج TikTok",
        "اهتمامات الإعلانات", "التاريخ", "كلمة البحث", "المصدر", "الحدث", "ليس لديك بيانات في هذا القسم" },
    { "Russian", "Ваши действия", "Реклама и данные", "История просмотров", "Поисковые запросы",
        "Действия вне TikTok", "Рекламные интересы", "Дата", "Запрос", "Источник", "Событие",
        "В этом разделе нет данных" },
};

Shape translated(const Words& words)
{
    const auto path = [](const char* folder, const char* file) -> QByteArray {
        return QByteArray("TikTok/") + folder + '/' + file + ".txt";
    };
    const auto pair = [](const char* key, const char* value) -> QByteArray {
        return QByteArray(key) + ": " + value + '\n';
    };
    Writing w(QByteArray("tiktok, 2025, TXT, ") + words.language, {});
    w.file(path(words.activity, words.videos),
         pair(words.date, "2031-04-01 00:00:01 UTC")
             + pair("Link", "https://www.tiktokv.com/share/video/71/"),
         { did("video", Category::Viewing, u"https://www.tiktokv.com/share/video/71/"_s,
             "2031-04-01T00:00:01Z", "video/71") })
        .file(path(words.activity, words.searches),
            pair(words.date, "2031-04-02 00:00:01 UTC") + pair(words.term, "äöü مرحبا 検索"),
            { did("search", Category::Search, u"äöü مرحبا 検索"_s, "2031-04-02T00:00:01Z", "مرحبا") })
        .file(path(words.ads, words.offSite),
            pair(words.date, "2031-04-03 00:00:01 UTC") + pair(words.source, "Invented Shop")
                + pair(words.event, "Page View"),
            { did("off-site", Category::Offsite, u"Invented Shop: Page View"_s, "2031-04-03T00:00:01Z",
                "Invented") })
        .file(path(words.ads, words.interests), "Cycling | Houseplants\n",
            { interest(u"Cycling"_s, "Cycling"), interest(u"Houseplants"_s, "Cycling") })
        .file(path(words.activity, "X9"),
            pair(words.date, "2031-04-04 00:00:01 UTC") + pair(words.source, "invented.baker"),
            { did("entry", Category::Other, u"invented.baker"_s, "2031-04-04T00:00:01Z", "baker") })
        .unread(path(words.activity, "X10"), QByteArray(words.empty) + '\n', FileReason::Empty)
        .unread(path(words.activity, "X11"), ">>> somebody:\n2031-02-03 04:05:06 UTC\nHello\n",
            FileReason::NotRecognised);
    return w.shape;
}

} // namespace

std::vector<Shape> tikTokTextShapes()
{
    std::vector<Shape> shapes { english(), dutch() };
    for (const Words& words : Languages)
        shapes.push_back(translated(words));
    return shapes;
}

} // namespace candor::test
