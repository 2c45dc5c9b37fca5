#include "recognition.h"

#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

using namespace candor::importing;
using namespace Qt::StringLiterals;

class RecognitionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void namesAreComparedFolded_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("folded");
        QTest::newRow("case") << u"MyActivity.JSON"_s << u"myactivity.json"_s;
        QTest::newRow("decomposed") << u"Aktivita\u0308ten"_s << u"aktivitäten"_s;
        QTest::newRow("Korean, decomposed") << u"\u1112\u1161\u11ab"_s << u"한"_s;
        QTest::newRow("sharp s") << u"STRAẞE Straße"_s << u"straße straße"_s;
        QTest::newRow("final sigma") << u"ΛΌΓΟΣ"_s << u"λόγοσ"_s;
        QTest::newRow("a dotless i stays one") << u"Etkinliğim ışık"_s << u"etkinliğim ışık"_s;
        QTest::newRow("spaces") << u"  my \u00a0  activity\t"_s << u"my activity"_s;
        QTest::newRow("apostrophes") << u"Recherche d’images, Video's"_s << u"recherche d_images, video_s"_s;
        QTest::newRow("not for Windows") << u"a<b>c:d\"e|f?g*h"_s << u"a_b_c_d_e_f_g_h"_s;
        QTest::newRow("writing direction") << u"\u200fنشاطي\u200e"_s << u"نشاطي"_s;
        QTest::newRow("isolated writing direction") << u"\u2067نشاطي\u2069"_s << u"نشاطي"_s;
        QTest::newRow("a mark before a space") << u"\u200e My"_s << u"my"_s;
        QTest::newRow("joiners mean something") << u"می\u200cخواهم"_s << u"می\u200cخواهم"_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void namesAreComparedFolded()
    {
        QFETCH(QString, name);
        QTEST(foldedName(name), "folded");
    }

    void foldingIsDoneOnce()
    {
        QRandomGenerator random(20261124);
        for (int round = 0; round < 20'000; ++round) {
            QString name;
            for (int i = 0; i < 6; ++i)
                name += QChar(static_cast<char16_t>(random.bounded(0x20U, 0x3000U)));
            const QString folded = foldedName(name);
            QVERIFY2(foldedName(folded) == folded, name.toUtf8().toHex().constData());
            QCOMPARE(foldedName(name.normalized(QString::NormalizationForm_D)), folded);
        }
    }

    void aPathFallsIntoItsParts()
    {
        const Glimpse glimpse(u"Takeout/Mijn Activiteit/Video's.2031.JSON"_s, "[]");
        QCOMPARE(glimpse.folders, (QStringList { u"takeout"_s, u"mijn activiteit"_s }));
        QCOMPARE(glimpse.name, u"video_s.2031.json"_s);
        QCOMPARE(glimpse.stem, u"video_s.2031"_s);
        QCOMPARE(glimpse.suffix, u"json"_s);
        QVERIFY(glimpse.isJson() && !glimpse.isTable() && !glimpse.isPage());
        QVERIFY(glimpse.isBelow(u"takeout") && !glimpse.isBelow(u"video_s"));
    }

    void oddPathsAreBearable()
    {
        for (const char* path : { "", "/", "a/", "//", ".", ".json", "a.", "/.json" }) {
            const Glimpse glimpse(QString::fromLatin1(path), {});
            QVERIFY(glimpse.name.endsWith(glimpse.suffix));
            QVERIFY(glimpse.firstLine().isEmpty());
        }
        QCOMPARE(Glimpse(u"README"_s, {}).stem, u"readme"_s);
        QCOMPARE(Glimpse(u"README"_s, {}).suffix, QString());
    }

    void theFirstLineIsFound_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("unix") << QByteArray("Günther, x\nb");
        QTest::newRow("windows") << QByteArray("\r\n \r\nGünther, x\r\nb");
        QTest::newRow("old mac") << QByteArray("Günther, x\rb");
        QTest::newRow("a mark") << QByteArray("\xEF\xBB\xBF\n Günther, x \nb");
        QTest::newRow("alone") << QByteArray("Günther, x");
        for (const auto encoding :
            { QStringConverter::Utf16LE, QStringConverter::Utf16BE, QStringConverter::Utf32LE }) {
            QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
            QTest::newRow(QStringConverter::nameForEncoding(encoding))
                << QByteArray(encoder(u"Günther, x\nb"_s));
        }
    }
    void theFirstLineIsFound()
    {
        QFETCH(QByteArray, head);
        QCOMPARE(Glimpse(u"a.csv"_s, head).firstLine(), u"Günther, x"_s);
    }

    void oldWindowsTextIsUnderstoodInTheFirstLine()
    {
        QCOMPARE(Glimpse(u"a.csv"_s, "G\xFCnther, \x80\nb").firstLine(), u"Günther, €"_s);
    }

    void aHugeFirstLineIsCut()
    {
        QVERIFY(Glimpse(u"a.csv"_s, QByteArray(60'000, 'x')).firstLine().size() <= 8192);
    }
};

QTEST_GUILESS_MAIN(RecognitionTest)
#include "recognition_test.moc"
