#include "google_names.h"

#include <QHash>
#include <QSet>

#include <initializer_list>
#include <span>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

struct ProductName {
    const char16_t* name;
    Product product;
};

constexpr ProductName Products[] { { u"Search", Product::Search }, { u"Zoeken", Product::Search },
    { u"搜索", Product::Search }, { u"Google Suche", Product::Search }, { u"Suche", Product::Search },
    { u"Google Search", Product::Search }, { u"Búsqueda", Product::Search },
    { u"Recherche", Product::Search }, { u"Arama", Product::Search }, { u"البحث", Product::Search },
    { u"Image Search", Product::Search }, { u"Bildersuche", Product::Search },
    { u"Recherche d_images", Product::Search }, { u"Recherche d'images", Product::Search },
    { u"Afbeeldingen zoeken", Product::Search }, { u"Búsqueda de imágenes", Product::Search },
    { u"Video Search", Product::Search }, { u"Video_s zoeken", Product::Search },
    { u"Video's zoeken", Product::Search }, { u"Videosuche", Product::Search },
    { u"Videosuchen", Product::Search }, { u"视频搜索", Product::Search },
    { u"Búsqueda de videos", Product::Search }, { u"Búsqueda de vídeos", Product::Search },
    { u"Recherche de vidéos", Product::Search }, { u"Video Arama", Product::Search },
    { u"YouTube", Product::YouTube }, { u"YouTube Music", Product::YouTube },
    { u"YouTube TV", Product::YouTube }, { u"YouTube Kids", Product::YouTube },
    { u"Chrome", Product::Chrome }, { u"Discover", Product::Discover }, { u"Entdecken", Product::Discover },
    { u"Keşfet", Product::Discover }, { u"اكتشف", Product::Discover }, { u"发现", Product::Discover },
    { u"Ads", Product::Ads }, { u"Advertenties", Product::Ads }, { u"Anzeigen", Product::Ads },
    { u"Werbung", Product::Ads }, { u"Publicidad", Product::Ads }, { u"Anuncios", Product::Ads },
    { u"Solutions publicitaires", Product::Ads }, { u"Reklamlar", Product::Ads },
    { u"الإعلانات", Product::Ads }, { u"广告", Product::Ads }, { u"My Ad Center", Product::MyAdCenter },
    { u"My Ad Centre", Product::MyAdCenter }, { u"Mein Anzeigencenter", Product::MyAdCenter },
    { u"Mijn advertentiecentrum", Product::MyAdCenter }, { u"Mon Centre d'annonces", Product::MyAdCenter },
    { u"Mi Centro de Anuncios", Product::MyAdCenter }, { u"Maps", Product::Maps },
    { u"Google Maps", Product::Maps }, { u"Haritalar", Product::Maps }, { u"خرائط Google", Product::Maps },
    { u"地图", Product::Maps }, { u"Shopping", Product::Shopping }, { u"Google Shopping", Product::Shopping },
    { u"Alışveriş", Product::Shopping }, { u"Android", Product::Device },
    { u"Google Play Store", Product::Device }, { u"Google Play", Product::Device },
    { u"Google Play Games", Product::Device }, { u"Books", Product::Media },
    { u"Google Play Books", Product::Media }, { u"Podcasts", Product::Media },
    { u"Google Podcasts", Product::Media }, { u"News", Product::Media }, { u"Google News", Product::Media },
    { u"Nieuws", Product::Media }, { u"Google Nieuws", Product::Media }, { u"Noticias", Product::Media },
    { u"Google Noticias", Product::Media }, { u"Nachrichten", Product::Media },
    { u"Haberler", Product::Media }, { u"新闻", Product::Media }, { u"Google 新闻", Product::Media },
    { u"Descubrir", Product::Discover }, { u"Google Haberler", Product::Media },
    { u"Google Play Movies & TV", Product::Media }, { u"Google Play Movies _ TV", Product::Media },
    { u"Google Play Filme _ Serien", Product::Media }, { u"Assistant", Product::Assistant },
    { u"Google Assistant", Product::Assistant }, { u"Gemini Apps", Product::Assistant },
    { u"Google Lens", Product::Assistant }, { u"Gmail", Product::Service }, { u"Drive", Product::Service },
    { u"Takeout", Product::Service }, { u"Help", Product::Service }, { u"Developers", Product::Service },
    { u"Google Analytics", Product::Service }, { u"Google Apps", Product::Service },
    { u"Google Cloud", Product::Service }, { u"Google Store", Product::Service },
    { u"Google Translate", Product::Service } };

