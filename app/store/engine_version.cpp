#include "sqlite3.h"
#include "store.h"

#include <memory>

namespace candor::store {

QString Store::engineVersion()
{
    sqlite3* opened = nullptr;
    sqlite3_open(":memory:", &opened);
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> database(opened, &sqlite3_close);
    sqlite3_stmt* prepared = nullptr;
    sqlite3_prepare_v2(database.get(), "PRAGMA cipher_version", -1, &prepared, nullptr);
    const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> statement(prepared, &sqlite3_finalize);
    if (!prepared || sqlite3_step(prepared) != SQLITE_ROW)
        return {};
    return QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(prepared, 0)));
}

} // namespace candor::store
