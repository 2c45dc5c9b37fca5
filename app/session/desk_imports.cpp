#include "drawer.h"

#include <algorithm>

namespace candor::session {

Result<UnderWay> Desk::begin(const ImportSummary& head, const std::optional<ImportNote>& note)
{
    if (note) {
        Result<std::optional<UnderWay>> earlier = goOn(*note);
        if (!earlier)
            return earlier.error();
        if (*earlier)
            return **std::move(earlier);
    }
    ImportSummary dated = head;
    dated.importedAt = m_drawer->clock.now();
    UnderWay fresh;
    const Result<void> done = m_drawer->store.inOneTransaction([&]() -> Result<void> {
        const Result<ImportId> begun = m_drawer->store.imports().begin(dated);
        if (!begun)
            return begun.error();
        fresh.id = *begun;
        return note ? m_drawer->store.unfinished().note(fresh.id, *note) : Result<void>();
    });
    if (!done)
        return done.error();
    return fresh;
}

// The interrupted import of what has this fingerprint, if there is one.
Result<std::optional<UnderWay>> Desk::goOn(const ImportNote& note)
{
    const Result<std::vector<UnfinishedImport>> all = unfinished();
    if (!all)
        return all.error();
    const auto same = std::ranges::find_if(
        *all, [&note](const UnfinishedImport& one) { return one.note.fingerprint == note.fingerprint; });
    if (same == all->end())
        return std::optional<UnderWay>();
    forgetFilesOf(same->id);
    Result<store::StoredUnfinished::Kept> kept = m_drawer->store.unfinished().goOn(same->id);
    if (!kept)
        return kept.error();
    for (const auto& [number, file] : kept->files)
        m_drawer->files[{ same->id, number }] = file;
    return std::optional(
        UnderWay { same->id, std::move(kept->done), std::move(kept->found), std::move(kept->traits) });
}

Result<FileId> Desk::storedFile(ImportId import, const FileReport& file)
{
    FileId& kept = m_drawer->files[{ import, file.id.value }];
    if (kept)
        return kept;
    const Result<FileId> added = m_drawer->store.imports().addFile(import, file);
    if (!added)
        return added;
    if (Result<void> noted = m_drawer->store.unfinished().noteFile(import, *added, file.id.value); !noted)
        return noted.error();
    kept = *added;
    return kept;
}

Result<void> Desk::accept(ImportId import, const FileReport& file, std::vector<store::PreparedRecord> batch)
{
    Drawer& drawer = *m_drawer;
    const qint64 rows = store::Imports::rowsOf(batch);
    const Result<void> accepted = drawer.store.inOneTransactionSoon(rows, [&]() -> Result<void> {
        if (Result<void> noted = noteDone(import); !noted)
            return noted;
        const Result<FileId> kept = storedFile(import, file);
        if (!kept)
            return kept.error();
        return drawer.store.imports().add(import, batch, *kept);
    });
    if (!accepted || (drawer.sinceKept.isValid() && drawer.sinceKept.elapsed() < Drawer::LongestWait))
        return accepted;
    drawer.sinceKept.start();
    return drawer.store.keepWaiting();
}

Result<void> Desk::dropFile(ImportId import, const FileReport& file)
{
    const auto kept = m_drawer->files.find({ import, file.id.value });
    if (kept == m_drawer->files.end())
        return {};
    return m_drawer->store.imports().dropFile(import, kept->second);
}

Result<void> Desk::fileDone(ImportId import, const ReadFile& file)
{
    m_drawer->doneWith[import].push_back(file);
    return {};
}

Result<void> Desk::noteDone(ImportId import)
{
    for (const ReadFile& file : std::exchange(m_drawer->doneWith[import], {})) {
        const Result<FileId> kept = storedFile(import, file.report);
        if (!kept)
            return kept.error();
        if (Result<void> noted = m_drawer->store.unfinished().noteDone(import, *kept, file); !noted)
            return noted;
    }
    return {};
}

Result<std::vector<ImportSummary>> Desk::complete(const std::vector<ReadImport>& imports)
{
    std::vector<ImportSummary> complete;
    std::vector<ImportId> hidden;
    const Result<void> done = m_drawer->store.inOneTransaction([&]() -> Result<void> {
        for (const ReadImport& import : imports) {
            Result<ImportSummary> one = completeOne(import, hidden);
            if (!one)
                return one.error();
            complete.push_back(*std::move(one));
        }
        return {};
    });
    if (!done)
        return done.error();
    for (const ReadImport& import : imports)
        forgetFilesOf(import.id);
    for (const ImportId covered : hidden)
        (void)m_drawer->store.imports().discard(
            covered); // what cannot be removed now is swept at the next start
    return complete;
}

Result<ImportSummary> Desk::completeOne(const ReadImport& import, std::vector<ImportId>& hidden)
{
    if (Result<void> noted = noteDone(import.id); !noted)
        return noted.error();
    ImportSummary known = import.summary;
    for (FileReport& file : known.files) {
        const auto kept = m_drawer->files.find({ import.id, file.id.value });
        file.id = kept == m_drawer->files.end() ? FileId {} : kept->second;
    }
    if (Result<void> done = m_drawer->store.imports().complete(import.id, known); !done)
        return done.error();
    Result<ImportSummary> summary = m_drawer->store.imports().find(import.id);
    if (!summary)
        return summary;
    if (Result<void> tidied = hideCoveredBy(import.id, hidden); !tidied)
        return tidied.error();
    return summary;
}

// The same export once more, or a later one that still has everything: the older import tells nothing of its
// own any more.
Result<void> Desk::hideCoveredBy(ImportId newer, std::vector<ImportId>& hidden)
{
    store::Imports imports = m_drawer->store.imports();
    const Result<std::vector<ImportSummary>> all = imports.list();
    if (!all)
        return all.error();
    for (const ImportSummary& older : *all) {
        if (older.id == newer)
            continue;
        const Result<bool> covered = imports.covers(newer, older.id);
        if (!covered)
            return covered.error();
        if (!*covered)
            continue;
        const Result<store::Removed> removed = imports.hide(older.id, store::Imports::Past::Remembered);
        if (!removed)
            return removed.error();
        hidden.push_back(older.id);
    }
    return {};
}

Result<void> Desk::discard(ImportId import)
{
    forgetFilesOf(import);
    return m_drawer->store.imports().discard(import);
}

Result<void> Desk::setAside(ImportId import)
{
    Result<void> noted = m_drawer->store.inOneTransaction([&] { return noteDone(import); });
    forgetFilesOf(import);
    return noted;
}

void Desk::forgetFilesOf(ImportId import)
{
    std::erase_if(m_drawer->files, [import](const auto& entry) { return entry.first.first == import; });
    m_drawer->doneWith.erase(import);
}

Result<std::vector<UnfinishedImport>> Desk::unfinished()
{
    return m_drawer->store.unfinished().list();
}

Result<Forgotten> Desk::forget(ImportId import)
{
    const Result<std::vector<UnfinishedImport>> begun = unfinished();
    if (!begun)
        return begun.error();
    const auto half = std::ranges::find(*begun, import, &UnfinishedImport::id);
    if (half != begun->end()) {
        if (const Result<void> gone = discard(import); !gone)
            return gone.error();
        return Forgotten { half->records, 0, 0 }; // its traits and items were never seen
    }
    const Result<store::Removed> removed = m_drawer->store.imports().forget(import);
    if (!removed)
        return removed.error();
    return Forgotten { removed->records, removed->traits, removed->items };
}

} // namespace candor::session
