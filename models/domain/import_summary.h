#pragma once

#include "trait.h"

#include <QStringList>

namespace candor {

// What became of one file of an export.
enum class FileState : quint8 {
    Read, // every record in it was taken
    Skipped, // known, and left unread on purpose (pictures, pages for people, settings without records)
    Unknown, // not recognised: kept in the list so that nothing is passed over in silence
    Failed // recognised, but not readable; nothing of it was kept
};
QLatin1String idOf(FileState state); // "read", "skipped", "unknown", "failed"

// Why. Codes, so that every language has its own words.
enum class FileReason : quint8 {
    None,
    Empty, // the company sent it without content
    NotAboutYou, // media, fonts, viewer pages
    OtherFormatPresent, // the same data came as JSON as well
    HtmlNotJson, // ask the company for JSON
    LeftOutOnPurpose, // such as location history
    NotRecognised,
    Malformed, // damaged or not what its name says
    TooDeep,
    RecordTooLarge,
    TooLarge, // over the limits that stop bombs; a person may raise them
    BadArchiveEntry, // checksum or compression error
    NothingToRead, // recognised, but holds no record Candor shows
    Duplicate, // the same path in another part; the first wins
    TooMany // more files, or longer names, than memory is given for
};
QLatin1String idOf(FileReason reason); // "empty", "html-not-json", …

struct FileReport {
    FileId id;
    QString path; // inside its export
    qint64 bytes = 0; // unpacked
    FileState state = FileState::Unknown;
    FileReason reason = FileReason::None;
    qint64 records = 0;

    bool operator==(const FileReport&) const = default;
};

// Something the person should know about an import as a whole or one of its files.
enum class WarningCode : quint8 {
    PartMissing, // the export says it has more parts
    CompanyCouldNotExport, // the company lists files it failed to export
    UnknownKeys, // members that no known version has
    TimesUnreadable, // records kept without their time
    NoInferredProfile, // the company does not put its inferred profile into this export
    OtherAccounts, // parts of several accounts: read as several imports
    RecordsUnreadable // single records that are damaged; those around them were read
};
QLatin1String idOf(WarningCode code); // "part-missing", …

struct ImportWarning {
    WarningCode code = WarningCode::UnknownKeys;
    QString file; // path inside the export; empty: the import as a whole
    qint64 count = 0;

    bool operator==(const ImportWarning&) const = default;
};

struct ByteTotals {
    qint64 total = 0; // == read + skipped + unknown + failed
    qint64 read = 0;
    qint64 skipped = 0;
    qint64 unknown = 0;
    qint64 failed = 0;

    bool operator==(const ByteTotals&) const = default;
};

// One import: one export of one company (one account), in however many parts it came.
struct ImportSummary {
    ImportId id;
    Company company = Company::Manual;
    QString product; // "X archive", "Google Takeout", "YouTube history": a product name, not translated
    QStringList paths; // as given by the person; the name only, never the folder
    Instant importedAt;
    std::optional<Instant> from; // window of the records' times
    std::optional<Instant> to;
    std::map<Role, qint64> records; // distinct records by role
    qint64 traits = 0; // traits this import brings evidence for
    qint64 items = 0; // items it has shown
    std::vector<FileReport> files;
    std::vector<ImportWarning> warnings;

    ByteTotals bytes() const;
    qint64 fileCount(FileState state) const;
};

} // namespace candor
