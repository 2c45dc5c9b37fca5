#include "archive_bytes.h"
#include "containers/archive_container.h"
#include "containers/device_source.h"
#include "containers/read_ahead.h"
#include "file_reading.h"
#include "google/google_files.h"
#include "json_elements.h"
#include "page_parser.h"
#include "table_rows.h"
#include "utf8_source.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>

#include <archive.h>
#include <archive_entry.h>
#include <chrono>
#include <cstdio>

// Reading what companies send, out of a zip, against the least that has to be done: inflating the same bytes
// and throwing them away. A ratio of 2 says that the reading costs as much as the unpacking.
namespace {

using namespace candor;
using namespace candor::importing;
using namespace candor::test;
using Milliseconds = std::chrono::duration<double, std::milli>;

constexpr qsizetype Unpacked = 48 << 20;
constexpr int Runs = 5;

std::string_view only; // the works to measure, by how their names begin

// The same text on every system, that compresses as text does.
QByteArray sentence()
{
    static const QByteArrayList words { "waterproof", "boots", "how", "to", "sharpen", "a", "plane", "iron",
        "garden", "Zürich", "timetable", "recipe", "for", "plum", "cake", "weather", "second-hand", "bicycle",
        "pump", "🦊" };
    static quint64 state = 42;
    QByteArray text;
    for (int i = 0; i < 6; ++i) {
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        text += words[static_cast<qsizetype>((state >> 33) % 20)] + ' '
            + QByteArray::number(qulonglong((state >> 40) % 1000)) + ' ';
    }
    text.chop(1);
    return text;
}

QByteArray manyOf(const QByteArray& before, const QByteArray& piece, const QByteArray& after)
{
    QByteArray text = before;
    text.reserve(Unpacked + 4096);
    while (text.size() < Unpacked)
        text += QByteArray(piece).replace("%", sentence());
    return text + after;
}

// The quickest of several runs: what the machine can do when nothing disturbs it.
template <class Work>
double millisecondsFor(Work work)
{
    double best = 1e12;
    for (int run = 0; run < Runs; ++run) {
        const auto start = std::chrono::steady_clock::now();
        work();
        best = std::min(best, Milliseconds(std::chrono::steady_clock::now() - start).count());
    }
    return best;
}

void inflate(const QByteArray& zip)
{
    std::vector<char> buffer(ChunkSize);
    archive* reader = archive_read_new();
    archive_read_support_format_zip_seekable(reader);
    archive_read_open_memory(reader, zip.constData(), static_cast<std::size_t>(zip.size()));
    archive_entry* entry = nullptr;
    while (archive_read_next_header(reader, &entry) == ARCHIVE_OK) {
        while (archive_read_data(reader, buffer.data(), buffer.size()) > 0) { }
    }
    archive_read_free(reader);
}

class Nobody final : public ImportHost {
public:
    bool cancelled() const override { return false; }
    Result<void> accept(const FileReport&, std::span<const Record> batch) override
    {
        records += batch.size();
        return {};
    }
    Result<void> forgetFile(const FileReport&) override { return {}; }
    void reached(ImportProgress) override { }
    std::size_t records = 0;
};

class Idle final : public PageReader {
public:
    void open(const Tag&, Findings&) override { ++met; }
    void close(std::string_view, Findings&) override { ++met; }
    void text(std::string_view, Findings&) override { ++met; }
    qint64 met = 0;
};

// Calls `read` with the one file of the zip.
template <class Read>
void unpack(const QByteArray& zip, Read read)
{
    const Result<std::unique_ptr<Container>> container = ArchiveContainer::open(bufferOf(zip));
    if ((*container)->next())
        read((*container)->content());
}

void readActivity(ByteSource& source)
{
    Nobody host;
    std::vector<ExportFile> files(1);
    files[0].report
        = { { 1 }, QStringLiteral("My Activity/Search/MyActivity.json"), Unpacked, FileState::Read };
    files[0].format = &GoogleActivityList;
    ExportContext context;
    Progress progress(host, files);
    FileReading reading(files[0], context, host, progress);
    if (!reading.run(source) || host.records == 0)
        std::printf("nothing was read\n");
}

void cutJson(ByteSource& source)
{
    JsonElements elements(source);
    while (elements.next()) { }
}

void readPage(ByteSource& source)
{
    Nobody host;
    FileReport report;
    Findings findings(report, host);
    Idle reader;
    ReadAhead ahead(source); // as every large file is read
    PageParser parser(ahead, reader, findings);
    while (parser.next()) { }
    if (parser.trouble() != FileReason::None)
        std::printf("the page was not read\n");
}

void readRows(ByteSource& source)
{
    ReadAhead ahead(source);
    Utf8Source utf8(ahead);
    TableRows rows(utf8);
    if (rows.next())
        rows.settle();
    while (rows.next()) { }
    if (rows.trouble() != FileReason::None)
        std::printf("the table was not read\n");
}

void compare(const char* what, const QByteArray& text,
    std::initializer_list<std::pair<const char*, void (*)(ByteSource&)>> works)
{
    Packed file;
    file.name = "file";
    file.data = text;
    const QByteArray zip = zipOf({ file });
    const double megabytes = static_cast<double>(text.size()) / (1 << 20);
    const double least = millisecondsFor([&] { inflate(zip); });
    std::printf("%s: %.0f MB in a zip of %.1f MB; inflated and thrown away: %.0f ms, %.0f MB/s\n", what,
        megabytes, static_cast<double>(zip.size()) / (1 << 20), least, megabytes / least * 1000);
    for (const auto& [name, work] : works) {
        if (!std::string_view(name).starts_with(only))
            continue;
        const double took = millisecondsFor([&] { unpack(zip, work); });
        std::printf("    %-40s %6.0f ms, %4.0f MB/s, %.2f times the inflating\n", name, took,
            megabytes / took * 1000, took / least);
    }
}

// The same file, not packed, through what people would use without Candor.
void compareWithJq(const QByteArray& text)
{
    const QString jq = QStandardPaths::findExecutable(QStringLiteral("jq"));
    QTemporaryFile file;
    if (jq.isEmpty() || !file.open() || file.write(text) != text.size() || !file.flush()) {
        std::printf("    there is no jq to compare with\n");
        return;
    }
    const double theirs = millisecondsFor([&] {
        QProcess process;
        process.setStandardOutputFile(QProcess::nullDevice());
        process.start(jq, { QStringLiteral("-c"), QStringLiteral(".[]"), file.fileName() });
        process.waitForFinished(-1);
    });
    Packed packed;
    packed.name = "file";
    packed.data = text;
    const QByteArray zip = zipOf({ packed });
    const double ours = millisecondsFor([&] { unpack(zip, &readActivity); });
    std::printf(
        "    jq -c '.[]' of the unpacked file: %.0f ms; out of the zip into records: %.0f ms, %.1f times "
        "as fast\n",
        theirs, ours, theirs / ours);
}

} // namespace

