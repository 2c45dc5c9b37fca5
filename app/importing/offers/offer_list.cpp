#include "offers/offer_list.h"

namespace candor::importing {

namespace {

constexpr qsizetype MostShared = 100'000;

// What an offer takes by itself, in letters of two bytes. Texts that offers share count once, in share().
qint64 lettersOf(const Item& item)
{
    const std::size_t structure = sizeof(Item) + item.attributes.size() * sizeof(Attribute);
    return static_cast<qint64>(structure / sizeof(QChar)) + item.title.size();
}

} // namespace

void OfferList::add(const OfferEntry& entry)
{
    ++m_entries;
    std::optional<Item> item = itemOf(entry);
    if (!item)
        return warn(OfferTrouble::NoTitle);
    if (m_ids.contains(item->id.value))
        return warn(OfferTrouble::Repeated);
    const qint64 letters = lettersOf(*item);
    if (m_offers.size() == m_limits.offers || m_letters + letters > m_limits.letters)
        return warn(OfferTrouble::OverLimit);
    m_letters += letters;
    m_ids.insert(item->id.value);
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
    if (const auto known = m_shared.constFind(text); known != m_shared.constEnd()) {
        text = *known;
        return;
    }
    m_letters += text.size();
    if (m_shared.size() < MostShared)
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
