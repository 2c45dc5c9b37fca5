#include "authorizer.h"

#include <algorithm>
#include <array>
#include <sqlite3.h>

namespace candor::store {

namespace {

constexpr std::array AllowedPragmas { "user_version", "wal_checkpoint", "integrity_check", "quick_check",
    "cipher_integrity_check", "cipher_version", "page_count", "freelist_count" };
constexpr std::array RefusedFunctions { "sqlcipher_export", "load_extension" };

constexpr auto isNamed = [](const char* name) {
    return [name](const char* other) { return sqlite3_stricmp(name, other) == 0; };
};

} // namespace

int authorize(void*, int action, const char* first, const char* second, const char*, const char*)
{
    switch (action) {
    case SQLITE_ATTACH:
    case SQLITE_DETACH:
        return SQLITE_DENY;
    case SQLITE_FUNCTION:
        return std::ranges::any_of(RefusedFunctions, isNamed(second ? second : "")) ? SQLITE_DENY : SQLITE_OK;
    case SQLITE_PRAGMA:
        return std::ranges::any_of(AllowedPragmas, isNamed(first ? first : "")) ? SQLITE_OK : SQLITE_DENY;
    default:
        return SQLITE_OK;
    }
}

} // namespace candor::store
