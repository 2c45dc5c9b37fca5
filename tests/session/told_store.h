#pragma once

#include "desk.h"

#include <QTest>

namespace candor::test {

// Everything a store answers about what was imported, as text: two stores that tell the same are the same to
// a person. Ids of imports and files count.
inline QString toldBy(const session::Desk& desk)
{
    QString told;
    const auto say = [&told](auto... parts) {
        ((told += QVariant::fromValue(parts).toString() % QChar(u'|')), ...);
        told += QChar(u'\n');
    };
    const auto ms = [](std::optional<Instant> at) {
        return at ? qint64 { at->time_since_epoch().count() } : qint64 { -1 };
    };
    for (const ImportSummary& source : *desk.sources()) {
        say(source.id.value, source.product, source.traits, source.items, ms(source.importedAt),
            ms(source.from), ms(source.to), source.paths.join(QChar(u',')));
        for (const auto& [role, count] : source.records)
            say(QString(idOf(role)), count);
        for (const ImportWarning& warning : source.warnings)
            say(QString(idOf(warning.code)), warning.file, warning.count);
        for (const FileReport& file : *desk.files(source.id))
            say(file.id.value, file.path, file.bytes, QString(idOf(file.state)), QString(idOf(file.reason)),
                file.records);
    }
    const Result<Profile> profile = desk.profile();
    for (const Trait& trait : profile->traits) {
        say(trait.id.value, trait.label, trait.value, trait.sensitive, trait.disabled, ms(trait.firstSeen),
            ms(trait.lastSeen), trait.evidence);
        for (const Evidence& one : *desk.evidence(trait.id, 100'000, {}))
            say(one.record.value, one.text, one.file, one.position.byte, one.position.index,
                one.import.value);
    }
    const Result<session::ExposurePage> page = desk.exposures({ {}, 100'000 });
    for (const Exposure& one : page->exposures)
        say(one.item.value, one.title, ms(one.at), QString(idOf(one.interaction)), one.criteria.size());
    for (const ProfileChange& change : *desk.profileChanges())
        say(change.product, change.added.size(), change.changed.size(), change.dropped.size());
    return told;
}

} // namespace candor::test
