#pragma once

#include <QStringList>

#include <vector>

namespace candor::sample {

// One subject that invented advertisers sell and that companies believe Robin Example cares about. Products
// are plural nouns that read well in the middle of a sentence.
struct Theme {
    QString name;
    QStringList firms; // second halves of company names
    QStringList products;
    QStringList pitches; // sentences with %1 for the products
    QStringList interests; // as X would name them
    QStringList keywords;
    QStringList talk; // conversation topics
    QStringList accounts; // handles whose followers Robin is said to resemble
    QStringList titles; // videos and articles
};

// All subjects; the first ones are what Robin really likes, the last ones what nobody wants to be known for.
const std::vector<Theme>& themes();

// The first of the subjects that are nobody's business (loans, slimming, betting, …).
std::size_t firstSensitiveTheme();

} // namespace candor::sample
