#pragma once

#include "after_check.h"
#include "item.h"
#include "result.h"

namespace candor::store {

class Connection;

// Reads what the after-check of a refusal goes by (models/domain/after_check.h). Complete imports only.
class StoredAfterCheck {
public:
    explicit StoredAfterCheck(Connection& connection)
        : m_db(connection)
    {
    }

    // What the company concluded, and the lists it or others hold of the person. Dates before `moment` are
    // left out, so that the evidence of years is not read for them.
    Result<std::vector<StatementTrace>> statements(Company company, Instant moment);

    struct Ads {
        qint64 all = 0;
        qint64 matched = 0; // by the category
        std::optional<Instant> last; // of these
    };
    // Shown after this moment. Reads only what is newer.
    Result<Ads> adsSince(Company company, Category category, Instant moment);
    // Of the matched ones the newest, with those criteria that are of the category.
    Result<std::vector<Exposure>> matchedSince(
        Company company, Category category, Instant moment, qint64 limit);

private:
    Connection& m_db;
};

} // namespace candor::store
