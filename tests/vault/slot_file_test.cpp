#include "key_slots.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace candor;
using namespace candor::vault;
using namespace Qt::StringLiterals;

namespace {

Credential keyFile()
{
    return Credential::keyFile(SecretBytes(32));
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class SlotFileTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    KeySlots m_slots;
    StoreKey m_key;

    QString folder() const { return m_dir->filePath(u"store"_s); }
    QString newest() const { return folder() + u"/candor.slots"_s; }
    QString older() const { return folder() + u"/candor.slots.old"_s; }
    Result<KeySlots> load() const { return KeySlots::load(folder()); }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_dir = std::make_unique<QTemporaryDir>();
        KeySlots::Created made = *KeySlots::create(keyFile());
        m_slots = std::move(made.keySlots);
        m_key = std::move(made.key);
    }

    void whatIsSavedIsLoaded()
    {
        QVERIFY(!KeySlots::exist(folder()));
        QVERIFY(m_slots.save(folder()));
        QVERIFY(KeySlots::exist(folder()));
        QVERIFY(*load() == m_slots);
        m_slots.setAnchor(
            m_key, { 3, sha256("x") }, DeviceMark { QByteArray(16, 'd'), sha256("public half") });
        QVERIFY(m_slots.add(m_key, Credential::passphrase(u"p"), LeastKdfCost));
        QVERIFY(m_slots.save(folder()));
        const Result<KeySlots> loaded = load();
        QVERIFY(*loaded == m_slots);
        QVERIFY(loaded->open(Credential::passphrase(u"p"))->bytes == m_key.bytes);
        QCOMPARE(**loaded->anchor(m_key), (Anchor { 3, sha256("x") }));
    }

    void theFileHoldsNoSecretAndIsTheOwnersAlone()
    {
        QVERIFY(m_slots.save(folder()));
        const QByteArray key(reinterpret_cast<const char*>(m_key.bytes.bytes().data()), 48);
        QVERIFY(!contentOf(newest()).contains(key.first(16).toHex()));
        const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::ReadOther
            | QFileDevice::WriteGroup | QFileDevice::WriteOther;
        QVERIFY(!(QFile::permissions(newest()) & others));
    }

    void aMissingFileIsNotFound() { QCOMPARE(load().error().fault, Fault::NotFound); }

    void aDamagedNewestGenerationFallsBackToTheOlder_data()
    {
        QTest::addColumn<int>("keep");
        for (const int keep : { 0, 1, 100, -1 })
            QTest::addRow("%d bytes kept", keep) << keep;
    }
    void aDamagedNewestGenerationFallsBackToTheOlder()
    {
        QFETCH(int, keep);
        m_slots.setAnchor(m_key, { 1, {} });
        QVERIFY(m_slots.save(folder()));
        m_slots.setAnchor(m_key, { 2, {} });
        QVERIFY(m_slots.save(folder()));
        const QByteArray whole = contentOf(newest());
        put(newest(), keep < 0 ? whole.chopped(10) : whole.first(keep));
        const Result<KeySlots> loaded = load();
        QVERIFY(loaded);
        QCOMPARE((*loaded->anchor(m_key))->seq, 1);
        QVERIFY(loaded->open(keyFile()));
    }

    void everyFlippedByteIsFound()
    {
        QVERIFY(m_slots.save(folder()));
        const QByteArray whole = contentOf(newest());
        for (qsizetype at = 0; at < whole.size(); ++at) {
            QByteArray damaged = whole;
            damaged[at] = static_cast<char>(damaged.at(at) ^ 0x01);
            put(newest(), damaged);
            const Result<KeySlots> loaded = load();
            // a space may become another space, or a letter's case change, without harm; nothing else may
            // pass
            QVERIFY2(!loaded || *loaded == m_slots, QByteArray::number(at).constData());
            QVERIFY(loaded || loaded.error().fault == Fault::Corrupt);
        }
    }

    void aCutBetweenTheTwoRenamesLosesNothing()
    {
        QVERIFY(m_slots.save(folder()));
        QVERIFY(QFile::rename(newest(), older()));
        QVERIFY(*load() == m_slots);
        QVERIFY(KeySlots::exist(folder()));
    }

    void savingOverADamagedGenerationKeepsTheWholeOne()
    {
        QVERIFY(m_slots.save(folder()));
        QVERIFY(m_slots.save(folder()));
        put(newest(), "damaged");
        KeySlots loaded = *load();
        const QByteArray whole = contentOf(older());
        QVERIFY(loaded.save(folder()));
        QCOMPARE(contentOf(older()), whole);
        QVERIFY(*load() == m_slots);
    }

    void bothDamagedIsCorrupt()
    {
        QVERIFY(m_slots.save(folder()));
        put(newest(), "damaged");
        QCOMPARE(load().error().fault, Fault::Corrupt);
        put(older(), "damaged too");
        QCOMPARE(load().error().fault, Fault::Corrupt);
        QVERIFY(QFile::remove(newest()));
        QCOMPARE(load().error().fault, Fault::Corrupt);
    }

