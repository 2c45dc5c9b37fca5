#include "migrations.h"

#include "limit_migration.h"
#include "migration_kept_receipts.h"

#include <array>

using namespace Qt::StringLiterals;

namespace candor::store {

namespace {

// Records are found by their natural key (models/domain/identity.h), which sorts by time. What an import
// brought is told by its sightings and evidence: whatever no complete import vouches for is invisible. trait
// and item carry sums over the complete imports, made anew whenever an import is completed or forgotten. The
// large tables have no foreign keys: their rows go with those of `sighting`, in one place
// (stored_import_removal.cpp).
constexpr const char* Imports = R"(
CREATE TABLE import(
    id INTEGER PRIMARY KEY AUTOINCREMENT, state INTEGER NOT NULL, company INTEGER NOT NULL, product TEXT NOT NULL,
    imported_at INTEGER NOT NULL, from_at INTEGER, to_at INTEGER) STRICT;
CREATE TABLE import_path(
    import INTEGER NOT NULL REFERENCES import ON DELETE CASCADE, position INTEGER NOT NULL, name TEXT NOT NULL,
    PRIMARY KEY(import, position)) STRICT, WITHOUT ROWID;
CREATE TABLE import_file(
    id INTEGER PRIMARY KEY AUTOINCREMENT, import INTEGER NOT NULL REFERENCES import ON DELETE CASCADE,
    path TEXT NOT NULL, bytes INTEGER NOT NULL, state INTEGER NOT NULL, reason INTEGER NOT NULL,
    records INTEGER NOT NULL) STRICT;
CREATE INDEX import_file_of ON import_file(import);
CREATE TABLE import_warning(
    import INTEGER NOT NULL REFERENCES import ON DELETE CASCADE, position INTEGER NOT NULL, code INTEGER NOT NULL,
    file TEXT NOT NULL, count INTEGER NOT NULL, PRIMARY KEY(import, position)) STRICT, WITHOUT ROWID;
CREATE TABLE import_count(
    import INTEGER NOT NULL REFERENCES import ON DELETE CASCADE, company INTEGER NOT NULL, role INTEGER NOT NULL,
    records INTEGER NOT NULL, PRIMARY KEY(import, company, role)) STRICT, WITHOUT ROWID;
CREATE TABLE import_trait(
    import INTEGER NOT NULL, trait INTEGER NOT NULL, disabled INTEGER NOT NULL,
    PRIMARY KEY(import, trait)) STRICT, WITHOUT ROWID;
CREATE INDEX import_trait_of ON import_trait(trait);
CREATE TABLE import_item(
    import INTEGER NOT NULL, item INTEGER NOT NULL, PRIMARY KEY(import, item)) STRICT, WITHOUT ROWID;

CREATE TABLE record(
    id INTEGER PRIMARY KEY, digest INTEGER NOT NULL, role INTEGER NOT NULL, company INTEGER NOT NULL,
    category INTEGER NOT NULL, kind TEXT NOT NULL, at INTEGER, text TEXT NOT NULL) STRICT;
CREATE TABLE sighting(
    record INTEGER NOT NULL, import INTEGER NOT NULL, file INTEGER NOT NULL, byte INTEGER NOT NULL,
    position INTEGER NOT NULL, interaction INTEGER NOT NULL,
    PRIMARY KEY(record, import, file)) STRICT, WITHOUT ROWID;

CREATE TABLE trait(
    id INTEGER PRIMARY KEY, company INTEGER NOT NULL, role INTEGER NOT NULL, category INTEGER NOT NULL,
    label TEXT NOT NULL, value TEXT NOT NULL, sensitive INTEGER NOT NULL, disabled INTEGER NOT NULL DEFAULT 0,
    confidence INTEGER, state INTEGER NOT NULL DEFAULT 0, first_at INTEGER, last_at INTEGER,
    evidence INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE evidence(
    trait INTEGER NOT NULL, record INTEGER NOT NULL, import INTEGER NOT NULL,
    PRIMARY KEY(trait, record, import)) STRICT, WITHOUT ROWID;
CREATE INDEX evidence_of ON evidence(record);

CREATE TABLE item(
    id INTEGER PRIMARY KEY, company INTEGER NOT NULL, title TEXT NOT NULL, advertiser TEXT NOT NULL,
    shown INTEGER NOT NULL DEFAULT 0, last_at INTEGER) STRICT;
CREATE INDEX item_of ON item(company);
CREATE TABLE exposure(record INTEGER PRIMARY KEY, item INTEGER NOT NULL, place TEXT NOT NULL) STRICT;
CREATE INDEX exposure_of ON exposure(item);
)";

constexpr const char* Recipients = R"(
CREATE TABLE recipient(
    id INTEGER PRIMARY KEY, key TEXT UNIQUE, name TEXT NOT NULL, channel INTEGER NOT NULL, company INTEGER) STRICT;
CREATE TABLE endpoint(
    recipient INTEGER PRIMARY KEY REFERENCES recipient, url TEXT NOT NULL, domain TEXT NOT NULL,
    subject TEXT NOT NULL, last_given_at INTEGER NOT NULL, clock_offset INTEGER NOT NULL, version TEXT NOT NULL,
    policy TEXT NOT NULL) STRICT;
CREATE TABLE endpoint_purpose(
    recipient INTEGER NOT NULL REFERENCES endpoint ON DELETE CASCADE, category INTEGER NOT NULL,
    purpose TEXT NOT NULL, PRIMARY KEY(recipient, category)) STRICT, WITHOUT ROWID;
CREATE TABLE endpoint_refused(
    recipient INTEGER NOT NULL REFERENCES endpoint ON DELETE CASCADE, position INTEGER NOT NULL,
    purpose TEXT NOT NULL, PRIMARY KEY(recipient, position)) STRICT, WITHOUT ROWID;
CREATE TABLE offer(
    recipient INTEGER NOT NULL REFERENCES recipient, position INTEGER NOT NULL, id INTEGER NOT NULL,
    title TEXT NOT NULL, advertiser TEXT NOT NULL, popularity INTEGER NOT NULL,
    PRIMARY KEY(recipient, position)) STRICT, WITHOUT ROWID;
CREATE TABLE offer_attribute(
    recipient INTEGER NOT NULL, offer INTEGER NOT NULL, position INTEGER NOT NULL, category INTEGER NOT NULL,
    label TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY(recipient, offer, position),
    FOREIGN KEY(recipient, offer) REFERENCES offer(recipient, position) ON DELETE CASCADE) STRICT, WITHOUT ROWID;
)";

// The ledger refuses everything but appending the next record and erasing the text of one. `choice` is its
// fold.
constexpr const char* Choices = R"(
CREATE TABLE ledger(
    seq INTEGER PRIMARY KEY, salt BLOB CHECK(salt IS NULL OR length(salt) = 16), body BLOB,
    com BLOB NOT NULL CHECK(length(com) = 32), hash BLOB NOT NULL UNIQUE CHECK(length(hash) = 32),
    CHECK((salt IS NULL) = (body IS NULL))) STRICT;
CREATE TRIGGER ledger_insert BEFORE INSERT ON ledger WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM ledger)
BEGIN
    SELECT RAISE(ABORT, 'ledger: sequence');
