#include "repaired_text.h"

#include <QRandomGenerator>
#include <QTest>

using namespace candor::importing;
using namespace Qt::StringLiterals;

namespace {

// What Meta does: each byte of the UTF-8 becomes a character.
QString damaged(const QString& text)
{
    return QString::fromLatin1(text.toUtf8());
}

QString randomText(QRandomGenerator& random)
{
    QString text;
    for (quint32 i = random.bounded(1U, 12U); i > 0; --i) {
        // As many short letters as long ones, and everything between.
        const quint32 limit = 0x80U << random.bounded(14U);
        const char32_t code = random.bounded(qMin(limit, quint32(QChar::LastValidCodePoint) + 1));
        if (!QChar::isSurrogate(code))
            text += QString::fromUcs4(&code, 1);
    }
    return text;
}

} // namespace

class RepairedTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theRuleIsExact_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("repaired");
        const auto latin1 = [](const char* bytes) { return QString::fromLatin1(bytes); };
        QTest::newRow("a word") << latin1("Caf\xC3\xA9") << u"Café"_s;
        QTest::newRow("an emoji") << latin1("\xF0\x9F\xA6\x8A") << u"🦊"_s;
        QTest::newRow("a family of emoji")
            << damaged(u"👩‍👩‍👧🏳️‍🌈"_s) << u"👩‍👩‍👧🏳️‍🌈"_s;
        QTest::newRow("punctuation") << latin1("Centre d\xE2\x80\x99int\xC3\xA9r\xC3\xAAt")
                                     << u"Centre d’intérêt"_s;
        QTest::newRow("a no-break space alone") << latin1("\xC2\xA0") << u"\u00a0"_s;
        QTest::newRow("a zero width mark in front") << damaged(u"\ufeffhello"_s) << u"\ufeffhello"_s;
        QTest::newRow("a control letter") << damaged(u"\u0085"_s) << u"\u0085"_s;
        for (const QString& unchanged :
            { QString(), u"plain"_s, u"Café"_s, u"naïve façade"_s, u"日本"_s, u"🦊"_s,
                QString(latin1("Caf\xC3\xA9") + u"日"), // one letter that is no byte: the whole is no bytes
                latin1("\xC3"), latin1("\xC3\xC3\xA9"), latin1("\xE2\x80"), // cut
                latin1("\xC0\xAF"), latin1("\xC1\xBF"), latin1("\xE0\x80\xAF"), // longer than need be
                latin1("\xED\xA0\x80"), latin1("\xED\xBF\xBF"), // halves of pairs
                latin1("\xF4\x90\x80\x80"), latin1("\xF5\x80\x80\x80"), // beyond Unicode
                latin1("\xA9 2031"), latin1("\xFF") })
            QTest::addRow("unchanged: %s", unchanged.toUtf8().toPercentEncoding().constData())
                << unchanged << unchanged;
    }
    void theRuleIsExact()
    {
        QFETCH(QString, text);
        QTEST(repairedText(text), "repaired");
    }

    void anyTextComesBack()
    {
        QRandomGenerator random(20261124);
        for (int round = 0; round < 20'000; ++round) {
            const QString text = randomText(random);
            QCOMPARE(repairedText(damaged(text)), text);
        }
    }

    void textTwiceDamagedNeedsTwoRepairs()
    {
        const QString text = u"Zürich 🦊"_s;
        QCOMPARE(repairedText(damaged(damaged(text))), damaged(text));
        QCOMPARE(repairedText(repairedText(damaged(damaged(text)))), text);
    }

    // Why it is applied once: a text about damage is a text.
    void aSecondRepairDoesHarm()
    {
        const QString text = QString::fromLatin1("\xC3\xA9 is how \xC2\xA9 went wrong");
        QCOMPARE(repairedText(damaged(text)), text);
        QVERIFY(repairedText(repairedText(damaged(text))) != text);
    }

    void textThatIsNoBytesNeverChanges()
    {
        QRandomGenerator random(20261125);
        for (int round = 0; round < 5000; ++round) {
            const QString text = randomText(random) + u"日"_s;
            QCOMPARE(repairedText(text), text);
        }
    }
};

QTEST_GUILESS_MAIN(RepairedTextTest)
#include "repaired_text_test.moc"
