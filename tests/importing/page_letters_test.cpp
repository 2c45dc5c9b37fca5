#include "page_letters.h"
#include "utf8_source.h"

#include <QRandomGenerator>
#include <QTest>

using namespace candor::importing;
using namespace Qt::StringLiterals;

class PageLettersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void referencesStandForLetters_data()
    {
        QTest::addColumn<QString>("letters");
        QTest::addColumn<int>("size");
        for (const auto& [text, letters, size] :
            std::initializer_list<std::tuple<const char*, QString, int>> { { "&amp;amp;", u"&"_s, 5 },
                { "&lt;", u"<"_s, 4 }, { "&nbsp;", u"\u00a0"_s, 6 }, { "&eacute;", u"é"_s, 8 },
                { "&Eacute;", u"É"_s, 8 }, { "&hellip;", u"…"_s, 8 }, { "&apos;", u"'"_s, 6 },
                { "&thetasym;", u"ϑ"_s, 10 }, { "&#39;", u"'"_s, 5 }, { "&#x27;", u"'"_s, 6 },
                { "&#X1F98A;", u"🦊"_s, 9 }, { "&#129418;", u"🦊"_s, 9 }, { "&#0000000065;", u"A"_s, 13 },
                { "&#65", u"A"_s, 4 }, { "&#65x", u"A"_s, 4 }, { "&#150;", u"–"_s, 6 },
                { "&#x80;", u"€"_s, 6 }, // meant as Windows-1252
                { "&#0;", u"\ufffd"_s, 4 }, { "&#xD800;", u"\ufffd"_s, 8 }, { "&#xDFFF;", u"\ufffd"_s, 8 },
                { "&#x110000;", u"\ufffd"_s, 10 }, { "&#99999999999999999999;", u"\ufffd"_s, 23 },
                { "&copy 2031", u"©"_s, 5 }, { "&amp", u"&"_s, 4 }, { "&", {}, 0 }, { "&;", {}, 0 },
                { "& b", {}, 0 }, { "&#;", {}, 0 }, { "&#x;", {}, 0 }, { "&#x", {}, 0 },
                { "&unknown;", {}, 0 }, { "&hellip x", {}, 0 }, { "&copyright", {}, 0 }, { "&AMP2;", {}, 0 },
                { "&#0000000000000000000000000000000000000000000000065;", {}, 0 } })
            QTest::newRow(text) << letters << size;
    }
    void referencesStandForLetters()
    {
        std::string utf8;
        const std::size_t size = takeReference(QTest::currentDataTag(), false, utf8);
        QTEST(static_cast<int>(size), "size");
        QTEST(QString::fromStdString(utf8), "letters");
    }

    void aLinkKeepsItsParameters()
    {
        QCOMPARE(valueOf("?a=1&amp;b=2&copy=3&lt=4&eacute;"), std::string("?a=1&b=2&copy=3&lt=4é"));
        QCOMPARE(valueOf("&#x3f;&&amp&"), std::string("?&&&"));
        QCOMPARE(valueOf("caf\xE9 é \x80"), std::string("café é €"));
        QCOMPARE(valueOf(""), std::string());
    }

    void soundTextIsNotTouchedAndDamagedTextIsSound()
    {
        QRandomGenerator random(20261124);
        for (int round = 0; round < 20'000; ++round) {
            std::string bytes;
            for (quint32 i = random.bounded(1U, 12U); i > 0; --i)
                bytes += "aé日🦊\xC3\xE2\x82\xF0\x9F\xED\xA0\xFF\xC0\x80"[random.bounded(20)];
            std::string repaired;
            appendRepaired(repaired, bytes);
            QVERIFY(isValidUtf8(repaired));
            if (isValidUtf8(bytes))
                QCOMPARE(repaired, bytes);
            // Cut where a letter ends, the parts are repaired as the whole is.
            const std::size_t end = wholeLetters(bytes);
            std::string parts;
            appendRepaired(parts, std::string_view(bytes).substr(0, end));
            appendRepaired(parts, std::string_view(bytes).substr(end));
            QCOMPARE(parts, repaired);
        }
    }
};

QTEST_GUILESS_MAIN(PageLettersTest)
#include "page_letters_test.moc"
