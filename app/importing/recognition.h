#pragma once

#include "reader.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace candor::importing {

// Whose export a file belongs to. Google's has YouTube in it, Instagram's has Threads.
enum class Family : quint8 {
    None,
    X,
    Google,
    Facebook,
    Instagram,
    Spotify,
    Netflix,
    Amazon,
    LinkedIn,
    TikTok,
    Snapchat,
    Reddit,
    Pinterest,
    Apple,
    Microsoft,
    Manual // a table that the person wrote down
};

// Companies, people and systems spell the name of a file in many ways. All comparisons are made in this form:
// NFC, case folded without regard to the locale, spaces simplified, without the marks of writing direction,
// and "_" for apostrophes and whatever Windows does not allow in a name.
QString foldedName(QStringView name);

// What a recognizer sees of a file: its path and its first bytes.
struct Glimpse {
    Glimpse(const QString& wholePath, const QByteArray& firstBytes);

    QString path; // as its container has it
    QStringList folders; // folded, outermost first
    QString name; // folded, without folders
    QString stem; // name without its suffix
    QString suffix; // without the dot
    QByteArray head; // the first 64 KiB; empty when nobody reads files of such a name

    bool isBelow(QStringView folder) const { return folders.contains(folder); } // folded
    bool isJson() const { return suffix == QLatin1String("json"); }
    bool isTable() const { return suffix == QLatin1String("csv") || suffix == QLatin1String("tsv"); }
    bool isPage() const { return suffix == QLatin1String("html") || suffix == QLatin1String("htm"); }
    // The first line of the head that is not blank, without a byte order mark; UTF-16 and Windows-1252 are
    // understood.
    QString firstLine() const;
};

// What one company's recognizer makes of a file.
struct Sighting {
    Family family = Family::None;
    const Format* format = nullptr; // how it is read
    FileReason reason = FileReason::NotRecognised; // without a format: why it is not
    bool proves = false; // it can be of this company alone: what lies near it is of the same export
    std::optional<Company> company; // whose records these are, where a family has several companies
};

// A known file, or nothing. Many companies have a "messages.json": only what `proves` claims its neighbours.
using Recognizer = std::optional<Sighting> (*)(const Glimpse&);

} // namespace candor::importing
