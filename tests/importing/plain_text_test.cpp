#include "plain_text.h"

#include <QRandomGenerator>
#include <QTest>

using namespace candor::importing;
using namespace Qt::StringLiterals;

class PlainTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void entitiesAreResolvedOnce_data()
    {
        QTest::addColumn<QString>("plain");
        QTest::newRow("a &amp; b") << u"a & b"_s;
        QTest::newRow("&amp;lt;") << u"&lt;"_s;
        QTest::newRow("&lt;b&gt; &quot;x&quot; &apos;") << u"<b> \"x\" '"_s;
        QTest::newRow("caf&#233; &#x1F98A;") << u"café 🦊"_s;
        QTest::newRow("a&nbsp; \n b") << u"a b"_s;
        QTest::newRow("&&amp;&;") << u"&&&;"_s;
        QTest::newRow("AT&T; &unknown; &#0; &#xD800; & ;") << u"AT&T; &unknown; &#0; &#xD800; & ;"_s;
        QTest::newRow("&#x10FFFF;&#x110000;") << QString(u"\U0010FFFF&#x110000;"_s);
        QTest::newRow("") << QString();
    }
    void entitiesAreResolvedOnce() { QTEST(plainText(QString::fromUtf8(QTest::currentDataTag())), "plain"); }

    void singleSpacedIsWhatSimplifiedWouldMakeOfIt()
    {
        constexpr char16_t letters[] = { u'a', u'b', u' ', u'\t', u'\u00a0', u'\u2003', u'é', u'\x7f' };
        QRandomGenerator random(7);
        for (int round = 0; round < 20'000; ++round) {
            QString text;
            for (int size = random.bounded(6); size > 0; --size)
                text += letters[random.bounded(8)];
            QCOMPARE(singleSpaced(text), text.simplified());
        }
        for (int code = 1; code <= 0xffff; ++code) { // every letter, and so every space there is
            const QString text = u"a long enough text" + QChar(code) + u"and more of it";
            QCOMPARE(singleSpaced(text), text.simplified());
            QCOMPARE(singleSpaced(text.chopped(14)), text.chopped(14).simplified());
        }
    }

    void manyBeginningsAreReadInOneGo()
    {
        const QString text = QString(2'000'000, u'&') + u';';
        QCOMPARE(plainText(text).size(), text.size());
    }
};

QTEST_GUILESS_MAIN(PlainTextTest)
#include "plain_text_test.moc"
