#pragma once

#include <QStringView>

#include <optional>

namespace candor {

// What the sensitive flag is about: GDPR article 9 and the topics that hurt when they are used against somebody.
enum class SensitiveTopic : quint8 {
    Health,
    Religion,
    Politics,
    Ethnicity,
    Sexuality,
    Union,
    Finances,
    Children,
    Pregnancy,
    Alcohol,
    Gambling,
    Dating,
    WeightLoss,
    ExactPlace
};

// The topic that a label or value touches, by words of our own list (whole words and stems, several languages), or nothing.
// A cautious reading: a false alarm covers a harmless trait, a miss shows a private one.
std::optional<SensitiveTopic> sensitiveTopicOf(QStringView text);

} // namespace candor
