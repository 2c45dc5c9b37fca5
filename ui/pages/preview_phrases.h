#pragma once

#include "parts/preview_threads.h"
#include "preview_result.h"

#include <QString>

namespace candor::ui {

// What a preview says in words and numbers. What is ranked is "ads" for a company and "offers" for an
// endpoint.

QString outcomeSentence(const session::PreviewResult& result); // "4 ads stay, 4 go, 4 come."
QString outcomeLine(const session::PreviewResult& result); // how much order is kept, the strongest switch
QString applyWords(const session::PreviewResult& result); // "Apply: 4 go, 4 come"
QString applyWords(int changes); // "Apply: 2 changes", while nothing is known to move

// The two lists with what each item rests on, and which entries belong together.
struct PreviewLists {
    std::vector<ThreadEnd> before;
    std::vector<ThreadEnd> after;
};
PreviewLists previewLists(const session::PreviewResult& result);

} // namespace candor::ui
