#pragma once

namespace candor::store {

// What SQLite asks before it compiles a statement. Refuses what could write the store elsewhere or weaken it:
// attached databases, exports, extensions, and every pragma but a few harmless ones. Has no state, so that
// nothing dangles.
int authorize(void* nothing, int action, const char* first, const char* second, const char* database,
    const char* origin);

} // namespace candor::store
