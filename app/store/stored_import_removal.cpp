#include "connection.h"
#include "import_state.h"
#include "stored_imports.h"
#include "stored_memory.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace candor::store {

namespace {

// A stretch of record keys that holds at most this many sightings is what one transaction removes from.
constexpr qint64 Stretch = 20'000;
constexpr qint64 AnyFile = 0;

// The last key of the stretch that begins after `after`.
Result<qint64> endOfStretch(Connection& db, qint64 after)
{
    const Result<qint64> end = db.number(
        "SELECT record FROM sighting WHERE record > ? ORDER BY record LIMIT 1 OFFSET ?", after, Stretch);
    if (!end && end.error().fault == Fault::NotFound)
        return std::numeric_limits<qint64>::max();
    return end;
}

// Takes this import's (or one of its files') sightings out of a stretch, and what rested on them alone.
// Answers how many records went.
Result<qint64> clearStretch(Connection& db, ImportId import, qint64 file, qint64 after, qint64 last)
{
    qint64 records = 0;
    const Result<void> done = db.together([&]() -> Result<void> {
        Result<void> cleared
            = db.run("DELETE FROM sighting WHERE record > ?1 AND record <= ?2 AND import = ?3"
                     " AND (?4 = 0 OR file = ?4)",
                after, last, import, file);
        if (!cleared || db.changed() == 0)
            return cleared;
        cleared
            = db.run("DELETE FROM evidence WHERE record > ?1 AND record <= ?2 AND import = ?3 AND NOT EXISTS("
                     "  SELECT 1 FROM sighting s WHERE s.record = evidence.record AND s.import = ?3)",
                after, last, import);
        if (cleared)
            cleared = db.run("DELETE FROM exposure WHERE record > ? AND record <= ? AND NOT EXISTS("
                             "  SELECT 1 FROM sighting s WHERE s.record = exposure.record)",
                after, last);
        if (cleared)
            cleared = db.run("DELETE FROM record WHERE id > ? AND id <= ? AND NOT EXISTS("
                             "  SELECT 1 FROM sighting s WHERE s.record = record.id)",
                after, last);
        records = db.changed();
        return cleared;
    });
    if (!done)
        return done.error();
    return records;
}

Result<qint64> clearRecords(Connection& db, ImportId import, qint64 file)
{
    qint64 records = 0;
    for (qint64 after = std::numeric_limits<qint64>::min(); after < std::numeric_limits<qint64>::max();) {
        const Result<qint64> last = endOfStretch(db, after);
        if (!last)
            return last;
        const Result<qint64> cleared = clearStretch(db, import, file, after, *last);
        if (!cleared)
            return cleared;
        records += *cleared;
        after = *last;
    }
    return records;
}

// Traits and items that nothing speaks for any more, and this import's claim to those it no longer speaks
// for.
Result<void> clearTraitsAndItems(Connection& db, ImportId import)
{
    Result<void> done
        = db.run("DELETE FROM trait WHERE id IN (SELECT trait FROM import_trait WHERE import = ?)"
                 " AND NOT EXISTS(SELECT 1 FROM evidence WHERE trait = trait.id)",
            import);
    if (done)
        done = db.run("DELETE FROM item WHERE id IN (SELECT item FROM import_item WHERE import = ?)"
                      " AND NOT EXISTS(SELECT 1 FROM exposure WHERE item = item.id)",
            import);
    if (done)
        done = db.run("DELETE FROM import_trait WHERE import = ?1 AND NOT EXISTS("
                      "  SELECT 1 FROM evidence e WHERE e.trait = import_trait.trait AND e.import = ?1)",
            import);
    if (done)
        done = db.run("DELETE FROM import_item WHERE import = ?1 AND NOT EXISTS("
                      "  SELECT 1 FROM exposure x JOIN sighting s ON s.record = x.record"
                      "  WHERE x.item = import_item.item AND s.import = ?1)",
            import);
    return done;
}

Result<void> countAnew(Connection& db, ImportId import)
{
    Result<void> done = db.run("DELETE FROM import_count WHERE import = ?", import);
    if (done)
        done = db.run(
            "INSERT INTO import_count(import, company, role, records)"
            " SELECT ?1, company, role, count(*) FROM record WHERE EXISTS("
            "  SELECT 1 FROM sighting s WHERE s.record = record.id AND s.import = ?1) GROUP BY company, role",
            import);
    return done;
}

Result<qint64> removeWhole(Connection& db, ImportId import)
{
    const Result<qint64> records = clearRecords(db, import, AnyFile);
    if (!records)
        return records;
    const Result<void> done = db.together([&] {
        const Result<void> cleared = clearTraitsAndItems(db, import);
        return cleared ? db.run("DELETE FROM import WHERE id = ?", import) : cleared;
    });
    if (!done)
        return done.error();
    return records;
}

struct Visible {
    qint64 traits = 0;
    qint64 items = 0;
};

// How much of what this import touches can be seen now. What Candor derived itself is not counted: it brought
// none of it.
Result<Visible> visibleOf(Connection& db, ImportId import)
{
    return db.row(
        "SELECT (SELECT count(*) FROM trait WHERE evidence > 0 AND role <> 6"
        "         AND id IN (SELECT trait FROM import_trait WHERE import = ?1)),"
        "       (SELECT count(*) FROM item WHERE shown > 0"
        "         AND id IN (SELECT item FROM import_item WHERE import = ?1))",
        [](const Statement& row) {
            return Visible { row.number(0), row.number(1) };
        },
        import);
}

} // namespace

