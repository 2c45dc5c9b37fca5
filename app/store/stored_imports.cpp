#include "stored_imports.h"

#include "connection.h"
#include "import_state.h"
#include "record_writer.h"
#include "stored_derivation.h"
#include "stored_memory.h"
#include "stored_recipients.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace candor::store {

namespace {

constexpr std::size_t BatchSize = 20'000;

const Error notUnderWay { Fault::NotFound, u"no such import is under way"_s };

Result<void> mustBeUnderWay(Connection& db, ImportId import)
{
    const Result<qint64> found
        = db.number("SELECT count(*) FROM import WHERE id = ? AND state = ?", import, ImportState::Reading);
    if (!found)
        return found.error();
    if (*found == 0)
        return notUnderWay;
    return {};
}

Result<void> writeFile(Connection& db, ImportId import, const FileReport& file)
{
    if (!file.id)
        return db.run(
            "INSERT INTO import_file(import, path, bytes, state, reason, records) VALUES(?, ?, ?, ?, ?, ?)",
            import, file.path, file.bytes, file.state, file.reason, file.records);
    const Result<void> done
        = db.run("UPDATE import_file SET path = ?, bytes = ?, state = ?, reason = ?, records = ?"
                 " WHERE id = ? AND import = ?",
            file.path, file.bytes, file.state, file.reason, file.records, file.id, import);
    if (done && db.changed() == 0)
        return Error { Fault::NotFound, u"no such file in this import"_s };
    return done;
}

Result<void> writeWarnings(Connection& db, ImportId import, const std::vector<ImportWarning>& warnings)
{
    Result<void> done;
    qint64 position = 0;
    for (auto at = warnings.begin(); done && at != warnings.end(); ++at)
        done = db.run("INSERT INTO import_warning(import, position, code, file, count) VALUES(?, ?, ?, ?, ?)",
            import, position++, at->code, at->file, at->count);
    return done;
}

Result<void> ensureRecipients(Connection& db, ImportId import)
{
    const auto companies = db.rows(
        "SELECT company FROM import WHERE id = ?1"
        " UNION SELECT company FROM import_count WHERE import = ?1",
        [](const Statement& row) { return row.as<Company>(0); }, import);
    if (!companies)
        return companies.error();
    Result<void> done;
    for (auto at = companies->begin(); done && at != companies->end(); ++at)
        done = Recipients(db).ensureCompany(*at);
    return done;
}

Result<void> addBatch(Connection& db, ImportId import, std::span<const PreparedRecord> records, FileId file)
{
    return db.togetherSoon(Imports::rowsOf(records), [&]() -> Result<void> {
        RecordWriter writer(db, import, file);
        for (const PreparedRecord& record : records) {
            if (Result<void> done = writer.write(record); !done)
                return done;
        }
        if (Result<void> done = writer.finish(); !done)
            return done;
        return db.run("UPDATE import_file SET records = records + ? WHERE id = ?", records.size(), file);
    });
}

// Everything that was accepted must have been kept: batches wait for one another, and a disk may have been
// full when something else was written in between.
Result<void> mustBeWhole(Connection& db, ImportId import, const std::vector<FileReport>& files)
{
    if (db.loss())
        return *db.loss();
    const auto kept = db.rows(
        "SELECT id, records FROM import_file WHERE import = ?",
        [](const Statement& row) { return std::pair(row.number(0), row.number(1)); }, import);
    if (!kept)
        return kept.error();
    for (const auto& [id, records] : *kept) {
        const auto file = std::ranges::find_if(files, [id](const FileReport& f) { return f.id.value == id; });
        if (file != files.end() && file->records != records)
            return Error { Fault::Internal, u"records of an import are missing"_s };
    }
    return {};
}

} // namespace

