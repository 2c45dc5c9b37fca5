#pragma once

#include "offers/offer_entry.h"
#include "read_offers.h"

#include <QSet>

#include <array>
#include <unordered_set>

namespace candor::importing {

// What keeps a catalogue in bounds. An offer beyond a limit is counted and not kept.
struct OfferLimits {
    std::size_t offers = 1'000'000;
    qint64 letters = 256LL << 20; // of two bytes, that all offers take together: half a gigabyte
};

// Collects the offers of a catalogue within its limits. Texts that many offers share, such as the code of a
// topic, are held once. One thread.
class OfferList {
public:
    explicit OfferList(const OfferLimits& limits = {})
        : m_limits(limits)
    {
    }

    void add(const OfferEntry& entry); // the next one
    void addUnreadable(); // the next one is damaged
    void breakOff(); // nothing more can be read

    qint64 entries() const { return m_entries; }
    bool isEmpty() const { return m_offers.empty(); }
    OfferCatalogue finish(OfferForm form) &&;

private:
    void warn(OfferTrouble trouble);
    void share(QString& text);

    const OfferLimits m_limits;
    std::vector<Item> m_offers;
    std::unordered_set<qint64> m_ids;
    QSet<QString> m_shared;
    qint64 m_letters = 0;
    qint64 m_entries = 0;
    std::array<OfferWarning, 5> m_warnings; // by trouble; those with a count are told
};

} // namespace candor::importing
