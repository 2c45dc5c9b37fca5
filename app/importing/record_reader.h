#pragma once

#include "export_context.h"
#include "exports.h"
#include "findings.h"
#include "json_reading.h"

#include <memory>

namespace candor::importing {

// Turns the elements of one file into records. One object per file; one thread.
class RecordReader {
public:
    RecordReader() = default;
    RecordReader(const RecordReader&) = delete;
    RecordReader& operator=(const RecordReader&) = delete;
    virtual ~RecordReader() = default;

    // `member` is the member of the outermost object the element belongs to; empty when the file is an array.
    virtual void read(Json element, std::string_view member, Findings& findings) = 0;

    // The file was sound to its end: what it adds to the context counts from now on.
    virtual void keep(ExportContext&) { }
};

// A record with what is known from the start; the rest is filled in.
Record recordOf(Role role, Company company, Category category, const QString& kind);

// The reader for a file's content. The context outlives it.
std::unique_ptr<RecordReader> readerFor(const ExportFile& file, const ExportContext& context);

} // namespace candor::importing
