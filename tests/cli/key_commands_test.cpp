#include "command_bench.h"

#include <QCryptographicHash>
#include <QDir>
#include <QRegularExpression>

using namespace candor;
using namespace candor::test;
using namespace Qt::StringLiterals;

namespace {

struct Bench : CommandBench {
    QString file(const QString& name, const QByteArray& content) const
    {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return file.fileName();
    }
    Answer runWithCode(const QString& code, const QStringList& arguments) const
    {
        return runWith(
            { u"--store"_s, store(), u"--recovery-file"_s, file(u"paper"_s, code.toLatin1()) }, arguments);
    }
    QByteArray databaseHash() const
    {
        QFile file(store() + u"/candor.db");
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
    }
};

} // namespace

class KeyCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRecoveryCodeIsToldOnceAndOpensTheStore()
    {
        const Bench bench;
        QCOMPARE(bench.run({ u"init"_s }).status, 0);
        const auto made = bench.run({ u"recovery-key"_s });
        QCOMPARE(made.status, 0);
        QVERIFY(made.document.value("ok"_L1).toBool());
        QVERIFY(!made.document.value("replaced"_L1).toBool());
        const QString code = made.document.value("code"_L1).toString();
        QVERIFY(QRegularExpression(u"^([0-9A-Z]{4}-){8}[0-9A-Z]$"_s).match(code).hasMatch());
        QCOMPARE(bench.runWithCode(code, { u"choices"_s }).status, 0);
        QCOMPARE(bench.runWithCode(code.toLower().remove(u'-'), { u"choices"_s }).status, 0);
        for (const QString& name : QDir(bench.store()).entryList(QDir::Files)) {
            QFile file(bench.store() + u'/' + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray kept = file.readAll();
            QVERIFY(!kept.contains(code.toLatin1()) && !kept.contains(code.first(9).toLatin1()));
        }
    }

    void aNewCodeEndsTheOldOneAndTouchesNoData()
    {
        const Bench bench;
        bench.run({ u"init"_s });
        const QString old = bench.run({ u"recovery-key"_s }).document.value("code"_L1).toString();
        const QByteArray before = bench.databaseHash();
        const auto again = bench.runWithCode(old, { u"recovery-key"_s }); // any way in may make one
        QCOMPARE(again.status, 0);
        QVERIFY(again.document.value("replaced"_L1).toBool());
        QCOMPARE(bench.databaseHash(), before);
        QCOMPARE(bench.runWithCode(old, { u"choices"_s }).status, 3);
        QCOMPARE(bench.runWithCode(again.document.value("code"_L1).toString(), { u"choices"_s }).status, 0);
        QCOMPARE(bench.run({ u"choices"_s }).status, 0); // the key file as well
    }

    void aSlipInACodeIsToldBeforeAnythingIsTried()
    {
        const Bench bench;
        bench.run({ u"init"_s });
        QString code = bench.run({ u"recovery-key"_s }).document.value("code"_L1).toString();
        code[0] = code[0] == u'7' ? u'8' : u'7';
        QCOMPARE(bench.runWithCode(code, { u"choices"_s }).status, 2);
        QCOMPARE(bench.runWithCode(QString(), { u"choices"_s }).status, 2);
    }

    void wrongKeysOfEveryKindGetTheSameAnswer()
    {
        const Bench bench;
        bench.run({ u"init"_s });
        const auto paper
            = bench.runWithCode(u"0000-0000-0000-0000-0000-0000-0000-0000-0"_s, { u"choices"_s });
        const auto words = bench.runWith({ u"--store"_s, bench.store(), u"--passphrase-file"_s, u"-"_s },
            { u"choices"_s }, "a fine passphrase\n");
        QCOMPARE(paper.status, 3);
        const auto said = [](const CommandBench::Answer& answer) {
            const QJsonObject error = answer.document.value("error"_L1).toObject();
            return QStringList { error.value("what"_L1).toString(), error.value("next"_L1).toString() };
        };
        QCOMPARE(words.status, 3);
        QCOMPARE(said(paper), said(words));
    }

    void aPassphraseIsChangedWithoutTouchingTheData()
    {
        const Bench bench;
        const QString old = bench.file(u"old"_s, "a fine passphrase\n");
        const QString fresh = bench.file(u"new"_s, "quite another one\n");
        const auto with = [&](const QString& file, const QStringList& command) {
            return bench.runWith({ u"--store"_s, bench.store(), u"--passphrase-file"_s, file }, command)
                .status;
        };
        QCOMPARE(with(old, { u"init"_s }), 0);
        const QByteArray before = bench.databaseHash();
        QCOMPARE(with(old, { u"change-passphrase"_s }), 2);
        QCOMPARE(
            with(old, { u"change-passphrase"_s, u"--new-passphrase-file"_s, bench.file(u"s"_s, "short") }),
            2);
        QCOMPARE(with(fresh, { u"change-passphrase"_s, u"--new-passphrase-file"_s, fresh }), 3);
        QCOMPARE(with(old, { u"change-passphrase"_s, u"--new-passphrase-file"_s, fresh }), 0);
        QCOMPARE(bench.databaseHash(), before);
        QCOMPARE(with(old, { u"choices"_s }), 3);
        QCOMPARE(with(fresh, { u"choices"_s }), 0);
    }

    void whoForgotThePassphraseMakesANewOneWithTheCode()
    {
        const Bench bench;
        const QString old = bench.file(u"old"_s, "a fine passphrase");
        const QString fresh = bench.file(u"new"_s, "quite another one");
        const QStringList global { u"--store"_s, bench.store(), u"--passphrase-file"_s };
        QCOMPARE(bench.runWith(global + QStringList { old }, { u"init"_s }).status, 0);
        const QString code = bench.runWith(global + QStringList { old }, { u"recovery-key"_s })
                                 .document.value("code"_L1)
                                 .toString();
        QCOMPARE(
            bench.runWithCode(code, { u"change-passphrase"_s, u"--new-passphrase-file"_s, fresh }).status, 0);
        QCOMPARE(bench.runWith(global + QStringList { fresh }, { u"choices"_s }).status, 0);
        QCOMPARE(bench.runWithCode(code, { u"choices"_s }).status, 0); // stays as it was
    }

    void aStoreIsNotMadeWithARecoveryCode()
    {
        const Bench bench;
        QCOMPARE(bench.runWithCode(u"0000-0000-0000-0000-0000-0000-0000-0000-0"_s, { u"init"_s }).status, 2);
        QVERIFY(!QFile::exists(bench.store()));
    }
};

QTEST_GUILESS_MAIN(KeyCommandsTest)
#include "key_commands_test.moc"
