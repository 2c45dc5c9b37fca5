#include "slot_file.h"

#include "durable_file.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace candor::vault {

namespace {

constexpr qint64 Version = 1;
constexpr qint64 LargestFile = 1024 * 1024;
constexpr QLatin1String Format = "candor-slots"_L1;

Error corrupt(const QString& what)
{
    return { Fault::Corrupt, u"slot file: "_s % what };
}

QString hex(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QByteArray fromHex(const QJsonValue& value)
{
    return QByteArray::fromHex(value.toString().toLatin1());
}

// Members come sorted and without white space, so the same object gives the same bytes everywhere.
QString checksum(QJsonObject object)
{
    object.remove("sum"_L1);
    return QString::fromLatin1(toHex(sha256(QJsonDocument(object).toJson(QJsonDocument::Compact))));
}

QJsonObject written(const KeySlot& slot)
{
    return { { u"kind"_s, int { static_cast<quint8>(slot.kind) } },
        { u"memoryKiB"_s, qint64 { slot.cost.memoryKiB } }, { u"passes"_s, qint64 { slot.cost.passes } },
        { u"salt"_s, hex(slot.salt) }, { u"nonce"_s, hex(slot.nonce) }, { u"wrapped"_s, hex(slot.wrapped) } };
}

std::optional<KeySlot> readSlot(const QJsonObject& object)
{
    const qint64 kind = object["kind"_L1].toInteger();
    const qint64 memory = object["memoryKiB"_L1].toInteger(-1);
    const qint64 passes = object["passes"_L1].toInteger(-1);
    constexpr qint64 largest = std::numeric_limits<quint32>::max();
    if (kind < 1 || kind > 4 || memory < 0 || memory > largest || passes < 0 || passes > largest)
        return std::nullopt;
    return KeySlot { static_cast<SlotKind>(kind),
        { static_cast<quint32>(memory), static_cast<quint32>(passes) }, fromHex(object["salt"_L1]),
        fromHex(object["nonce"_L1]), fromHex(object["wrapped"_L1]) };
}

Result<KeySlots> readFile(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return Error { Fault::NotFound, u"there is no slot file"_s };
    if (!file.open(QIODevice::ReadOnly))
        return Error { Fault::Disk, u"slot file: cannot be opened for reading"_s };
    if (file.size() > LargestFile)
        return corrupt(u"too large"_s);
    return SlotFile::read(file.readAll());
}

} // namespace

QByteArray SlotFile::write(const KeySlots& keySlots)
{
    QJsonArray all;
    for (const KeySlot& slot : keySlots.m_slots)
        all.append(written(slot));
    QJsonObject object { { u"format"_s, Format }, { u"version"_s, Version },
        { u"store"_s, hex(keySlots.m_storeId) }, { u"slots"_s, all } };
    if (keySlots.m_anchorMac) {
        object.insert("anchor"_L1,
            QJsonObject { { u"seq"_s, keySlots.m_anchor.seq },
                { u"link"_s, hex(bytesOf(keySlots.m_anchor.link)) },
                { u"mac"_s, hex(bytesOf(*keySlots.m_anchorMac)) } });
    }
    if (keySlots.m_device) {
        object.insert("device"_L1,
            QJsonObject { { u"id"_s, hex(keySlots.m_device->id) },
                { u"key"_s, hex(bytesOf(keySlots.m_device->publicKey)) } });
    }
    if (!keySlots.m_sealedNote.isEmpty())
        object.insert("note"_L1, hex(keySlots.m_sealedNote));
    object.insert("sum"_L1, checksum(object));
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<KeySlots> SlotFile::read(const QByteArray& bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (object["format"_L1].toString() != Format || object["sum"_L1].toString() != checksum(object))
        return corrupt(u"damaged"_s);
    if (object["version"_L1].toInteger() > Version)
        return Error { Fault::TooNew, u"slot file: written by a newer version"_s };
    KeySlots keySlots;
    keySlots.m_storeId = fromHex(object["store"_L1]);
    for (const QJsonValue& value : object["slots"_L1].toArray()) {
        std::optional<KeySlot> slot = readSlot(value.toObject());
        if (!slot)
            return corrupt(u"a slot of no known kind"_s);
        keySlots.m_slots.push_back(*std::move(slot));
    }
    if (const QJsonValue value = object["anchor"_L1]; !value.isUndefined()) {
        const QJsonObject anchor = value.toObject();
        const std::optional<Digest> link = digestOf(fromHex(anchor["link"_L1]));
        keySlots.m_anchorMac = digestOf(fromHex(anchor["mac"_L1]));
        keySlots.m_anchor.seq = anchor["seq"_L1].toInteger();
        if (!link || !keySlots.m_anchorMac || keySlots.m_anchor.seq < 1)
            return corrupt(u"the anchor is not one"_s);
        keySlots.m_anchor.link = *link;
    }
    if (const QJsonValue value = object["device"_L1]; !value.isUndefined()) {
        const std::optional<Digest> publicKey = digestOf(fromHex(value["key"_L1]));
        keySlots.m_device = DeviceMark { fromHex(value["id"_L1]), publicKey.value_or(Digest {}) };
        if (!publicKey || keySlots.m_device->id.size() != 16)
            return corrupt(u"the device is not one"_s);
    }
    keySlots.m_sealedNote = fromHex(object["note"_L1]);
    if (keySlots.m_storeId.size() != 16 || keySlots.m_slots.empty())
        return corrupt(u"no store or no slots"_s);
    return keySlots;
}

bool KeySlots::exist(const QString& folder)
{
    const QDir dir(folder);
    return dir.exists(QLatin1String(FileName)) || dir.exists(QLatin1String(OlderFileName));
}

Result<KeySlots> KeySlots::load(const QString& folder)
{
    const QDir dir(folder);
    Result<KeySlots> newest = readFile(dir.filePath(QLatin1String(FileName)));
    if (newest || (newest.error().fault != Fault::Corrupt && newest.error().fault != Fault::NotFound))
        return newest;
    Result<KeySlots> older = readFile(dir.filePath(QLatin1String(OlderFileName)));
    if (!older && older.error().fault == Fault::NotFound)
        return newest;
    return older;
}

Result<void> KeySlots::save(const QString& folder)
{
    if (!QDir().mkpath(folder))
        return Error { Fault::Disk, u"the store's folder cannot be made"_s };
    const QDir dir(folder);
    const QString newest = dir.filePath(QLatin1String(FileName));
    const QByteArray bytes = SlotFile::write(*this);
    const QString older = dir.filePath(QLatin1String(OlderFileName));
    const bool whole = readFile(newest).has_value(); // a damaged generation must not push out the whole one
    Result<void> done = replaceFile(newest, bytes, whole ? older : QString());
    if (done && m_forgetOlder) // the older generation still has the slot that was removed
        done = replaceFile(newest, bytes, older);
    if (done)
        m_forgetOlder = false;
    return done;
}

} // namespace candor::vault
