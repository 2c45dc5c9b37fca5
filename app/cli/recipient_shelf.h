#pragma once

#include "commands.h"
#include "read_offers.h"
#include "shelf.h"

namespace candor::cli {

// What preview, sensitivity and explain work with: `--recipient`, `--top`, and `--catalogue` in place of the
// recipient's own items.
struct RecipientShelf {
    session::Desk* desk = nullptr;
    Recipient recipient;
    bool areOffers = false;
    ConsentState state;
    session::Shelf shelf;
    int top = 0;
    Profile profile; // that offers are weighed by; empty for ads
    std::optional<OfferCatalogue> catalogue; // what was read of the file; its offers are on the shelf

    static std::vector<OptionSpec> options();
    // The answer, and in it how the catalogue was read, where one was.
    QJsonObject with(QJsonObject answer) const;
    // Faults: Invalid for the options, NotFound for the recipient, the file's and the store's.
    static Result<RecipientShelf> from(Context& context, const CommandLine& line);
    // The same for this recipient, whatever --recipient says.
    static Result<RecipientShelf> of(Context& context, const CommandLine& line, const QString& recipient);
};

} // namespace candor::cli
