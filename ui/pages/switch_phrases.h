#pragma once

#include "choice_items.h"
#include "parts/category_switch_row.h"
#include "trait.h"

namespace candor::ui {

// What one switch says about this person. `profile` gives the examples; a sensitive one is never among them.
CategoryFacts switchFacts(const items::ChoiceRow& row, const Recipient& recipient, const Profile& profile);

// The order of the switches: what touches most items first, then what the company knows most of.
void sortByWeight(std::vector<items::ChoiceRow>& rows);
bool matters(const items::ChoiceRow& row); // touches an item, rests on a trait, or was decided

} // namespace candor::ui
