#pragma once

#include "meta_meaning.h"
#include "reader.h"

namespace candor::importing {

// Meta's pages, known by classes that stayed the same for years whatever the tags were: "_a6-g" a record,
// "_a6-h" its heading, "_a6-p" its body, "_a6_q" a label and "_a6_r" its value in a table, "_a72d" and
// "_a6-o" its time. A record in a label's cell belongs to the record around it; any other is one of its own.
// Makes the same trees of them that the JSON is read as.
class MetaPage final : public PageReader {
public:
    MetaPage(const QString& path, std::unique_ptr<MetaMeaning> meaning, const ExportContext& context,
        Company company);

    void open(const Tag& tag, Findings& findings) override;
    void close(std::string_view name, Findings& findings) override;
    void text(std::string_view utf8, Findings& findings) override;
    void keep(ExportContext& context) override;

private:
    enum class Part : quint8 { Nothing, Record, Heading, Time, Table, Row, Cell };
    // A part of the page that has begun and not yet ended.
    struct Open {
        Part part;
        MetaNode node;
        qint64 byte = 0;
        bool isLabel = false; // of a cell
        bool hadRecords = false; // records of their own stood in it
        bool leadsOn = false; // a link in it leads to another page of the export
        QStringList columns; // of a table with more than two
        std::vector<Open> cells; // of a row
    };

    Part partOf(const Tag& tag) const;
    void openLink(const Tag& tag, Findings& findings);
    Open* innermost(std::initializer_list<Part> parts);
    bool mayHoldMore(Findings& findings); // the record being made has not yet more than any has
    void flush(Findings& findings); // the text so far is one
    void take(Open part, Findings& findings); // it has ended
    void takeRecord(Open record, Findings& findings);
    void takeRow(Open row);
    void tell(MetaNode record, qint64 byte, Findings& findings);
    std::optional<Instant> timeIn(const QString& text) const;

    std::unique_ptr<MetaMeaning> m_meaning;
    QByteArray m_zone;
    std::chrono::minutes m_offset;
    bool m_isOffMeta = false;
    bool m_isIgnored = false; // a copy that no index leads to
    std::vector<Part> m_tags; // what each open tag began
    std::vector<Open> m_open;
    QString m_text;
    QString m_link;
    bool m_isHeadline = false;
    QString m_headline; // of the page
    QSet<QString> m_pages; // it leads to these
    qint64 m_nodes = 0; // of the record being made
};

} // namespace candor::importing
