#include "endpoint.h"

using namespace Qt::StringLiterals;

namespace candor {

PurposeMap usualPurposes()
{
    const QString marketing = u"marketing"_s;
    const QString experience = u"experience"_s;
    const QString functionality = u"functionality"_s;
    return {
        { Category::Interests, marketing },
        { Category::Demographics, marketing },
        { Category::Location, functionality },
        { Category::Device, functionality },
        { Category::Purchases, marketing },
        { Category::Lists, marketing },
        { Category::Lookalikes, marketing },
        { Category::Viewing, experience },
        { Category::Search, experience },
        { Category::Offsite, marketing },
        { Category::Engagement, u"measurement"_s },
        { Category::Work, marketing },
        { Category::Browsing, experience },
        { Category::Other, marketing },
    };
}

std::map<QString, bool> purposesGranted(const PurposeMap& map, CategorySet used)
{
    std::map<QString, bool> granted;
    for (const auto& [category, purpose] : map) {
        const auto [entry, isNew] = granted.try_emplace(purpose, true);
        entry->second = entry->second && used[indexOf(category)];
    }
    return granted;
}

} // namespace candor