END;
CREATE TRIGGER ledger_delete BEFORE DELETE ON ledger
BEGIN
    SELECT RAISE(ABORT, 'ledger: append only');
END;
CREATE TRIGGER ledger_update BEFORE UPDATE ON ledger WHEN NOT (NEW.seq = OLD.seq AND NEW.com = OLD.com
    AND NEW.hash = OLD.hash AND NEW.body IS NULL AND NEW.salt IS NULL)
BEGIN
    SELECT RAISE(ABORT, 'ledger: append only');
END;
CREATE TABLE choice(
    recipient INTEGER NOT NULL, category INTEGER NOT NULL, value INTEGER NOT NULL, at INTEGER NOT NULL,
    event BLOB NOT NULL, seq INTEGER NOT NULL, delivery INTEGER NOT NULL,
    PRIMARY KEY(recipient, category)) STRICT, WITHOUT ROWID;
CREATE TABLE parcel(
    id INTEGER PRIMARY KEY AUTOINCREMENT, write_id BLOB NOT NULL UNIQUE, recipient INTEGER NOT NULL,
    given_at INTEGER NOT NULL, body BLOB NOT NULL, covers INTEGER NOT NULL, grants INTEGER NOT NULL,
    state INTEGER NOT NULL, attempts INTEGER NOT NULL, next_attempt INTEGER NOT NULL, obstacle INTEGER NOT NULL,
    consent_id TEXT NOT NULL, domain_id TEXT NOT NULL, policy_id TEXT NOT NULL, verified_at INTEGER,
    UNIQUE(recipient, given_at)) STRICT;
