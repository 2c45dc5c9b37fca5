#include "theme/theme.h"

#include <QApplication>
#include <QFontInfo>
#include <QPalette>
#include <QSignalSpy>
#include <QTest>

using namespace candor::ui;
using namespace Qt::StringLiterals;

class TokensTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void contrastIsMeasuredAsTheStandardSays()
    {
        QCOMPARE(qRound(contrastOf(Qt::black, Qt::white) * 100), 2100);
        QCOMPARE(qRound(contrastOf(Qt::white, Qt::white) * 100), 100);
        QCOMPARE(qRound(contrastOf(QColor(0x777777), Qt::white) * 100),
            448); // the well-known grey that just fails
    }

    void everyTextCanBeReadOnEveryGroundItStandsOn_data()
    {
        QTest::addColumn<Tokens>("tokens");
        QTest::addColumn<double>("text");
        QTest::addRow("light") << lightTokens() << 4.5;
        QTest::addRow("dark") << darkTokens() << 4.5;
        QTest::addRow("black on white") << highContrastTokens(false) << 7.0;
        QTest::addRow("white on black") << highContrastTokens(true) << 7.0;
    }

    void everyTextCanBeReadOnEveryGroundItStandsOn()
    {
        QFETCH(const Tokens, tokens);
        QFETCH(const double, text);
        const auto reads = [text](const QColor& ink, const QColor& ground, const char* what) {
            const QString said
                = QStringLiteral("%1: %2").arg(QString::fromLatin1(what)).arg(contrastOf(ink, ground));
            QVERIFY2(contrastOf(ink, ground) >= text, qPrintable(said));
        };
        for (const QColor& ground : { tokens.paper, tokens.card, tokens.hover }) {
            reads(tokens.ink, ground, "ink");
            reads(tokens.soft, ground, "soft");
            reads(tokens.accent, ground, "accent");
            reads(tokens.warn, ground, "warn");
            reads(tokens.plum, ground, "plum");
            reads(tokens.good, ground, "good");
            reads(tokens.bad, ground, "bad");
        }
        for (const Tone tone :
            { Tone::Ink, Tone::Soft, Tone::Accent, Tone::Warn, Tone::Plum, Tone::Good, Tone::Bad })
            reads(tokens.textOf(tone), tokens.groundOf(tone), "a chip's text");
        reads(tokens.ink, tokens.accentSoft, "what comes");
        reads(tokens.soft, tokens.accentSoft, "why it comes");
        reads(tokens.onAccent, tokens.accent, "a primary button");
    }

    void everySignCanBeSeen_data() { everyTextCanBeReadOnEveryGroundItStandsOn_data(); }

    void everySignCanBeSeen()
    {
        QFETCH(const Tokens, tokens);
        for (const QColor& ground : { tokens.paper, tokens.card }) {
            QVERIFY(contrastOf(tokens.edge, ground) >= 3);
            QVERIFY(contrastOf(tokens.accent, ground) >= 3);
        }
        for (const QColor& slice : tokens.slices)
            QVERIFY2(contrastOf(slice, tokens.card) >= 3, qPrintable(slice.name()));
        QVERIFY(contrastOf(tokens.edge, tokens.line) >= 1.3 || tokens.edge == tokens.line);
    }

    void aPaletteIsDarkWhenItsTextIsLighter()
    {
        QVERIFY(!isDark(QPalette(Qt::white)));
        QVERIFY(isDark(QPalette(Qt::black)));
    }

    void theSchemeFollowsTheSystemUntilItIsChosen()
    {
        Theme theme(application());
        const bool dark = isDark(QPalette());
        QCOMPARE(theme.tokens().dark, dark);
        QPalette other = QApplication::palette();
        other.setColor(QPalette::Window, dark ? Qt::white : Qt::black);
        other.setColor(QPalette::WindowText, dark ? Qt::black : Qt::white);
        QSignalSpy changed(&theme, &Theme::changed);
        QApplication::setPalette(other); // as a platform does when the person switches
        QCOMPARE(theme.tokens().dark, !dark);
        QVERIFY(!changed.isEmpty());
        theme.setScheme(dark ? Scheme::Dark : Scheme::Light);
        QCOMPARE(theme.tokens().dark, dark);
        QCOMPARE(QApplication::palette().color(QPalette::Window), theme.tokens().paper);
    }

    void textGrowsToDoubleSizeAndNotBeyond()
    {
        Theme theme(application());
        const qreal usual = theme.font(Type::Body).pointSizeF();
        const int distance = theme.space(Space::Large);
        theme.setTextPercent(500);
        QCOMPARE(theme.textPercent(), 200);
        QCOMPARE(theme.font(Type::Body).pointSizeF(), 2 * usual);
        QCOMPARE(QApplication::font().pointSizeF(), 2 * usual);
        QVERIFY(theme.space(Space::Large) > distance);
        theme.setTextPercent(10);
        QCOMPARE(theme.textPercent(), 100);
        QCOMPARE(theme.font(Type::Body).pointSizeF(), usual);
    }

    void aThemeLeavesTheApplicationAsItFoundIt()
    {
        const qreal before = QApplication::font().pointSizeF();
        {
            Theme theme(application());
            theme.setTextPercent(200);
        }
        QCOMPARE(QApplication::font().pointSizeF(), before);
    }

private:
    static QApplication& application() { return *qobject_cast<QApplication*>(QCoreApplication::instance()); }
};

QTEST_MAIN(TokensTest)
#include "tokens_test.moc"
