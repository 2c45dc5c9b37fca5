#include "key_slots.h"
#include "key_wrapping.h"
#include "recovery_code.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace candor;
using namespace candor::vault;
using namespace std::chrono_literals;

namespace {

SecretBytes rawKey(std::uint8_t first)
{
    SecretBytes key(32);
    key.bytes()[0] = first;
    return key;
}

SecretBytes paper(std::uint8_t first)
{
    SecretBytes secret(RecoverySecretSize);
    secret.bytes()[0] = first;
    return secret;
}

KeySlots::Created created()
{
    return *KeySlots::create(Credential::passphrase(u"correct horse"), LeastKdfCost);
}

} // namespace

class KeySlotsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theRightPassphraseOpensAndAWrongOneDoesNot()
    {
        const KeySlots::Created made = created();
        const Result<StoreKey> right = made.keySlots.open(Credential::passphrase(u"correct horse"));
        QVERIFY(right);
        QVERIFY(right->bytes == made.key.bytes);
        const Result<StoreKey> wrong = made.keySlots.open(Credential::passphrase(u"Correct horse"));
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().fault, Fault::WrongKey);
    }

    void aKeyFileOpensWithoutAPassphrase()
    {
        const Result<KeySlots::Created> made = KeySlots::create(Credential::keyFile(rawKey(1)));
        QVERIFY(made);
        QVERIFY(made->keySlots.open(Credential::keyFile(rawKey(1)))->bytes == made->key.bytes);
        QCOMPARE(made->keySlots.open(Credential::keyFile(rawKey(2))).error().fault, Fault::WrongKey);
        QCOMPARE(made->keySlots.open(Credential::passphrase(u"")).error().fault, Fault::WrongKey);
    }

    void twoStoresHaveNothingInCommon()
    {
        const KeySlots::Created one = created();
        const KeySlots::Created two = created();
        QVERIFY(!(one.key.bytes == two.key.bytes));
        QVERIFY(one.keySlots.storeId() != two.keySlots.storeId());
        QVERIFY(one.keySlots.all()[0].salt != two.keySlots.all()[0].salt);
    }

    void aNewSlotOpensTheSameData()
    {
        KeySlots::Created made = created();
        QVERIFY(made.keySlots.add(made.key, Credential::recovery(paper(7))));
        QVERIFY(made.keySlots.open(Credential::recovery(paper(7)))->bytes == made.key.bytes);
        QVERIFY(made.keySlots.open(Credential::passphrase(u"correct horse")));
        // the same bytes as another kind are another secret
        QCOMPARE(made.keySlots.open({ SlotKind::Keychain, rawKey(7) }).error().fault, Fault::WrongKey);
    }

    void afterAChangeTheOldPassphraseOpensNothing()
    {
        KeySlots::Created made = created();
        QVERIFY(made.keySlots.add(made.key, Credential::passphrase(u"battery staple"), LeastKdfCost));
        QVERIFY(made.keySlots.remove(0));
        QCOMPARE(made.keySlots.open(Credential::passphrase(u"correct horse")).error().fault, Fault::WrongKey);
        QVERIFY(made.keySlots.open(Credential::passphrase(u"battery staple"))->bytes == made.key.bytes);
    }

    void changingOneWayInLeavesTheOthersByteForByte()
    {
        KeySlots::Created made = created();
        QVERIFY(!made.keySlots.has(SlotKind::Recovery));
        QVERIFY(made.keySlots.replace(made.key, Credential::recovery(paper(1))));
        QVERIFY(made.keySlots.add(made.key, Credential::keyFile(rawKey(3))));
        const KeySlot passphrase = made.keySlots.all()[0];
        const KeySlot keyFile = made.keySlots.all()[2];
        QVERIFY(made.keySlots.replace(made.key, Credential::recovery(paper(2))));
        QCOMPARE(made.keySlots.all().size(), 3U);
        QVERIFY(made.keySlots.all()[0] == passphrase);
        QVERIFY(made.keySlots.all()[1] == keyFile);
        QCOMPARE(made.keySlots.open(Credential::recovery(paper(1))).error().fault, Fault::WrongKey);
        QVERIFY(made.keySlots.open(Credential::recovery(paper(2)))->bytes == made.key.bytes);
        QVERIFY(made.keySlots.open(Credential::passphrase(u"correct horse"))->bytes == made.key.bytes);
    }

    void whatMakesNoSlotReplacesNone()
    {
        KeySlots::Created made = created();
        QVERIFY(made.keySlots.replace(made.key, Credential::recovery(paper(1))));
        QCOMPARE(made.keySlots.replace(made.key, Credential::recovery(SecretBytes(32))).error().fault,
            Fault::Invalid);
        QVERIFY(made.keySlots.open(Credential::recovery(paper(1))));
    }

    void aStoreOutOfAnothersContentHasItsIdAndAKeyOfItsOwn()
    {
        const QByteArray id(16, 'i');
        const auto one = KeySlots::create(Credential::keyFile(rawKey(1)), {}, id);
        const auto other = KeySlots::create(Credential::keyFile(rawKey(1)), {}, id);
        QCOMPARE(one->keySlots.storeId(), id);
        QCOMPARE(other->keySlots.storeId(), id);
        QVERIFY(!(one->key.bytes == other->key.bytes));
    }

    void theLastSlotStays()
    {
        KeySlots::Created made = created();
        QCOMPARE(made.keySlots.remove(0).error().fault, Fault::Refused);
        QCOMPARE(made.keySlots.remove(1).error().fault, Fault::NotFound);
        QCOMPARE(made.keySlots.all().size(), std::size_t { 1 });
    }

    void everyAuthenticatedPartOfASlotMatters_data()
    {
        QTest::addColumn<int>("part");
        for (const int part : { 0, 1, 2, 3, 4, 5, 6 })
            QTest::addRow("part %d", part) << part;
    }
    void everyAuthenticatedPartOfASlotMatters()
    {
        QFETCH(int, part);
        const Credential credential = Credential::passphrase(u"correct horse");
        const KeySlots::Created made = *KeySlots::create(credential, KdfCost { 20 * 1024, 2 });
        KeySlot slot = made.keySlots.all()[0];
        QByteArray storeId = made.keySlots.storeId();
        QVERIFY(unwrap(slot, credential, storeId));
        const auto flip
            = [](QByteArray& bytes, qsizetype at) { bytes[at] = static_cast<char>(bytes.at(at) ^ 1); };
        switch (part) {
        case 0:
            slot.cost.passes = 1;
            break; // weakened
        case 1:
            slot.cost.memoryKiB = 19 * 1024;
            break;
        case 2:
            flip(slot.salt, 15);
            break;
        case 3:
            flip(slot.nonce, 0);
            break;
        case 4:
            flip(slot.wrapped, 0);
            break;
        case 5:
            flip(slot.wrapped, slot.wrapped.size() - 1);
            break;
        case 6:
            flip(storeId, 3);
            break; // moved to another store
        }
        QCOMPARE(unwrap(slot, credential, storeId).error().fault, Fault::WrongKey);
    }

    void aSlotOfOneKindIsNotTakenForAnother()
    {
        const KeySlots::Created made = *KeySlots::create(Credential::keyFile(rawKey(1)));
        KeySlot slot = made.keySlots.all()[0];
        slot.kind = SlotKind::Recovery;
        QCOMPARE(unwrap(slot, Credential::recovery(paper(1)), made.keySlots.storeId()).error().fault,
            Fault::WrongKey);
    }

    void costsOutOfBoundsAreRefusedBeforeAnyWork_data()
    {
        QTest::addColumn<KdfCost>("cost");
        QTest::newRow("no memory") << KdfCost { 0, 3 };
        QTest::newRow("too little memory") << KdfCost { 19 * 1024 - 1, 3 };
        QTest::newRow("too much memory") << KdfCost { 2 * 1024 * 1024 + 1, 1 };
        QTest::newRow("all the memory there is") << KdfCost { 0xffff'ffff, 1 };
        QTest::newRow("no pass") << KdfCost { 256 * 1024, 0 };
        QTest::newRow("too many passes") << KdfCost { 19 * 1024, 21 };
        QTest::newRow("passes for years") << KdfCost { 19 * 1024, 0xffff'ffff };
    }
    void costsOutOfBoundsAreRefusedBeforeAnyWork()
    {
        QFETCH(KdfCost, cost);
        const Credential credential = Credential::passphrase(u"correct horse");
        const KeySlots::Created made = created();
        KeySlot slot = made.keySlots.all()[0];
        slot.cost = cost;
        QCOMPARE(unwrap(slot, credential, made.keySlots.storeId()).error().fault, Fault::Corrupt);
        QCOMPARE(KeySlots::create(credential, cost).error().fault, Fault::Invalid);
    }

    void lengthsThatDoNotFitAreRefused()
    {
        const Credential credential = Credential::passphrase(u"correct horse");
        const KeySlots::Created made = created();
        for (QByteArray KeySlot::*const part : { &KeySlot::salt, &KeySlot::nonce, &KeySlot::wrapped }) {
            KeySlot slot = made.keySlots.all()[0];
            (slot.*part).chop(1);
            QCOMPARE(unwrap(slot, credential, made.keySlots.storeId()).error().fault, Fault::Corrupt);
            (slot.*part).clear();
            QCOMPARE(unwrap(slot, credential, made.keySlots.storeId()).error().fault, Fault::Corrupt);
        }
    }

    void aKeyFileOfTheWrongLengthMakesNoSlot()
    {
        QCOMPARE(KeySlots::create(Credential::keyFile(SecretBytes(31))).error().fault, Fault::Invalid);
    }

    void theCostFollowsTheMachine_data()
    {
        QTest::addColumn<int>("onePass");
        QTest::addColumn<quint32>("passes");
        QTest::newRow("immeasurably fast") << 0 << 20U;
        QTest::newRow("very fast") << 30 << 17U;
        QTest::newRow("fast") << 100 << 5U;
        QTest::newRow("usual") << 190 << 3U;
        QTest::newRow("slow") << 2000 << 3U; // never below the default
    }
    void theCostFollowsTheMachine()
    {
        QFETCH(int, onePass);
        QFETCH(quint32, passes);
        QCOMPARE(kdfCostFor(std::chrono::milliseconds(onePass)), (KdfCost { 256 * 1024, passes }));
    }

    void aPassphraseWithoutACostIsCalibrated()
    {
        const Result<KeySlots::Created> made = KeySlots::create(Credential::passphrase(u"correct horse"));
        QVERIFY(made);
        const KdfCost cost = made->keySlots.all()[0].cost;
        QVERIFY(cost.isWithinBounds());
        QCOMPARE_GE(cost.passes, 3U);
        QCOMPARE_GE(cost.memoryKiB, 256U * 1024U);
    }

    void theAnchorIsReadBackOnlyWithTheStoresKey()
    {
        KeySlots::Created made = created();
        QCOMPARE(*made.keySlots.anchor(made.key), std::optional<Anchor>());
        const Anchor anchor { 45, sha256("link") };
        made.keySlots.setAnchor(made.key, anchor);
        QCOMPARE(*made.keySlots.anchor(made.key), std::optional(anchor));
        QCOMPARE(made.keySlots.anchor(created().key).error().fault, Fault::Corrupt);
    }

    void anAnchorWrittenWithAnotherKeyIsFound()
    {
        KeySlots::Created made = created();
        made.keySlots.setAnchor(created().key, { 45, sha256("link") });
        QCOMPARE(made.keySlots.anchor(made.key).error().fault, Fault::Corrupt);
    }

    void theAnchorVouchesForItsDevice()
    {
        KeySlots::Created made = created();
        const DeviceMark device { QByteArray(16, 'd'), sha256("public half") };
        made.keySlots.setAnchor(made.key, { 45, sha256("link") }, device);
        QVERIFY(made.keySlots.anchor(made.key));
        QCOMPARE(made.keySlots.device(), std::optional(device));
        KeySlots without = made.keySlots;
        without.setAnchor(made.key, { 45, sha256("link") });
        QVERIFY(without.anchor(made.key));
        QVERIFY(!(without == made.keySlots));
    }

    void theAnchorVouchesForItsNoteWhichOnlyTheStoresKeyOpens()
    {
        KeySlots::Created made = created();
        QCOMPARE(*made.keySlots.note(made.key), QByteArray());
        made.keySlots.setAnchor(made.key, { 45, sha256("link") }, {}, "remember this");
        QVERIFY(made.keySlots.anchor(made.key));
        QCOMPARE(*made.keySlots.note(made.key), QByteArray("remember this"));
        QCOMPARE(made.keySlots.note(created().key).error().fault, Fault::Corrupt);
        made.keySlots.setAnchor(made.key, { 46, sha256("link") });
        QCOMPARE(*made.keySlots.note(made.key), QByteArray());
    }
};

QTEST_GUILESS_MAIN(KeySlotsTest)
#include "key_slots_test.moc"