int main(int argc, char** argv)
{
    only = argc > 1 ? argv[1] : "";
    const QByteArray activity = manyOf("[",
        json("{\n  'header': 'Search',\n  'title': 'Searched for %',\n  'titleUrl': "
             "'https://www.google.com/search?q\\u003d%',\n  'time': '2025-03-04T18:22:09.481Z',\n  "
             "'products': "
             "['Search'],\n  'activityControls': ['Web \\u0026 App Activity']\n},"),
        json("{'header':'Search','title':'Searched for the end','time':'2025-03-04T18:22:09Z'}]"));
    compare("activity in JSON", activity,
        { { "cut into its elements", &cutJson }, { "read into records", &readActivity } });
    compareWithJq(activity);
    compare("activity in a page",
        manyOf("<!DOCTYPE html><html><body>",
            "<div class=\"outer-cell mdl-cell mdl-cell--12-col\"><div class=\"mdl-grid\"><p "
            "class=\"title\">Search<br></p><div "
            "class=\"content-cell\">Searched for&nbsp;<a "
            "href=\"https://www.google.com/search?q=%&amp;hl=en\">%</a><br>4 Mar 2025, "
            "18:22:09 UTC</div><b>Products:</b><br>&emsp;Search<br></div></div>",
            "</body></html>"),
        { { "parsed, told to nobody", &readPage } });
    compare("connections in a table",
        manyOf("First Name,Last Name,URL,Company,Position,Connected On\n",
            "Invented,Person,https://example.org/in/1234567,\"%\",\"Maker, of \"\"things\"\"\",04 Mar 2025\n",
            ""),
        { { "cut into rows", &readRows } });
}
