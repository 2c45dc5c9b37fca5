#include "import_summary.h"

#include <QTest>

using namespace candor;
using namespace Qt::StringLiterals;

namespace {

FileReport file(qint64 bytes, FileState state)
{
    FileReport report;
    report.bytes = bytes;
    report.state = state;
    return report;
}

} // namespace

class ImportSummaryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyByteIsAccountedFor()
    {
        ImportSummary summary;
        summary.files = { file(100, FileState::Read), file(20, FileState::Read), file(3, FileState::Skipped),
            file(Q_INT64_C(50'000'000'000), FileState::Unknown), file(0, FileState::Unknown),
            file(7, FileState::Failed) };
        const ByteTotals totals = summary.bytes();
        QCOMPARE(totals, (ByteTotals { Q_INT64_C(50'000'000'130), 120, 3, Q_INT64_C(50'000'000'000), 7 }));
        QCOMPARE(totals.total, totals.read + totals.skipped + totals.unknown + totals.failed);
    }

    void everyFileIsCountedOnce()
    {
        ImportSummary summary;
        summary.files = { file(1, FileState::Read), file(1, FileState::Read), file(1, FileState::Failed) };
        QCOMPARE(summary.fileCount(FileState::Read), 2);
        QCOMPARE(summary.fileCount(FileState::Skipped), 0);
        QCOMPARE(summary.fileCount(FileState::Unknown), 0);
        QCOMPARE(summary.fileCount(FileState::Failed), 1);
    }

    void nothingReadIsNothing()
    {
        QCOMPARE(ImportSummary().bytes(), ByteTotals());
        QCOMPARE(ImportSummary().fileCount(FileState::Read), 0);
    }
};

QTEST_GUILESS_MAIN(ImportSummaryTest)
#include "import_summary_test.moc"