Result<void> refreshSums(Connection& db, ImportId import)
{
    Result<void> done = db.run(
        "UPDATE trait SET (evidence, first_at, last_at) = ("
        "  SELECT count(*), min(r.at), max(r.at) FROM ("
        "    SELECT DISTINCT e.record AS record FROM evidence e JOIN import i ON i.id = e.import"
        "    WHERE e.trait = trait.id AND i.state = 1) seen JOIN record r ON r.id = seen.record),"
        " disabled = coalesce(("
        "  SELECT b.disabled FROM import_trait b JOIN import i ON i.id = b.import"
        "  WHERE b.trait = trait.id AND i.state = 1 ORDER BY i.imported_at DESC, i.id DESC LIMIT 1), 0)"
        " WHERE id IN (SELECT trait FROM import_trait WHERE import = ?)",
        import);
    if (done)
        done = db.run(
            "UPDATE item SET (shown, last_at) = ("
            "  SELECT count(*), max(r.at) FROM exposure x JOIN record r ON r.id = x.record"
            "  WHERE x.item = item.id AND EXISTS(SELECT 1 FROM sighting s JOIN import i ON i.id = s.import"
            "    WHERE s.record = x.record AND i.state = 1))"
            " WHERE id IN (SELECT item FROM import_item WHERE import = ?)",
            import);
    return done ? refreshWeights(db, import) : done;
}

Result<ImportId> Imports::begin(const ImportSummary& head)
{
    ImportId import;
    const Result<void> done = m_db.together([&] {
        Result<void> written
            = m_db.run("INSERT INTO import(state, company, product, imported_at) VALUES(?, ?, ?, ?)",
                ImportState::Reading, head.company, head.product, head.importedAt);
        import = { m_db.lastId() };
        for (qsizetype at = 0; written && at < head.paths.size(); ++at)
            written = m_db.run("INSERT INTO import_path(import, position, name) VALUES(?, ?, ?)", import, at,
                head.paths.at(at));
        return written;
    });
    if (!done)
        return done.error();
    return import;
}

Result<FileId> Imports::addFile(ImportId import, const FileReport& file)
{
    if (const Result<void> known = mustBeUnderWay(m_db, import); !known)
        return known.error();
    FileReport fresh = file;
    fresh.id = {};
    fresh.records = 0;
    if (const Result<void> written = writeFile(m_db, import, fresh); !written)
        return written.error();
    return FileId { m_db.lastId() };
}

qint64 Imports::rowsOf(std::span<const PreparedRecord> records)
{
    return std::accumulate(
        records.begin(), records.end(), qint64 { 0 }, [](qint64 sum, const PreparedRecord& one) {
            return sum + 1 + static_cast<qint64>(one.record.claims.size());
        });
}

Result<void> Imports::add(ImportId import, std::span<const PreparedRecord> records, FileId file)
{
    const Result<qint64> found
        = m_db.number("SELECT count(*) FROM import_file f JOIN import i ON i.id = f.import"
                      " WHERE f.id = ? AND i.id = ? AND i.state = ?",
            file, import, ImportState::Reading);
    if (!found)
        return found.error();
    if (m_db.loss()) // before the ids of lost files are given out again
        return *m_db.loss();
    if (*found == 0)
        return notUnderWay;
    Result<void> done;
    for (; done && !records.empty(); records = records.subspan(std::min(records.size(), BatchSize)))
        done = addBatch(m_db, import, records.first(std::min(records.size(), BatchSize)), file);
    return done;
}

Result<void> Imports::complete(ImportId import, const ImportSummary& summary)
{
    return m_db.together([&]() -> Result<void> {
        Result<void> done = mustBeUnderWay(m_db, import);
        if (done)
            done = mustBeWhole(m_db, import, summary.files);
        for (auto file = summary.files.begin(); done && file != summary.files.end(); ++file)
            done = writeFile(m_db, import, *file);
        if (done)
            done = writeWarnings(m_db, import, summary.warnings);
        if (done)
            done = m_db.run("UPDATE import SET state = ?, from_at = ?, to_at = ? WHERE id = ?",
                ImportState::Complete, summary.from, summary.to, import);
        if (done)
            done = m_db.run("DELETE FROM unfinished WHERE import = ?", import);
        if (done)
            done = refreshSums(m_db, import);
        if (done)
            done = remember(m_db, import);
        return done ? ensureRecipients(m_db, import) : done;
    });
}

} // namespace candor::store
