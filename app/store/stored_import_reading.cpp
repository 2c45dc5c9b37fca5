#include "connection.h"
#include "import_state.h"
#include "stored_imports.h"

namespace candor::store {

namespace {

ImportSummary headOf(const Statement& row)
{
    ImportSummary summary;
    summary.id = row.as<ImportId>(0);
    summary.company = row.as<Company>(1);
    summary.product = row.text(2);
    summary.importedAt = row.instant(3);
    summary.from = row.instantIfAny(4);
    summary.to = row.instantIfAny(5);
    summary.traits = row.number(6);
    summary.items = row.number(7);
    return summary;
}

Result<void> readRest(Connection& db, ImportSummary& summary)
{
    Statement path(db, "SELECT name FROM import_path WHERE import = ? ORDER BY position");
    path.with(summary.id);
    while (path.next())
        summary.paths.append(path.text(0));
    if (Result<void> read = path.finished(); !read)
        return read;
    Statement count(db, "SELECT role, sum(records) FROM import_count WHERE import = ? GROUP BY role");
    count.with(summary.id);
    while (count.next())
        summary.records.emplace(count.as<Role>(0), count.number(1));
    if (Result<void> read = count.finished(); !read)
        return read;
    auto warnings = db.rows(
        "SELECT code, file, count FROM import_warning WHERE import = ? ORDER BY position",
        [](const Statement& row) {
            return ImportWarning { row.as<WarningCode>(0), row.text(1), row.number(2) };
        },
        summary.id);
    if (!warnings)
        return warnings.error();
    summary.warnings = *std::move(warnings);
    auto files = Imports(db).files(summary.id);
    if (!files)
        return files.error();
    summary.files = *std::move(files);
    return {};
}

} // namespace

Result<std::vector<ImportSummary>> Imports::list()
{
    auto all = m_db.rows("SELECT id, company, product, imported_at, from_at, to_at,"
                         "  (SELECT count(*) FROM import_trait b JOIN trait t ON t.id = b.trait"
                         "   WHERE b.import = import.id AND t.role <> 6),"
                         "  (SELECT count(*) FROM import_item WHERE import = import.id)"
                         " FROM import WHERE state = 1 ORDER BY id",
        headOf);
    if (!all)
        return all;
    for (ImportSummary& summary : *all) {
        if (const Result<void> read = readRest(m_db, summary); !read)
            return read.error();
    }
    return all;
}

Result<ImportSummary> Imports::find(ImportId import)
{
    auto found = m_db.row("SELECT id, company, product, imported_at, from_at, to_at,"
                          "  (SELECT count(*) FROM import_trait b JOIN trait t ON t.id = b.trait"
                          "   WHERE b.import = import.id AND t.role <> 6),"
                          "  (SELECT count(*) FROM import_item WHERE import = import.id)"
                          " FROM import WHERE state = 1 AND id = ?",
        headOf, import);
    if (!found)
        return found;
    if (const Result<void> read = readRest(m_db, *found); !read)
        return read.error();
    return found;
}

Result<std::vector<FileReport>> Imports::files(ImportId import)
{
    if (const Result<qint64> known = m_db.number("SELECT id FROM import WHERE id = ? AND state = 1", import);
        !known)
        return known.error();
    return m_db.rows(
        "SELECT id, path, bytes, state, reason, records FROM import_file WHERE import = ? ORDER BY id",
        [](const Statement& row) {
            return FileReport { row.as<FileId>(0), row.text(1), row.number(2), row.as<FileState>(3),
                row.as<FileReason>(4), row.number(5) };
        },
        import);
}

Result<bool> Imports::covers(ImportId newer, ImportId older)
{
    const Result<qint64> missing
        = m_db.number("SELECT EXISTS(SELECT 1 FROM sighting s WHERE s.import = ?1 AND NOT EXISTS("
                      "  SELECT 1 FROM sighting n WHERE n.record = s.record AND n.import = ?2))",
            older, newer);
    if (!missing)
        return missing.error();
    return *missing == 0;
}

} // namespace candor::store
