#include "ad_phrases.h"

#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

// English, German and Danish were seen in exports; the others are Facebook's usual words.
const QSet<QString>& namesOfAds()
{
    static const QSet<QString> names { u"ads"_s, u"adverts"_s, u"werbeanzeigen"_s, u"anzeigen"_s,
        u"werbung"_s, u"annoncer"_s, u"annonser"_s, u"reklame"_s, u"reklam"_s, u"advertenties"_s,
        u"publicités"_s, u"publicité"_s, u"publicidades"_s, u"anuncios"_s, u"publicidad"_s, u"anúncios"_s,
        u"inserzioni"_s, u"mainokset"_s, u"reklamy"_s, u"reklámok"_s, u"hirdetések"_s, u"reclame"_s,
        u"reklamlar"_s, u"διαφημίσεις"_s, u"реклама"_s, u"реклами"_s, u"рекламные объявления"_s, u"oglasi"_s,
        u"огласи"_s, u"reklamos"_s, u"skelbimai"_s, u"reklāmas"_s, u"reklaamid"_s, u"الإعلانات"_s,
        u"إعلانات"_s, u"מודעות"_s, u"تبلیغات"_s, u"विज्ञापन"_s, u"iklan"_s, u"quảng cáo"_s, u"โฆษณา"_s,
        u"広告"_s, u"광고"_s, u"广告"_s, u"廣告"_s, u"anuncis"_s };
    return names;
}

struct Phrase {
    QStringView before;
    QStringView after;
};
constexpr std::array Phrases { Phrase { u"Ad by ", u"" }, Phrase { u"Ad from ", u"" },
    Phrase { u"Werbeanzeige von ", u"" }, Phrase { u"Annonce af ", u"" }, Phrase { u"Annonse av ", u"" },
    Phrase { u"Annons av ", u"" }, Phrase { u"Annons från ", u"" }, Phrase { u"Advertentie van ", u"" },
    Phrase { u"Publicité de ", u"" }, Phrase { u"Publicité par ", u"" }, Phrase { u"Anuncio de ", u"" },
    Phrase { u"Anúncio de ", u"" }, Phrase { u"Inserzione di ", u"" }, Phrase { u"Reklama od ", u"" },
    Phrase { u"Reklama: ", u"" }, Phrase { u"Reclamă de la ", u"" }, Phrase { u"Реклама от ", u"" },
    Phrase { u"Реклама від ", u"" }, Phrase { u"Iklan oleh ", u"" }, Phrase { u"Iklan dari ", u"" },
    Phrase { u"إعلان من ", u"" }, Phrase { u"", u" tarafından reklam" }, Phrase { u"", u"による広告" },
    Phrase { u"", u"さんの広告" }, Phrase { u"", u"的广告" }, Phrase { u"", u"的廣告" },
    Phrase { u"", u"님의 광고" } };

} // namespace

bool isNameOfAds(const QString& section)
{
    return namesOfAds().contains(section.normalized(QString::NormalizationForm_C).toCaseFolded());
}

QString advertiserInPhrase(const QString& phrase)
{
    for (const Phrase& one : Phrases) {
        const bool isIt = phrase.startsWith(one.before) && phrase.endsWith(one.after)
            && phrase.size() > one.before.size() + one.after.size();
        if (isIt)
            return phrase.mid(one.before.size(), phrase.size() - one.before.size() - one.after.size());
    }
    return {};
}

} // namespace candor::importing
