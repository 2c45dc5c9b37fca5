#include "json_elements.h"
#include "json_path.h"
#include "said_text.h"

#include <QTest>

using namespace candor::importing;
using namespace Qt::StringLiterals;

class SaidTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsForNothingSayNothing()
    {
        for (const QString& text : { u""_s, u" "_s, u"N/A"_s, u"n/a"_s, u"None"_s, u"n.v.t."_s, u"[]"_s,
                 u"{}"_s, u"null"_s, u"-"_s })
            QCOMPARE(saidText(text), QString());
        QCOMPARE(saidText(u" Tea &amp;\n cake "_s), u"Tea & cake"_s);
        QCOMPARE(saidText(u"None of them"_s), u"None of them"_s);
    }

    void namesAreBareInEveryScript()
    {
        QCOMPARE(bareName(u"Search Term"), bareName(u"search_term"));
        QCOMPARE(bareName(u"Centres d’intérêt"), u"centresdintérêt"_s);
        QCOMPARE(bareName(QString(u"Café 2"_s).normalized(QString::NormalizationForm_D)), u"café2"_s);
        QCOMPARE(bareName(u"検索・履歴"), u"検索履歴"_s);
    }

    void coordinatesAreKnown()
    {
        for (const QString& text :
            { u"51.507, -0.128"_s, u"lat 51.507 ± 20 meters, long -0.128 ± 20 meters"_s,
                u"Latitude, Longitude: 48.858844, 2.294351"_s })
            QVERIFY2(areCoordinates(text), qPrintable(text));
        for (const QString& text : { u"Oulu"_s, u"Main St. 5"_s, u""_s, u"12.50"_s, u".55.66"_s, u"1.2.3"_s })
            QVERIFY2(!areCoordinates(text), qPrintable(text));
    }

    void aPathIsTakenApartOnceForAList()
    {
        JsonPath path;
        const std::string separator(1, JsonElements::PathSeparator);
        QVERIFY(path.follow("Home, School \\u0026 Work" + separator + separator + "a\\\"b"));
        QCOMPARE(path.names(), (QStringList { u"Home, School & Work"_s, QString(), u"a\"b"_s }));
        QVERIFY(!path.follow("Home, School \\u0026 Work" + separator + separator + "a\\\"b"));
        QVERIFY(path.follow("x"));
        QCOMPARE(path.last(), u"x"_s);
        QVERIFY(path.follow(""));
        QCOMPARE(path.last(), QString());
        QVERIFY(path.follow("bad \\q escape"));
        QCOMPARE(path.names(), QStringList { QString() });
    }
};

QTEST_GUILESS_MAIN(SaidTextTest)
#include "said_text_test.moc"
