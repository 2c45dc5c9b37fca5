#include "answers.h"

#include "import_words.h"
#include "topic_words.h"

using namespace Qt::StringLiterals;

namespace candor::cli {

namespace {

template <class Key>
QJsonObject countsByRole(const std::map<Key, qint64>& counts)
{
    QJsonObject object;
    for (const Role role : AllRoles) {
        if (role == Role::Derived)
            continue; // no record is
        const auto found = counts.find(role);
        object.insert(idOf(role), found == counts.end() ? 0 : found->second);
    }
    return object;
}

QJsonObject criterion(const Attribute& attribute)
{
    return { { "type"_L1, attribute.label }, { "value"_L1, attribute.value },
        { "category"_L1, idOf(attribute.category) } };
}

QJsonObject window(const ImportSummary& summary)
{
    return { { "from"_L1, json(summary.from) }, { "to"_L1, json(summary.to) } };
}

} // namespace

QJsonValue json(std::optional<Instant> instant)
{
    return instant ? QJsonValue(toIso(*instant)) : QJsonValue(QJsonValue::Null);
}

QJsonObject json(const ImportSummary& summary)
{
    const ByteTotals bytes = summary.bytes();
    return {
        { "id"_L1, summary.id.value },
        { "company"_L1, idOf(summary.company) },
        { "product"_L1, summary.product },
        { "paths"_L1, QJsonArray::fromStringList(summary.paths) },
        { "importedAt"_L1, json(summary.importedAt) },
        { "records"_L1, countsByRole(summary.records) },
        { "traits"_L1, summary.traits },
        { "items"_L1, summary.items },
        { "files"_L1,
            QJsonObject { { "read"_L1, summary.fileCount(FileState::Read) },
                { "skipped"_L1, summary.fileCount(FileState::Skipped) },
                { "unknown"_L1, summary.fileCount(FileState::Unknown) },
                { "failed"_L1, summary.fileCount(FileState::Failed) } } },
        { "bytes"_L1,
            QJsonObject { { "total"_L1, bytes.total }, { "read"_L1, bytes.read },
                { "skipped"_L1, bytes.skipped }, { "unknown"_L1, bytes.unknown },
                { "failed"_L1, bytes.failed } } },
        { "window"_L1, window(summary) },
        { "warnings"_L1,
            arrayOf(summary.warnings,
                [](const ImportWarning& warning) {
                    return QJsonObject { { "file"_L1, warning.file }, { "code"_L1, idOf(warning.code) },
                        { "count"_L1, warning.count }, { "text"_L1, words::sentenceOf(warning) } };
                }) },
    };
}

QJsonObject json(const UnfinishedImport& import)
{
    return {
        { "import"_L1, import.id.value },
        { "id"_L1, import.id.value },
        { "company"_L1, idOf(import.company) },
        { "product"_L1, import.product },
        { "paths"_L1, QJsonArray::fromStringList(import.names) },
        { "importedAt"_L1, json(import.importedAt) },
        { "window"_L1, QJsonObject { { "from"_L1, QJsonValue() }, { "to"_L1, QJsonValue() } } },
        { "state"_L1, "unfinished"_L1 },
        { "allowMore"_L1, import.note.limits == UnpackLimits::Raised },
        { "progress"_L1,
            QJsonObject { { "bytes"_L1, import.bytes }, { "of"_L1, import.note.bytes },
                { "records"_L1, import.records } } },
    };
}

QJsonObject json(const FileReport& file)
{
    return { { "path"_L1, file.path }, { "bytes"_L1, file.bytes }, { "state"_L1, idOf(file.state) },
        { "reason"_L1, idOf(file.reason) }, { "records"_L1, file.records } };
}

QJsonObject json(const BrowserProfile& profile)
{
    return {
        { "company"_L1, idOf(profile.company) },
        { "profile"_L1, profile.name },
        { "reads"_L1,
            arrayOf(profile.contents, [](BrowserContent content) { return QJsonValue(idOf(content)); }) },
        { "files"_L1,
            arrayOf(profile.files,
                [](const BrowserFile& file) {
                    return QJsonObject { { "path"_L1, file.path }, { "bytes"_L1, file.bytes } };
                }) },
        { "bytes"_L1, profile.bytes() },
        { "readable"_L1, profile.readable },
    };
}

QJsonObject json(const Trait& trait, Instant now)
{
    QJsonObject object {
        { "id"_L1, trait.id.value },
        { "label"_L1, trait.label },
        { "value"_L1, trait.value },
        { "category"_L1, idOf(trait.category) },
        { "role"_L1, idOf(trait.role) },
        { "company"_L1, idOf(trait.company) },
        { "sensitive"_L1, trait.sensitive },
        { "disabled"_L1, trait.disabled },
        { "confidence"_L1, trait.confidence ? QJsonValue(*trait.confidence) : QJsonValue(QJsonValue::Null) },
        { "firstSeen"_L1, json(trait.firstSeen) },
        { "lastSeen"_L1, json(trait.lastSeen) },
        { "stale"_L1, isStale(trait, now) },
        { "evidence"_L1, trait.evidence },
        { "state"_L1, idOf(trait.state) },
    };
    if (const QString name = words::nameOf(trait); !name.isEmpty())
        object.insert("name"_L1, name); // where the value is a code
    return object;
}

QJsonObject json(const Evidence& evidence)
{
    return {
        { "record"_L1, evidence.record.value },
        { "role"_L1, idOf(evidence.role) },
        { "at"_L1, json(evidence.at) },
        { "text"_L1, evidence.text },
        { "import"_L1, evidence.import.value },
        { "file"_L1, evidence.file },
        { "position"_L1,
            QJsonObject { { "byte"_L1, evidence.position.byte }, { "index"_L1, evidence.position.index } } },
    };
}

QJsonObject json(const Exposure& exposure)
{
    return {
        { "item"_L1, exposure.item.value },
        { "title"_L1, exposure.title },
        { "advertiser"_L1, exposure.advertiser },
        { "at"_L1, json(exposure.at) },
        { "company"_L1, idOf(exposure.company) },
        { "interaction"_L1, idOf(exposure.interaction) },
        { "criteria"_L1,
            arrayOf(exposure.criteria, [](const Attribute& attribute) { return criterion(attribute); }) },
    };
}

QJsonObject json(const Recipient& recipient)
{
    return {
        { "id"_L1, recipient.key },
        { "name"_L1, recipient.name },
        { "channel"_L1, idOf(recipient.channel) },
        { "endpoint"_L1,
            recipient.endpoint.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(recipient.endpoint) },
    };
}

QJsonObject json(const EffectiveChoice& choice, const QString& recipientKey)
{
    return {
        { "recipient"_L1, recipientKey },
        { "category"_L1, idOf(choice.key.category) },
        { "value"_L1, idOf(choice.value) },
        { "until"_L1, choice.pause ? json(choice.pause->until) : QJsonValue(QJsonValue::Null) },
        { "state"_L1, idOf(choice.state) },
        { "at"_L1, json(choice.at) },
        { "id"_L1, choice.id.toString(QUuid::WithoutBraces) },
    };
}

QJsonObject json(const Endpoint& endpoint, const Recipient& recipient, QLatin1String state)
{
    QJsonObject map;
    for (const auto& [category, purpose] : endpoint.purposes)
        map.insert(idOf(category), purpose);
    return {
        { "id"_L1, recipient.key },
        { "name"_L1, recipient.name },
        { "url"_L1, endpoint.url },
        { "domain"_L1, endpoint.domain },
        { "state"_L1, state },
        { "version"_L1, endpoint.version },
        { "policy"_L1, endpoint.policy },
        { "map"_L1, map },
    };
}

QJsonObject json(const session::LedgerReport& report)
{
    return {
        { "records"_L1, report.records },
        { "head"_L1, QString::fromLatin1(report.head.toHex()) },
        { "ok"_L1, report.ok },
        { "firstBad"_L1, report.firstBad ? QJsonValue(*report.firstBad) : QJsonValue(QJsonValue::Null) },
        { "fault"_L1, session::idOf(report.fault) },
    };
}

} // namespace candor::cli
