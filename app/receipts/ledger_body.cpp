#include "ledger_body.h"

#include "canonical_json.h"
#include "hashing.h"

#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace candor::receipts {

namespace {

constexpr int Version = 1;
constexpr int ChoiceVersion = 2; // 1: without a device

// Any text as a string that canonical JSON takes.
QString clean(const QString& text)
{
    return QString::fromUtf8(text.toUtf8()).normalized(QString::NormalizationForm_C);
}

QString hex(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QString written(const QUuid& id)
{
    return id.toString(QUuid::WithoutBraces);
}

QJsonObject written(const Wording& shown)
{
    const QString text = clean(shown.text);
    return { { u"text"_s, text }, { u"sha256"_s, hex(vault::bytesOf(vault::sha256(text.toUtf8()))) },
        { u"language"_s, clean(shown.language) }, { u"version"_s, clean(shown.version) } };
}

Wording readWording(const QJsonObject& object)
{
    return { object["text"_L1].toString(), object["language"_L1].toString(),
        object["version"_L1].toString() };
}

QByteArray bytesOf(const QJsonObject& object)
{
    const Result<QByteArray> bytes = canonicalJson(object);
    Q_ASSERT(bytes); // every string went through clean(), every number is small
    return *bytes;
}

// The value with this name, of those listed.
template <class T, std::size_t Count>
std::optional<T> named(const QJsonValue& name, const std::array<T, Count>& values)
{
    for (const T value : values) {
        if (name.toString() == idOf(value))
            return value;
    }
    return std::nullopt;
}

constexpr std::array AllChoices { Choice::Unset, Choice::Allow, Choice::Deny, Choice::Pause };
constexpr std::array AllCauses { Cause::Person, Cause::Undo, Cause::PauseOver, Cause::Restored,
    Cause::CareMode };

} // namespace

QByteArray genesisBody(const QByteArray& storeId, Instant at)
{
    return bytesOf({ { u"type"_s, u"genesis"_s }, { u"v"_s, Version }, { u"at"_s, toIso(at) },
        { u"store"_s, hex(storeId) } });
}

bool isGenesisOf(const QByteArray& body, const QByteArray& storeId)
{
    const Result<QJsonValue> read = parseCanonicalJson(body);
    if (!read)
        return false;
    const QJsonObject object = read->toObject();
    return object.value("type"_L1) == u"genesis"_s && object.value("v"_L1) == Version
        && object.value("store"_L1) == hex(storeId);
}

QByteArray deviceBody(const DeviceIntroduction& introduction)
{
    constexpr std::array causes { "new"_L1, "upgraded"_L1, "restored"_L1 };
    QJsonObject body { { u"type"_s, u"device"_s }, { u"v"_s, Version }, { u"at"_s, toIso(introduction.at) },
        { u"device"_s, hex(introduction.device) }, { u"key"_s, hex(introduction.publicKey) },
        { u"cause"_s, QString(causes[static_cast<std::size_t>(introduction.cause)]) } };
    if (introduction.cause == DeviceCause::Restored && !introduction.missedLink.isEmpty())
        body.insert("missed"_L1,
            QJsonObject {
                { u"seq"_s, introduction.missedSeq }, { u"link"_s, hex(introduction.missedLink) } });
    return bytesOf(body);
}

QByteArray choiceBody(const ChoiceEvent& event, const QString& recipientName, const QByteArray& device)
{
    QJsonObject body { { u"type"_s, u"choice"_s }, { u"v"_s, ChoiceVersion }, { u"id"_s, written(event.id) },
        { u"device"_s, hex(device) }, { u"batch"_s, written(event.batch) },
        { u"recipient"_s, event.key.recipient.value }, { u"recipientName"_s, clean(recipientName) },
        { u"category"_s, QString(idOf(event.key.category)) }, { u"value"_s, QString(idOf(event.value)) },
        { u"before"_s, QString(idOf(event.before)) }, { u"at"_s, toIso(event.at) },
        { u"cause"_s, QString(idOf(event.cause)) } };
    if (!event.undoes.isNull())
        body.insert("undoes"_L1, written(event.undoes));
    if (!event.reason.isEmpty())
        body.insert("reason"_L1, clean(event.reason));
    if (event.pause) {
        body.insert("until"_L1, toIso(event.pause->until));
        body.insert("resumes"_L1, QString(idOf(event.pause->resumes)));
    }
    if (!event.shown.text.isEmpty())
        body.insert("shown"_L1, written(event.shown));
    return bytesOf(body);
}

std::optional<ChoiceEvent> readChoice(const QByteArray& body)
{
    const Result<QJsonValue> value = parseCanonicalJson(body);
    if (!value)
        return std::nullopt;
    const QJsonObject object = value->toObject();
    const qint64 version = object["v"_L1].toInteger();
    if (object["type"_L1].toString() != "choice"_L1 || version < 1 || version > ChoiceVersion)
        return std::nullopt;
    const auto category = categoryFromId(object["category"_L1].toString());
    const auto chosen = named(object["value"_L1], AllChoices);
    const auto before = named(object["before"_L1], AllChoices);
    const auto cause = named(object["cause"_L1], AllCauses);
    const auto at = instantFromIso(object["at"_L1].toString());
    ChoiceEvent event;
    event.id = QUuid(object["id"_L1].toString());
    event.batch = QUuid(object["batch"_L1].toString());
    event.key.recipient = { object["recipient"_L1].toInteger() };
    event.undoes = QUuid(object["undoes"_L1].toString());
    event.reason = object["reason"_L1].toString();
    event.shown = readWording(object["shown"_L1].toObject());
    const auto until = instantFromIso(object["until"_L1].toString());
    const auto resumes = named(object["resumes"_L1], AllChoices);
    if ((chosen == Choice::Pause) != (until && resumes) || until.has_value() != resumes.has_value()
        || resumes == Choice::Pause)
        return std::nullopt;
    if (until)
        event.pause = PauseTerms { *until, *resumes };
    if (!category || !chosen || !before || !cause || !at || event.id.isNull() || event.batch.isNull()
        || !event.key.recipient)
        return std::nullopt;
    event.key.category = *category;
    event.value = *chosen;
    event.before = *before;
    event.cause = *cause;
    event.at = *at;
    return event;
}

QByteArray deviceOf(const QByteArray& body)
{
    const Result<QJsonValue> value = parseCanonicalJson(body);
    return value ? QByteArray::fromHex((*value)["device"_L1].toString().toLatin1()) : QByteArray();
}

} // namespace candor::receipts
