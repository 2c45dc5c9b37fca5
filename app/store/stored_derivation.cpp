#include "stored_derivation.h"

#include "connection.h"
#include "derived_writer.h"
#include "import_state.h"
#include "interest.h"
#include "rule_book.h"

#include <limits>

namespace candor::store {

namespace {

constexpr qint64 Stretch = 10'000; // records

struct State {
    qint64 rules = 0;
    std::optional<qint64> after; // the last record that was gone through; nothing: all were
};

State stateOf(const Statement& row)
{
    return { row.number(0), row.isNull(1) ? std::nullopt : std::optional(row.number(1)) };
}

// One record as one import brought it.
struct Sighted {
    RecordId id;
    ImportId import;
    Record record;
};

Sighted sightedOf(const Statement& row)
{
    Sighted sighted { row.as<RecordId>(0), row.as<ImportId>(1), {} };
    Record& record = sighted.record;
    record.role = Role::Activity;
    record.company = row.as<Company>(2);
    record.category = row.as<Category>(3);
    record.kind = row.text(4);
    record.at = row.instantIfAny(5);
    record.text = row.text(6);
    record.host = row.text(7);
    return sighted;
}

// The last record of the stretch that begins behind `after`.
Result<qint64> endOfStretch(Connection& db, qint64 after)
{
    const Result<qint64> end
        = db.number("SELECT id FROM record WHERE id > ? ORDER BY id LIMIT 1 OFFSET ?", after, Stretch);
    if (!end && end.error().fault == Fault::NotFound)
        return std::numeric_limits<qint64>::max();
    return end;
}

Result<void> deriveStretch(Connection& db, qint64 after, qint64 last)
{
    Result<void> done
        = db.run("DELETE FROM evidence WHERE record > ? AND record <= ? AND weight > 0", after, last);
    EvidenceRows evidence(db);
    DerivedWriter writer(db, evidence);
    Statement row(db,
        "SELECT r.id, s.import, r.company, r.category, r.kind, r.at, r.text, s.host"
        " FROM record r JOIN sighting s ON s.record = r.id WHERE r.id > ? AND r.id <= ? AND r.role = ?");
    row.with(after, last, Role::Activity);
    while (done && row.next()) {
        const Sighted sighted = sightedOf(row);
        done = writer.write(
            sighted.id, sighted.import, sighted.record.company, topics::derivedFrom(sighted.record));
    }
    if (done)
        done = row.finished();
    return done ? evidence.write() : done;
}

struct Weighed {
    TraitId trait;
    qint64 weight = 0;
};

} // namespace

Result<bool> StoredDerivation::next()
{
    const auto state = m_db.row("SELECT rules, after FROM derivation", stateOf);
    if (!state)
        return state.error();
    if (state->rules == topics::rulesVersion())
        return state->after ? goOn(*state->after) : false;
    constexpr qint64 fromTheStart = std::numeric_limits<qint64>::min();
    const Result<void> begun
        = m_db.run("UPDATE derivation SET rules = ?, after = ?", topics::rulesVersion(), fromTheStart);
    if (!begun)
        return begun.error();
    return goOn(fromTheStart);
}

Result<bool> StoredDerivation::goOn(qint64 after)
{
    bool isMore = true;
    const Result<void> done = m_db.together([&]() -> Result<void> {
        const Result<qint64> last = endOfStretch(m_db, after);
        if (!last)
            return last.error();
        if (Result<void> derived = deriveStretch(m_db, after, *last); !derived)
            return derived;
        isMore = *last != std::numeric_limits<qint64>::max();
        return isMore ? m_db.run("UPDATE derivation SET after = ?", *last) : finish();
    });
    if (!done)
        return done.error();
    return isMore;
}

// Nothing is left of what only older rules told, and what is there is summed up.
Result<void> StoredDerivation::finish()
{
    Result<void> done = m_db.run(
        "DELETE FROM import_trait WHERE trait IN (SELECT id FROM trait WHERE role = 6) AND NOT EXISTS("
        "  SELECT 1 FROM evidence e WHERE e.trait = import_trait.trait AND e.import = import_trait.import)");
    if (done)
        done = m_db.run("DELETE FROM trait WHERE role = 6 AND NOT EXISTS("
                        "  SELECT 1 FROM evidence e WHERE e.trait = trait.id)");
    const auto imports = m_db.rows(
        "SELECT id FROM import WHERE state = 1", [](const Statement& row) { return row.as<ImportId>(0); });
    if (!imports)
        return imports.error();
    for (auto import = imports->begin(); done && import != imports->end(); ++import)
        done = refreshSums(m_db, *import);
    return done ? m_db.run("UPDATE derivation SET after = NULL") : done;
}

// A record counts once, with the most that any import has it tell. The sum is of whole numbers, as of the
// moment the trait was seen last: the order of imports cannot change it, and reading it later needs no record
// again.
Result<void> refreshWeights(Connection& db, ImportId import)
{
    std::vector<Weighed> all;
    Statement row(db,
        "SELECT t.id, t.last_at, r.at, max(e.weight)"
        " FROM import_trait b JOIN trait t ON t.id = b.trait JOIN evidence e ON e.trait = t.id"
        " JOIN record r ON r.id = e.record"
        " WHERE b.import = ? AND t.role = 6 AND e.import IN (SELECT id FROM import WHERE state = 1)"
        " GROUP BY t.id, e.record");
    row.with(import);
    while (row.next()) {
        const TraitId trait = row.as<TraitId>(0);
        if (all.empty() || all.back().trait != trait)
            all.push_back({ trait, 0 });
        all.back().weight += topics::decayed(row.number(3), row.instant(1) - row.instant(2));
    }
    Result<void> done = row.finished();
    for (auto one = all.begin(); done && one != all.end(); ++one)
        done = db.run("UPDATE trait SET weight = ? WHERE id = ?", one->weight, one->trait);
    return done;
}

} // namespace candor::store
