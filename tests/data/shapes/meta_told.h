#pragma once

#include "shape.h"

namespace candor::test {

// How Meta's shapes are told: records of one company, each with its anchor. Their times are mostly this one.
inline const QByteArray MetaSeconds = "1927857906";
inline Instant metaTime()
{
    return at("2031-02-03T04:05:06Z");
}

struct MetaTeller {
    Company company;

    Told says(const QString& file, const QString& kind, const Claim& claim, const QByteArray& anchor,
        std::optional<Instant> when = std::nullopt) const
    {
        return { file, stating(company, kind, claim, when), anchor };
    }
    Told did(const QString& file, Category category, const QString& kind, const QString& text,
        const QByteArray& anchor, std::optional<Instant> when = metaTime()) const
    {
        return { file, activity(company, category, kind, text, when), anchor };
    }
    Told shown(const QString& file, const QString& text, const Showing& showing, const QByteArray& anchor,
        std::optional<Instant> when = metaTime()) const
    {
        Record record = activity(company, Category::Other, QStringLiteral("ad"), text, when);
        record.role = Role::Exposure;
        record.showing = showing;
        return { file, record, anchor };
    }
};

} // namespace candor::test
