#pragma once

#include "category.h"
#include "record.h"
#include "sensitive.h"
#include "trait.h"

#include <QString>

namespace candor::words {

QString nameOf(Category category); // "Look-alikes"
QString meaningOf(Category category); // one sentence
QString switchNameOf(Category category, const QString& recipient); // verb and effect: "X may use: Location"

QString nameOf(Role role); // "Inferred"
QString meaningOf(Role role);

QString nameOf(SensitiveTopic topic);
QString nameOf(TraitState state);
QString nameOf(Interaction interaction);

} // namespace candor::words
