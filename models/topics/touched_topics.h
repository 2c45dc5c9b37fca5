#pragma once

#include "item.h"
#include "sensitive.h"

namespace candor::topics {

// The sensitive topics that something touches: by our list of words (models/domain/sensitive.h), and by the
// topics of the taxonomy that its words or a web address in it tell of, each of which names its sensitive
// area in resources/taxonomy/topics.txt. A cautious reading, as everywhere: a false alarm holds something
// harmless back, a miss shows what somebody asked not to see. Any thread.
SensitiveSet touchedBy(QStringView text);
SensitiveSet touchedBy(const Attribute& attribute);
SensitiveSet touchedBy(const Trait& trait);
SensitiveSet touchedBy(const Item& item); // its title, who advertises, and every criterion

} // namespace candor::topics
