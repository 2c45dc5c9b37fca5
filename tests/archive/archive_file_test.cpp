#include "archive_reading.h"
#include "archive_writing.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace candor;
using namespace candor::archive;
using namespace Qt::StringLiterals;

namespace {

const Instant Then { std::chrono::seconds { 1'900'000'000 } };
const QByteArray Rows = "{\"a\":1}\n{\"a\":2}\n\n{\"a\":\"" + QByteArray(200'000, 'x') + "\"}\n";

Result<qint64> written(const QString& path)
{
    Result<std::unique_ptr<Writer>> writer = Writer::create(path, Then);
    if (!writer)
        return writer.error();
    Result<void> done = (*writer)->begin(u"rows.jsonl"_s);
    if (done)
        done = (*writer)->write(Rows);
    if (done)
        done = (*writer)->begin(u"nothing.jsonl"_s);
    if (done)
        done = (*writer)->begin(u"tables/last.txt"_s);
    if (done)
        done = (*writer)->write("the end");
    return done ? (*writer)->finish() : done.error();
}

struct Content {
    QStringList names;
    QByteArray lines; // of the first part, with their ends
    QByteArray last;
};

Result<Content> read(const QString& path)
{
    Result<std::unique_ptr<Reader>> reader = Reader::open(path);
    if (!reader)
        return reader.error();
    Content content;
    for (;;) {
        const Result<std::optional<QString>> part = (*reader)->next();
        if (!part)
            return part.error();
        if (!*part)
            break;
        content.names += **part;
        if (content.names.size() > 1)
            continue; // passed over
        for (;;) {
            const Result<std::optional<QByteArray>> line = (*reader)->line();
            if (!line)
                return line.error();
            if (!*line)
                break;
            content.lines += **line + '\n';
        }
    }
    if (Result<void> whole = (*reader)->finish(); !whole)
        return whole.error();
    return content;
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

class ArchiveFileTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    QString path() const { return m_dir->filePath(u"all.zip"_s); }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_dir = std::make_unique<QTemporaryDir>();
    }

    void whatIsWrittenIsRead()
    {
        const Result<qint64> size = written(path());
        QVERIFY(size);
        QCOMPARE(*size, QFileInfo(path()).size());
        QVERIFY(*size < Rows.size()); // packed
        const Result<Content> content = read(path());
        QVERIFY(content);
        QCOMPARE(content->names, QStringList({ u"rows.jsonl"_s, u"nothing.jsonl"_s, u"tables/last.txt"_s }));
        QCOMPARE(content->lines, Rows);
    }

    void nothingStandsThereBeforeAllIsWritten()
    {
        put(path(), "an older file");
        {
            Result<std::unique_ptr<Writer>> writer = Writer::create(path(), Then);
            QVERIFY((*writer)->begin(u"rows.jsonl"_s));
            QVERIFY((*writer)->write(Rows));
        }
        QCOMPARE(contentOf(path()), "an older file");
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files), QStringList { u"all.zip"_s });
    }

    // Behind the manifest only the zip's own table of contents follows, of which nothing is used.
    void everyCutIsFound()
    {
        QVERIFY(written(path()));
        const QByteArray whole = contentOf(path());
        const qsizetype contents = whole.indexOf("PK\x01\x02");
        QVERIFY(contents > 0);
        for (qsizetype size = 0; size < contents - 30; size += size < 400 ? 1 : 7) {
            put(path(), whole.first(size));
            const Result<Content> content = read(path());
            QVERIFY2(!content, QByteArray::number(size).constData());
            QVERIFY(content.error().fault == Fault::Corrupt || content.error().fault == Fault::Invalid);
        }
    }

    void everyChangedByteIsFoundOrHarmless()
    {
        QVERIFY(written(path()));
        const Content before = *read(path());
        const QByteArray whole = contentOf(path());
        const qsizetype contents = whole.indexOf("PK\x01\x02");
        int found = 0;
        for (qsizetype at = 0; at < contents; ++at) {
            QByteArray changed = whole;
            changed[at] = static_cast<char>(changed.at(at) ^ 0x10);
            put(path(), changed);
            const Result<Content> content = read(path());
            found += content ? 0 : 1;
            // times and the like may change; names and bytes may not
            QVERIFY2(!content || (content->names == before.names && content->lines == before.lines),
                QByteArray::number(at).constData());
        }
        QVERIFY(found * 10 > contents * 6);
    }

    void whatIsNoArchiveIsSaidSo()
    {
        QCOMPARE(Reader::open(path()).error().fault, Fault::NotFound);
        put(path(), "");
        QCOMPARE(Reader::open(path()).error().fault, Fault::Invalid);
        put(path(), "Dear Sir or Madam");
        QCOMPARE(Reader::open(path()).error().fault, Fault::Invalid);
        QVERIFY(QDir().mkpath(m_dir->filePath(u"folder"_s)));
        QVERIFY(!Reader::open(m_dir->filePath(u"folder"_s)));
    }

    void aPlaceThatTakesNothingIsADiskFault()
    {
        QCOMPARE(written(m_dir->filePath(u"missing/all.zip"_s)).error().fault, Fault::Disk);
        QVERIFY(QDir().mkpath(m_dir->filePath(u"folder"_s)));
        QCOMPARE(written(m_dir->filePath(u"folder"_s)).error().fault, Fault::Disk);
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before {};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit full { 300, before.rlim_max };
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &full), 0);
        const Result<qint64> done = written(path());
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        QCOMPARE(done.error().fault, Fault::Disk);
        QVERIFY(QDir(m_dir->path()).entryList(QDir::Files).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ArchiveFileTest)
#include "archive_file_test.moc"
