#pragma once

#include "reader.h"
#include "tiktok_fields.h"
#include "tiktok_places.h"

#include <unordered_map>

namespace candor::importing {

// Makes records of what TikTok says, in JSON or in text.
class TikTokRecords {
public:
    explicit TikTokRecords(const ExportContext& context)
        : m_at(context.generatedAt)
    {
    }

    // One item of a list. TikTok writes some lists twice, under two sections: `list` tells them apart, and
    // what was told by another list is left out. Equal items of one list are all kept.
    void addItem(const TikTokPlace& place, const TikTokFields& item, QStringView list, Findings& findings);

    // Several in one text, as TikTok joins them ("Cycling | Houseplants"); commas join only where nothing
    // else does and `mayBeSeveral`.
    void addInterests(const QString& text, bool mayBeSeveral, QStringView list, Findings& findings);
    void addNamed(const TikTokPlace& place, const QString& name, QStringView list, Findings& findings);
    void addSetting(const QString& name, const QString& value, Findings& findings);
    // False: nobody knows a member of that name.
    bool addOfProfile(const QString& name, const QString& value, Findings& findings);
    void addCounter(const QString& name, const QString& value, Findings& findings);

private:
    void addOffSite(const TikTokFields& item, QStringView list, Findings& findings);
    bool isTold(quint64 key, QStringView list);
    void state(QLatin1String kind, const Claim& claim, Findings& findings, std::optional<Instant> at) const;

    std::optional<Instant> m_at;
    std::unordered_map<quint64, quint64> m_told; // what was told -> by which list
};

} // namespace candor::importing
