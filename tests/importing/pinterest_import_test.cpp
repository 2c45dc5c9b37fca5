#include "imported.h"

#include <QTest>

using namespace candor;
using namespace candor::importing;
using namespace candor::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Address = "https://www.pinterest.com/pin/1/";

QByteArray link(const QByteArray& number)
{
    const QByteArray address = "https://www.pinterest.com/pin/" + number + "/";
    return "<a href=\"" + address + "\">" + address + "</a>";
}

} // namespace

class PinterestImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void pinsFollowOneAnotherWithOrWithoutABlankLine()
    {
        const Imported imported = Imported::ofFile(u"renamed.html"_s,
            "<div><h1 id=x>Pins</h1>\n" + link("1") + "\n<br>Title: One,\n<br>Board Id: 9\n" + "<br>"
                + link("2") + "\n<br>Title: Two,\n<br><br>" + link("3") + "\n<br>Title: Three,\n</div>");
        QVERIFY(imported.worked);
        QCOMPARE(imported.summary.company, Company::Pinterest);
        QCOMPARE(imported.texts(), (QStringList { u"One"_s, u"Two"_s, u"Three"_s }));
    }

    void detailsOfSeveralLinesStayTogether()
    {
        const Imported imported = Imported::ofFile(u"pinterest.html"_s,
            "<div id=\"contents\"><h1 id=x>Pins</h1>\n" + link("1")
                + "\n<br>Title: No data,\n<br>Details: One\n<br>two\n<br><br>three,\n<br>Board Name: Tea,\n"
                  "<br>Created at: 2031/02/13 15:35:01\n<br>Private: False<br><br></div>");
        QVERIFY(imported.worked);
        QCOMPARE(imported.texts(), QStringList { u"One two three – Tea"_s });
        QCOMPARE(imported.host.records().front().at, instantFromIso(u"2031-02-13T15:35:01Z"));
        QVERIFY(!imported.isWarned(WarningCode::UnknownKeys));
    }

    void whatIsNewIsCountedAndUnreadableTimesToo()
    {
        const Imported imported = Imported::ofFile(u"pinterest.html"_s,
            "<div id=\"contents\"><h1 id=x>Pins</h1>\n" + link("1")
                + "\n<br>Title: A,\n<br>Mood: calm,\n<br>Created at: soon\n<br><br><h1 id=y>New</h1>No "
                  "data</div>");
        QVERIFY(imported.worked);
        QCOMPARE(imported.texts(), QStringList { u"A"_s });
        QCOMPARE(imported.warned(WarningCode::UnknownKeys), 2); // the key and the heading
        QCOMPARE(imported.warned(WarningCode::TimesUnreadable), 1);
    }

    void pinsBelowATranslatedHeadingAreStillPins()
    {
        const Imported imported = Imported::ofFile(u"pinterest.html"_s,
            "<div id=\"contents\"><h1 id=x>Épingles</h1>\n" + link("1") + "\n<br>Titre: A<br><br></div>");
        QVERIFY(imported.worked);
        QCOMPARE(imported.host.records().front().kind, u"pin"_s);
        QCOMPARE(imported.texts(), QStringList { QString::fromLatin1(Address) });
    }

    void aPageSavedFromTheSiteIsNoExport()
    {
        QVERIFY(!Imported::ofFile(u"Pinterest.html"_s,
            "<html><body><h1 class=\"x\">Pins</h1><a href=\"" + Address + "\">A pin</a></body></html>")
                     .worked);
    }

    void aLineWithoutEndIsKeptToAPointAndCounted()
    {
        const Imported imported = Imported::ofFile(u"pinterest.html"_s,
            "<div id=\"contents\"><h1 id=x>Notes</h1>\n<br>Text: " + QByteArray(3 << 20, 'a')
                + "<br><br>After</div>");
        QVERIFY(imported.worked);
        QCOMPARE(imported.host.records().size(), 2U);
        QVERIFY(imported.host.records().front().text.size() < (1 << 20));
        QCOMPARE(imported.texts().back(), u"Notes: After"_s);
        QCOMPARE(imported.warned(WarningCode::RecordsUnreadable), 1);
    }

    void theFurnitureOfThePageIsNotTold()
    {
        const Imported imported = Imported::ofFile(u"pinterest.html"_s,
            "<html><head><title>Your data</title><style>h1 { color: red; }</style></head><body><div "
            "id=\"contents\">"
            "<h1 id=x>Boards</h1><ul><li>Name: Tea</li><li>Name: Cake</li></ul></div></body></html>");
        QVERIFY(imported.worked);
        QCOMPARE(imported.texts(), (QStringList { u"Boards: Name: Tea"_s, u"Boards: Name: Cake"_s }));
    }
};

QTEST_GUILESS_MAIN(PinterestImportTest)
#include "pinterest_import_test.moc"
