#include "shape.h"

using namespace Qt::StringLiterals;

namespace candor::test {

namespace {

Told answered(const Claim& claim, const QString& text, std::optional<Instant> time, const QByteArray& anchor)
{
    Record record = stating(Company::Manual, u"broker"_s, claim, time);
    record.text = text;
    return { u"brokers.csv"_s, record, anchor };
}

} // namespace

std::vector<Shape> brokerShapes()
{
    Shape shape { "data brokers, in ten languages", Company::Manual, {}, {}, {}, {} };
    shape.files = { { "brokers.csv",
        "broker,segment,value,source,date\r\n"
        "Invented Data Ltd,Household income,\"50,000 to 74,999\",Survey panel,2031-02-03\r\n"
        "Invented Data Ltd,Pet owners,,,2031-02-03\r\n"
        "Erfundene Auskunftei,Haustierhalter,wahrscheinlich,,3. Feb. 2031\r\n"
        "Données Inventées,Propriétaire,oui,Cadastre,\r\n"
        "Datos Inventados,Edad,35-44,,\r\n"
        "بيانات مخترعة,هوايات,تربية النحل,,\r\n"
        "架空データ,趣味,養蜂,,2031年2月3日\r\n"
        "Dati Inventati,Interessi,Apicoltura,,\r\n"
        "Verzonnen Data,Interesses,Imkerij,,\r\n"
        "Вымышленные данные,Доход,высокий,,\r\n"
        "Uydurma Veri,İlgi alanları,Arıcılık,,\r\n" } };
    const auto inferred = [](const QString& segment, const QString& value) -> Claim {
        return { Role::Inferred, Category::Offsite, segment, value };
    };
    const std::optional<Instant> day = at("2031-02-03T00:00:00Z");
    shape.told = { answered(inferred(u"Household income"_s, u"50,000 to 74,999"_s),
                       u"Invented Data Ltd: Household income: 50,000 to 74,999 (Survey panel)"_s, day,
                       "50,000"),
        answered({ Role::Advertiser, Category::Offsite, u"Pet owners"_s, u"Invented Data Ltd"_s },
            u"Invented Data Ltd: Pet owners"_s, day, "Pet"),
        answered(inferred(u"Haustierhalter"_s, u"wahrscheinlich"_s),
            u"Erfundene Auskunftei: Haustierhalter: wahrscheinlich"_s, day, "Haustier"),
        answered(inferred(u"Propriétaire"_s, u"oui"_s), u"Données Inventées: Propriétaire: oui (Cadastre)"_s,
            {}, "Cadastre"),
        answered(inferred(u"Edad"_s, u"35-44"_s), u"Datos Inventados: Edad: 35-44"_s, {}, "35-44"),
        answered(
            inferred(u"هوايات"_s, u"تربية النحل"_s), u"بيانات مخترعة: هوايات: تربية النحل"_s, {}, "تربية"),
        answered(inferred(u"趣味"_s, u"養蜂"_s), u"架空データ: 趣味: 養蜂"_s, day, "養蜂"),
        answered(inferred(u"Interessi"_s, u"Apicoltura"_s), u"Dati Inventati: Interessi: Apicoltura"_s, {},
            "Apicoltura"),
        answered(
            inferred(u"Interesses"_s, u"Imkerij"_s), u"Verzonnen Data: Interesses: Imkerij"_s, {}, "Imkerij"),
        answered(inferred(u"Доход"_s, u"высокий"_s), u"Вымышленные данные: Доход: высокий"_s, {}, "высокий"),
        answered(inferred(u"İlgi alanları"_s, u"Arıcılık"_s), u"Uydurma Veri: İlgi alanları: Arıcılık"_s, {},
            "Arıcılık") };
    return { shape };
}

} // namespace candor::test
