#include "archive_bytes.h"
#include "imported.h"

#include <QTest>

using namespace candor;
using namespace candor::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray InferenceHeader = "Category,Type of inference,Description,Inference\n";

const QByteArray TargetingHeader
    = "Member Age,Company Names,Company Names,Company Follower of,Company Size,Degrees,Member Schools,Job "
      "Functions,Member Gender,Member Interests,Member Traits,Profile Locations";

QByteArray targeting(const QByteArray& interests)
{
    return TargetingHeader + "\n,,,,,,,,," + interests + ",,\n";
}

} // namespace

class LinkedInImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void anAnswerIsYesNoOrAShare_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("claimed"); // empty: no claim at all
        for (const char* yes : { "true", "TRUE", "Yes", "Oui", "да", "はい" })
            QTest::addRow("%s", yes) << QString::fromUtf8(yes) << u"Freelancer"_s;
        for (const char* no : { "false", "No", "no", "Nein", "нет", "いいえ" })
            QTest::addRow("%s", no) << QString::fromUtf8(no) << QString();
        const auto share = [](const char* answer, const QString& percent) {
            QTest::addRow("%s", answer) << QString::fromUtf8(answer) << u"Freelancer: "_s + percent;
        };
        share("0.0123", u"1.23 %"_s);
        share("0", u"0 %"_s);
        share("0.5", u"50 %"_s);
        share("1.0", u"100 %"_s);
        share("0.00001", u"< 0.01 %"_s);
        share("1e-3", u"0.1 %"_s);
        share("1.5", u"1.5"_s); // no share: as it is written
        share("nan", u"nan"_s);
        share("maybe", u"maybe"_s);
    }
    void anAnswerIsYesNoOrAShare()
    {
        QFETCH(QString, answer);
        QFETCH(QString, claimed);
        const Desk desk;
        const Imported imported({ desk.put(u"Inferences.csv"_s,
            InferenceHeader + "Career inferences,Freelancer,," + answer.toUtf8() + '\n') });
        QVERIFY(imported.worked);
        const std::vector<Record> records = imported.host.records();
        QCOMPARE(records.size(), 1U);
        QCOMPARE(records[0].role, Role::Inferred);
        std::vector<Claim> claims;
        if (!claimed.isEmpty())
            claims = { { Role::Inferred, Category::Work, u"Career inferences"_s, claimed } };
        QCOMPARE(records[0].claims, claims);
        QVERIFY(records[0].text.contains(u"Freelancer"));
    }

    void anAnswerThatIsNotGivenIsNotDisclosed()
    {
        const Desk desk;
        const Imported imported({ desk.put(u"Inferences_about_you.csv"_s,
            InferenceHeader + "Tomorrow's inferences,Freelancer,,\n,,,\nCareer inferences,,why,true\n") });
        QVERIFY(imported.worked);
        QCOMPARE(imported.host.records().size(), 1U);
        QCOMPARE(imported.host.records()[0].claims,
            (std::vector<Claim> { { Role::Inferred, Category::Other, u"Freelancer"_s, {} } }));
        QCOMPARE(imported.warned(WarningCode::RecordsUnreadable), 1);
    }

    void aCellIsSplitAtItsOwnSeparatorOnly_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QStringList>("values");
        QTest::newRow("semicolons") << QByteArray("\"Bees, all; Wax|Honey; Tea\"")
                                    << QStringList { u"Bees, all"_s, u"Wax|Honey"_s, u"Tea"_s };
        QTest::newRow("strokes") << QByteArray("\"Bees, all|Wax\"")
                                 << QStringList { u"Bees, all"_s, u"Wax"_s };
        QTest::newRow("repeated") << QByteArray("Bees; Bees") << QStringList { u"Bees"_s };
        QTest::newRow("open end") << QByteArray("Bees; Wax; ") << QStringList { u"Bees"_s, u"Wax"_s };
        QTest::newRow("no space") << QByteArray("Bees;Wax") << QStringList { u"Bees;Wax"_s };
        QTest::newRow("entities") << QByteArray("Bees &amp; Wax") << QStringList { u"Bees & Wax"_s };
        QTest::newRow("nothing") << QByteArray(" ; | ") << QStringList { u"|"_s };
    }
    void aCellIsSplitAtItsOwnSeparatorOnly()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QStringList, values);
        const Desk desk;
        const Imported imported({ desk.put(u"anything.csv"_s, targeting(cell)) });
        QVERIFY(imported.worked);
        QStringList found;
        for (const Record& record : imported.host.records())
            found += record.claims.front().value;
        QCOMPARE(found, values);
    }

    void aColumnThatNobodyKnowsKeepsItsName()
    {
        const Desk desk;
        const Imported imported({ desk.put(u"Ad_Targeting.csv"_s,
            TargetingHeader + ",Moon Phase,\n,,,,,,,,,,,,Full; New,beyond,further\n") });
        QVERIFY(imported.worked);
        QCOMPARE(imported.texts(),
            (QStringList { u"Moon Phase: Full"_s, u"Moon Phase: New"_s, u"Column 14: beyond"_s,
                u"Column 15: further"_s }));
        QCOMPARE(imported.host.records()[0].claims,
            (std::vector<Claim> { { Role::Inferred, Category::Other, u"Moon Phase"_s, u"Full"_s } }));
        QCOMPARE(imported.warned(WarningCode::UnknownKeys), 2); // the moon, and what no header names
    }

    void notesAreSkippedOnlyWhereTheyAre()
    {
        const QByteArray rows = "First Name,Last Name,Email Address,Company,Position,Connected On\n"
                                "Ada,Invented,,,,15 Mar 2031\n\nBo,Made-up,,,,16 Mar 2031\n";
        const Desk desk;
        const QByteArray notes = "Notes:\n\"Some addresses\n\nare missing.\"\n\n";
        for (const QByteArray& data : { rows, QByteArray(notes + rows) }) {
            const Imported imported({ desk.put(u"Connections.csv"_s, data) });
            QVERIFY(imported.worked);
            QCOMPARE(imported.texts(), (QStringList { u"Ada Invented"_s, u"Bo Made-up"_s }));
        }
    }

    void aRowWithoutItsSubjectIsCountedAndATimeMayBeMissing()
    {
        const Desk desk;
        const Imported imported({ desk.put(u"SearchQueries.csv"_s,
            "Time,Search Query,Mood\nyesterday,bees,good\n,wax,\n2031/04/01 18:29:56 UTC,,\n") });
        QVERIFY(imported.worked);
        QCOMPARE(imported.texts(), (QStringList { u"bees"_s, u"wax"_s }));
        QVERIFY(!imported.host.records()[0].at);
        QCOMPARE(imported.warned(WarningCode::TimesUnreadable), 1);
        QCOMPARE(imported.warned(WarningCode::RecordsUnreadable), 1);
        QCOMPARE(imported.warned(WarningCode::UnknownKeys), 1);
    }

    void aNameThatIsEverybodysIsNoProof()
    {
        const Desk desk;
        const Imported named({ desk.put(u"Contacts.csv"_s, "Name,Phone\nAda,1\n") });
        QVERIFY(!named.worked);
        const Imported columns({ desk.put(u"events.csv"_s, "Time,Event\n2031-01-01 00:00:00,Started\n") });
        QVERIFY(!columns.worked);
    }

    void nothingOfOthersOrOfPlacesIsKept()
    {
        const Desk desk;
        const Imported imported({ desk.put(u"Complete_LinkedInDataExport_03-15-2031.zip.zip"_s,
            zipOf({ { "Registration.csv",
                        "Registered At,Registration Ip,Subscription Types\n\"12/22/31, 10:06 "
                        "AM\",192.0.2.7,\n" },
                { "Contacts.csv",
                    "Source,FirstName,LastName,Emails,PhoneNumbers\nphone,Ada,Invented,ada@example.org,"
                    "1\n" } })) });
        QVERIFY(imported.worked);
        QCOMPARE(imported.texts(), (QStringList { u"Registered"_s, u"Imported contacts: 1"_s }));
    }

    void exportsOfTwoDaysOrMembersAreTwo()
    {
        const Desk desk;
        const auto zip = [&](const QString& name, const QByteArray& member) {
            return desk.put(name,
                zipOf(
                    { { "Reactions_" + member + ".csv", "Date,Type,Link\n2031-04-01 08:00:00,LIKE,x\n" } }));
        };
        RecordingHost host;
        const auto count
            = [&](const QStringList& paths) { return importing::findExports(paths, host)->size(); };
        const QString one = zip(u"Basic_LinkedInDataExport_03-15-2031.zip"_s, "1234567");
        QCOMPARE(count({ one, zip(u"Complete_LinkedInDataExport_03-15-2031.zip"_s, "1234567") }), 1U);
        QCOMPARE(count({ one, zip(u"Complete_LinkedInDataExport_03-16-2031.zip"_s, "1234567") }), 2U);
        QCOMPARE(count({ one, zip(u"other.zip"_s, "7654321") }), 2U);
        QCOMPARE(count({ one, zip(u"other.zip"_s, "1234567") }), 1U);
    }

    void aDamagedTableIsLeftWhole()
    {
        const Desk desk;
        const Imported imported({ desk.put(u"x.zip"_s,
            zipOf({ { "Ad_Targeting.csv", TargetingHeader + "\n,,,,,,,,,\"Bees; Wax" },
                { "Inferences_about_you.csv", InferenceHeader + "Career inferences,Freelancer,,true\n" },
                { "Connections.csv", "" } })) });
        QVERIFY(imported.worked);
        QCOMPARE(imported.report(u"Ad_Targeting.csv")->reason, FileReason::Malformed);
        QCOMPARE(imported.report(u"Connections.csv")->reason, FileReason::Empty);
        QCOMPARE(imported.host.records().size(), 1U);
    }
};

QTEST_GUILESS_MAIN(LinkedInImportTest)
#include "linkedin_import_test.moc"
