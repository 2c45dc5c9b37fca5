#pragma once

#include <QString>

namespace candor {

// The form in which words are looked up: without case and accents (Unicode NFKD without its marks), "ß" as
// "ss", Arabic words without the sign that stretches them. The tilde stays: "niña" is a child, "Nina" is a
// name.
QString folded(QStringView text);

// An Arabic word without the article and what is written together with it; empty when it has none.
QStringView withoutArticle(QStringView word);

} // namespace candor
