#pragma once

#include "meta_formats.h"
#include "recognition.h"

namespace candor::importing {

// What one of Meta's names tells: of a file, or of a member at the top of an old shape.
struct MetaName {
    Family family = Family::None; // the only one that has it; None: both have
    const MetaFormats* formats = nullptr;
    FileReason reason = FileReason::None; // without formats: why it is not read
    bool isOrdinary = false; // of a member: others might call something so as well
    bool isThreads = false;
};

// By a member of the outermost object, whatever version it is of: "topics_v2" is "topics".
const MetaName* metaMember(std::string_view member);
inline bool isMetaMember(std::string_view member)
{
    return metaMember(member) != nullptr;
}
bool hasVersion(std::string_view member);

// By the file's name and folders. Apostrophes, in their many spellings, underscores and running numbers do
// not count.
const MetaName* metaFile(const Glimpse& glimpse);

} // namespace candor::importing
