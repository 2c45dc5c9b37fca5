#pragma once

#include "archive_bytes.h"
#include "import_summary.h"
#include "record.h"

#include <map>
#include <vector>

namespace candor::test {

// One record that a file tells, as an import must read it.
struct Told {
    QString file; // path inside the export
    Record record; // its position is not compared
    QByteArray anchor; // bytes that stand in the file only where this record stands; empty: not checked
};

// One export in one shape that a company really sends, in one language and era, and the whole truth of it.
// All names and values are invented.
struct Shape {
    QByteArray name; // "facebook, 2024, Dutch"
    Company company = Company::Manual; // whose export it is
    QByteArray top; // its top folder, "" for none: what people lose when they pack again
    QList<Packed> files; // paths below the top folder, UTF-8
    std::vector<Told> told; // every record, in the order of its file
    std::map<QString, FileReason> unread; // files that are not read, and why; all others are
};

// What each company's shapes are written by; a new company is a line here and one in shapes.cpp.
std::vector<Shape> xShapes();
std::vector<Shape> spotifyShapes();
std::vector<Shape> spotifyHistoryShapes();
std::vector<Shape> netflixShapes();
std::vector<Shape> redditShapes();
std::vector<Shape> pinterestShapes();
std::vector<Shape> amazonShapes();
std::vector<Shape> amazonAudienceShapes();
std::vector<Shape> linkedInShapes();
std::vector<Shape> linkedInMemberShapes();
std::vector<Shape> brokerShapes();
std::vector<Shape> googleShapes();
std::vector<Shape> googleEraShapes();
std::vector<Shape> googleProductShapes();
std::vector<Shape> tikTokShapes();
std::vector<Shape> tikTokTextShapes();
std::vector<Shape> snapchatShapes();
std::vector<Shape> appleShapes();
std::vector<Shape> microsoftShapes();
std::vector<Shape> facebookShapes();
std::vector<Shape> facebookLabelShapes();
std::vector<Shape> instagramShapes();
std::vector<Shape> metaPageShapes();

std::vector<Shape> allShapes();

// JSON as Meta writes it: every byte beyond ASCII of the UTF-8 as "\u00XX".
QByteArray mojibake(const QByteArray& json);

// A record with the members most have.
Record activity(Company company, Category category, const QString& kind, const QString& text,
    std::optional<Instant> at = std::nullopt);
Record stating(Company company, const QString& kind, const Claim& claim,
    std::optional<Instant> at = std::nullopt); // its text is "label: value"
Instant at(const char* iso); // "2031-02-03T04:05:06Z"

} // namespace candor::test
