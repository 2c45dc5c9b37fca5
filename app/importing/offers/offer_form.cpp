#include "offers/offer_form.h"

#include "first_bytes.h"
#include "json_reading.h"

#include <algorithm>
#include <array>

namespace candor::importing {

namespace {

constexpr std::array<std::string_view, 6> ListNames { "@graph", "itemListElement", "dataFeedElement",
    "products", "items", "entries" };

// Where the first of these begins; the end when there is none.
qsizetype firstOf(const QByteArray& text, std::initializer_list<const char*> words)
{
    qsizetype first = text.size();
    for (const char* word : words) {
        if (const qsizetype at = text.indexOf(word); at >= 0)
            first = std::min(first, at);
    }
    return first;
}

OfferCut markupCutOf(const QByteArray& head)
{
    const QByteArray lower = head.toLower();
    const qsizetype feed = firstOf(lower, { "<rss", "<feed", "<rdf:rdf", "<atom:feed", "<channel" });
    const qsizetype page = firstOf(lower, { "<html", "<!doctype html", "<script", "<body" });
    if (feed == page) // neither
        return lower.trimmed().startsWith("<?xml") ? OfferCut::Feed : OfferCut::Page;
    return feed < page ? OfferCut::Feed : OfferCut::Page;
}

bool isWholeObject(QByteArray line)
{
    line = line.trimmed();
    if (!line.startsWith('{') || !line.endsWith('}'))
        return false;
    const auto size = static_cast<std::size_t>(line.size());
    line.append(64, '\0');
    JsonParser parser;
    return parser.parse(std::string_view(line.constData(), size)).has_value();
}

// Whether one of the first lines is an object of its own, not one inside another that goes over many lines.
bool hasObjectLine(const QByteArrayList& lines)
{
    constexpr qsizetype looked = 5;
    char last = '\0'; // of the line before
    for (const QByteArray& line : lines.first(std::min(looked, lines.size()))) {
        const bool isInside = last == ',' || last == '[' || last == '{' || last == ':';
        if (!isInside && isWholeObject(line))
            return true;
        last = line.trimmed().isEmpty() ? last : line.trimmed().back();
    }
    return false;
}

OfferCut objectCutOf(const QByteArray& head)
{
    const QByteArrayList lines = head.trimmed().split('\n');
    if (lines.size() > 1 && hasObjectLine(lines))
        return OfferCut::Lines;
    const JsonOutline outline(head);
    if (std::ranges::any_of(ListNames, [&outline](std::string_view name) { return outline.hasMember(name); }))
        return OfferCut::Lists;
    return lines.size() == 1 ? OfferCut::Lines : OfferCut::Whole;
}

} // namespace

bool isOfferList(std::string_view member)
{
    return std::ranges::find(ListNames, member) != ListNames.end();
}

OfferCut offerCutOf(const QByteArray& head)
{
    QByteArray text = head;
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    const QByteArray trimmed = text.trimmed();
    switch (trimmed.isEmpty() ? '\0' : trimmed.front()) {
    case '<':
        return markupCutOf(trimmed);
    case '[':
        return OfferCut::List;
    case '{':
        return objectCutOf(trimmed);
    default:
        return OfferCut::Table;
    }
}

} // namespace candor::importing