constexpr const char16_t* MyActivityFolders[] { u"My Activity", u"Mijn activiteit", u"Meine Aktivitäten",
    u"Mi actividad", u"Mon activité", u"Etkinliğim", u"نشاطي", u"أنشطتي", u"我的活动" };
constexpr const char16_t* ActivityFiles[] { u"MyActivity", u"My Activity", u"MeineAktivitäten",
    u"MiActividad", u"MonActivité", u"Etkinliğim", u"نشاطي", u"我的活动记录", u"MijnActiviteit" };
constexpr const char16_t* WatchHistories[] { u"watch-history", u"kijkgeschiedenis", u"Wiedergabeverlauf",
    u"historial-de-reproducciones", u"historial de reproducciones", u"izleme geçmişi", u"سجل المشاهدة",
    u"观看记录", u"historial de visualitzacions", u"istoricul-vizionărilor", u"žiūrėjimo istorija" };
constexpr const char16_t* SearchHistories[] { u"search-history", u"zoekgeschiedenis", u"Suchverlauf",
    u"historial-de-búsqueda", u"historial-de-búsquedas", u"historial de búsqueda", u"historial de búsquedas",
    u"arama geçmişi", u"سجلّ البحث", u"搜索记录", u"historial de cerques", u"istoricul căutărilor",
    u"paieškos istorija" };
constexpr const char16_t* ChromeHistories[] { u"History", u"BrowserHistory", u"Geschiedenis", u"Verlauf",
    u"Historial", u"Historique", u"Geçmiş", u"Tarih", u"السجلّ", u"历史记录" };
constexpr const char16_t* NewsLists[] { u"articles", u"followed_sources", u"followed_topics",
    u"followed_locations", u"magazines" };
constexpr const char16_t* LocationFolders[] { u"Location History", u"Semantic Location History", u"Timeline",
    u"Historique des positions", u"Vos trajets", u"Cronología", u"Historial de ubicaciones",
    u"Standortverlauf", u"Zeitachse", u"Locatiegeschiedenis", u"Tijdlijn", u"Konum Geçmişi",
    u"Zaman Çizelgesi", u"سجلّ المواقع الجغرافية", u"المخطط الزمني", u"位置记录", u"时间轴",
    u"Cronologia delle posizioni", u"Histórico de localização", u"Linha do tempo", u"Historia lokalizacji",
    u"Platshistorik", u"Historial d'ubicacions", u"Istoricul locațiilor", u"ロケーション履歴" };

QSet<QString> folded(std::span<const char16_t* const> names)
{
    QSet<QString> set;
    for (const char16_t* name : names)
        set.insert(foldedName(QStringView(name)));
    return set;
}

} // namespace

Product productNamed(const QString& name)
{
    static const QHash<QString, Product> products = [] {
        QHash<QString, Product> table;
        for (const ProductName& one : Products)
            table.insert(foldedName(QStringView(one.name)), one.product);
        return table;
    }();
    return products.value(name, Product::Unknown);
}

bool isMyActivityFolder(const QString& name)
{
    static const QSet<QString> names = folded(MyActivityFolders);
    return names.contains(name);
}

bool isActivityFile(const QString& stem)
{
    static const QSet<QString> names = folded(ActivityFiles);
    return names.contains(stem);
}

bool isWatchHistory(const QString& stem)
{
    static const QSet<QString> names = folded(WatchHistories);
    return names.contains(stem);
}

bool isSearchHistory(const QString& stem)
{
    static const QSet<QString> names = folded(SearchHistories);
    return names.contains(stem);
}

bool isYouTubeFolder(const QString& name)
{
    return name.startsWith("youtube"_L1);
}

bool isChromeHistory(const QString& stem)
{
    static const QSet<QString> names = folded(ChromeHistories);
    return names.contains(stem);
}

bool isLocationFolder(const QString& name)
{
    static const QSet<QString> names = folded(LocationFolders);
    return names.contains(name.first(qMax<qsizetype>(0, name.indexOf(" ("_L1)))) || names.contains(name);
}

bool isNewsList(const QString& stem)
{
    static const QSet<QString> names = folded(NewsLists);
    return names.contains(stem);
}

} // namespace candor::importing