CREATE TABLE parcel_purpose(
    parcel INTEGER NOT NULL REFERENCES parcel ON DELETE CASCADE, purpose TEXT NOT NULL, granted INTEGER NOT NULL,
    PRIMARY KEY(parcel, purpose)) STRICT, WITHOUT ROWID;
)";

// What exports stated when they were brought, kept beyond the exports themselves: `import` names one that may
// be gone. Only statements count; criteria of ads come and go with their ninety days.
constexpr const char* Memory = R"(
ALTER TABLE import_trait ADD COLUMN stated INTEGER NOT NULL DEFAULT 0;
CREATE TABLE memory(
    id INTEGER PRIMARY KEY AUTOINCREMENT, import INTEGER NOT NULL, company INTEGER NOT NULL, product TEXT NOT NULL,
    imported_at INTEGER NOT NULL) STRICT;
CREATE INDEX memory_of ON memory(import);
CREATE TABLE memory_trait(
    memory INTEGER NOT NULL REFERENCES memory, trait INTEGER NOT NULL, PRIMARY KEY(memory, trait)) STRICT, WITHOUT ROWID;
CREATE INDEX memory_trait_of ON memory_trait(trait);
CREATE TABLE past_trait(
    id INTEGER PRIMARY KEY, company INTEGER NOT NULL, role INTEGER NOT NULL, category INTEGER NOT NULL,
    label TEXT NOT NULL, value TEXT NOT NULL, sensitive INTEGER NOT NULL) STRICT;
UPDATE import_trait SET stated = 1 WHERE EXISTS(
    SELECT 1 FROM evidence e JOIN record r ON r.id = e.record
    WHERE e.trait = import_trait.trait AND e.import = import_trait.import AND r.role NOT IN (2, 3));
INSERT INTO memory(import, company, product, imported_at)
    SELECT id, company, product, imported_at FROM import WHERE state = 1 ORDER BY id;
INSERT INTO memory_trait(memory, trait)
    SELECT m.id, b.trait FROM memory m JOIN import_trait b ON b.import = m.import WHERE b.stated <> 0;
INSERT INTO past_trait(id, company, role, category, label, value, sensitive)
    SELECT id, company, role, category, label, value, sensitive FROM trait
    WHERE id IN (SELECT trait FROM memory_trait);
)";

// What Candor derives from activity is evidence like any other, of traits of its own role; only its weight is
// more. The host of a page is what one import told of a record. `derivation` says by which rules (0: none
// yet) and up to which record that was done for what was there before the rules were.
constexpr const char* Derivation = R"(
ALTER TABLE sighting ADD COLUMN host TEXT NOT NULL DEFAULT '';
ALTER TABLE evidence ADD COLUMN weight INTEGER NOT NULL DEFAULT 0;
ALTER TABLE trait ADD COLUMN weight INTEGER NOT NULL DEFAULT 0;
CREATE TABLE derivation(rules INTEGER NOT NULL, after INTEGER) STRICT;
INSERT INTO derivation(rules, after) VALUES(0, NULL);
)";

// Who writes the ledger, and what it signed for. One device is in use; those before it keep their public half
// only. Checkpoints whose `kept` is 0 are replaced by the next one.
constexpr const char* Devices = R"(
CREATE TABLE device(
    since INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
    public_key BLOB NOT NULL CHECK(length(public_key) = 32), secret BLOB) STRICT;
