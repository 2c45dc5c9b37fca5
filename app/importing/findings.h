#pragma once

#include "import_host.h"

#include <string_view>

namespace candor::importing {

// Where the readers of one file put what they find: counts it, tells where it stands, hands it on in batches.
// One thread.
class Findings {
public:
    Findings(FileReport& file, ImportHost& host);

    void at(qint64 byte) { m_byte = byte; } // where the element being read begins
    qint64 byte() const { return m_byte; } // for readers that hold elements back
    void add(Record record); // position is filled in here
    void addUnknownMembers(qint64 count) { m_unknownMembers += count; }

    // Elements that could not be read; those around them were.
    void addUnreadable(qint64 count) { m_unreadable += count; }

    // The time behind a text. One that is there but cannot be read is counted: its record is kept without.
    std::optional<Instant> timeFrom(const QString& text);
    std::optional<Instant> timeFrom(std::string_view utf8);
    void timeWasUnreadable() { ++m_unreadableTimes; }

    Result<void> handOverFullBatches();
    Result<void> handOverAll();
    Result<void> forget(); // the file is damaged: what was handed over is taken back

    std::vector<ImportWarning> warnings() const;
    std::optional<Instant> from() const { return m_from; }
    std::optional<Instant> to() const { return m_to; }

private:
    std::optional<Instant> counted(std::optional<Instant> time);
    Result<void> handOver(std::size_t atLeast);

    FileReport& m_file;
    ImportHost& m_host;
    std::vector<Record> m_records;
    bool m_handedOver = false;
    qint64 m_byte = 0;
    qint64 m_unknownMembers = 0;
    qint64 m_unreadableTimes = 0;
    qint64 m_unreadable = 0;
    std::optional<Instant> m_from;
    std::optional<Instant> m_to;
};

} // namespace candor::importing
