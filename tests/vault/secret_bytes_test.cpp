#include "secret_bytes.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace candor;
using namespace candor::vault;

class SecretBytesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aNewSecretIsZeros()
    {
        const SecretBytes secret(32);
        QVERIFY(std::ranges::all_of(secret.bytes(), [](std::uint8_t byte) { return byte == 0; }));
    }

    void movingASecretLeavesNothingBehind()
    {
        SecretBytes first = secretFromText(u"correct horse");
        const SecretBytes second = std::move(first);
        QCOMPARE(first.size(), std::size_t { 0 }); // what a moved-from secret is, is promised here
        QVERIFY(second == secretFromText(u"correct horse"));
        static_assert(!std::is_copy_constructible_v<SecretBytes> && !std::is_copy_assignable_v<SecretBytes>);
    }

    void anEmptySecretEqualsOnlyAnEmptySecret()
    {
        QVERIFY(secretFromText(u"") == SecretBytes(0));
        QVERIFY(!(secretFromText(u"") == SecretBytes(1)));
    }

    void twoRandomSecretsDiffer() { QVERIFY(!(randomSecret(32) == randomSecret(32))); }

    void theSamePassphraseFromAnotherKeyboardIsTheSame()
    {
        QVERIFY(secretFromText(u"Zo\u00eb") == secretFromText(u"Zoe\u0308"));
        QVERIFY(!(secretFromText(u"Zo\u00eb") == secretFromText(u"Zoe")));
    }

    void aKeyFileIsSixtyFourDigits()
    {
        const Result<SecretBytes> key = secretFromHex(QByteArray(62, '0').append("aF\r\n"));
        QVERIFY(key);
        QCOMPARE(key->size(), std::size_t { 32 });
        QCOMPARE(key->bytes().back(), std::uint8_t { 0xaf });
    }

    void anythingElseIsNoKeyFile_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("one short") << QByteArray(63, 'a');
        QTest::newRow("one byte short") << QByteArray(62, 'a');
        QTest::newRow("one byte long") << QByteArray(66, 'a');
        QTest::newRow("other letters") << QByteArray(63, 'a') + 'g';
        QTest::newRow("a space inside") << QByteArray(32, 'a') + ' ' + QByteArray(32, 'a');
        QTest::newRow("raw bytes") << QByteArray(32, '\x01');
    }
    void anythingElseIsNoKeyFile()
    {
        QFETCH(QByteArray, text);
        const Result<SecretBytes> key = secretFromHex(text);
        QVERIFY(!key);
        QCOMPARE(key.error().fault, Fault::Invalid);
    }
};

QTEST_GUILESS_MAIN(SecretBytesTest)
#include "secret_bytes_test.moc"
