#include "offers.h"

#include "containers/device_source.h"
#include "identity.h"
#include "offers/offer_catalogue.h"
#include "offers/offer_entry.h"
#include "rule_book.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::session {

namespace {

// What speaks for a topic: by topic, at most one attribute in each category.
using Voices = QHash<QString, std::vector<Attribute>>;

bool speaks(const Trait& trait)
{
    return !trait.disabled && trait.state != TraitState::Hidden && !trait.value.isEmpty();
}

struct Said {
    Attribute attribute; // of the trait that says it with the most evidence
    qint64 most = 0;
    qint64 evidence = 0; // of all that say the same
};

Voices voicesOf(const Profile& profile)
{
    std::map<std::pair<Category, QString>, Said> said; // ordered: the same profile gives the same answer
    for (const Trait& trait : profile.traits) {
        if (!speaks(trait))
            continue;
        Said& one = said[{ trait.category, comparable(trait.value) }];
        one.evidence += trait.evidence;
        if (trait.evidence > one.most) {
            one.most = trait.evidence;
            one.attribute = { trait.category, trait.label, trait.value };
        }
    }
    std::vector<Said> strongest;
    for (const auto& [what, one] : said)
        strongest.push_back(one);
    std::ranges::stable_sort(strongest, std::ranges::greater(), &Said::evidence);
    Voices voices;
    const std::span<const topics::Topic> all = topics::Taxonomy::own().topics();
    for (const Said& one : strongest) {
        for (const topics::Hint& hint : topics::RuleBook::own().topicsOf(one.attribute.value)) {
            std::vector<Attribute>& known = voices[all[static_cast<std::size_t>(hint.topic)].code];
            if (std::ranges::find(known, one.attribute.category, &Attribute::category) == known.end())
                known.push_back(one.attribute);
        }
    }
    return voices;
}

// What speaks for a topic, or for one that it belongs to: the nearest in each category.
std::vector<Attribute> speakingFor(const QString& code, const Voices& voices)
{
    std::vector<Attribute> found;
    for (QStringView topic = code; !topic.isEmpty(); topic = topics::parentOf(topic)) {
        const auto known = voices.constFind(topic.toString());
        if (known == voices.constEnd())
            continue;
        for (const Attribute& one : *known) {
            if (std::ranges::find(found, one.category, &Attribute::category) == found.end())
                found.push_back(one);
        }
    }
    return found;
}

} // namespace

Result<OfferCatalogue> offersIn(const QString& path, const std::function<bool()>& cancelled)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return Error { Fault::NotFound, u"the catalogue cannot be opened"_s };
    importing::DeviceSource source(std::move(file));
    return importing::readCatalogue(source, cancelled);
}

std::vector<Item> matchedTo(const Profile& profile, std::vector<Item> offers)
{
    const Voices voices = voicesOf(profile);
    QHash<QString, std::vector<Attribute>> speaking; // of each topic that an offer names
    for (Item& offer : offers) {
        std::vector<Attribute> matched;
        for (const Attribute& attribute : offer.attributes) {
            const bool isTopic
                = attribute.label == importing::TopicLabel && topics::Taxonomy::own().find(attribute.value);
            if (isTopic && !speaking.contains(attribute.value))
                speaking.insert(attribute.value, speakingFor(attribute.value, voices));
            const std::vector<Attribute> held
                = isTopic ? speaking.value(attribute.value) : std::vector<Attribute>();
            for (const Attribute& one : held.empty() ? std::vector { attribute } : held) {
                if (std::ranges::find(matched, one) == matched.end())
                    matched.push_back(one);
            }
        }
        offer.attributes = std::move(matched);
    }
    return offers;
}

} // namespace candor::session