CREATE TABLE checkpoint(
    seq INTEGER PRIMARY KEY, body BLOB NOT NULL, signature BLOB NOT NULL CHECK(length(signature) = 64),
    kept INTEGER NOT NULL) STRICT;
)";

// A pause: what it comes back to, and how far its countdown has run (models/domain/countdown.h).
constexpr const char* Pauses = R"(
ALTER TABLE choice ADD COLUMN until INTEGER;
ALTER TABLE choice ADD COLUMN resumes INTEGER NOT NULL DEFAULT 0;
ALTER TABLE choice ADD COLUMN time_left INTEGER NOT NULL DEFAULT 0;
ALTER TABLE choice ADD COLUMN machine_start BLOB;
ALTER TABLE choice ADD COLUMN machine_up INTEGER NOT NULL DEFAULT 0;
)";

// What it takes to go on with an import that was interrupted; gone when it is complete. Full paths are kept
// nowhere else.
constexpr const char* Unfinished = R"(
CREATE TABLE unfinished(
    import INTEGER PRIMARY KEY REFERENCES import ON DELETE CASCADE, fingerprint BLOB NOT NULL, limits INTEGER NOT NULL,
    bytes INTEGER NOT NULL, unread_bytes INTEGER NOT NULL) STRICT;
CREATE TABLE unfinished_path(
    import INTEGER NOT NULL REFERENCES unfinished ON DELETE CASCADE, position INTEGER NOT NULL, path TEXT NOT NULL,
    PRIMARY KEY(import, position)) STRICT, WITHOUT ROWID;
CREATE TABLE unfinished_file(
    file INTEGER PRIMARY KEY REFERENCES import_file ON DELETE CASCADE,
    import INTEGER NOT NULL REFERENCES unfinished ON DELETE CASCADE, number INTEGER NOT NULL,
    done INTEGER NOT NULL DEFAULT 0, from_at INTEGER, to_at INTEGER, teaches INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE INDEX unfinished_file_of ON unfinished_file(import, done);
CREATE TABLE unfinished_warning(
    file INTEGER NOT NULL REFERENCES unfinished_file ON DELETE CASCADE, position INTEGER NOT NULL,
    code INTEGER NOT NULL, count INTEGER NOT NULL, PRIMARY KEY(file, position)) STRICT, WITHOUT ROWID;
)";

// What catalogues say of their offers. Without a currency there is no price.
constexpr const char* Offers = R"(
ALTER TABLE offer ADD COLUMN host TEXT NOT NULL DEFAULT '';
ALTER TABLE offer ADD COLUMN availability INTEGER NOT NULL DEFAULT 0;
ALTER TABLE offer ADD COLUMN price INTEGER NOT NULL DEFAULT 0;
ALTER TABLE offer ADD COLUMN currency TEXT NOT NULL DEFAULT '';
)";

constexpr std::array Steps { Imports, Recipients, Choices, Memory, Derivation, Devices, Pauses, Unfinished,
    LimitMigration, Offers, KeptReceipts };

Result<void> runStep(Connection& connection, const char* step, qint64 version)
{
    return connection.together([&] {
        if (Result<void> done = connection.script(step); !done)
            return done;
        return connection.script("PRAGMA user_version = " + QByteArray::number(version));
    });
}

} // namespace

std::span<const char* const> migrations()
{
    return Steps;
}

Result<qint64> schemaVersion(Connection& connection)
{
    return connection.number("PRAGMA user_version");
}

Result<void> migrate(Connection& connection, std::span<const char* const> steps)
{
    const Result<qint64> version = schemaVersion(connection);
    if (!version)
        return version.error();
    const auto known = static_cast<qint64>(steps.size());
    if (*version > known)
        return Error { Fault::TooNew, u"store: written by a newer version"_s };
    for (qint64 next = *version; next < known; ++next) {
        if (Result<void> done = runStep(connection, steps[static_cast<std::size_t>(next)], next + 1); !done)
            return done;
    }
    return {};
}

} // namespace candor::store
