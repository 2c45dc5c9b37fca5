#include "ledger_body.h"
#include "ledger_export.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QtEndian>

using namespace candor;
using namespace candor::receipts;
using namespace Qt::StringLiterals;

namespace {

QByteArray sha(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QByteArray linkOf(qint64 seq, const QByteArray& before, const QByteArray& commitment)
{
    QByteArray number(8, '\0');
    qToBigEndian(seq, number.data());
    return sha(QByteArray(1, '\2') + number + before + commitment);
}

std::vector<ExportedRecord> aLedger(int records)
{
    std::vector<ExportedRecord> ledger;
    QByteArray before(32, '\0');
    for (int seq = 1; seq <= records; ++seq) {
        ExportedRecord record { seq, QByteArray(16, static_cast<char>(seq)),
            genesisBody(QByteArray(16, 'x'), {}), {}, {} };
        record.commitment = sha(QByteArray(1, '\1') + record.salt + record.body);
        record.link = before = linkOf(seq, before, record.commitment);
        ledger.push_back(record);
    }
    return ledger;
}

// Checks an export as anybody would, from the file alone: the number of good records.
int goodRecords(const QByteArray& file)
{
    QByteArray before(32, '\0');
    int good = 0;
    const QList<QByteArray> lines = file.trimmed().split('\n');
    for (qsizetype at = 1; at + 1 < lines.size(); ++at) {
        const QJsonObject record = QJsonDocument::fromJson(lines.at(at)).object();
        const auto bytes = [&record](QLatin1String name) {
            return QByteArray::fromHex(record[name].toString().toLatin1());
        };
        const QByteArray body = record["body"_L1].toString().toUtf8();
        const bool whole = record["body"_L1].isNull()
            || sha(QByteArray(1, '\1') + bytes("salt"_L1) + body) == bytes("com"_L1);
        if (!whole || record["seq"_L1].toInteger() != at
            || linkOf(at, before, bytes("com"_L1)) != bytes("hash"_L1))
            return good;
        before = bytes("hash"_L1);
        ++good;
    }
    const QJsonObject footer = QJsonDocument::fromJson(lines.last()).object();
    return footer["records"_L1].toInteger() == good
            && footer["head"_L1].toString() == QString::fromLatin1(before.toHex())
        ? good
        : -1;
}

QByteArray exported(const std::vector<ExportedRecord>& ledger)
{
    QByteArray file = exportHeader(QByteArray(16, 'x'), {});
    for (const ExportedRecord& record : ledger)
        file += exportLine(record);
    const ExportEnd end { static_cast<qint64>(ledger.size()), ledger.back().link, sha(file),
        QByteArray(16, 'd'), QByteArray(32, 'k') };
    return file + exportFooter(end, QByteArray(64, 's'));
}

} // namespace

class LedgerExportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void anExportIsCheckedFromTheFileAlone() { QCOMPARE(goodRecords(exported(aLedger(20))), 20); }

    void aChangedExportIsFound()
    {
        std::vector<ExportedRecord> ledger = aLedger(20);
        ledger[7].body.replace("genesis", "Genesis");
        QCOMPARE(goodRecords(exported(ledger)), 7);
    }

    void anErasedTextLeavesTheChainWhole()
    {
        std::vector<ExportedRecord> ledger = aLedger(5);
        ledger[2].salt.clear();
        ledger[2].body.clear();
        QCOMPARE(goodRecords(exported(ledger)), 5);
        QVERIFY(exportLine(ledger[2]).contains(R"("body":null)"));
    }

    void everyLineIsOneLine()
    {
        ExportedRecord record = aLedger(1)[0];
        record.body = "{\"reason\":\"first\\nsecond\"}";
        QCOMPARE(exportLine(record).count('\n'), 1);
    }

    void theEndSaysWhatWasSignedAndByWhom()
    {
        const QByteArray file = exported(aLedger(3));
        const QByteArray last = file.trimmed().split('\n').last();
        QJsonObject end = QJsonDocument::fromJson(last).object();
        QCOMPARE(end.take("signature"_L1).toString(), QString::fromLatin1(QByteArray(64, 's').toHex()));
        QCOMPARE(end["sha256"_L1].toString(),
            QString::fromLatin1(sha(file.first(file.size() - last.size() - 1)).toHex()));
        QCOMPARE(QJsonDocument(end).toJson(QJsonDocument::Compact),
            signedEnd({ 3, aLedger(3).back().link, sha(file.first(file.size() - last.size() - 1)),
                QByteArray(16, 'd'), QByteArray(32, 'k') }));
        QVERIFY(exportFooter({}, {}).contains("\"signature\":null"));
    }

    void aCheckpointIsALineOfItsOwn()
    {
        const QJsonObject line
            = QJsonDocument::fromJson(exportCheckpoint("{\"a\":1}", QByteArray(64, 's'))).object();
        QCOMPARE(line["checkpoint"_L1].toString(), u"{\"a\":1}"_s);
        QCOMPARE(line["signature"_L1].toString(), QString::fromLatin1(QByteArray(64, 's').toHex()));
    }

    void aRecordThatWasTamperedWithLeavesAsItIs()
    {
        ExportedRecord record = aLedger(1)[0];
        record.body = "\xff\xfe broken";
        record.seq = std::numeric_limits<qint64>::max();
        const QJsonObject line = QJsonDocument::fromJson(exportLine(record)).object();
        QCOMPARE(line["bodyHex"_L1].toString(), QString::fromLatin1(record.body.toHex()));
        QVERIFY(!line.contains("body"_L1));
    }
};

QTEST_GUILESS_MAIN(LedgerExportTest)
#include "ledger_export_test.moc"
