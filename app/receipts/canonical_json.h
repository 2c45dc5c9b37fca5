#pragma once

#include "result.h"

#include <QByteArray>
#include <QJsonValue>

namespace candor::receipts {

// RFC 8785 bytes of a value: no white space, members sorted by UTF-16 code units, one spelling for every
// string and number, so that what is hashed or signed can be written only one way. Numbers are whole, |n| <=
// 2^53 - 1. Invalid: a number that is not, an unpaired surrogate, a string (other than a name) that is not in
// NFC. Any thread.
Result<QByteArray> canonicalJson(const QJsonValue& value);

// An object or array that was written so. Invalid: everything with a second spelling, which includes white
// space, members twice or out of order, fractions, needless escapes and unpaired surrogates.
Result<QJsonValue> parseCanonicalJson(const QByteArray& bytes);

} // namespace candor::receipts
