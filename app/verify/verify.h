#pragma once

#include <QIODevice>
#include <QJsonObject>

#include <memory>
#include <optional>

struct evp_md_ctx_st;

// What candor-verify is made of: Qt Core's JSON, OpenSSL, and nothing of Candor's own.
namespace verify {

constexpr qint64 LongestLine = 16 * 1024 * 1024;

struct Verdict {
    qint64 records = 0; // that were checked
    QString fault; // empty: all is as it was written
    qint64 at = 0; // the record with the fault; 0 when it is none of them
};

// A receipt, or the export of a ledger of any length: its first line shows which. Nothing but the file is
// needed: the public key is in it. `key`, when there is one (32 bytes), must be the one that signed.
Verdict check(QIODevice& file, const QByteArray& key = {});
QByteArray nextLine(QIODevice& file); // with its end, when it is not longer than LongestLine
Verdict checkReceipt(const QByteArray& line, QIODevice& rest, const QByteArray& key);
Verdict checkLedger(const QByteArray& line, QIODevice& rest, const QByteArray& key);

// The object on one line, when it is spelled in the one way that RFC 8785 allows (numbers are whole), else
// nothing.
std::optional<QJsonObject> readCanonical(const QByteArray& line);
QByteArray canonical(const QJsonValue& value); // that spelling, of values that were read so
QByteArray canonicalWithout(QJsonObject object, QLatin1String member);
QByteArray fromHex(const QJsonValue& digits); // lower-case digits; nothing when it is anything else
// The text that was hashed: a member as it is, or the same as digits under the name with "Hex".
QByteArray bodyIn(const QJsonObject& object, QLatin1String name);

class Hash { // SHA-256
public:
    Hash();
    Hash& add(const QByteArray& bytes);
    QByteArray finish(); // and starts anew

private:
    std::unique_ptr<evp_md_ctx_st, void (*)(evp_md_ctx_st*)> m_context;
};

// Ed25519 (RFC 8032). False for a key or signature of the wrong size as well.
bool isSigned(const QByteArray& publicKey, const QByteArray& text, const QByteArray& signature);

// SHA-256(0x01, salt, body), and SHA-256(0x02, number as 8 bytes big endian, link before, commitment).
QByteArray commitment(const QByteArray& salt, const QByteArray& body);
QByteArray link(qint64 number, const QByteArray& before, const QByteArray& commitment);

} // namespace verify
