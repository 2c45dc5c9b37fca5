#pragma once

#include "import_host.h"
#include "unfinished_import.h"

namespace candor::importing {

struct Format; // how a kind of file is read: known to this room alone

// One file of an export: what will become of it, and where it is found.
struct ExportFile {
    FileReport report; // state and reason as planned; reading fills in the rest
    const Format* format = nullptr; // nothing: it is not read, and the report says why
    std::optional<Company> company; // whose records these are, when that is not the export's company
    std::size_t container = 0; // index into Export::containers
    qint64 ordinal = 0; // running number in its container
};

// One export of one company and one account, in however many parts it came. A value: nothing is held open.
struct Export {
    Company company = Company::Manual;
    QString product; // "X archive", "Google Takeout", "YouTube history"
    QStringList paths; // as given, the name only
    QStringList containers; // as given, in reading order
    std::vector<bool> inAnyOrder; // by container: its files are reached without unpacking others
    std::vector<ExportFile> files;
    std::vector<ImportWarning> warnings; // known before a record is read
    std::optional<Instant> generatedAt; // when the company made it: the time of statements that carry none
    UnpackLimits limits = UnpackLimits::Usual;
    QByteArray fingerprint; // of its containers and files, by name, size and time of change, of the limits
                            // and of this program: the same means that reading it gives the same
};

// Looks what is behind the paths: zip, tar, tgz, folder or single file, on disk or in Qt's resources. Goes by
// content and names inside, not by the given name; unpacks nothing to disk. Parts that belong together become
// one export. Errors: NotFound (a path is not there), TooLarge (over the limits before anything known was
// met), Invalid (nothing known in it, or damaged beyond reading), Cancelled.
Result<std::vector<Export>> findExports(
    const QStringList& paths, const ImportHost& host, UnpackLimits limits = UnpackLimits::Usual);

// Reads one export, file by file and record by record; memory does not grow with its size. A file that is
// damaged ends as Failed and nothing of it is kept; the summary accounts for every byte. The counts by role,
// traits, items, id and importedAt of the summary are left to the store. Any thread; blocks until done.
// Errors: Cancelled, TooLarge (every recognised file failed, one of them for that reason), Invalid (every
// recognised file failed, or a container is gone), and whatever the host answers.
//   before: files of the same export that an earlier reading was done with, as it told ImportHost::fileDone;
//   they are not handed over again.
Result<ImportSummary> read(const Export& source, ImportHost& host, std::span<const ReadFile> before = {});

} // namespace candor::importing
