#include "limit_body.h"
#include "meddling.h"
#include "sample_desk.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <functional>

using namespace candor;
using namespace candor::session;
using namespace candor::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr LimitSubject Gambling { SensitiveTopic::Gambling };
constexpr int Attempts = 10'000;

// A store with one limit, somebody who wants it lifted before its time, and what they can do about it: with
// the right key, but without Candor's own code.
class Attack {
public:
    explicit Attack(QRandomGenerator& random)
        : m_random(random)
        , m_wait(std::chrono::hours { 24 + random.bounded(29 * 24) })
    {
        m_clock.startMachine("home/0");
        m_desk = *Desk::create(folder(), aKeyFile(), m_clock);
        m_isReady = keepCopy() && m_desk->setLimits({ Gambling }, m_wait) && keepCopy() && ask();
    }
    bool isReady() const { return m_isReady; }

    // One more try. False when the limit is gone early.
    bool attempt()
    {
        pass(std::chrono::minutes { m_random.bounded(m_random.bounded(20) == 0 ? 4'000 : 30) });
        if (m_random.bounded(4) == 0)
            m_clock.set(m_clock.now() + std::chrono::hours { m_random.bounded(-20'000, 20'000) });
        if (m_random.bounded(150) == 0)
            meddleWithIt();
        if (m_random.bounded(100) == 0)
            (void)m_desk->lookAtWaits();
        (void)m_desk->lift({ Gambling });
        const LimitState state = *m_desk->limits();
        const Limit* limit = state.find(Gambling);
        if (!limit) {
            m_isLifted = true;
            return m_passed - m_askedAt >= m_wait;
        }
        if (!limit->wish)
            (void)ask();
        return true;
    }
    bool isLifted() const { return m_isLifted; }
    QString lastMeddling() const { return m_last; }

private:
    QString folder() const { return m_dir.filePath(u"store"_s); }
    QString storeFile() const { return folder() + u"/candor.db"_s; }
    void pass(Milliseconds time)
    {
        m_clock.advance(time);
        m_passed += time;
    }
    bool ask()
    {
        if (!m_desk->askToLift({ Gambling }))
            return false; // an older copy, before it goes on
        m_askedAt = m_passed;
        return true;
    }
    bool keepCopy()
    {
        m_desk.reset();
        const QString copy = m_dir.filePath(u"copy%1"_s.arg(m_copies++));
        const bool kept = QFile::copy(storeFile(), copy);
        open();
        return kept;
    }
    void open()
    {
        Result<Desk> desk = Desk::open(folder(), aKeyFile(), m_clock);
        if (!desk)
            qFatal("%s", qPrintable(desk.error().detail));
        m_desk = *std::move(desk);
    }

    void restartTheMachine()
    {
        m_clock.startMachine("home/" + QByteArray::number(++m_starts));
        m_clock.set(m_clock.now() + std::chrono::hours { m_random.bounded(-20'000, 20'000) });
    }
    void tellTheTime()
    {
        m_clock.tellNoUptime();
        open();
        m_clock.set(m_clock.now() + std::chrono::years { 1 });
        (void)m_desk->lift({ Gambling });
        m_desk.reset();
        m_clock.startMachine("home/" + QByteArray::number(++m_starts));
    }
    void putACopyBack()
    {
        QFile::remove(storeFile());
        QFile::copy(m_dir.filePath(u"copy%1"_s.arg(m_random.bounded(m_copies))), storeFile());
        open();
        (void)m_desk->lift({ Gambling });
        if (m_random.bounded(2) == 0)
            (void)m_desk->goOnAfterRestore();
        m_desk.reset();
    }
    void writeALift()
    {
        const Instant future = m_clock.now() + std::chrono::years { 5 };
        const LimitEvent lift { QUuid::createUuid(), QUuid::createUuid(), Gambling, LimitStep::Lift, {},
            false, future, Cause::Person, {} };
        appendRaw(folder(), key(), receipts::limitBody(lift, Limit {}, QByteArray(16, 'd')));
    }
    vault::StoreKey key() const { return *vault::KeySlots::load(folder())->open(aKeyFile()); }
    void edit(Meddling meddling) { meddle(folder(), key(), meddling); }

    void meddleWithIt()
    {
        const std::pair<const char*, std::function<void()>> ways[] {
            { "the machine is started again, with any clock", [this] { restartTheMachine(); } },
            { "the time is told", [this] { tellTheTime(); } },
            { "an older copy is put back", [this] { putACopyBack(); } },
            { "another older copy is put back", [this] { putACopyBack(); } },
            { "the wait is edited", [this] { edit(Meddling::NoTimeLeft); } },
            { "the wait is removed", [this] { edit(Meddling::NoWait); } },
            { "the wait was looked at long ago", [this] { edit(Meddling::LookedAtLongAgo); } },
            { "the records are emptied", [this] { edit(Meddling::EmptyRecords); } },
            { "the records say another time", [this] { edit(Meddling::OlderRecords); } },
            { "a lift is written by somebody else", [this] { writeALift(); } },
            { "the anchor is taken away", [this] { takeAnchorAway(); } },
        };
        m_desk.reset();
        const auto& [name, way] = ways[m_random.bounded(static_cast<int>(std::size(ways)))];
        m_last = QString::fromLatin1(name);
        way();
        open();
    }
    void takeAnchorAway()
    {
        for (const QString& name : { u"/candor.slots"_s, u"/candor.slots.old"_s }) {
            QFile file(folder() + name);
            if (!file.open(QIODevice::ReadOnly))
                continue;
            QJsonObject slotFile = QJsonDocument::fromJson(file.readAll()).object();
            file.close();
            for (const auto member : { "anchor"_L1, "device"_L1, "note"_L1, "sum"_L1 })
                slotFile.remove(member);
            const QByteArray text = QJsonDocument(slotFile).toJson(QJsonDocument::Compact);
            slotFile["sum"_L1]
                = QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
            if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
                file.write(QJsonDocument(slotFile).toJson());
        }
    }

    QRandomGenerator& m_random;
    const Milliseconds m_wait;
    QTemporaryDir m_dir;
    ManualClock m_clock;
    std::optional<Desk> m_desk;
    Milliseconds m_passed { 0 }; // in truth
    Milliseconds m_askedAt { 0 };
    int m_copies = 0;
    int m_starts = 0;
    bool m_isReady = false;
    bool m_isLifted = false;
    QString m_last;
};

} // namespace

class LimitsAttackTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void noLimitIsGoneBeforeItsWaitIsOver()
    {
        const quint32 seed = 20261124;
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        int lifted = 0;
        for (int done = 0; done < Attempts;) {
            Attack attack(random);
            QVERIFY(attack.isReady());
            for (int i = 0; i < 500 && !attack.isLifted() && done < Attempts; ++i, ++done)
                QVERIFY2(attack.attempt(), qPrintable(attack.lastMeddling()));
            lifted += attack.isLifted() ? 1 : 0;
        }
        QCOMPARE_GT(lifted, 0); // and waiting does lift
    }
};

QTEST_GUILESS_MAIN(LimitsAttackTest)
#include "limits_attack_test.moc"
