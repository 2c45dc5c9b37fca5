#include "verify.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace verify {

namespace {

// One export, line by line. Each function answers with what is wrong, or with nothing.
class LedgerFile {
public:
    QString header(const QJsonObject& line)
    {
        m_store = line["store"_L1].toString();
        return line["version"_L1].toInteger() == 2 && fromHex(line["store"_L1]).size() == 16
            ? QString()
            : u"this version of an export cannot be checked"_s;
    }

    QString record(const QJsonObject& line)
    {
        const qint64 number = ++m_number;
        if (line["seq"_L1].toInteger() != number)
            return u"a record is missing"_s;
        const QByteArray inside = fromHex(line["com"_L1]);
        const QByteArray text = bodyIn(line, "body"_L1);
        if (line["body"_L1].isNull() && line["salt"_L1].isNull())
            m_erased.insert(number);
        else if (commitment(fromHex(line["salt"_L1]), text) != inside)
            return u"the text does not fit its commitment"_s;
        m_link = link(number, m_link, inside);
        if (m_link != fromHex(line["hash"_L1]))
            return u"the record is not linked to the one before"_s;
        return m_erased.contains(number) ? QString() : meaning(QJsonDocument::fromJson(text).object());
    }

    QString checkpoint(const QJsonObject& line)
    {
        const QByteArray text = line["checkpoint"_L1].toString().toUtf8();
        const QByteArray signature = fromHex(line["signature"_L1]);
        const std::optional<QJsonObject> body = readCanonical(text);
        if (!body || (*body)["type"_L1].toString() != "checkpoint"_L1)
            return u"not a checkpoint"_s;
        if ((*body)["store"_L1].toString() != m_store || (*body)["device"_L1].toString() != m_device
            || !isSigned(m_key, text, signature))
            return u"the checkpoint is not signed by the device"_s;
        if ((*body)["seq"_L1].toInteger() != m_number || fromHex((*body)["link"_L1]) != m_link)
            return u"the checkpoint was signed for another record"_s;
        if (fromHex((*body)["before"_L1]) != m_checkpoint)
            return u"a checkpoint is missing"_s;
        m_checkpoint = Hash().add(text).add(signature).finish();
        m_signedFor = m_number;
        return {};
    }

    QString footer(const QJsonObject& line, const QByteArray& before, const QByteArray& key) const
    {
        const QByteArray publicKey = fromHex(line["publicKey"_L1]);
        if (!isSigned(publicKey, canonicalWithout(line, "signature"_L1), fromHex(line["signature"_L1])))
            return u"the export is not signed"_s;
        if (!key.isEmpty() && key != publicKey)
            return u"signed with another key than the one given"_s;
        if (publicKey != m_key || line["device"_L1].toString() != m_device)
            return u"signed with another key than the ledger names"_s;
        if (fromHex(line["sha256"_L1]) != before)
            return u"the export was changed after it was signed"_s;
        if (line["records"_L1].toInteger() != m_number || fromHex(line["head"_L1]) != m_link)
            return u"the export does not end where it says"_s;
        if (m_signedFor != m_number)
            return u"the newest record is not signed for"_s;
        return m_erased.isEmpty() ? QString() : u"a text is gone, and no record says that it was erased"_s;
    }

    qint64 number() const { return m_number; }

private:
    QString meaning(const QJsonObject& body)
    {
        const QString type = body["type"_L1].toString();
        if (m_number == 1 && (type != "genesis"_L1 || body["store"_L1].toString() != m_store))
            return u"this is another store's ledger"_s;
        if (type == "device"_L1) {
            m_device = body["device"_L1].toString();
            m_key = fromHex(body["key"_L1]);
        } else if (!m_device.isEmpty() && body["device"_L1].toString() != m_device) {
            return u"the record is of another device"_s;
        }
        if (type == "erase"_L1) {
            for (const QJsonValue& erased : body["erased"_L1].toArray())
                m_erased.remove(erased.toInteger());
        }
        return {};
    }

    QString m_store;
    QString m_device; // that is writing
    QByteArray m_key; // its public half
    qint64 m_number = 0;
    QByteArray m_link = QByteArray(32, '\0');
    QByteArray m_checkpoint; // the hash of the one before
    qint64 m_signedFor = 0;
    QSet<qint64> m_erased; // and not yet accounted for
};

} // namespace

Verdict checkLedger(const QByteArray& line, QIODevice& rest, const QByteArray& key)
{
    LedgerFile ledger;
    Hash before;
    bool isFirst = true;
    for (QByteArray next = line; !next.isEmpty(); next = nextLine(rest), isFirst = false) {
        const auto object = next.endsWith('\n') ? readCanonical(next.chopped(1)) : std::nullopt;
        const bool isEnd = object && object->contains("records"_L1);
        QString fault = u"a line is not written as it was signed (RFC 8785)"_s;
        if (object && isFirst)
            fault = ledger.header(*object);
        else if (isEnd)
            fault = rest.atEnd() ? ledger.footer(*object, before.finish(), key)
                                 : u"there is something behind the end"_s;
        else if (object)
            fault = object->contains("seq"_L1) ? ledger.record(*object) : ledger.checkpoint(*object);
        if (isEnd || !fault.isEmpty())
            return { ledger.number(), fault, fault.isEmpty() ? 0 : ledger.number() };
        before.add(next);
    }
    return { ledger.number(), u"the export has no end"_s, ledger.number() };
}

} // namespace verify
