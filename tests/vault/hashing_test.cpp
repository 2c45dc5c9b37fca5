#include "hashing.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>

using namespace candor::vault;

class HashingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theStandardsVectorsHold()
    {
        QCOMPARE(toHex(sha256("abc")), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QCOMPARE(toHex(sha256("")), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    void oneHasherTakesManyMessages()
    {
        Sha256 hasher;
        for (int size = 0; size < 200; ++size) {
            const QByteArray message = randomBytes(size);
            const QByteArray wanted = QCryptographicHash::hash(message, QCryptographicHash::Sha256);
            QCOMPARE(bytesOf(hasher.add(message).finish()), wanted);
        }
    }

    void numbersAreBigEndian()
    {
        Sha256 hasher;
        QCOMPARE(hasher.addByte(2).addNumber(0x0102030405060708).finish(),
            sha256(QByteArray::fromHex("020102030405060708")));
    }

    void aDigestIsReadBackFromItsDigits()
    {
        const Digest digest = sha256("abc");
        QCOMPARE(digestFromHex(toHex(digest)), std::optional(digest));
        QCOMPARE(digestFromHex(toHex(digest).toUpper()), std::optional<Digest>());
        QCOMPARE(digestFromHex(toHex(digest).chopped(2)), std::optional<Digest>());
        QCOMPARE(digestFromHex(toHex(digest).replace(0, 1, "z")), std::optional<Digest>());
        QCOMPARE(digestOf("short"), std::optional<Digest>());
    }
};

QTEST_GUILESS_MAIN(HashingTest)
#include "hashing_test.moc"
