#pragma once

#include "export_context.h"
#include "findings.h"
#include "json_elements.h"
#include "json_reading.h"
#include "table_row.h"

#include <memory>
#include <variant>

namespace candor::importing {

// Turns the elements of one file into records. One object per file; one thread.
class RecordReader {
public:
    RecordReader() = default;
    RecordReader(const RecordReader&) = delete;
    RecordReader& operator=(const RecordReader&) = delete;
    virtual ~RecordReader() = default;

    // The file has been read to its end, which was sound: what is still in hand becomes records.
    virtual void finish(Findings&) { }

    // The file was sound to its end: what it adds to the context counts from now on.
    virtual void keep(ExportContext&) { }
};

// Of JSON. What an element is says the format's JsonCut.
class JsonReader : public RecordReader {
public:
    // `member` is the member of the outermost object the element belongs to, or the path to it (see
    // JsonElements); empty when the file is an array.
    virtual void read(Json element, std::string_view member, Findings& findings) = 0;
};

// Of CSV and its relatives, row by row. Blank rows are left out.
class TableReader : public RecordReader {
public:
    // Rows are offered until one is the header; what comes before is a preamble. A file of which none of the
    // first 50 rows is one, is not what its name says.
    virtual bool isHeader(const TableRow& row) const = 0;
    // The header as it is written, before the first row.
    virtual void begin(const TableRow&, Findings&) { }
    virtual void read(const TableRow& row, Findings& findings) = 0;
};

// Of HTML, as it is met from front to back. Entities are resolved; what is open at the end is closed; scripts
// and styles have no text.
class PageReader : public RecordReader {
public:
    // `classes` is the attribute "class", `link` "href", `added` "add_date"; empty when there is none.
    struct Tag {
        std::string_view name; // lower case
        std::string_view classes;
        std::string_view link;
        std::string_view id;
        std::string_view added; // of a bookmark: when it was made

        bool hasClass(std::string_view one) const;
    };
    virtual void open(const Tag& tag, Findings& findings) = 0;
    virtual void close(std::string_view name, Findings& findings) = 0;
    virtual void text(std::string_view utf8, Findings& findings) = 0; // may come in pieces
};

// Of plain text, line by line, without the line's end; blank lines are not left out.
class LineReader : public RecordReader {
public:
    virtual void read(const QString& line, Findings& findings) = 0;
};

using Reader = std::variant<std::unique_ptr<JsonReader>, std::unique_ptr<TableReader>,
    std::unique_ptr<PageReader>, std::unique_ptr<LineReader>>;

// One kind of file: how it is read. All formats are constants of their company's folder.
struct Format {
    Reader (*reader)(const QString& path, const ExportContext& context); // the context outlives the reader
    JsonCut cut = JsonCut::Members;
    bool first = false; // read before the others of its export: it tells something about them
};

// A record with what is known from the start; the rest is filled in.
Record recordOf(Role role, Company company, Category category, const QString& kind);

// A record that states one thing about the person and nothing else: "Interests: Beekeeping".
Record statementOf(
    Company company, const QString& kind, const Claim& claim, std::optional<Instant> at = std::nullopt);

// The host of a web address, without "www."; empty when it is none.
QString hostOf(const QString& address);

} // namespace candor::importing
