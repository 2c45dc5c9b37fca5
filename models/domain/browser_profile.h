#pragma once

#include "company.h"

#include <QString>

#include <vector>

namespace candor {

// What a browser keeps about the person, as far as Candor reads it.
enum class BrowserContent : quint8 {
    Visits,
    Searches,
    PageTopics, // what the browser itself made of the pages
    AdTopics // what it tells advertisers the person is interested in
};
QLatin1String idOf(BrowserContent content); // "visits", "page-topics", …

// One file of a browser, with its journals.
struct BrowserFile {
    QString path;
    qint64 bytes = 0;

    bool operator==(const BrowserFile&) const = default;
};

// One profile of one browser on this computer. A value: nothing of it has been read yet.
struct BrowserProfile {
    Company company = Company::Firefox;
    QString name; // of its folder, as the browser chose it; empty where there is only one
    std::vector<BrowserContent> contents;
    std::vector<BrowserFile> files; // the history first
    bool readable = true; // false: the system does not let Candor look into it

    qint64 bytes() const;
    bool operator==(const BrowserProfile&) const = default;
};

} // namespace candor
