#include "offers/offer_list.h"

namespace candor::importing {

namespace {

constexpr qsizetype MostShared = 100'000;

qint64 lettersOf(const Item& item)
{
    constexpr qint64 ofStructure = 64; // what an item takes beside its text
    qint64 letters = ofStructure + item.title.size() + item.advertiser.size() + item.host.size();
    for (const Attribute& attribute : item.attributes)
        letters += attribute.label.size() + attribute.value.size();
    return letters;
}

} // namespace

void OfferList::add(const OfferEntry& entry)
{
    ++m_entries;
    std::optional<Item> item = itemOf(entry);
    if (!item)
        return warn(OfferTrouble::NoTitle);
    m_letters += lettersOf(*item);
    if (m_offers.size() == m_limits.offers || m_letters > m_limits.letters)
        return warn(OfferTrouble::OverLimit);
    if (!m_ids.insert(item->id.value).second)
        return warn(OfferTrouble::Repeated);
    share(item->advertiser);
    share(item->host);
    for (Attribute& attribute : item->attributes) {
        share(attribute.label);
        share(attribute.value);
    }
    m_offers.push_back(*std::move(item));
}

void OfferList::addUnreadable()
{
    ++m_entries;
    warn(OfferTrouble::Unreadable);
}

void OfferList::breakOff()
{
    ++m_entries;
    warn(OfferTrouble::BreaksOff);
}

void OfferList::warn(OfferTrouble trouble)
{
    OfferWarning& warning = m_warnings[static_cast<std::size_t>(trouble)];
    warning.trouble = trouble;
    if (warning.count++ == 0)
        warning.entry = m_entries;
}

void OfferList::share(QString& text)
{
    if (text.isEmpty())
        return;
    if (const auto known = m_shared.constFind(text); known != m_shared.constEnd())
        text = *known;
    else if (m_shared.size() < MostShared)
        m_shared.insert(text);
}

OfferCatalogue OfferList::finish(OfferForm form) &&
{
    OfferCatalogue catalogue { form, std::move(m_offers), {} };
    for (const OfferWarning& warning : m_warnings) {
        if (warning.count > 0)
            catalogue.warnings.push_back(warning);
    }
    return catalogue;
}

} // namespace candor::importing
