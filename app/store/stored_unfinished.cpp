#include "stored_unfinished.h"

#include "connection.h"
#include "import_state.h"
#include "stored_imports.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::store {

namespace {

Result<QStringList> texts(Connection& db, const char* sql, ImportId import)
{
    const auto found = db.rows(
        sql, [](const Statement& row) { return row.text(0); }, import);
    if (!found)
        return found.error();
    return QStringList(found->begin(), found->end());
}

UnfinishedImport headOf(const Statement& row)
{
    UnfinishedImport head;
    head.id = row.as<ImportId>(0);
    head.company = row.as<Company>(1);
    head.product = row.text(2);
    head.importedAt = row.instant(3);
    head.note.fingerprint = row.blob(4);
    head.note.limits = row.as<UnpackLimits>(5);
    head.note.bytes = row.number(6);
    head.note.unreadBytes = row.number(7);
    head.bytes = std::min(head.note.bytes, head.note.unreadBytes + row.number(8));
    head.records = row.number(9);
    return head;
}

ReadFile doneOf(const Statement& row)
{
    ReadFile file;
    file.report = { { row.number(1) }, row.text(2), row.number(3), row.as<FileState>(4),
        row.as<FileReason>(5), row.number(6) };
    file.from = row.instantIfAny(7);
    file.to = row.instantIfAny(8);
    file.teaches = row.flag(9);
    return file;
}

} // namespace

Result<void> StoredUnfinished::note(ImportId import, const ImportNote& note)
{
    return m_db.together([&] {
        Result<void> done = m_db.run(
            "INSERT INTO unfinished(import, fingerprint, limits, bytes, unread_bytes) VALUES(?, ?, ?, ?, ?)",
            import, note.fingerprint, note.limits, note.bytes, note.unreadBytes);
        for (qsizetype at = 0; done && at < note.paths.size(); ++at)
            done = m_db.run("INSERT INTO unfinished_path(import, position, path) VALUES(?, ?, ?)", import, at,
                note.paths.at(at));
        return done;
    });
}

Result<void> StoredUnfinished::noteFile(ImportId import, FileId file, qint64 number)
{
    return m_db.run("INSERT INTO unfinished_file(file, import, number)"
                    " SELECT ?, import, ? FROM unfinished WHERE import = ?",
        file, number, import);
}

Result<void> StoredUnfinished::noteDone(ImportId import, FileId file, const ReadFile& done)
{
    return m_db.together([&] {
        Result<void> noted
            = m_db.run("UPDATE unfinished_file SET from_at = ?, to_at = ?, teaches = ?,"
                       " done = (SELECT coalesce(max(done), 0) + 1 FROM unfinished_file WHERE import = ?)"
                       " WHERE file = ?",
                done.from, done.to, done.teaches, import, file);
        if (!noted || m_db.changed() == 0)
            return noted;
        const FileReport& report = done.report;
        noted = m_db.run("UPDATE import_file SET bytes = ?, state = ?, reason = ?, records = ? WHERE id = ?",
            report.bytes, report.state, report.reason, report.records, file);
        for (auto at = done.warnings.begin(); noted && at != done.warnings.end(); ++at)
            noted = m_db.run("INSERT INTO unfinished_warning(file, position, code, count) VALUES(?, ?, ?, ?)",
                file, at - done.warnings.begin(), at->code, at->count);
        return noted;
    });
}

