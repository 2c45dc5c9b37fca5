#pragma once

#include "choice.h"
#include "trait.h"

#include <span>
#include <vector>

namespace candor {

// What a company went on doing with a category after the person had refused it, as far as its own exports
// tell: the after-check of a refusal (GDPR Art. 7(3), 21(3): what is withdrawn or objected to is no longer
// used). Whether the company had heard of the refusal is another matter: that is what delivery tells.

// One statement of a company (an inference, or a list that holds the person), and when it was met.
struct StatementTrace {
    TraitId trait;
    Category category = Category::Other;
    bool isUndated = true; // the company gives it without a date, at least once
    std::optional<Instant> statedAt; // the company's own date of it, the newest; older ones may be left out
    std::optional<Instant>
        exportReaches; // the newest record of the newest export that has it: made then or later
    std::optional<Instant> firstBrought; // when the first export with it was brought
    std::optional<Instant> kindFirstBrought; // the same, for any statement of its kind (role and label)
};

// Newer than the refusal: dated after it, or missing in what had been brought until then although others of
// its kind were there.
bool isMadeAfter(const StatementTrace& statement, Instant refusal);
// Still in an export that was made after the refusal.
bool isHeldAfter(const StatementTrace& statement, Instant refusal);

// What is known of the time after one refusal.
struct LaterTraces {
    qint64 ads = 0; // shown since, with a time
    qint64 adsUsing = 0; // of these, those matched by the refused category
    std::optional<Instant> lastUse; // of adsUsing
    qint64 statements = 0; // of any category, in exports made since
    qint64 made = 0; // of the refused category, made since
    qint64 held = 0; // of the refused category, known before and still there

    bool operator==(const LaterTraces&) const = default;
};

// Counts the statements; the ads are the caller's.
LaterTraces tracesOf(std::span<const StatementTrace> statements, Category refused, Instant refusal);

// In the order of gravity.
enum class Obedience : quint8 {
    CannotSay, // no export is newer than the refusal
    NothingSeen, // newer ones show no trace of the category. No proof: an export holds what the company puts
                 // in
    StillHeld, // what was there before is still there
    StillUsed // an ad was matched by it, or something new was concluded
};
QLatin1String idOf(Obedience obedience); // "cannot-say", "nothing-seen", "still-held", "still-used"
Obedience obedienceOf(const LaterTraces& traces);

// One refusal in force, and what came of it.
struct AfterCheck {
    ChoiceKey key;
    Company company = Company::Manual; // the recipient
    Instant since; // when it was refused
    LaterTraces traces;

    Obedience obedience() const { return obedienceOf(traces); }
    bool operator==(const AfterCheck&) const = default;
};

// The refusals in force at a company known from exports: denied, or paused. Endpoints are asked themselves.
std::vector<AfterCheck> refusalsOf(const ConsentState& state, std::span<const Recipient> recipients);

} // namespace candor
