#include "json_path.h"
#include "said_text.h"
#include "snapchat_readers.h"
#include "written_time.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

// Where the person was, as words and a time: Snapchat writes places as objects, lists and texts.
struct Place {
    QStringList words;
    QString time;
    bool isExact = false; // coordinates were left out

    void take(const QString& text)
    {
        const QString said = saidText(text);
        if (said.isEmpty())
            return;
        if (areCoordinates(said))
            isExact = true;
        else if (time.isEmpty() && said.size() >= 8 && said.first(4).toInt() > 1000
            && instantFromWritten(said))
            time = said;
        else
            words += said;
    }
};

Place placeOf(Json element)
{
    Place place;
    simdjson::dom::object members;
    simdjson::dom::array items;
    if (element.get(members) == simdjson::SUCCESS) {
        for (const auto& [key, value] : members)
            place.take(textOf(value));
    } else if (element.get(items) == simdjson::SUCCESS) {
        for (const Json item : items)
            place.take(textOf(item));
    } else {
        place.take(textOf(element));
    }
    return place;
}

class PlaceReader final : public JsonReader {
public:
    explicit PlaceReader(const ExportContext& context)
        : m_at(context.generatedAt)
    {
    }

    void read(Json element, std::string_view member, Findings& findings) override
    {
        const bool isNew = m_path.follow(member);
        const QString section = m_path.names().value(0);
        if (isLeftOut(section))
            return;
        Place place = placeOf(element);
        if (section == "Home, School & Work"_L1) {
            // Which place is meant ("inferredHome") is said even where it is known too exactly to be kept.
            if (!place.words.isEmpty() || place.isExact)
                place.words.prepend(m_path.last());
            state(section, place.words.join(u": "_s), place, findings);
        } else if (isConclusion(section)) {
            state(section, place.words.join(u", "_s), place, findings);
        } else if (section == "Snap Map Places History"_L1) {
            share(place, findings);
        } else if (isNew) {
            findings.addUnknownMembers(1);
        }
    }

private:
    static bool isLeftOut(const QString& section) // every point the person was at
    {
        constexpr std::array sections { "Location History"_L1, "Daily Top Locations"_L1,
            "Top Locations Per Six-Day Period"_L1,
            "Actiomoji information from places you may have visited"_L1 };
        return std::ranges::find(sections, section) != sections.end();
    }

    static bool isConclusion(const QString& section)
    {
        constexpr std::array sections { "Frequent Locations"_L1, "Latest Location"_L1,
            "Businesses and places you may have visited"_L1,
            "Areas you may have visited in the last two years"_L1 };
        return std::ranges::find(sections, section) != sections.end();
    }

    void state(const QString& label, const QString& value, const Place& place, Findings& findings) const
    {
        if (value.isEmpty())
            return;
        const std::optional<Instant> at = place.time.isEmpty() ? m_at : writtenTime(place.time, findings);
        findings.add(statementOf(
            Company::Snapchat, u"place"_s, { Role::Inferred, Category::Location, label, value }, at));
    }

    static void share(const Place& place, Findings& findings) // from a place on the map
    {
        if (place.words.isEmpty())
            return;
        Record record = recordOf(Role::Activity, Company::Snapchat, Category::Location, u"place-visit"_s);
        record.text = place.words.join(u", "_s);
        record.at = writtenTime(place.time, findings);
        findings.add(std::move(record));
    }

    std::optional<Instant> m_at;
    JsonPath m_path;
};

} // namespace

std::unique_ptr<JsonReader> snapchatPlaceReader(const ExportContext& context)
{
    return std::make_unique<PlaceReader>(context);
}

} // namespace candor::importing