Result<std::vector<UnfinishedImport>> StoredUnfinished::list()
{
    auto all
        = m_db.rows("SELECT i.id, i.company, i.product, i.imported_at, u.fingerprint, u.limits, u.bytes,"
                    "  u.unread_bytes,"
                    "  (SELECT coalesce(sum(f.bytes), 0) FROM unfinished_file d JOIN import_file f"
                    "    ON f.id = d.file WHERE d.import = i.id AND d.done > 0),"
                    "  (SELECT coalesce(sum(records), 0) FROM import_count WHERE import = i.id)"
                    " FROM unfinished u JOIN import i ON i.id = u.import WHERE i.state = ? ORDER BY i.id",
            headOf, ImportState::Reading);
    if (!all)
        return all;
    for (UnfinishedImport& one : *all) {
        Result<QStringList> paths
            = texts(m_db, "SELECT path FROM unfinished_path WHERE import = ? ORDER BY position", one.id);
        if (!paths)
            return paths.error();
        one.note.paths = *std::move(paths);
        Result<QStringList> names
            = texts(m_db, "SELECT name FROM import_path WHERE import = ? ORDER BY position", one.id);
        if (!names)
            return names.error();
        one.names = *std::move(names);
    }
    return all;
}

Result<StoredUnfinished::Kept> StoredUnfinished::goOn(ImportId import)
{
    const Result<qint64> known
        = m_db.number("SELECT count(*) FROM unfinished u JOIN import i ON i.id = u.import"
                      " WHERE i.id = ? AND i.state = ?",
            import, ImportState::Reading);
    if (!known)
        return known.error();
    if (*known == 0)
        return Error { Fault::NotFound, u"no such import can be gone on with"_s };
    const auto half = m_db.rows(
        "SELECT file FROM unfinished_file WHERE import = ? AND done = 0",
        [](const Statement& row) { return row.as<FileId>(0); }, import);
    if (!half)
        return half.error();
    for (const FileId file : *half) {
        if (const Result<void> dropped = Imports(m_db).dropFile(import, file); !dropped)
            return dropped.error();
    }
    Kept kept;
    Result<void> read = readFiles(import, kept);
    if (read)
        read = readFound(import, kept);
    if (!read)
        return read.error();
    return kept;
}

Result<void> StoredUnfinished::readFiles(ImportId import, Kept& kept)
{
    Statement files(m_db,
        "SELECT d.file, d.number, f.path, f.bytes, f.state, f.reason, f.records, d.from_at, d.to_at,"
        " d.teaches, d.done FROM unfinished_file d JOIN import_file f ON f.id = d.file"
        " WHERE d.import = ? ORDER BY d.done, d.file");
    files.with(import);
    while (files.next()) {
        const auto id = files.as<FileId>(0);
        kept.files.emplace_back(files.number(1), id);
        if (files.number(10) == 0)
            continue;
        ReadFile file = doneOf(files);
        const auto warnings = m_db.rows(
            "SELECT code, count FROM unfinished_warning WHERE file = ? ORDER BY position",
            [&file](const Statement& row) {
                return ImportWarning { row.as<WarningCode>(0), file.report.path, row.number(1) };
            },
            id);
        if (!warnings)
            return warnings.error();
        file.warnings = *warnings;
        kept.done.push_back(std::move(file));
    }
    return files.finished();
}

Result<void> StoredUnfinished::readFound(ImportId import, Kept& kept)
{
    Statement counts(m_db, "SELECT company, role, records FROM import_count WHERE import = ?");
    counts.with(import);
    while (counts.next())
        kept.found.records[counts.as<Company>(0)][counts.as<Role>(1)] = counts.number(2);
    if (Result<void> read = counts.finished(); !read)
        return read;
    Statement traits(m_db,
        "SELECT t.id, t.company, t.role, t.label, t.value, t.sensitive FROM import_trait b"
        " JOIN trait t ON t.id = b.trait WHERE b.import = ? ORDER BY b.stated = 0, t.id LIMIT ?");
    traits.with(import, FoundTally::MostToldApart);
    while (traits.next()) {
        kept.traits.push_back(traits.as<TraitId>(0));
        if (kept.found.first.size() < FoundTally::MostListed)
            kept.found.first.push_back({ traits.as<TraitId>(0), traits.as<Company>(1), traits.as<Role>(2),
                traits.text(3), traits.text(4), traits.flag(5) });
    }
    kept.found.traits = static_cast<qint64>(kept.traits.size());
    return traits.finished();
}

} // namespace candor::store
