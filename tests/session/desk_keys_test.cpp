#include "desk.h"
#include "key_slots.h"
#include "knocking.h"
#include "manual_clock.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace candor;
using namespace candor::session;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

Credential keyFile()
{
    return Credential::keyFile(vault::SecretBytes(32));
}

} // namespace

class DeskKeysTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    test::ManualClock m_clock;

    QString folder() const { return m_dir->filePath(u"store"_s); }
    Result<Desk> open(const Credential& with) { return Desk::open(folder(), with, m_clock); }
    Result<Desk> openWithCode(const QString& code)
    {
        const Result<Credential> credential = credentialFromRecoveryCode(code);
        return credential ? open(*credential) : Result<Desk>(credential.error());
    }
    // Whatever stands there now cannot be replaced by a file.
    void block(const QString& name) { QVERIFY(QDir(folder()).mkpath(name + u"/in the way"_s)); }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(Desk::create(folder(), keyFile(), m_clock));
    }

    void everyWayInIsIndependentOfTheOthers()
    {
        QString code;
        {
            Result<Desk> desk = open(keyFile());
            QVERIFY(desk && !desk->hasWayIn(vault::SlotKind::Recovery));
            code = *desk->makeRecoveryCode();
            QVERIFY(desk->changePassphrase(Credential::passphrase(u"an invented one"), vault::LeastKdfCost));
        }
        QVERIFY(openWithCode(code));
        QVERIFY(open(Credential::passphrase(u"an invented one")));
        QVERIFY(open(keyFile()));
    }

    void aWayInThatCannotBeWrittenChangesNothing()
    {
        Result<Desk> desk = open(keyFile());
        const QString code = *desk->makeRecoveryCode();
        const QByteArray before = [this] {
            QFile file(folder() + u"/candor.slots");
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }();
        block(u"candor.slots.new"_s);
        QCOMPARE(desk->makeRecoveryCode().error().fault, Fault::Disk);
        QCOMPARE(desk->changePassphrase(Credential::passphrase(u"an invented one"), vault::LeastKdfCost)
                     .error()
                     .fault,
            Fault::Disk);
        QVERIFY(!desk->hasWayIn(vault::SlotKind::Passphrase));
        QFile file(folder() + u"/candor.slots");
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), before);
        QVERIFY(QDir(folder() + u"/candor.slots.new").removeRecursively());
        desk = Error {};
        QVERIFY(openWithCode(code)); // the old one goes on working
    }

    void aPassphraseCountsInLettersNotBytes()
    {
        Result<Desk> desk = open(keyFile());
        const auto change = [&](QStringView words) {
            return desk->changePassphrase(Credential::passphrase(words), vault::LeastKdfCost);
        };
        QCOMPARE(change(u"seven ä").error().fault, Fault::Invalid);
        QVERIFY(change(u"eight äö"));
        QCOMPARE(desk->changePassphrase(keyFile()).error().fault, Fault::Invalid);
    }

    void wrongKeysSlowDownAfterThree()
    {
        for (const int few : { 0, 1, 2, 3 })
            QCOMPARE(pauseAfter(few), 0s);
        QCOMPARE(pauseAfter(4), 2s);
        QCOMPARE(pauseAfter(5), 4s);
        QCOMPARE(pauseAfter(8), 32s);
        for (const int many : { 9, 10, 64, 1'000'000 })
            QCOMPARE(pauseAfter(many), 60s);
    }
};

QTEST_GUILESS_MAIN(DeskKeysTest)
#include "desk_keys_test.moc"
