#include "page_check.h"

using namespace Qt::StringLiterals;

namespace candor::store {

Result<void> checkPages(Connection& connection)
{
    const auto first = [](const Statement& row) { return row.text(0); };
    // The cipher's check says nothing when all is well, and nothing about a file that was cut; the other says
    // "ok".
    const auto pages = connection.rows("PRAGMA cipher_integrity_check", first);
    if (!pages)
        return pages.error();
    if (!pages->empty())
        return Error { Fault::Corrupt, u"store: pages do not fit their codes"_s };
    const auto structure = connection.rows("PRAGMA integrity_check", first);
    if (!structure)
        return structure.error();
    if (structure->size() != 1 || structure->front() != "ok"_L1)
        return Error { Fault::Corrupt, u"store: tables or indexes are inconsistent"_s };
    return {};
}

} // namespace candor::store
