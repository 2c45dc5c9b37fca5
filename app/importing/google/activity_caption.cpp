#include "activity_caption.h"

#include "recognition.h"
#include "web_address.h"

#include <QSet>

#include <algorithm>
#include <initializer_list>
#include <utility>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

constexpr QChar Indent(0x2003);

enum class Part { Products, Locations, Details, Why };

struct Section {
    QString heading; // folded, without its colon
    PageLines values;
};

QSet<QString> folded(std::initializer_list<const char16_t*> words)
{
    QSet<QString> set;
    for (const char16_t* word : words)
        set.insert(foldedName(QStringView(word)));
    return set;
}

bool isOfDetails(const QString& heading)
{
    static const QSet<QString> words = folded({ u"Details", u"Detalles", u"Détails", u"Ayrıntılar",
        u"Detaylar", u"التفاصيل", u"تفاصيل", u"详细信息", u"详情", u"詳細資料", u"詳細", u"Dettagli",
        u"Detalhes", u"Detalls", u"Detalii", u"Išsami informacija", u"Detaljer", u"Information", u"Szczegóły",
        u"Сведения", u"Подробности", u"Подробнее", u"Tiedot", u"세부정보", u"विवरण", u"פרטים" });
    return words.contains(heading);
}

bool isOfLocations(const QString& heading)
{
    static const QSet<QString> words = folded({ u"Locations", u"Locaties", u"Standorte", u"Orte",
        u"Ubicaciones", u"Lieux", u"Positions géographiques", u"Konumlar", u"المواقع الجغرافية", u"المواقع",
        u"الأماكن", u"位置", u"位置信息", u"地点", u"地點", u"場所", u"Località", u"Posizioni", u"Luoghi",
        u"Locais", u"Localizações", u"Ubicacions", u"Locații", u"Vietos", u"Vietovės", u"Platser", u"Steder",
        u"Placeringer", u"Posisjoner", u"Lokalizacje", u"Местоположения", u"Места", u"Sijainnit", u"위치" });
    return words.contains(heading);
}

bool leadsToMap(const PageLine& line)
{
    const WebAddress address(line.link);
    return address.isOfGoogle()
        && (address.path().startsWith("/maps"_L1) || address.host().startsWith("maps."_L1));
}

bool explains(const PageLine& line)
{
    constexpr qsizetype LongestName = 120;
    return line.link.contains("activitycontrols"_L1) || line.text.size() > LongestName;
}

Part partOf(const Section& section, bool isFirst)
{
    if (isOfDetails(section.heading))
        return Part::Details;
    if (isOfLocations(section.heading) || std::ranges::any_of(section.values, &leadsToMap))
        return Part::Locations;
    if (isFirst)
        return Part::Products;
    constexpr QStringView questions = u"_？؟;"; // folding makes "?" a "_"; Greek asks by ";"
    const bool asks = !section.heading.isEmpty() && questions.contains(section.heading.back());
    return asks || std::ranges::any_of(section.values, &explains) ? Part::Why : Part::Details;
}

QString withoutColon(QString text)
{
    while (text.endsWith(u':') || text.endsWith(u'：') || text.endsWith(u' '))
        text.chop(1);
    return text;
}

// A name that leads somewhere is written "name: address", the address being the link.
QString nameOf(const PageLine& line)
{
    if (line.linkAt <= 0)
        return line.text.simplified();
    const QString name = withoutColon(line.text.first(line.linkAt).simplified());
    return name.isEmpty() ? line.text.simplified() : name;
}

std::vector<Section> sectionsOf(const PageLines& lines)
{
    std::vector<Section> sections;
    for (const PageLine& line : lines) {
        const bool isIndented = line.text.startsWith(Indent);
        if (line.isBold || (!isIndented && line.link.isEmpty())) {
            sections.push_back({ foldedName(withoutColon(line.text.simplified())), {} });
        } else if (!sections.empty()) {
            sections.back().values.push_back(line);
        }
    }
    return sections;
}

} // namespace

ActivityCaption::ActivityCaption(const PageLines& lines)
{
    bool isFirst = true;
    for (const Section& section : sectionsOf(lines)) {
        const Part part = partOf(section, std::exchange(isFirst, false));
        if (part != Part::Products && part != Part::Details)
            continue;
        hasDetails = hasDetails || (part == Part::Details && !section.values.empty());
        for (const PageLine& value : section.values)
            (part == Part::Products ? products : details) += nameOf(value);
    }
}

} // namespace candor::importing
