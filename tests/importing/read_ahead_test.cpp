#include "archive_bytes.h"
#include "containers/device_source.h"
#include "containers/read_ahead.h"

#include <QTest>

using namespace candor;
using namespace candor::importing;
using namespace candor::test;

namespace {

QByteArray manyBytes(qsizetype size)
{
    QByteArray bytes(size, '\0');
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = static_cast<char>((i * 2654435761LL) >> 7);
    return bytes;
}

// So many chunks of one letter, and then trouble.
class BreakingSource final : public ByteSource {
public:
    explicit BreakingSource(int chunks)
        : m_left(chunks)
    {
    }
    std::span<const char> next() override
    {
        ++asked;
        if (m_left == 0) {
            m_trouble = FileReason::BadArchiveEntry;
            return {};
        }
        --m_left;
        return { m_chunk.data(), m_chunk.size() };
    }
    FileReason trouble() const override { return m_trouble; }

    int asked = 0;

private:
    std::array<char, 7> m_chunk { 'a', 'a', 'a', 'a', 'a', 'a', 'a' };
    int m_left;
    FileReason m_trouble = FileReason::None;
};

QByteArray everythingOf(ByteSource& source)
{
    QByteArray all;
    for (std::span<const char> chunk = source.next(); !chunk.empty(); chunk = source.next())
        all.append(chunk.data(), static_cast<qsizetype>(chunk.size()));
    return all;
}

} // namespace

class ReadAheadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBytesAreTheSourcesOwnInItsOrder()
    {
        for (const qsizetype size : { 0, 1, 99, 100, 101, 400, 12'345 }) {
            const QByteArray bytes = manyBytes(size);
            DeviceSource source(bufferOf(bytes), 100);
            ReadAhead ahead(source);
            QCOMPARE(everythingOf(ahead), bytes);
            QCOMPARE(ahead.trouble(), FileReason::None);
            QVERIFY(ahead.next().empty());
        }
    }

    void troubleIsToldOnlyWhenItIsReached()
    {
        BreakingSource source(6);
        ReadAhead ahead(source);
        for (int i = 0; i < 6; ++i) {
            QCOMPARE(ahead.next().size(), std::size_t(7));
            QCOMPARE(ahead.trouble(), FileReason::None);
        }
        QVERIFY(ahead.next().empty());
        QCOMPARE(ahead.trouble(), FileReason::BadArchiveEntry);
    }

    void itReadsNoFurtherAheadThanItsFewChunks()
    {
        BreakingSource source(1'000);
        {
            ReadAhead ahead(source);
            (void)ahead.next();
        }
        QVERIFY(source.asked <= 6);
    }

    void whoeverStopsEarlyWaitsForNothing()
    {
        for (int read = 0; read < 12; ++read) {
            BreakingSource source(10);
            ReadAhead ahead(source);
            for (int i = 0; i < read; ++i)
                (void)ahead.next();
        }
    }
};

QTEST_GUILESS_MAIN(ReadAheadTest)
#include "read_ahead_test.moc"
