#include "signing.h"

#include <QRegularExpression>
#include <QTest>

using namespace candor;
using namespace candor::vault;
using namespace Qt::StringLiterals;

namespace {

SigningKey keyFrom(const char* seedHex)
{
    return *SigningKey::fromSeed(*secretFromHex(seedHex));
}

const QByteArray Store(16, 's');
const QByteArray Owner(16, 'd');

StoreKey storeKey(std::uint8_t fill)
{
    StoreKey key;
    std::fill(key.bytes.bytes().begin(), key.bytes.bytes().end(), fill);
    return key;
}

} // namespace

class SigningTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    // RFC 8032, section 7.1, tests 1 to 3.
    void theStandardsOwnExamplesAreSigned_data()
    {
        QTest::addColumn<QByteArray>("seed");
        QTest::addColumn<QByteArray>("publicKey");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("signature");
        QTest::newRow("empty")
            << QByteArray("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
            << QByteArray("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a") << QByteArray()
            << QByteArray("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a3"
                          "3bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
        QTest::newRow("one byte")
            << QByteArray("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
            << QByteArray("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")
            << QByteArray("72")
            << QByteArray("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e"
                          "15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
        QTest::newRow("two bytes")
            << QByteArray("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7")
            << QByteArray("fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025")
            << QByteArray("af82")
            << QByteArray("6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d"
                          "16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a");
    }
    void theStandardsOwnExamplesAreSigned()
    {
        QFETCH(QByteArray, seed);
        QFETCH(QByteArray, publicKey);
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, signature);
        const SigningKey key = keyFrom(seed.constData());
        QCOMPARE(bytesOf(key.publicKey()).toHex(), publicKey);
        const QByteArray bytes = QByteArray::fromHex(message);
        QCOMPARE(bytesOf(key.sign(bytes)).toHex(), signature);
        QVERIFY(isSignedBy(key.publicKey(), bytes, QByteArray::fromHex(signature)));
    }

    void anyOtherBitIsNoSignature()
    {
        const SigningKey key = SigningKey::create();
        const QByteArray message = "refused";
        const QByteArray signature = bytesOf(key.sign(message));
        for (int bit = 0; bit < 512; ++bit) {
            QByteArray other = signature;
            other[bit / 8] = static_cast<char>(other.at(bit / 8) ^ (1 << (bit % 8)));
            QVERIFY(!isSignedBy(key.publicKey(), message, other));
        }
        QVERIFY(!isSignedBy(key.publicKey(), "refuse", signature));
        QVERIFY(!isSignedBy(SigningKey::create().publicKey(), message, signature));
        QVERIFY(!isSignedBy(key.publicKey(), message, signature.chopped(1)));
        QVERIFY(!isSignedBy(key.publicKey(), message, {}));
    }

    void aKeyIsMadeOf32Bytes()
    {
        QCOMPARE(SigningKey::fromSeed(SecretBytes(31)).error().fault, Fault::Invalid);
    }

    void aSealedKeyOpensForItsStoreAndItsDeviceAlone()
    {
        const StoreKey store = storeKey(1);
        const SigningKey key = SigningKey::create();
        const QByteArray sealed = key.sealed(store, Store, Owner);
        const Result<SigningKey> again = SigningKey::unsealed(sealed, store, Store, Owner);
        QVERIFY(again);
        QCOMPARE(again->publicKey(), key.publicKey());
        QCOMPARE(again->sign("x"), key.sign("x"));
        const auto faultOf = [](const Result<SigningKey>& opened) {
            return opened ? Fault::Internal : opened.error().fault;
        };
        QCOMPARE(faultOf(SigningKey::unsealed(sealed, storeKey(2), Store, Owner)), Fault::Corrupt);
        QCOMPARE(faultOf(SigningKey::unsealed(sealed, store, QByteArray(16, 't'), Owner)), Fault::Corrupt);
        QCOMPARE(faultOf(SigningKey::unsealed(sealed, store, Store, QByteArray(16, 'e'))), Fault::Corrupt);
        QCOMPARE(faultOf(SigningKey::unsealed({}, store, Store, Owner)), Fault::Corrupt);
        QByteArray changed = sealed;
        changed[40] = static_cast<char>(changed.at(40) ^ 1);
        QCOMPARE(faultOf(SigningKey::unsealed(changed, store, Store, Owner)), Fault::Corrupt);
        QVERIFY(sealed != key.sealed(store, Store, Owner)); // never the same nonce
    }
};

QTEST_GUILESS_MAIN(SigningTest)
#include "signing_test.moc"
