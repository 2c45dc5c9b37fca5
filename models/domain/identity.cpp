#include "identity.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

namespace candor {

namespace {

constexpr int HashBits = 31; // of a slot
constexpr qint64 LastSecond = 0xffff'ffff; // the year 2106; times outside go the way of the timeless

qint64 secondOf(Instant moment)
{
    return std::chrono::floor<std::chrono::seconds>(moment).time_since_epoch().count();
}

// Hashes fields so that no two different lists of fields give the same bytes. They are gathered first:
// hashing them piece by piece costs twice as much.
class FieldHash {
public:
    FieldHash() { m_fields.reserve(512); }

    FieldHash& add(QStringView text)
    {
        const QByteArray utf8 = text.toUtf8();
        addSize(static_cast<quint64>(utf8.size()));
        m_fields += utf8;
        return *this;
    }
    FieldHash& add(QLatin1String text)
    {
        addSize(static_cast<quint64>(text.size()));
        m_fields.append(text.data(), text.size());
        return *this;
    }
    FieldHash& add(qint64 number)
    {
        const qint64 big = qToBigEndian(number);
        addSize(sizeof big);
        m_fields.append(reinterpret_cast<const char*>(&big), sizeof big);
        return *this;
    }
    QByteArray result() const { return QCryptographicHash::hash(m_fields, QCryptographicHash::Sha256); }

private:
    void addSize(quint64 size)
    {
        const quint64 big = qToBigEndian(size);
        m_fields.append(reinterpret_cast<const char*>(&big), sizeof big);
    }

    QByteArray m_fields;
};

quint64 first64(const QByteArray& digest)
{
    return qFromBigEndian<quint64>(digest.constData());
}

qint64 first53(const QByteArray& digest)
{
    const auto value = static_cast<qint64>(first64(digest) >> 11);
    return value == 0 ? 1 : value; // 0 means "not stored yet"
}

} // namespace

QString comparable(QStringView text)
{
    return text.toString().normalized(QString::NormalizationForm_C).simplified().toCaseFolded();
}

TraitId traitIdOf(Company company, const Claim& claim)
{
    FieldHash hash;
    hash.add(idOf(company)).add(idOf(claim.role)).add(idOf(claim.category));
    hash.add(comparable(claim.label)).add(comparable(claim.value));
    return { first53(hash.result()) };
}

ItemId itemIdOf(Company company, const Showing& showing)
{
    const bool named = !showing.creative.isEmpty();
    FieldHash hash;
    hash.add(idOf(company)).add(comparable(showing.advertiser)).add(named ? 1 : 0);
    hash.add(named ? showing.creative : comparable(showing.title));
    return { first53(hash.result()) };
}

RecordKey recordKeyOf(const Record& record)
{
    FieldHash hash;
    hash.add(idOf(record.company))
        .add(idOf(record.role))
        .add(idOf(record.category))
        .add(record.kind)
        .add(record.text);
    hash.add(record.at ? record.at->time_since_epoch().count() : Q_INT64_C(-1)).add(record.at ? 1 : 0);
    if (record.showing) {
        hash.add(record.showing->advertiser).add(record.showing->creative).add(record.showing->title);
    } else {
        for (const Claim& claim : record.claims)
            hash.add(idOf(claim.role)).add(idOf(claim.category)).add(claim.label).add(claim.value);
    }
    const QByteArray digest = hash.result();
    const qint64 second = qFromBigEndian<qint64>(digest.constData() + 8);
    if (record.at) {
        const qint64 at = secondOf(*record.at);
        if (at >= 0 && at <= LastSecond)
            return { (at << HashBits) | static_cast<qint64>(first64(digest) >> 33), second };
    }
    return { -static_cast<qint64>(first64(digest) >> 2) - 1, second };
}

qint64 leastSlotOf(Instant moment)
{
    return std::clamp(secondOf(moment), qint64 { 0 }, LastSecond) << HashBits;
}

} // namespace candor
