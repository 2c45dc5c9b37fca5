#pragma once

#include "company.h"
#include "id.h"

#include <QString>

namespace candor {

using RecipientId = Id<struct RecipientTag>;

// How a choice reaches its recipient. The numbers are stored: only append.
enum class Channel : quint8 {
    Manual, // the company takes no message from us: its own settings page, later a letter
    C15t, // a consent endpoint that is told by itself
    Letter
};
QLatin1String idOf(Channel channel); // "manual", "c15t", "letter"

// A company or other controller that choices are addressed to. A company known from an export has an id below
// FirstEndpointRecipient, made from the company; endpoints count up from there.
struct Recipient {
    RecipientId id;
    QString key; // for candor-cli: the company's id, or a word made of the endpoint's name; unique
    QString name; // for people
    Channel channel = Channel::Manual;
    std::optional<Company> company; // set for companies known from an export
    QString endpoint; // URL; empty for a company

    bool operator==(const Recipient&) const = default;
};

inline constexpr qint64 FirstEndpointRecipient = 1000;
constexpr RecipientId recipientIdOf(Company company)
{
    return { static_cast<qint64>(company) + 1 };
}

} // namespace candor
