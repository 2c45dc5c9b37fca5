#include "offers/offer_catalogue.h"

#include "json_elements.h"
#include "offers/offer_feed.h"
#include "offers/offer_form.h"
#include "offers/offer_list.h"
#include "offers/offer_objects.h"
#include "offers/offer_scripts.h"
#include "offers/offer_table.h"
#include "page_letters.h"
#include "utf8_source.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

constexpr qsizetype HeadSize = 64 * 1024;

// A source from its beginning again, although its first bytes have been looked at.
class LookedAt final : public ByteSource {
public:
    explicit LookedAt(ByteSource& source)
        : m_source(source)
    {
        while (m_head.size() < HeadSize) {
            const std::span<const char> piece = source.next();
            if (piece.empty())
                break;
            m_head.append(piece.data(), static_cast<qsizetype>(piece.size()));
        }
    }
    const QByteArray& head() const { return m_head; }
    std::span<const char> next() override
    {
        if (!std::exchange(m_begun, true) && !m_head.isEmpty())
            return { m_head.constData(), static_cast<std::size_t>(m_head.size()) };
        return m_source.next();
    }
    FileReason trouble() const override { return m_source.trouble(); }

private:
    ByteSource& m_source;
    QByteArray m_head;
    bool m_begun = false;
};

// One piece of JSON; bytes that are no UTF-8 are taken for Windows-1252.
class ObjectReader {
public:
    explicit ObjectReader(OfferList& offers)
        : m_offers(offers)
    {
    }
    bool sawLinkedData() const { return m_linked; }

    void take(std::string_view padded)
    {
        std::optional<Json> value = m_parser.parse(padded);
        std::string repaired;
        if (!value && !isValidUtf8(padded)) {
            appendRepaired(repaired, padded);
            const std::size_t size = repaired.size();
            repaired.append(JsonElements::Padding, '\0');
            value = m_parser.parse(std::string_view(repaired).substr(0, size));
        }
        if (!value)
            return m_offers.addUnreadable();
        simdjson::dom::array array;
        if (value->get(array) != simdjson::SUCCESS)
            return takeOne(*value);
        for (const Json one : array)
            takeOne(one);
    }

private:
    void takeOne(Json value)
    {
        m_linked = m_linked || isLinkedData(value);
        takeObject(value, m_offers);
    }

    OfferList& m_offers;
    JsonParser m_parser;
    bool m_linked = false;
};

JsonCut jsonCutFor(OfferCut cut)
{
    if (cut == OfferCut::Lines)
        return JsonCut::Lines;
    return cut == OfferCut::Whole ? JsonCut::Whole : JsonCut::Members;
}

bool readObjects(LookedAt& source, OfferCut cut, ObjectReader& reader, const std::function<bool()>& cancelled)
{
    JsonElements elements(source, jsonCutFor(cut));
    while (elements.next()) {
        if (cancelled())
            return false;
        if (cut != OfferCut::Lists || isOfferList(elements.member()))
            reader.take(elements.text());
    }
    return elements.trouble() == FileReason::None;
}

bool readScripts(LookedAt& source, ObjectReader& reader, const std::function<bool()>& cancelled)
{
    OfferScripts scripts(source);
    while (scripts.next()) {
        if (cancelled())
            return false;
        std::string text = scripts.text();
        const std::size_t size = text.size();
        text.append(JsonElements::Padding, '\0');
        reader.take(std::string_view(text).substr(0, size));
    }
    return !scripts.brokeOff();
}

struct Reading {
    bool isWhole = false;
    OfferForm form = OfferForm::Objects;
};

Reading readInto(OfferList& offers, LookedAt& source, const std::function<bool()>& cancelled)
{
    const OfferCut cut = offerCutOf(source.head());
    ObjectReader objects(offers);
    switch (cut) {
    case OfferCut::Table:
        return { readOfferTable(source, offers, cancelled), OfferForm::Table };
    case OfferCut::Feed:
        return { readFeed(source, offers, cancelled), OfferForm::Feed };
    case OfferCut::Page:
        return { readScripts(source, objects, cancelled), OfferForm::Page };
    case OfferCut::Lines:
    case OfferCut::List:
    case OfferCut::Lists:
    case OfferCut::Whole:
        break;
    }
    const bool isWhole = readObjects(source, cut, objects, cancelled);
    return { isWhole, objects.sawLinkedData() ? OfferForm::LinkedData : OfferForm::Objects };
}

} // namespace

Result<OfferCatalogue> readCatalogue(
    ByteSource& source, const std::function<bool()>& cancelled, const OfferLimits& limits)
{
    Utf8Source utf8(source);
    LookedAt text(utf8);
    OfferList offers(limits);
    const Reading reading = readInto(offers, text, cancelled);
    if (cancelled())
        return Error { Fault::Cancelled, {} };
    if (source.trouble() != FileReason::None)
        return Error { Fault::Disk, u"the catalogue cannot be read to its end"_s };
    if (offers.isEmpty())
        return Error { Fault::Invalid,
            QString(u"no offer among " % QString::number(offers.entries()) % u" entries, read as "
                % idOf(reading.form)) };
    if (!reading.isWhole)
        offers.breakOff();
    return std::move(offers).finish(reading.form);
}

} // namespace candor::importing