    void aFileOfANewerVersionIsTooNewAndNotDamaged()
    {
        // made with the checksum that every version keeps
        const QByteArray content = R"({"format":"candor-slots","shape":"other","version":2})";
        QVERIFY(QDir().mkpath(folder()));
        put(newest(), content.chopped(1) + R"(,"sum":")" + toHex(sha256(content)) + R"("})");
        QCOMPARE(load().error().fault, Fault::TooNew);
    }

    void aRemovedSlotIsInNeitherGeneration()
    {
        QVERIFY(m_slots.add(m_key, Credential::passphrase(u"p"), LeastKdfCost));
        QVERIFY(m_slots.save(folder()));
        const QByteArray nonce = m_slots.all()[0].nonce.toHex();
        QVERIFY(contentOf(newest()).contains(nonce));
        QVERIFY(m_slots.remove(0));
        QVERIFY(m_slots.save(folder()));
        QVERIFY(!contentOf(newest()).contains(nonce));
        QVERIFY(!contentOf(older()).contains(nonce));
        QVERIFY(QFile::remove(newest()));
        QVERIFY(*load() == m_slots);
    }

    void aReplacedSlotIsInNeitherGenerationAndTheOthersKeepTheirBytes()
    {
        QVERIFY(m_slots.replace(m_key, Credential::recovery(SecretBytes(20))));
        QVERIFY(m_slots.save(folder()));
        const QByteArray gone = m_slots.all()[1].wrapped.toHex();
        const QByteArray stays = m_slots.all()[0].wrapped.toHex();
        QVERIFY(m_slots.replace(m_key, Credential::recovery(randomSecret(20))));
        QVERIFY(m_slots.save(folder()));
        for (const QString& file : { newest(), older() }) {
            QVERIFY(!contentOf(file).contains(gone));
            QVERIFY(contentOf(file).contains(stays));
        }
    }

    void aFolderThatCannotBeWrittenIsADiskFault()
    {
        put(m_dir->filePath(u"file"_s), "x");
        QCOMPARE(m_slots.save(m_dir->filePath(u"file"_s)).error().fault, Fault::Disk);
    }

    void aNoteIsKeptSealedAndFoundWhenItWasTakenOut()
    {
        m_slots.setAnchor(m_key, { 3, sha256("x") }, {}, "gambling");
        QVERIFY(m_slots.save(folder()));
        QVERIFY(!contentOf(newest()).contains("gambling"));
        QVERIFY(!contentOf(newest()).contains(QByteArray("gambling").toHex()));
        QCOMPARE(*load()->note(m_key), QByteArray("gambling"));
        QVERIFY(load()->anchor(m_key));
        QJsonObject file = QJsonDocument::fromJson(contentOf(newest())).object();
        file.remove("note"_L1);
        file.remove("sum"_L1);
        file["sum"_L1]
            = QString::fromLatin1(toHex(sha256(QJsonDocument(file).toJson(QJsonDocument::Compact))));
        put(newest(), QJsonDocument(file).toJson());
        QCOMPARE(load()->anchor(m_key).error().fault, Fault::Corrupt);
    }

    void noOlderGenerationHasAnotherNote()
    {
        m_slots.setAnchor(m_key, { 3, sha256("x") }, {}, "one");
        QVERIFY(m_slots.save(folder()));
        m_slots.setAnchor(m_key, { 4, sha256("y") }, {}, "two");
        QVERIFY(m_slots.save(folder()));
        QVERIFY(QFile::remove(newest()));
        QCOMPARE(*load()->note(m_key), QByteArray("two"));
    }

    void aDeviceThatWasPutInOrTakenOutIsFound()
    {
        const DeviceMark device { QByteArray(16, 'd'), sha256("public half") };
        m_slots.setAnchor(m_key, { 3, sha256("x") }, device);
        KeySlots taken = m_slots;
        taken.setAnchor(m_key, { 3, sha256("x") });
        // The file of one with the code of the other: what somebody without the key could write.
        const auto withSumOf = [this](const KeySlots& slots) {
            KeySlots copy = slots;
            if (!copy.save(folder()))
                return QJsonObject();
            return QJsonDocument::fromJson(contentOf(newest())).object();
        };
        QJsonObject with = withSumOf(m_slots);
        const QJsonObject without = withSumOf(taken);
        with["anchor"_L1] = without["anchor"_L1];
        with.remove("sum"_L1);
        with["sum"_L1]
            = QString::fromLatin1(toHex(sha256(QJsonDocument(with).toJson(QJsonDocument::Compact))));
        put(newest(), QJsonDocument(with).toJson());
        QCOMPARE(load()->anchor(m_key).error().fault, Fault::Corrupt);
    }
};

QTEST_GUILESS_MAIN(SlotFileTest)
#include "slot_file_test.moc"
