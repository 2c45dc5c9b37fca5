#include "subject_id.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QtEndian>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace candor::sync {

namespace {

constexpr QLatin1String Alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"_L1;
constexpr QLatin1String ConsentPrefix = "cns_"_L1;
constexpr Instant FirstStampedMoment { 1700000000000ms }; // ids count from here, 14 November 2023
constexpr qsizetype StampSize = 8;
constexpr qsizetype HashSize = 12;

// `digits` is a number with the least significant digit first: digits = digits * factor + addend.
void multiplyAndAdd(std::vector<unsigned>& digits, unsigned base, unsigned factor, unsigned addend)
{
    unsigned carry = addend;
    for (unsigned& digit : digits) {
        carry += digit * factor;
        digit = carry % base;
        carry /= base;
    }
    for (; carry > 0; carry /= base)
        digits.push_back(carry % base);
}

// JSON.stringify of the parts, with a milliseconds field even where it is zero, as JavaScript writes times.
QByteArray identityJson(const RecordIdentity& identity)
{
    QString time = toIso(identity.givenAt);
    if (!time.contains(u'.'))
        time.insert(time.size() - 1, u".000"_s);
    const QJsonValue policy = identity.policyId.isEmpty() ? QJsonValue() : QJsonValue(identity.policyId);
    const QJsonArray parts { QJsonValue(), identity.subjectId, identity.domainId, policy, time };
    return QJsonDocument(parts).toJson(QJsonDocument::Compact);
}

} // namespace

QString toBase58(const QByteArray& bytes)
{
    std::vector<unsigned> digits;
    for (const char byte : bytes)
        multiplyAndAdd(digits, 58, 256, static_cast<unsigned char>(byte));
    const auto firstSet = std::find_if(bytes.begin(), bytes.end(), [](char byte) { return byte != '\0'; });
    QString text(firstSet - bytes.begin(), u'1');
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit)
        text += Alphabet[static_cast<qsizetype>(*digit)];
    return text;
}

std::optional<QByteArray> fromBase58(QStringView text)
{
    std::vector<unsigned> digits;
    for (const QChar character : text) {
        const qsizetype value = Alphabet.indexOf(character);
        if (value < 0)
            return std::nullopt;
        multiplyAndAdd(digits, 256, 58, static_cast<unsigned>(value));
    }
    const auto firstSet = std::find_if(text.begin(), text.end(), [](QChar c) { return c != u'1'; });
    QByteArray bytes(firstSet - text.begin(), '\0');
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit)
        bytes += static_cast<char>(*digit);
    return bytes;
}

QString newSubjectId()
{
    std::array<quint32, 5> random {};
    QRandomGenerator::system()->generate(random.begin(), random.end());
    const auto* bytes = reinterpret_cast<const char*>(random.data());
    return u"sub_"_s + toBase58(QByteArray(bytes, sizeof(random)));
}

QString consentIdOf(const RecordIdentity& identity)
{
    const Milliseconds sinceFirst = std::max(0ms, identity.givenAt - FirstStampedMoment);
    QByteArray bytes(StampSize, '\0');
    qToBigEndian(static_cast<quint64>(sinceFirst.count()), bytes.data());
    bytes += QCryptographicHash::hash(identityJson(identity), QCryptographicHash::Sha256).first(HashSize);
    return ConsentPrefix + toBase58(bytes);
}

std::optional<Instant> requestedAt(QStringView consentId)
{
    constexpr qsizetype longest = 64; // of 20 bytes there are 28 characters; anything long is not an id
    if (!consentId.startsWith(ConsentPrefix) || consentId.size() > longest)
        return std::nullopt;
    const std::optional<QByteArray> bytes = fromBase58(consentId.sliced(ConsentPrefix.size()));
    if (!bytes || bytes->size() != StampSize + HashSize)
        return std::nullopt;
    const quint64 sinceFirst = qFromBigEndian<quint64>(bytes->constData());
    constexpr quint64 lastMoment = 8640000000000000; // that a date of JavaScript can hold
    if (sinceFirst == 0 || sinceFirst > lastMoment)
        return std::nullopt;
    return FirstStampedMoment + Milliseconds { static_cast<qint64>(sinceFirst) };
}

} // namespace candor::sync
