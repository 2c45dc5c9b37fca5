#include "canonical_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <limits>

using namespace candor;
using namespace candor::receipts;
using namespace Qt::StringLiterals;

class CanonicalJsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    // RFC 8785, 3.2.3: sorting by UTF-16 code units puts U+1F600 (a surrogate pair) before U+FB33.
    void membersAreSortedByTheirCodeUnits()
    {
        const QJsonObject object { { u"\u20ac"_s, u"Euro Sign"_s }, { u"\r"_s, u"Carriage Return"_s },
            { u"\ufb33"_s, u"Hebrew Letter Dalet With Dagesh"_s }, { u"1"_s, u"One"_s },
            { u"\U0001f600"_s, u"Emoji: Grinning Face"_s }, { u"\u0080"_s, u"Control"_s },
            { u"\u00f6"_s, u"Latin Small Letter O With Diaeresis"_s } };
        const QByteArray wanted
            = QStringLiteral("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                             "\"\u00f6\":\"Latin Small Letter O With Diaeresis\","
                             "\"\u20ac\":\"Euro Sign\",\"\U0001f600\":\"Emoji: Grinning Face\","
                             "\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}")
                  .toUtf8();
        QCOMPARE(*canonicalJson(object), wanted);
        QCOMPARE(*canonicalJson(*parseCanonicalJson(wanted)), wanted);
    }

    // RFC 8785, 3.2.2: the string and the literals of its example.
    void stringsAndLiteralsHaveOneSpelling()
    {
        const QJsonObject object { { u"string"_s, u"\u20ac$\u000f\nA'\u0042\u0022\u005c\\\"/"_s },
            { u"literals"_s, QJsonArray { QJsonValue(), true, false } } };
        QCOMPARE(*canonicalJson(object),
            QByteArray("{\"literals\":[null,true,false],\"string\":\"\xe2\x82\xac$\\u000f\\nA'"
                       "B\\\"\\\\\\\\\\\"/\"}"));
    }

    void everyControlCharacterIsEscapedTheShortWay()
    {
        QString text;
        for (char16_t c = 0; c < 0x21; ++c)
            text += QChar(c);
        text += QChar(0x7f);
        QCOMPARE(*canonicalJson(text),
            QByteArray("\"\\u0000\\u0001\\u0002\\u0003\\u0004\\u0005\\u0006\\u0007\\b\\t\\n\\u000b\\f\\r"
                       "\\u000e\\u000f\\u0010\\u0011\\u0012\\u0013\\u0014\\u0015\\u0016\\u0017\\u0018"
                       "\\u0019\\u001a\\u001b\\u001c\\u001d\\u001e\\u001f \x7f\""));
    }

    void wholeNumbersAreWrittenAndNothingElse()
    {
        constexpr qint64 largest = (1LL << 53) - 1;
        QCOMPARE(*canonicalJson(QJsonArray { 0, -0.0, 7, -1, largest, -largest, 5.0 }),
            "[0,0,7,-1,9007199254740991,-9007199254740991,5]");
        for (const QJsonValue& number : { QJsonValue(largest + 1), QJsonValue(-largest - 1), QJsonValue(0.5),
                 QJsonValue(1e300), QJsonValue(std::numeric_limits<qint64>::max()),
                 QJsonValue(std::numeric_limits<double>::quiet_NaN()) }) {
            const QJsonArray holder { number };
            if (holder.at(0).isDouble()) // Qt stores NaN as null
                QCOMPARE(canonicalJson(holder).error().fault, Fault::Invalid);
        }
    }

    void brokenTextIsRefused()
    {
        const QString high(QChar(0xd83d));
        const QString low(QChar(0xde00));
        for (const QString& text :
            QStringList { high, low, u"a"_s + high + u"b"_s, low + high, u"Zoe\u0308"_s }) {
            QCOMPARE(canonicalJson(text).error().fault, Fault::Invalid);
            QCOMPARE(canonicalJson(QJsonArray { QJsonObject { { u"deep"_s, text } } }).error().fault,
                Fault::Invalid);
        }
        QCOMPARE(canonicalJson(QJsonObject { { QString(QChar(0xd83d)), 1 } }).error().fault, Fault::Invalid);
        QCOMPARE(canonicalJson(QJsonValue(QJsonValue::Undefined)).error().fault, Fault::Invalid);
    }

    void whatIsCanonicalIsReadBack_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char* text :
            { "{}", "[]", R"({"a":1,"b":[{},[],"x",null]})", R"({"":""})", R"(["\u001f"])" })
            QTest::addRow("%s", text) << QByteArray(text);
    }
    void whatIsCanonicalIsReadBack()
    {
        QFETCH(QByteArray, text);
        const Result<QJsonValue> value = parseCanonicalJson(text);
        QVERIFY(value);
        QCOMPARE(*canonicalJson(*value), text);
    }

    void everySecondSpellingIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char* text :
            { "", "{", "7", "\"x\"", "{} ", " {}", "{\"a\": 1}", R"({"b":1,"a":2})", R"({"a":1,"a":1})",
                R"({"a":1,"a":2})", R"([1.0])", R"([1e2])", R"([-0])", R"([01])", R"([9007199254740992])",
                R"(["\/"])", R"(["\u0041"])", R"(["\u000F"])", R"(["\ud83d"])", R"(["\ude00\ud83d"])",
                R"(["\ud83d\ude00"])", "[\"\xff\"]", "[\"\xed\xa0\xbd\"]", "[\"\xc0\xaf\"]",
                "[\"Zoe\xcc\x88\"]", "[\"\n\"]", "[1,]", "[]]", "[NaN]", "{a:1}", "\xef\xbb\xbf{}" })
            QTest::addRow("%s", QByteArray(text).toPercentEncoding(" {}[]\",:").constData())
                << QByteArray(text);
    }
    void everySecondSpellingIsRefused()
    {
        QFETCH(QByteArray, text);
        const Result<QJsonValue> value = parseCanonicalJson(text);
        QVERIFY(!value);
        QCOMPARE(value.error().fault, Fault::Invalid);
    }

    void nestingWithoutEndIsRefused()
    {
        const QByteArray deep = QByteArray(100'000, '[') + QByteArray(100'000, ']');
        QVERIFY(!parseCanonicalJson(deep));
    }
};

QTEST_GUILESS_MAIN(CanonicalJsonTest)
#include "canonical_json_test.moc"
