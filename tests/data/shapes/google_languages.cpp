#include "google_languages.h"

namespace candor::test {

// Clocks stand in the zone of the export's moment: a winter's on a summer's record, too.
std::vector<GoogleLanguage> googleLanguages()
{
    return {
        { "en", u"My Activity", u"MyActivity", u"Search", u"Ads", u"Discover", u"YouTube and YouTube Music",
            u"history", u"watch-history", u"search-history", u"History", u"subscriptions",
            u"Channel Id,Channel Url,Channel Title", u"Searched for\u00a0", u"Watched\u00a0", false,
            u"Products:", u"Locations:", u"Details:", u"Why is this here?", u"From Google Ads",
            u"Mar 4, 2025, 6:22:09\u202fPM CET", u"Aug 12, 2025, 7:05:41\u202fAM CET" },
        { "en-GB", u"My Activity", u"My Activity", u"Search", u"Ads", u"Discover",
            u"YouTube and YouTube Music", u"history", u"watch-history", u"search-history", u"BrowserHistory",
            u"subscriptions", u"Channel ID,Channel URL,Channel title", u"Searched for ", u"Watched ", false,
            u"Products:", u"Locations:", u"Details:", u"Why is this here?", u"From Google Ads",
            u"4 Mar 2025, 17:22:09 GMT", u"12 Aug 2025, 6:05:41 GMT" },
        { "nl", u"Mijn activiteit", u"MyActivity", u"Zoeken", u"Advertenties", u"Discover",
            u"YouTube en YouTube Music", u"geschiedenis", u"kijkgeschiedenis", u"zoekgeschiedenis",
            u"Geschiedenis", u"abonnementen", u"Kanaal-ID,Kanaal-URL,Kanaaltitel", u"Gezocht naar\u00a0",
            u"Bekeken:\u00a0", false, u"Producten:", u"Locaties:", u"Details:", u"Waarom staat dit hier?",
            u"Van Google Ads", u"4 mrt 2025, 18:22:09 CET", u"12 aug 2025, 7:05:41 CET" },
        { "de", u"Meine Aktivitäten", u"MeineAktivitäten", u"Google Suche", u"Anzeigen", u"Entdecken",
            u"YouTube und YouTube Music", u"Verlauf", u"Wiedergabeverlauf", u"Suchverlauf", u"Verlauf",
            u"Abos", u"Kanal-ID,Kanal-URL,Kanaltitel", u"Gesucht nach:\u00a0", u"\u00a0angesehen", true,
            u"Produkte:", u"Standorte:", u"Details:", u"Warum steht das hier?", u"Von Google Anzeigen",
            u"04.03.2025, 18:22:09 MEZ", u"12. Aug. 2025, 07:05:41 MEZ" },
        { "es", u"Mi actividad", u"MiActividad", u"Búsqueda", u"Publicidad", u"Discover",
            u"YouTube y YouTube Music", u"historial", u"historial-de-reproducciones",
            u"historial-de-búsquedas", u"Historial", u"suscripciones",
            u"ID del canal,URL del canal,Título del canal", u"Has buscado\u00a0", u"Has visto\u00a0", false,
            u"Productos:", u"Ubicaciones:", u"Detalles:", u"¿Por qué está aquí?",
            u"De los anuncios de Google", u"4 mar 2025, 18:22:09 CET", u"12 ago 2025, 7:05:41 CET" },
        { "fr", u"Mon activité", u"MonActivité", u"Recherche", u"Solutions publicitaires", u"Discover",
            u"YouTube et YouTube Music", u"historique", u"watch-history", u"search-history", u"Historique",
            u"abonnements", u"ID des chaînes,URL des chaînes,Titres des chaînes",
            u"Vous avez recherché\u00a0", u"Vous avez regardé\u00a0", false, u"Produits\u00a0:",
            u"Lieux\u00a0:", u"Détails\u00a0:", u"Pourquoi cet élément est-il ici\u00a0?",
            u"Des annonces Google", u"4 mars 2025, 18:22:09 CET", u"12 août 2025, 07:05:41 CET" },
        { "tr", u"Etkinliğim", u"Etkinliğim", u"Arama", u"Reklamlar", u"Keşfet", u"YouTube ve YouTube Music",
            u"geçmiş", u"izleme geçmişi", u"arama geçmişi", u"Geçmiş", u"abonelikler",
            u"Kanal Kimliği,Kanal URL'si,Kanal Başlığı", u"Arandı:\u00a0", u"İzlendi:\u00a0", false,
            u"Ürünler:", u"Konumlar:", u"Ayrıntılar:", u"Bu neden burada?", u"Google Reklamları",
            u"4 Mar 2025, 20:22:09 GMT+3", u"12 Ağu 2025, 09:05:41 GMT+3" },
        { "ar", u"نشاطي", u"نشاطي", u"البحث", u"الإعلانات", u"اكتشف", u"YouTube وYouTube Music", u"السجلّ",
            u"سجل المشاهدة", u"سجلّ البحث", u"السجلّ", u"الاشتراكات",
            u"معرّف القناة,عنوان URL للقناة,عنوان القناة", u"تم البحث عن\u00a0", u"تمت مشاهدة\u00a0", false,
            u"المنتجات:", u"المواقع الجغرافية:", u"التفاصيل:", u"لماذا يظهر هذا هنا؟", u"من إعلانات Google",
            u"04\u200f/03\u200f/2025، 6:22:09 م CET", u"12\u200f/08\u200f/2025، 7:05:41 ص CET" },
        { "zh-CN", u"我的活动", u"我的活动记录", u"Search", u"Ads", u"发现", u"YouTube 和 YouTube Music",
            u"历史记录", u"观看记录", u"搜索记录", u"历史记录", u"订阅内容", u"频道 ID,频道网址,频道标题",
            u"Searched for\u00a0", u"Watched\u00a0", false, u"产品：", u"位置：", u"详细信息：",
            u"为什么会出现在这里？", u"来自 Google 广告", u"2025年3月4日 18:22:09 CET",
            u"2025年8月12日 07:05:41 CET" },
    };
}

} // namespace candor::test
