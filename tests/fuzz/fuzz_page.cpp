#include "fuzz_feed.h"
#include "fuzz_targets.h"
#include "page_parser.h"
#include "utf8_source.h"

#include <QList>

using namespace candor::importing;

namespace candor::test {

namespace {

class Nobody final : public ImportHost {
public:
    bool cancelled() const override { return false; }
    Result<void> accept(const FileReport&, std::span<const Record> batch) override
    {
        for (const Record& record : batch)
            bytes += record.position.byte;
        return {};
    }
    Result<void> forgetFile(const FileReport&) override { return {}; }
    void reached(ImportProgress) override { }
    QList<qint64> bytes;
};

// Writes down the page in one text, and sees that it is sound.
class Checker final : public PageReader {
public:
    void open(const Tag& tag, Findings& findings) override
    {
        for (const std::string_view part : { tag.classes, tag.link, tag.id })
            require(isValidUtf8(part), "attributes are UTF-8");
        m_open += QByteArray(tag.name.data(), static_cast<qsizetype>(tag.name.size()));
        require(m_open.size() <= 1001, "a page is not deeper than it may be");
        seen += '<' + m_open.last() + ' ';
        for (const std::string_view part : { tag.classes, tag.link, tag.id })
            seen.append(part.data(), static_cast<qsizetype>(part.size())).append(' ');
        findings.add({});
    }
    void close(std::string_view name, Findings&) override
    {
        require(!m_open.isEmpty()
                && m_open.takeLast() == QByteArrayView(name.data(), static_cast<qsizetype>(name.size())),
            "what is closed was open");
        seen += '>';
    }
    void text(std::string_view utf8, Findings&) override
    {
        require(isValidUtf8(utf8), "text is UTF-8, in whole letters");
        require(!seen.isEmpty(), "text comes after a tag");
        seen.append(utf8.data(), static_cast<qsizetype>(utf8.size()));
    }
    bool isClosed() const { return m_open.isEmpty(); }

    QByteArray seen;

private:
    QByteArrayList m_open;
};

struct Page {
    QByteArray seen;
    QList<qint64> bytes;
    FileReason trouble = FileReason::None;

    bool operator==(const Page&) const = default;
};

Page pageIn(QByteArrayView bytes, std::size_t piece)
{
    PieceSource source(bytes, piece);
    Checker checker;
    Nobody host;
    FileReport report;
    Findings findings(report, host);
    PageParser parser(source, checker, findings);
    while (parser.next()) { }
    (void)findings.handOverAll();
    require(parser.trouble() != FileReason::None || checker.isClosed(), "what was open is closed");
    for (const qint64 byte : host.bytes)
        require(bytes[byte] == '<', "a tag stands where it says");
    return { checker.seen, host.bytes, parser.trouble() };
}

} // namespace

void fuzzPage(QByteArrayView bytes)
{
    const FuzzFeed feed(bytes);
    require(
        pageIn(feed.bytes, feed.how + 1) == pageIn(feed.bytes, ChunkSize), "pieces of a page do not matter");
}

} // namespace candor::test
