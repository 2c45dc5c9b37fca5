#pragma once

#include "import_summary.h"
#include "prepared_record.h"
#include "result.h"

namespace candor::store {

class Connection;

// What forgetting an import took away: what no other import vouches for.
struct Removed {
    qint64 records = 0;
    qint64 traits = 0;
    qint64 items = 0;

    bool operator==(const Removed&) const = default;
};

// Imports and their records. All or nothing: what an import brings is invisible to every query until
// complete(). Records have natural keys, so that reading the same export again, or one that overlaps, brings
// nothing twice; a record that two imports brought stays while one of them does.
//
// The way of an import: begin, then for each file addFile and add…, then complete, or discard. Several may be
// under way.
class Imports {
public:
    explicit Imports(Connection& connection)
        : m_db(connection)
    {
    }

    // Takes company, product, paths and importedAt from `head`. Interrupted, it is swept at the next opening
    // unless it has a note (StoredUnfinished).
    Result<ImportId> begin(const ImportSummary& head);
    // Before the first record of a file; path and bytes count, the rest is settled by complete().
    Result<FileId> addFile(ImportId import, const FileReport& file);
    // Accepted, and seen by nobody but complete(), which misses none of them; kept when enough has gathered
    // (Connection::togetherSoon) or anything else is written.
    Result<void> add(ImportId import, std::span<const PreparedRecord> records, FileId file);
    static qint64 rowsOf(std::span<const PreparedRecord> records); // about how much there is to write
    // A file turned out to be unreadable: nothing of it is kept. In small steps; the import itself goes on.
    Result<void> dropFile(ImportId import, FileId file);

    // Makes the import visible, in one transaction. Takes files, warnings and window from `summary`: files
    // with an id are those of addFile, those without are new. Counts are the store's own. A file reported as
    // Failed must have been dropped. Every company named gets its recipient.
    Result<void> complete(ImportId import, const ImportSummary& summary);
    // Removes what an import under way has brought, in small steps. Stopped on the way, sweep() goes on.
    Result<void> discard(ImportId import);
    // Removes all imports that are not complete and have no note to go on with (StoredUnfinished). Called by
    // Store::open.
    Result<void> sweep();

    // Complete imports, oldest first, with files, warnings and counts.
    Result<std::vector<ImportSummary>> list();
    Result<ImportSummary> find(ImportId import); // NotFound also when it is not complete
    Result<std::vector<FileReport>> files(ImportId import);
    // Whether `newer` brought every record that `older` brought: the older then tells nothing of its own.
    Result<bool> covers(ImportId newer, ImportId older);

    // Undo of a complete import: invisible at once, then removed in small steps. What it stated is forgotten
    // with it, or, where a later export has only made it superfluous, stays to be compared with
    // (StoredMemory).
    enum class Past : quint8 { Forgotten, Remembered };
    Result<Removed> forget(ImportId import, Past past = Past::Forgotten);
    // The first half of it, in one transaction: the import is invisible from now on, and discard() or the
    // next opening removes it. Counts no records.
    Result<Removed> hide(ImportId import, Past past);

private:
    Connection& m_db;
};

} // namespace candor::store
