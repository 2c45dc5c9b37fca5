#pragma once

#include <QString>

namespace candor::importing {

// Facebook names the part of "recently viewed" that holds ads, and each ad in it ("Ad by Example Motors"), in
// the account's language.
bool isNameOfAds(const QString& section);

// The advertiser in such a phrase; empty when it is none that is known.
QString advertiserInPhrase(const QString& phrase);

} // namespace candor::importing
