#pragma once

#include "found_so_far.h"
#include "result.h"
#include "unfinished_import.h"

#include <vector>

namespace candor::store {

class Connection;

// What is kept of imports under way so that they can be gone on with after an interruption: the note of what
// was asked for, and which files are done with. Goes when the import is complete or discarded. An import
// without a note is swept at the next opening.
class StoredUnfinished {
public:
    explicit StoredUnfinished(Connection& connection)
        : m_db(connection)
    {
    }

    // The import under way can be gone on with from now on.
    Result<void> note(ImportId import, const ImportNote& note);
    // A file of Imports::addFile, by its number within the export. Nothing happens without a note.
    Result<void> noteFile(ImportId import, FileId file, qint64 number);
    // The file is done with: it need not be read again. Nothing happens without a note.
    Result<void> noteDone(ImportId import, FileId file, const ReadFile& done);

    // Those with a note, oldest first.
    Result<std::vector<UnfinishedImport>> list();

    struct Kept {
        std::vector<ReadFile> done; // in the order in which they were done with; ids count within the export
        std::vector<std::pair<qint64, FileId>> files; // every file begun: its number and its id here
        FoundSoFar found; // in them
        std::vector<TraitId> traits; // the first FoundTally::MostToldApart
    };
    // Takes back what was kept of files that were not read to their end, in small steps, and tells what there
    // is. NotFound: no such import can be gone on with.
    Result<Kept> goOn(ImportId import);

private:
    Result<void> readFiles(ImportId import, Kept& kept);
    Result<void> readFound(ImportId import, Kept& kept);

    Connection& m_db;
};

} // namespace candor::store
