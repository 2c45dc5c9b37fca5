#include "limit_body.h"

#include "canonical_json.h"
#include "hashing.h"

#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace candor::receipts {

namespace {

constexpr int Version = 1;
constexpr std::array AllSteps { LimitStep::Set, LimitStep::AskToLift, LimitStep::Keep, LimitStep::Lift };
constexpr std::array AllCauses { Cause::Person, Cause::Restored, Cause::CareMode };

// Any text as a string that canonical JSON takes.
QString clean(const QString& text)
{
    return QString::fromUtf8(text.toUtf8()).normalized(QString::NormalizationForm_C);
}

QString written(const QUuid& id)
{
    return id.toString(QUuid::WithoutBraces);
}

template <class T, std::size_t Count>
std::optional<T> named(const QJsonValue& name, const std::array<T, Count>& values)
{
    for (const T value : values) {
        if (name.toString() == idOf(value))
            return value;
    }
    return std::nullopt;
}

QJsonObject written(const Wording& shown)
{
    const QString text = clean(shown.text);
    return { { u"text"_s, text },
        { u"sha256"_s, QString::fromLatin1(vault::toHex(vault::sha256(text.toUtf8()))) },
        { u"language"_s, clean(shown.language) }, { u"version"_s, clean(shown.version) } };
}

} // namespace

QByteArray limitBody(const LimitEvent& event, const std::optional<Limit>& before, const QByteArray& device)
{
    const Choice after = event.step == LimitStep::Lift ? Choice::Unset : Choice::Deny;
    QJsonObject body { { u"type"_s, u"limit"_s }, { u"v"_s, Version }, { u"id"_s, written(event.id) },
        { u"device"_s, QString::fromLatin1(device.toHex()) }, { u"batch"_s, written(event.batch) },
        { u"topic"_s, QString(idOf(event.subject)) }, { u"step"_s, QString(idOf(event.step)) },
        { u"value"_s, QString(idOf(after)) },
        { u"before"_s, QString(idOf(before ? Choice::Deny : Choice::Unset)) }, { u"at"_s, toIso(event.at) },
        { u"cause"_s, QString(idOf(event.cause)) } };
    if (event.step == LimitStep::Set) {
        body.insert(
            "coolOffSeconds"_L1, qint64 { std::chrono::ceil<std::chrono::seconds>(event.coolOff).count() });
        body.insert("byMachine"_L1, event.byMachine);
    } else if (event.step == LimitStep::AskToLift && before) {
        body.insert("liftableAt"_L1, toIso(event.at + before->coolOff));
    }
    if (!event.shown.text.isEmpty())
        body.insert("shown"_L1, written(event.shown));
    const Result<QByteArray> bytes = canonicalJson(body);
    Q_ASSERT(bytes); // every string went through clean(), every number is small
    return *bytes;
}

std::optional<LimitEvent> readLimit(const QByteArray& body)
{
    const Result<QJsonValue> value = parseCanonicalJson(body);
    if (!value)
        return std::nullopt;
    const QJsonObject object = value->toObject();
    if (object["type"_L1].toString() != "limit"_L1 || object["v"_L1].toInteger() != Version)
        return std::nullopt;
    const std::optional<LimitSubject> subject = limitSubjectFromId(object["topic"_L1].toString());
    const auto step = named(object["step"_L1], AllSteps);
    const auto cause = named(object["cause"_L1], AllCauses);
    const auto at = instantFromIso(object["at"_L1].toString());
    const qint64 coolOff = object["coolOffSeconds"_L1].toInteger();
    const QJsonObject shown = object["shown"_L1].toObject();
    const LimitEvent event { QUuid(object["id"_L1].toString()), QUuid(object["batch"_L1].toString()),
        subject.value_or(LimitSubject()), step.value_or(LimitStep::Keep), std::chrono::seconds { coolOff },
        object["byMachine"_L1].toBool(), at.value_or(Instant {}), cause.value_or(Cause::Person),
        { shown["text"_L1].toString(), shown["language"_L1].toString(), shown["version"_L1].toString() } };
    if (!subject || !step || !cause || !at || event.id.isNull() || event.batch.isNull()
        || (*step == LimitStep::Set) != (coolOff > 0))
        return std::nullopt;
    return event;
}

ChoiceEvent asChoice(const LimitEvent& event, const QByteArray& body)
{
    const Result<QJsonValue> written = parseCanonicalJson(body);
    const QString before = written ? (*written)["before"_L1].toString() : QString();
    ChoiceEvent choice;
    choice.id = event.id;
    choice.batch = event.batch;
    choice.value = event.step == LimitStep::Lift ? Choice::Unset : Choice::Deny;
    choice.before = before == idOf(Choice::Deny) ? Choice::Deny : Choice::Unset;
    choice.at = event.at;
    choice.cause = event.cause;
    choice.shown = event.shown;
    return choice;
}

} // namespace candor::receipts
