#pragma once

#include "item.h"

#include <QStringList>

namespace candor::importing {

// What the catalogues of all forms say of an offer, whatever they call it.
enum class OfferField : quint8 {
    Id,
    Title,
    Brand,
    Category,
    Price,
    Currency,
    Availability,
    Link,
    Popularity,
    Gender,
    AgeGroup
};

// The field of that name, without regard to case, "g:" and underscores: the names of Google's product data
// specification, of schema.org, RSS 2.0 and Atom, and those that tables are written with.
std::optional<OfferField> offerFieldNamed(QStringView name);

inline constexpr qsizetype LongestOfferText = 1000; // letters of one field; what comes behind is dropped
inline constexpr int MostOfferParts = 64; // categories, or attributes, of one offer; further ones are dropped

// One offer as its catalogue writes it, in text.
struct OfferEntry {
    QString id;
    QString title;
    QString brand;
    QStringList categories;
    QString price;
    QString currency;
    QString availability;
    QString link;
    QString popularity;
    QString gender;
    QString ageGroup;
    std::vector<Attribute> attributes; // that the catalogue names itself, in Candor's categories
    std::optional<Price> exactPrice; // said in the smallest unit already

    // Entities resolved, on one line. Of several values the first counts, but for categories: all do.
    void set(OfferField field, const QString& text);
};

// The label of an attribute whose value is the code of a topic; see models/topics.
inline constexpr QLatin1String TopicLabel { "Topic" };

// What the entry offers. Nothing without a title. An entry without an id is known by its link, or its title.
// A catalogue that names attributes itself is taken at its word; for any other they are made here: the topics
// that title, categories and link tell of, the advertiser for lists that people are on, and whom the offer is
// meant for. Reads no more than the text: the same entry gives the same item.
std::optional<Item> itemOf(const OfferEntry& entry);

} // namespace candor::importing
