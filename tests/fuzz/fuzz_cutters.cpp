#include "fuzz_feed.h"
#include "fuzz_targets.h"
#include "json_elements.h"
#include "json_reading.h"
#include "repaired_text.h"
#include "table_rows.h"
#include "text_lines.h"
#include "utf8_source.h"

#include <QList>
#include <QStringList>

using namespace candor::importing;

namespace candor::test {

namespace {

template <class Part>
struct Cut {
    QList<Part> parts;
    QList<qint64> bytes;
    FileReason trouble = FileReason::None;

    bool operator==(const Cut&) const = default;
};

Cut<QByteArrayList> jsonIn(QByteArrayView bytes, JsonCut how, std::size_t piece)
{
    Cut<QByteArrayList> cut;
    PieceSource source(bytes, piece);
    JsonElements elements(source, how);
    JsonParser parser;
    while (elements.next()) {
        const std::string_view text = elements.text();
        const QByteArrayView there = bytes.sliced(elements.byte()).first(static_cast<qsizetype>(text.size()));
        require(there == QByteArrayView(text.data(), there.size()), "an element stands where it says");
        if (const std::optional<Json> value = parser.parse(text))
            (void)repairedText(textOf(*value));
        const std::string& member = elements.member();
        cut.parts
            += QByteArrayList { QByteArray(text.data(), there.size()), QByteArray::fromStdString(member) };
        cut.bytes += elements.byte();
    }
    cut.trouble = elements.trouble();
    return cut;
}

Cut<QStringList> tableIn(QByteArrayView bytes, unsigned header, std::size_t piece)
{
    Cut<QStringList> cut;
    PieceSource source(bytes, piece);
    Utf8Source utf8(source);
    TableRows rows(utf8);
    while (rows.next()) {
        require(!rows.cells().isEmpty(), "a row has cells");
        require(cut.bytes.isEmpty() || rows.byte() > cut.bytes.last(), "rows follow one another");
        cut.parts += rows.cells();
        cut.bytes += rows.byte();
        if (cut.parts.size() == header)
            rows.settle();
    }
    cut.trouble = rows.trouble();
    return cut;
}

Cut<QString> linesIn(QByteArrayView bytes, std::size_t piece)
{
    Cut<QString> cut;
    PieceSource source(bytes, piece);
    Utf8Source utf8(source);
    TextLines lines(utf8);
    while (lines.next()) {
        require(!lines.line().contains(u'\n') && !lines.line().contains(u'\r'), "a line is one line");
        require(cut.bytes.isEmpty() || lines.byte() > cut.bytes.last(), "lines follow one another");
        cut.parts += lines.line();
        cut.bytes += lines.byte();
    }
    cut.trouble = lines.trouble();
    return cut;
}

} // namespace

void fuzzJson(QByteArrayView bytes)
{
    const FuzzFeed feed(bytes);
    for (const JsonCut how : { JsonCut::Members, JsonCut::Paths, JsonCut::Whole })
        require(jsonIn(feed.bytes, how, feed.how + 1) == jsonIn(feed.bytes, how, ChunkSize),
            "pieces of JSON do not matter");
}

void fuzzTable(QByteArrayView bytes)
{
    const FuzzFeed feed(bytes);
    const unsigned header = feed.how / 64;
    require(tableIn(feed.bytes, header, feed.how % 64 + 1) == tableIn(feed.bytes, header, ChunkSize),
        "pieces of a table do not matter");
}

void fuzzLines(QByteArrayView bytes)
{
    const FuzzFeed feed(bytes);
    require(linesIn(feed.bytes, feed.how + 1) == linesIn(feed.bytes, ChunkSize),
        "pieces of a text do not matter");
}

} // namespace candor::test
