#pragma once

#include "company.h"
#include "item.h"
#include "recipient.h"
#include "result.h"

#include <optional>
#include <span>
#include <vector>

namespace candor::store {

class Connection;

// Items: ads that were shown, with the criteria they were matched by, and the offers of catalogues.
class StoredItems {
public:
    explicit StoredItems(Connection& connection)
        : m_db(connection)
    {
    }

    // The distinct items one company has shown, by id; attributes are the criteria of all their showings,
    // each once.
    Result<std::vector<Item>> shownBy(Company company);
    Result<std::optional<Item>> find(ItemId item); // shown items only

    // Showings, newest first, those without a time last. For the next page pass the last record of this one
    // as `before`.
    Result<std::vector<Exposure>> exposures(
        std::optional<Company> company, qint64 limit, std::optional<RecordId> before = {});
    Result<qint64> exposureCount(std::optional<Company> company);

    // How often each attribute was named in the records of one company, over all roles.
    Result<std::vector<AttributeCount>> attributeCounts(Company company);

    // The offers a recipient can recommend, in the order given; replaced as a whole.
    Result<void> replaceCatalogue(RecipientId recipient, std::span<const Item> offers);
    Result<std::vector<Item>> catalogue(RecipientId recipient);

private:
    Connection& m_db;
};

} // namespace candor::store
