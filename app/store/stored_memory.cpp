#include "stored_memory.h"

#include "connection.h"

#include <algorithm>

namespace candor::store {

namespace {

struct Moment {
    qint64 id = 0;
    Company company = Company::Manual;
    QString product;
    Instant at;
};

Moment momentOf(const Statement& row)
{
    return { row.number(0), row.as<Company>(1), row.text(2), row.instant(3) };
}

Trait pastTraitOf(const Statement& row)
{
    Trait trait;
    trait.id = row.as<TraitId>(0);
    trait.company = row.as<Company>(1);
    trait.role = row.as<Role>(2);
    trait.category = row.as<Category>(3);
    trait.label = row.text(4);
    trait.value = row.text(5);
    trait.sensitive = row.flag(6);
    return trait;
}

Result<std::vector<Trait>> traitsAt(Connection& db, const Moment& moment)
{
    return db.rows("SELECT p.id, p.company, p.role, p.category, p.label, p.value, p.sensitive"
                   " FROM memory_trait m JOIN past_trait p ON p.id = m.trait WHERE m.memory = ?",
        pastTraitOf, moment.id);
}

Result<ProfileChange> changeOf(Connection& db, const Moment& before, const Moment& after)
{
    const Result<std::vector<Trait>> had = traitsAt(db, before);
    if (!had)
        return had.error();
    const Result<std::vector<Trait>> has = traitsAt(db, after);
    if (!has)
        return has.error();
    ProfileChange change = changeBetween(*had, *has);
    change.company = after.company;
    change.product = after.product;
    change.from = before.at;
    change.to = after.at;
    return change;
}

} // namespace

Result<std::vector<ProfileChange>> StoredMemory::changes(std::optional<Instant> since)
{
    const Result<std::vector<Moment>> moments
        = m_db.rows("SELECT id, company, product, imported_at FROM memory"
                    " ORDER BY company, product, imported_at DESC, id DESC",
            momentOf);
    if (!moments)
        return moments.error();
    std::vector<ProfileChange> changes;
    const auto isSameSource = [](const Moment& one, const Moment& other) {
        return one.company == other.company && one.product == other.product;
    };
    for (auto newest = moments->begin(); newest != moments->end();) {
        const auto end = std::find_if(
            newest, moments->end(), [&](const Moment& moment) { return !isSameSource(moment, *newest); });
        const auto base = std::find_if(
            newest + 1, end, [&](const Moment& moment) { return !since || moment.at <= *since; });
        if (base != end && (!since || newest->at > *since)) {
            Result<ProfileChange> change = changeOf(m_db, *base, *newest);
            if (!change)
                return change.error();
            changes.push_back(*std::move(change));
        }
        newest = end;
    }
    return changes;
}

Result<void> remember(Connection& connection, ImportId import)
{
    Result<void> done = connection.run("INSERT INTO memory(import, company, product, imported_at)"
                                       " SELECT id, company, product, imported_at FROM import WHERE id = ?",
        import);
    const qint64 memory = connection.lastId();
    if (done)
        done = connection.run("INSERT INTO memory_trait(memory, trait)"
                              " SELECT ?, trait FROM import_trait WHERE import = ? AND stated <> 0",
            memory, import);
    if (done)
        done = connection.run(
            "INSERT OR IGNORE INTO past_trait(id, company, role, category, label, value, sensitive)"
            " SELECT id, company, role, category, label, value, sensitive FROM trait"
            " WHERE id IN (SELECT trait FROM memory_trait WHERE memory = ?)",
            memory);
    return done;
}

Result<void> loseMemoryOf(Connection& connection, ImportId import)
{
    Result<void> done = connection.run(
        "DELETE FROM memory_trait WHERE memory IN (SELECT id FROM memory WHERE import = ?)", import);
    if (done)
        done = connection.run("DELETE FROM memory WHERE import = ?", import);
    if (done)
        done = connection.run("DELETE FROM past_trait WHERE NOT EXISTS(SELECT 1 FROM memory_trait WHERE "
                              "trait = past_trait.id)");
    return done;
}

} // namespace candor::store
