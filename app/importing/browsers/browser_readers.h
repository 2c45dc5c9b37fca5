#pragma once

#include "browser_database.h"
#include "findings.h"

#include <functional>

namespace candor::importing {

class ByteSource;

// What the readers of browsers' databases work with. They know their tables; what a table lacks is read as if
// it were empty there, because browsers add and drop columns with every year. Without the table of visits the
// file is not what its name says.
struct BrowserReading {
    BrowserDatabase& database;
    Company company;
    Findings& findings;
    std::function<void(qint64 row, qint64 last)> reached; // in the longest table
    Result<void> handedOver {}; // what the host said last

    bool goesOn() const { return handedOver.has_value() && database.isSound(); }
};

void readFirefox(BrowserReading& reading); // places.sqlite
void readChromium(BrowserReading& reading); // History
void readSafari(BrowserReading& reading); // History.db

// Chrome's BrowsingTopicsState: what it tells advertisers, week by week. Without the topics that are there by
// chance, so that nobody can tell them apart; they say nothing about the person.
FileReason readAdTopics(ByteSource& source, Company company, Findings& findings, Result<void>& handedOver);

} // namespace candor::importing