Result<void> Imports::dropFile(ImportId import, FileId file)
{
    const Result<qint64> records
        = m_db.number("SELECT f.records FROM import_file f JOIN import i ON i.id = f.import"
                      " WHERE f.id = ? AND i.id = ? AND i.state = ?",
            file, import, ImportState::Reading);
    if (!records)
        return records.error();
    if (*records == 0)
        return {};
    if (const Result<qint64> cleared = clearRecords(m_db, import, file.value); !cleared)
        return cleared.error();
    return m_db.together([&] {
        Result<void> done = clearTraitsAndItems(m_db, import);
        if (done)
            done = countAnew(m_db, import);
        return done ? m_db.run("UPDATE import_file SET records = 0 WHERE id = ?", file) : done;
    });
}

Result<void> Imports::discard(ImportId import)
{
    const Result<qint64> found
        = m_db.number("SELECT id FROM import WHERE id = ? AND state <> ?", import, ImportState::Complete);
    if (!found)
        return found.error();
    // Cut off from here on, it is not offered again but swept.
    if (Result<void> leaving
        = m_db.run("UPDATE import SET state = ? WHERE id = ?", ImportState::Leaving, import);
        !leaving)
        return leaving;
    m_db.forgetLoss();
    const Result<qint64> removed = removeWhole(m_db, import);
    if (!removed)
        return removed.error();
    return {};
}

Result<void> Imports::sweep()
{
    const auto incomplete = m_db.rows(
        "SELECT id FROM import WHERE state = ?1"
        " OR (state = ?2 AND id NOT IN (SELECT import FROM unfinished))",
        [](const Statement& row) { return row.as<ImportId>(0); }, ImportState::Leaving, ImportState::Reading);
    if (!incomplete)
        return incomplete.error();
    for (const ImportId import : *incomplete) {
        if (Result<void> done = discard(import); !done)
            return done;
    }
    return {};
}

Result<Removed> Imports::hide(ImportId import, Past past)
{
    Removed removed;
    const Result<void> hidden = m_db.together([&]() -> Result<void> {
        const Result<Visible> before = visibleOf(m_db, import);
        if (!before)
            return before.error();
        Result<void> done = m_db.run("UPDATE import SET state = ? WHERE id = ? AND state = ?",
            ImportState::Leaving, import, ImportState::Complete);
        if (done && m_db.changed() == 0)
            return Error { Fault::NotFound, u"no such import"_s };
        if (done && past == Past::Forgotten)
            done = loseMemoryOf(m_db, import);
        if (done)
            done = refreshSums(m_db, import);
        const Result<Visible> after = visibleOf(m_db, import);
        if (!done || !after)
            return done ? Result<void>(after.error()) : done;
        removed.traits = before->traits - after->traits;
        removed.items = before->items - after->items;
        return {};
    });
    if (!hidden)
        return hidden.error();
    return removed;
}

Result<Removed> Imports::forget(ImportId import, Past past)
{
    Result<Removed> removed = hide(import, past);
    if (!removed)
        return removed;
    const Result<qint64> records = removeWhole(m_db, import);
    if (!records)
        return records.error();
    removed->records = *records;
    return removed;
}

} // namespace candor::store
