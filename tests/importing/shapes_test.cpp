#include "exports.h"
#include "recording_host.h"
#include "shape.h"

#include <QTest>

#include <algorithm>

using namespace candor;
using namespace candor::importing;
using namespace candor::test;
using namespace Qt::StringLiterals;

namespace {

// Every way in which people hand over an export; the records must not depend on it.
struct Packing {
    const char* name;
    QStringList (*put)(const Desk& desk, const Shape& shape);
};

QList<Packed> below(const QByteArray& folder, const Shape& shape)
{
    QList<Packed> files = shape.files;
    for (Packed& file : files)
        file.name.prepend(folder);
    return files;
}

QByteArray topOf(const Shape& shape)
{
    return shape.top.isEmpty() ? QByteArray() : shape.top + '/';
}

QList<Packed> decomposed(QList<Packed> files)
{
    for (Packed& file : files)
        file.name = QString::fromUtf8(file.name).normalized(QString::NormalizationForm_D).toUtf8();
    return files;
}

constexpr Packing Packings[] {
    { "zip",
        [](const Desk& desk, const Shape& shape) -> QStringList {
            return { desk.put(u"export.zip"_s, zipOf(below(topOf(shape), shape))) };
        } },
    { "tgz",
        [](const Desk& desk, const Shape& shape) -> QStringList {
            return { desk.put(u"export.tgz"_s, tgzOf(below(topOf(shape), shape))) };
        } },
    { "folder",
        [](const Desk& desk, const Shape& shape) -> QStringList {
            for (const Packed& file : below(topOf(shape), shape))
                desk.put(u"unpacked/"_s + QString::fromUtf8(file.name), file.data);
            return { desk.path() + u"/unpacked"_s };
        } },
    { "without its top folder",
        [](const Desk& desk, const Shape& shape) -> QStringList {
            return { desk.put(u"mine.zip"_s, zipOf(shape.files)) };
        } },
    { "packed again on a Mac",
        [](const Desk& desk, const Shape& shape) -> QStringList {
            QList<Packed> files = decomposed(below("Downloads/stuff/" + topOf(shape), shape));
            files.prepend({ "__MACOSX/._" + shape.files.first().name, "\x05\x16\x07" });
            files += Packed { ".DS_Store", "x" };
            return { desk.put(u"Archive.zip"_s, zipOf(files)) };
        } },
    { "with backslashes",
        [](const Desk& desk, const Shape& shape) -> QStringList {
            QList<Packed> files = below(topOf(shape), shape);
            for (Packed& file : files)
                file.name.replace('/', '\\');
            return { desk.put(u"export.zip"_s, zipOf(files)) };
        } },
    { "in another order",
        [](const Desk& desk, const Shape& shape) -> QStringList {
            QList<Packed> files = below(topOf(shape), shape);
            std::ranges::reverse(files);
            return { desk.put(u"export.zip"_s, zipOf(files)) };
        } },
    { "a zip in a zip",
        [](const Desk& desk, const Shape& shape) -> QStringList {
            return { desk.put(
                u"all.zip"_s, zipOf({ { "parts/one.zip", zipOf(below(topOf(shape), shape)) } })) };
        } },
};

QString reportOf(const ImportSummary& summary, const RecordingHost& host)
{
    QStringList lines;
    for (const FileReport& file : summary.files) {
        lines += file.path + u": "_s + idOf(file.state) + u' ' + idOf(file.reason);
        const auto kept = host.byFile.find(file.id.value);
        if (kept == host.byFile.end())
            continue;
        for (const Record& record : kept->second) {
            QStringList claims;
            for (const Claim& claim : record.claims)
                claims += u"%1/%2/%3=%4%5"_s.arg(idOf(claim.role), idOf(claim.category), claim.label,
                    claim.value, claim.disabled ? u" off"_s : QString());
            lines += u"  %1 %2 %3 %4 '%5' %6 [%7]"_s.arg(idOf(record.role), idOf(record.company),
                idOf(record.category), record.kind, record.text, record.at ? toIso(*record.at) : u"-"_s,
                claims.join(u"; "_s));
            if (record.showing)
                lines += u"    shown '%1' by '%2' (%3) at '%4' %5"_s.arg(record.showing->title,
                    record.showing->advertiser, record.showing->creative, record.showing->place,
                    idOf(record.showing->interaction));
        }
    }
    return lines.join(u'\n');
}

bool isSame(const Record& one, const Record& other)
{
    return one.role == other.role && one.company == other.company && one.category == other.category
        && one.kind == other.kind && one.text == other.text && one.at == other.at
        && one.claims == other.claims && one.showing == other.showing;
}

const FileReport* reportFor(const ImportSummary& summary, const QString& path)
{
    const auto found = std::ranges::find_if(summary.files,
        [&](const FileReport& file) { return file.path == path || file.path.endsWith(u'/' + path); });
    return found == summary.files.end() ? nullptr : &*found;
}

QByteArray bytesOf(const Shape& shape, const QString& path)
{
    const auto found = std::ranges::find(shape.files, path.toUtf8(), &Packed::name);
    return found == shape.files.end() ? QByteArray() : found->data;
}

// The last of the file's records that begins before its anchor is the one that tells it.
bool standsWhereItSays(
    const Told& told, const Record& record, const std::vector<Record>& ofFile, const Shape& shape)
{
    const qint64 anchor = bytesOf(shape, told.file).indexOf(told.anchor);
    return anchor >= 0 && record.position.byte <= anchor + told.anchor.size()
        && std::ranges::none_of(ofFile, [&](const Record& other) {
               return other.position.byte > record.position.byte && other.position.byte <= anchor;
           });
}

} // namespace

class ShapesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyShapeIsReadExactlyHoweverItIsPacked_data()
    {
        QTest::addColumn<Shape>("shape");
        QTest::addColumn<Packing>("packing");
        for (const Shape& shape : allShapes()) {
            for (const Packing& packing : Packings)
                QTest::addRow("%s, %s", shape.name.constData(), packing.name) << shape << packing;
        }
    }
    void everyShapeIsReadExactlyHoweverItIsPacked()
    {
        QFETCH(Shape, shape);
        QFETCH(Packing, packing);
        const Desk desk;
        RecordingHost host;
        const Result<std::vector<Export>> found = findExports(packing.put(desk, shape), host);
        QVERIFY(found);
        QCOMPARE(found->size(), 1U);
        const Result<ImportSummary> summary = read(found->front(), host);
        QVERIFY(summary);
        QCOMPARE(idOf(summary->company), idOf(shape.company));
        const QByteArray report = reportOf(*summary, host).toUtf8();

        std::map<qint64, std::vector<Told>> expected;
        for (const Told& told : shape.told) {
            const FileReport* file = reportFor(*summary, told.file);
            QVERIFY2(file, qPrintable(told.file));
            expected[file->id.value].push_back(told);
        }
        for (const Packed& packed : shape.files) {
            const QString path = QString::fromUtf8(packed.name);
            const FileReport* file = reportFor(*summary, path);
            QVERIFY2(file, qPrintable(path));
            const auto unread = shape.unread.find(path);
            if (unread == shape.unread.end()) {
                QVERIFY2(file->state == FileState::Read,
                    QByteArray(report + "\nnot read: " + packed.name).constData());
            } else {
                QVERIFY2(file->state != FileState::Read && file->reason == unread->second,
                    QByteArray(report + "\nnot as told: " + packed.name).constData());
            }
            const std::vector<Told>& told = expected[file->id.value];
            const std::vector<Record>& records = host.byFile[file->id.value];
            for (std::size_t i = 0; i < std::max(told.size(), records.size()); ++i) {
                const QByteArray where
                    = report + "\ndiffers in " + packed.name + " at record " + QByteArray::number(qint64(i));
                QVERIFY2(i < told.size() && i < records.size() && isSame(told[i].record, records[i]),
                    where.constData());
                QVERIFY2(told[i].anchor.isEmpty() || standsWhereItSays(told[i], records[i], records, shape),
                    QByteArray(where + " (position)").constData());
            }
        }
        const ByteTotals bytes = summary->bytes();
        QCOMPARE(bytes.total, bytes.read + bytes.skipped + bytes.unknown + bytes.failed);
    }

    void anExportCutAnywhereGivesTheSameOrLessAndSaysSo_data()
    {
        QTest::addColumn<Shape>("shape");
        for (const Shape& shape : allShapes())
            QTest::newRow(shape.name.constData()) << shape;
    }
    void anExportCutAnywhereGivesTheSameOrLessAndSaysSo()
    {
        QFETCH(Shape, shape);
        const Desk desk;
        const QByteArray whole = zipOf(below(topOf(shape), shape));
        for (int part = 1; part < 16; ++part) {
            const QString path = desk.put(u"cut.zip"_s, whole.first(whole.size() * part / 16));
            RecordingHost host;
            const Result<std::vector<Export>> found = findExports({ path }, host);
            if (!found) {
                QCOMPARE(found.error().fault, Fault::Invalid);
                continue;
            }
            bool saysSo = false;
            for (const Export& one : *found) {
                const Result<ImportSummary> summary = read(one, host);
                QVERIFY(summary || summary.error().fault == Fault::Invalid);
                saysSo = saysSo || !summary || summary->fileCount(FileState::Failed) > 0;
            }
            QVERIFY(saysSo
                || host.records().size() == shape.told.size()); // what is cut off may be the list alone
            for (const Record& record : host.records()) {
                QVERIFY2(std::ranges::any_of(
                             shape.told, [&](const Told& told) { return isSame(told.record, record); }),
                    qPrintable(record.text));
            }
        }
    }

    // Each file in a zip of its own: one export all the same, and nothing is lost.
    void anExportInPartsIsOne_data() { anExportCutAnywhereGivesTheSameOrLessAndSaysSo_data(); }
    void anExportInPartsIsOne()
    {
        QFETCH(Shape, shape);
        const Desk desk;
        QStringList parts;
        for (qsizetype i = 0; i < shape.files.size(); i += 2) {
            parts += desk.put(u"part-%1.zip"_s.arg(i, 3, 10, QLatin1Char('0')),
                zipOf(below(topOf(shape), shape).mid(i, 2)));
        }
        RecordingHost host;
        const Result<std::vector<Export>> found = findExports(parts, host);
        QVERIFY(found);
        QCOMPARE(found->size(), 1U);
        const Result<ImportSummary> summary = read(found->front(), host);
        QVERIFY(summary);
        std::vector<Record> records = host.records();
        for (const Told& told : shape.told) {
            const auto same = std::ranges::find_if(
                records, [&](const Record& record) { return isSame(told.record, record); });
            QVERIFY2(same != records.end(), qPrintable(told.file + u": "_s + told.record.text));
            records.erase(same);
        }
        QVERIFY(records.empty());
    }
};

QTEST_GUILESS_MAIN(ShapesTest)
#include "shapes_test.moc"
