#pragma once

#include "browser_readers.h"
#include "record.h"

namespace candor::importing {

// The columns that one table really has.
class BrowserColumns {
public:
    BrowserColumns(BrowserReading& reading, const char* table)
        : m_columns(reading.database.columnsOf(table))
    {
    }

    bool has(std::initializer_list<const char*> columns) const;
    QByteArray operator()(const char* alias, const char* column) const; // "alias.column", or "NULL"

private:
    std::set<QByteArray> m_columns;
};

// One step of a page's way into a browser's history.
struct BrowserVisit {
    QString address;
    QString title;
    std::optional<Instant> at;
    std::chrono::milliseconds looked {}; // how long the browser saw it in front of the person; 0: not said
};

// Goes through the rows of a query until its end, or until the reading does not go on. Rows are read in the
// order of the table; they are never sorted or held.
void eachRow(
    BrowserReading& reading, const QByteArray& sql, const std::function<void(const BrowserRows&)>& read);

// The highest row number of a table.
qint64 lastRowOf(BrowserReading& reading, const char* table);

// Pages of the web, and files opened in the browser; not the browser's own pages.
bool isPage(const QString& address);
QString nameOf(const BrowserVisit& visit); // its title, or else its address

void addVisit(BrowserReading& reading, const BrowserVisit& visit);
void addSearch(BrowserReading& reading, const QString& terms, std::optional<Instant> at);

// What the browser made of one page: a statement for each value that is not blank. Nothing when all are.
void addConclusions(BrowserReading& reading, const BrowserVisit& page, const QString& kind, Category category,
    const QString& label, const QStringList& values);

} // namespace candor::importing
