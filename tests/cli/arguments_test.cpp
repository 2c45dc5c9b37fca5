#include "arguments.h"

#include <QTest>

using namespace candor;
using namespace candor::cli;
using namespace Qt::StringLiterals;

class ArgumentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void globalOptionsAreUnderstoodBeforeAndAfterTheCommand()
    {
        const Result<Invocation> before
            = readArguments({ u"--store"_s, u"/a b"_s, u"--offline"_s, u"choices"_s });
        const Result<Invocation> after
            = readArguments({ u"choices"_s, u"--offline"_s, u"--store"_s, u"/a b"_s });
        QVERIFY(before);
        QVERIFY(after);
        for (const Invocation* invocation : { &*before, &*after }) {
            QCOMPARE(invocation->command, u"choices"_s);
            QCOMPARE(invocation->global.store, u"/a b"_s);
            QVERIFY(invocation->global.offline);
            QVERIFY(invocation->rest.isEmpty());
        }
    }

    void theClockCanBeSet()
    {
        const Result<Invocation> invocation
            = readArguments({ u"--now"_s, u"2031-02-03T04:05:06Z"_s, u"profile"_s });
        QVERIFY(invocation);
        QCOMPARE(toIso(*invocation->global.now), u"2031-02-03T04:05:06Z"_s);
        QVERIFY(!readArguments({ u"--now"_s, u"noon"_s, u"profile"_s }));
    }

    void anOptionWithoutItsValueIsRefused()
    {
        for (const QString& option : { u"--store"_s, u"--key-file"_s, u"--passphrase-file"_s, u"--now"_s })
            QVERIFY2(!readArguments({ u"choices"_s, option }), qPrintable(option));
    }

    void anUnknownOptionIsRefused()
    {
        QVERIFY(!readArguments({ u"--secret"_s, u"choices"_s }));
        QVERIFY(!CommandLine::read({ u"--colour"_s, u"red"_s }, { { u"top"_s } }));
    }

    void optionsAndOperandsOfACommandAreToldApart()
    {
        const Result<CommandLine> line
            = CommandLine::read({ u"export"_s, u"--top"_s, u"5"_s, u"--deny"_s, u"--"_s, u"--file"_s },
                { { u"top"_s }, { u"deny"_s, false } });
        QVERIFY(line);
        QCOMPARE(line->operands(), QStringList({ u"export"_s, u"--file"_s }));
        QCOMPARE(line->value(u"top"), u"5"_s);
        QVERIFY(line->has(u"deny"));
        QVERIFY(!line->value(u"file"));
    }
};

QTEST_GUILESS_MAIN(ArgumentsTest)
#include "arguments_test.moc"
