#pragma once

#include "instant.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace candor::importing {

// What Meta writes of one thing, whatever dress it wears: plain members, "string_map_data",
// "string_list_data", "label_values" or a page of HTML. A tree of texts, some of them labelled.
struct MetaNode {
    QString label; // in the account's language; of a whole record its title
    QString name; // of a plain member: its key
    QString field; // Meta's own name for a labelled one, the same in every language; empty: not said
    QString value;
    QString link;
    std::optional<Instant> at;
    std::vector<MetaNode> inner;

    bool isEmpty() const { return value.isEmpty() && link.isEmpty() && !at && inner.empty(); }

    // What is directly in it under one of Meta's own names.
    const MetaNode* named(QLatin1String key) const;
    QString textOf(QLatin1String key) const; // its value; empty when there is none
};

// More than any real record has; the rest of one that has more is left out, and counted.
inline constexpr qint64 MostMetaNodes = 200'000;

// Addresses of the web; nothing else ever becomes a link.
bool isWebLink(QStringView text);

// Whether it says anything: a number, a word. Hearts and dashes do not.
bool saysSomething(QStringView text);

// The record's own time, else the first one in it.
std::optional<Instant> momentOf(const MetaNode& node);

// Texts that are no links: of what is directly in it, and of all that is in it.
QStringList directTexts(const MetaNode& node);
QStringList allTexts(const MetaNode& node);

// The first link in it; empty when there is none.
QString firstLink(const MetaNode& node);

// Whether Meta calls it so, by its own name or by its English label.
bool isCalled(const MetaNode& node, QLatin1String word);

// Members under names that no known version has.
qint64 unknownNames(const MetaNode& node, std::initializer_list<QLatin1String> known);

// The account behind a post or an ad. Its block is titled "Owner" in the account's language, and holds a
// name, a user name and a link; the block of the hashtags looks nearly the same, but holds no three.
struct MetaOwner {
    QString name;
    QString user;

    bool isKnown() const { return !name.isEmpty() || !user.isEmpty(); }
    QString shown() const { return name.isEmpty() ? user : name; }
};
MetaOwner ownerOf(const MetaNode& record);

} // namespace candor::importing
