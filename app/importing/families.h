#pragma once

#include "recognition.h"

#include <span>

namespace candor::importing {

struct Inventory;

// What tells exports of several people, or of several days, apart; empty: not said. Kept nowhere else.
struct Origin {
    QString account;
    QString request; // when the export was asked for or made
    int part = 0; // of several containers, from 1; 0: not said
    QString dataSet {}; // one of several like ones, in which like-named files are not the same
};

// Everything one company's folder has for the rest of the room.
struct FamilyFacts {
    Family family;
    Company company; // whose export it is
    QLatin1String product; // what the company calls it: not translated
    Recognizer recognise;
    Origin (*originOf)(const Inventory& inventory); // of one container
    bool hasProfile = true; // what the company inferred is in its export; else people are told that it is not
};

// For companies that write neither account nor date on the outside of an export: its containers are one.
Origin originUnknown(const Inventory& inventory);

std::span<const FamilyFacts> allFamilies();
const FamilyFacts& factsOf(Family family); // not None

} // namespace candor::importing
