#include "drawer.h"
#include "interest.h"

#include <algorithm>

namespace candor::session {

Result<ImportId> Desk::begin(const ImportSummary& head)
{
    ImportSummary dated = head;
    dated.importedAt = m_drawer->clock.now();
    return m_drawer->store.imports().begin(dated);
}

Result<void> Desk::accept(ImportId import, const FileReport& file, const std::vector<Record>& batch)
{
    FileId& kept = m_drawer->files[{ import, file.id.value }];
    if (!kept) {
        const Result<FileId> added = m_drawer->store.imports().addFile(import, file);
        if (!added)
            return added.error();
        kept = *added;
    }
    return m_drawer->store.imports().add(import, batch, kept);
}

Result<void> Desk::dropFile(ImportId import, const FileReport& file)
{
    const auto kept = m_drawer->files.find({ import, file.id.value });
    if (kept == m_drawer->files.end())
        return {};
    return m_drawer->store.imports().dropFile(import, kept->second);
}

Result<ImportSummary> Desk::complete(ImportId import, const ImportSummary& summary)
{
    ImportSummary known = summary;
    for (FileReport& file : known.files) {
        const auto kept = m_drawer->files.find({ import, file.id.value });
        file.id = kept == m_drawer->files.end() ? FileId {} : kept->second;
    }
    if (Result<void> done = m_drawer->store.imports().complete(import, known); !done)
        return done.error();
    forgetFilesOf(import);
    if (Result<void> tidied = forgetCoveredBy(import); !tidied)
        return tidied.error();
    return m_drawer->store.imports().find(import);
}

Result<void> Desk::discard(ImportId import)
{
    forgetFilesOf(import);
    return m_drawer->store.imports().discard(import);
}

void Desk::forgetFilesOf(ImportId import)
{
    std::erase_if(m_drawer->files, [import](const auto& entry) { return entry.first.first == import; });
}

// The same export once more, or a later one that still has everything: the older import tells nothing of its
// own any more.
Result<void> Desk::forgetCoveredBy(ImportId newer)
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
        const Result<store::Removed> removed = imports.forget(older.id, store::Imports::Past::Remembered);
        if (!removed)
            return removed.error();
    }
    return {};
}

Result<std::vector<ImportSummary>> Desk::sources() const
{
    return m_drawer->store.imports().list();
}

Result<std::vector<FileReport>> Desk::files(ImportId import) const
{
    return m_drawer->store.imports().files(import);
}

Result<Forgotten> Desk::forget(ImportId import)
{
    const Result<store::Removed> removed = m_drawer->store.imports().forget(import);
    if (!removed)
        return removed.error();
    return Forgotten { removed->records, removed->traits, removed->items };
}

Result<Profile> Desk::profile() const
{
    Result<Profile> profile = m_drawer->store.profile().load();
    const Result<std::vector<Trait>> derived = m_drawer->store.profile().derived();
    if (!profile || !derived)
        return profile ? derived.error() : profile;
    std::ranges::copy_if(*derived, std::back_inserter(profile->derived),
        [now = m_drawer->clock.now()](const Trait& trait) { return topics::isInterest(trait, now); });
    return profile;
}

Result<bool> Desk::deriveNext()
{
    return m_drawer->store.derivation().next();
}

Result<std::vector<ProfileChange>> Desk::profileChanges(std::optional<Instant> since) const
{
    return m_drawer->store.memory().changes(since);
}

Result<std::vector<Evidence>> Desk::evidence(TraitId trait, int limit, std::optional<RecordId> after) const
{
    return m_drawer->store.profile().evidence(trait, limit, after);
}

Result<ExposurePage> Desk::exposures(const ExposureQuery& query) const
{
    Result<std::vector<Exposure>> page = m_drawer->store.items().exposures(query.company, query.limit);
    if (!page)
        return page.error();
    const Result<qint64> total = m_drawer->store.items().exposureCount(query.company);
    if (!total)
        return total.error();
    return ExposurePage { *std::move(page), *total };
}

Result<std::vector<Item>> Desk::itemsFor(const Recipient& recipient) const
{
    if (recipient.company)
        return m_drawer->store.items().shownBy(*recipient.company);
    return m_drawer->store.items().catalogue(recipient.id);
}

Result<std::vector<AttributeCount>> Desk::attributeCounts(Company company) const
{
    return m_drawer->store.items().attributeCounts(company);
}

Result<qint64> Desk::exposureCount(Company company) const
{
    return m_drawer->store.items().exposureCount(company);
}

Result<void> Desk::replaceCatalogue(RecipientId recipient, const std::vector<Item>& offers)
{
    return m_drawer->store.items().replaceCatalogue(recipient, offers);
}

} // namespace candor::session
