#pragma once

#include "import_summary.h"

#include <QByteArray>

namespace candor {

// How much a file may grow when it is unpacked. What protects memory is not among it and always holds.
enum class UnpackLimits : quint8 {
    Usual, // what companies send, with room to spare; everything else may be a bomb
    Raised // a person has asked to read it anyway
};

// A file that is done with, and what must be known of it to go on after an interruption as if there had been
// none.
struct ReadFile {
    FileReport report; // final; its id counts within the export
    std::vector<ImportWarning> warnings; // of this file
    std::optional<Instant> from; // window of its records' times
    std::optional<Instant> to;
    bool teaches = false; // files read after it depend on what is in it

    bool operator==(const ReadFile&) const = default;
};

// What is needed to go on with an import that was interrupted. Kept only until it is complete.
struct ImportNote {
    QStringList
        paths; // as they were given, absolute: all of the call, which may have brought several exports
    UnpackLimits limits = UnpackLimits::Usual;
    QByteArray fingerprint; // of the export as it was found: another one is another import
    qint64 bytes = 0; // of the export, unpacked
    qint64 unreadBytes = 0; // of files in it that are not to be read

    bool operator==(const ImportNote&) const = default;
};

// An import that was begun and is neither complete nor removed. Nothing of it is visible in the profile.
struct UnfinishedImport {
    ImportId id;
    Company company = Company::Manual;
    QString product;
    QStringList names; // of the files as given, without their folder
    Instant importedAt; // when it was begun
    ImportNote note;
    qint64 bytes = 0; // done with, of note.bytes
    qint64 records = 0; // kept so far

    bool operator==(const UnfinishedImport&) const = default;
};

} // namespace candor
