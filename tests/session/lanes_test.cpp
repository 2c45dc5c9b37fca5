#include "lanes.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

using namespace candor::session;

class LanesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // A database that two threads use at once is a damaged database.
    void whoWaitsForAnErrandNeverRunsItHimself()
    {
        QThreadPool lane;
        lane.setMaxThreadCount(1);
        QSemaphore otherWorkSeen;
        const QFuture<QThread*> before = handed(lane, [&otherWorkSeen] {
            constexpr int longEnoughToBeOvertaken = 200; // ms; a bound, and only reached when all is well
            otherWorkSeen.tryAcquire(1, longEnoughToBeOvertaken);
            return QThread::currentThread();
        });
        QFuture<QThread*> waitedFor = handed(lane, [&otherWorkSeen] {
            otherWorkSeen.release();
            return QThread::currentThread();
        });
        waitedFor.waitForFinished();
        QCOMPARE(waitedFor.result(), before.result());
        QVERIFY(waitedFor.result() != QThread::currentThread());
    }

    void errandsAreDoneInTheOrderGiven()
    {
        QThreadPool lane;
        lane.setMaxThreadCount(1);
        std::vector<int> done;
        std::vector<QFuture<int>> answers;
        for (int i = 0; i < 100; ++i)
            answers.push_back(handed(lane, [&done, i] {
                done.push_back(i);
                return i;
            }));
        for (int i = 99; i >= 0; --i)
            QCOMPARE(answers[static_cast<std::size_t>(i)].result(), i);
        QVERIFY(std::is_sorted(done.begin(), done.end()));
        QCOMPARE(done.size(), std::size_t(100));
    }
};

QTEST_GUILESS_MAIN(LanesTest)
#include "lanes_test.moc"
