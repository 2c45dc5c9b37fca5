#pragma once

#include <QLatin1String>
#include <QStringView>

#include <array>
#include <bitset>
#include <optional>

namespace candor {

// What the sensitive flag is about: GDPR article 9 and the topics that hurt when they are used against
// somebody.
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

inline constexpr std::array AllSensitiveTopics { SensitiveTopic::Health, SensitiveTopic::Religion,
    SensitiveTopic::Politics, SensitiveTopic::Ethnicity, SensitiveTopic::Sexuality, SensitiveTopic::Union,
    SensitiveTopic::Finances, SensitiveTopic::Children, SensitiveTopic::Pregnancy, SensitiveTopic::Alcohol,
    SensitiveTopic::Gambling, SensitiveTopic::Dating, SensitiveTopic::WeightLoss,
    SensitiveTopic::ExactPlace };

// A set of topics; bit = the topic's number.
using SensitiveSet = std::bitset<AllSensitiveTopics.size()>;
constexpr std::size_t indexOf(SensitiveTopic topic)
{
    return static_cast<std::size_t>(topic);
}

// The stable name used in files and by candor-cli: "health", "weight-loss", …
QLatin1String idOf(SensitiveTopic topic);
std::optional<SensitiveTopic> sensitiveTopicFromId(QStringView id);

// The topic that a label or value touches, by words of our own list (whole words and stems in English,
// German, French, Spanish and Arabic, without regard to case and accents), or nothing. Fast enough for every
// claim of an import. A cautious reading: a false alarm covers a harmless trait, a miss shows a private one.
std::optional<SensitiveTopic> sensitiveTopicOf(QStringView text);

// Every topic that it touches: "dating for Christians" touches two.
SensitiveSet sensitiveTopicsOf(QStringView text);

} // namespace candor
