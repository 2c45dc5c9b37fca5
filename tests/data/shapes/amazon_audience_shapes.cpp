#include "shape.h"

using namespace Qt::StringLiterals;

namespace candor::test {

namespace {

constexpr Company Amazon = Company::Amazon;
const QString Brought = u"Advertisers who brought audiences"_s;
const QString Clicked = u"Advertisers whose ads you clicked"_s;
const QString Own = u"Amazon Audiences"_s;
const QString Bought = u"Audiences via 3rd Parties"_s;

// A list as Amazon writes it: a mark, a heading, an empty line, quoted values, no line end behind the last.
QByteArray list(const QByteArray& heading, const QByteArrayList& values)
{
    QByteArray bytes = "\xEF\xBB\xBF" + heading + '\n';
    for (const QByteArray& value : values)
        bytes += "\n\"" + value + '"';
    return bytes;
}

Told stated(const QString& file, const QString& kind, const Claim& claim, const QString& region,
    const QByteArray& anchor)
{
    Record record = stating(Amazon, kind, claim);
    if (!region.isEmpty())
        record.text = claim.label + u" ("_s + region + u"): "_s + claim.value;
    return { file, record, anchor };
}

Told clicked(const QString& file, const QString& advertiser, const QString& region)
{
    Record record
        = activity(Amazon, Category::Other, u"ad"_s, Clicked + u" ("_s + region + u"): "_s + advertiser);
    record.role = Role::Exposure;
    record.showing = Showing { advertiser, advertiser, {}, u"Amazon"_s, Interaction::Clicked };
    return { file, record, advertiser.toUtf8() };
}

// Three parts of the world with files of the same names; one list is cut at 101 names.
Shape regions()
{
    Shape shape { "amazon, advertising in three regions", Amazon, {}, {}, {}, {} };
    const QString americas = u"Americas"_s;
    const QString europe = u"Europe, Middle East, India"_s;
    const QString pacific = u"Singapore, Australia, Japan, Russia"_s;
    const QString first = u"Advertising.1/Advertising.AdvertiserAudiences.csv"_s;
    const QString second = u"Advertising.2/Advertising.AdvertiserAudiences.csv"_s;
    const QByteArray heading = "Advertisers who brought audiences in which you are included";
    QByteArrayList sample;
    for (int i = 0; i < 101; ++i) {
        sample += "Invented Shop " + QByteArray::number(1000 + i);
        shape.told.push_back(stated(first, u"audience"_s,
            { Role::Advertiser, Category::Lists, Brought, QString::fromLatin1(sample.last()) }, americas,
            sample.last()));
    }
    shape.told.push_back(stated(first, u"audience"_s,
        { Role::Advertiser, Category::Lists, u"Number of advertisers"_s, u"≥ 101"_s }, americas,
        sample.last()));
    shape.files = { { first.toUtf8(), list(heading, sample) },
        { second.toUtf8(),
            list(heading, { "Invented Shop 1000", "Made-up Insurance, Inc.", "A \"\"B\"\"" }) },
        { "Advertising.3/Advertising.AdvertiserAudiences.csv", list(heading, {}) },
        { "Advertising.2/Advertising.AdvertiserClicks.csv",
            list("Advertisers whose ads you clicked", { "Invented Tea" }) },
        { "Advertising.3/Advertising.AdvertiserClicks.csv",
            list("Advertisers whose ads you clicked", { "Invented Rice" }) },
        { "Advertising.2/Advertising.OptOut.csv",
            "\xEF\xBB\xBFInterest based ads opt out setting per marketplace\n\nUK:Not "
            "OptedOut\nDE:OptedOut" },
        { "Advertising.2/Advertising.AmazonAudiences.csv",
            list("Amazon Audiences in which you are included",
                { "In-Market:Books & Magazines:Travel", "Lifestyle:Pet Supplies", "Weather:Rain" }) } };
    for (const QString& name : { u"Invented Shop 1000"_s, u"Made-up Insurance, Inc."_s, u"A \"B\""_s }) {
        shape.told.push_back(
            stated(second, u"audience"_s, { Role::Advertiser, Category::Lists, Brought, name }, europe,
                name.toUtf8().replace('"', "\"\"")));
    }
    shape.told.push_back(
        clicked(u"Advertising.2/Advertising.AdvertiserClicks.csv"_s, u"Invented Tea"_s, europe));
    shape.told.push_back(
        clicked(u"Advertising.3/Advertising.AdvertiserClicks.csv"_s, u"Invented Rice"_s, pacific));
    for (const QString& setting : { u"UK:Not OptedOut"_s, u"DE:OptedOut"_s }) {
        shape.told.push_back(stated(u"Advertising.2/Advertising.OptOut.csv"_s, u"opt-out"_s,
            { Role::Control, Category::Interests, u"Interest based ads opt out"_s, setting }, europe,
            setting.toUtf8()));
    }
    const std::pair<Category, QString> audiences[]
        = { { Category::Purchases, u"In-Market:Books & Magazines:Travel"_s },
              { Category::Interests, u"Lifestyle:Pet Supplies"_s }, { Category::Other, u"Weather:Rain"_s } };
    for (const auto& [category, audience] : audiences) {
        shape.told.push_back(stated(u"Advertising.2/Advertising.AmazonAudiences.csv"_s, u"segment"_s,
            { Role::Inferred, category, Own, audience }, europe, audience.toUtf8()));
    }
    return shape;
}

// The tail of a path is in the account's language, and headings may be.
Shape translated(const QByteArray& language, const QByteArray& heading, const QByteArrayList& tails)
{
    Shape shape { "amazon, third parties, " + language, Amazon, {}, {}, {}, {} };
    const QString file = u"Advertising.2/Advertising.3PAudiences.csv"_s;
    QByteArrayList values;
    for (const QByteArray& tail : tails)
        values += "Demographics:" + tail;
    values += "Invented Panel:" + tails.first();
    shape.files = { { file.toUtf8(), list(heading, values) } };
    for (const QByteArray& value : values) {
        const Category category
            = value.startsWith("Demographics") ? Category::Demographics : Category::Offsite;
        shape.told.push_back(
            stated(file, u"segment"_s, { Role::Inferred, category, Bought, QString::fromUtf8(value) },
                u"Europe, Middle East, India"_s, value));
    }
    return shape;
}

// Not seen yet: the lists in the layout of 2026. Whatever the file is called, its heading is enough.
Shape headed()
{
    Shape shape { "amazon, 2026, audiences by their heading", Amazon, {}, {}, {}, {} };
    const QString own = u"Your Advertising/Interest Audiences.csv"_s;
    const QString brought = u"Your Advertising/Brought Audiences.csv"_s;
    shape.files = { { own.toUtf8(),
                        "Amazon Audiences in which you are included\r\n\r\n\"Lifestyle:Bee Keepers\"\r\n" },
        { brought.toUtf8(),
            "Advertisers who brought audiences in which you are included\n\nInvented Honey\n" } };
    shape.told
        = { stated(own, u"segment"_s,
                { Role::Inferred, Category::Interests, Own, u"Lifestyle:Bee Keepers"_s }, {}, "Bee Keepers"),
              stated(brought, u"audience"_s,
                  { Role::Advertiser, Category::Lists, Brought, u"Invented Honey"_s }, {}, "Invented") };
    return shape;
}

} // namespace

std::vector<Shape> amazonAudienceShapes()
{
    const QByteArray english = "Audiences in which you are included via 3rd Parties";
    return { regions(), headed(), translated("English", english, { "Age:25-34", "Male" }),
        translated("German", "Zielgruppen, denen Sie über Dritte angehören", { "Alter:25-34", "Männlich" }),
        translated("French", english, { "Tranche d'âge:25-34", "Hommes" }),
        translated("Italian", english, { "Fascia d’età:25-34", "Uomini" }),
        translated("Spanish", "Audiencias de terceros en las que está", { "Grupo de edad:25-34", "Hombres" }),
        translated("Japanese", "第三者経由のオーディエンス", { "年齢:25-34", "男性" }),
        translated("Polish", english, { "Wiek:25-34", "Mężczyźni" }),
        translated("Arabic", english, { "العمر:25-34", "رجال" }),
        translated("Turkish", english, { "Yaş aralığı:25-34", "Erkek" }) };
}

} // namespace candor::test
