#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 60'000; // of a busy machine, under the sanitizers

// The window's program as a person starts it, with folders of its own for everything.
struct Program {
    Program()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const auto name : { "TMPDIR"_L1, "HOME"_L1, "XDG_DATA_HOME"_L1, "XDG_CONFIG_HOME"_L1 })
            environment.insert(name, folder(name));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
    }
    QString folder(QLatin1String name) const
    {
        QDir().mkpath(home.filePath(name));
        return home.filePath(name);
    }
    QStringList filesIn(QLatin1String name) const
    {
        QStringList files;
        QDirIterator found(folder(name), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (found.hasNext())
            files += found.next();
        return files;
    }

    QTemporaryDir home;
    QProcess process;
};

} // namespace

class DesktopTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSystemsRequestToEndLeavesNothingOfTheSamplePerson()
    {
        Program candor;
        candor.process.start(QStringLiteral(CANDOR_WINDOW), { u"--sample"_s });
        QTRY_VERIFY_WITH_TIMEOUT(!candor.filesIn("TMPDIR"_L1).filter(u"candor.db"_s).isEmpty(), Patience);
        candor.process.terminate();
        QVERIFY(candor.process.waitForFinished(Patience));
        const QByteArray said = candor.process.readAll();
        QVERIFY2(candor.process.exitStatus() == QProcess::NormalExit && candor.process.exitCode() == 0,
            said.constData());
        QCOMPARE(candor.filesIn("TMPDIR"_L1), QStringList());
    }
};

QTEST_GUILESS_MAIN(DesktopTest)
#include "desktop_test.moc"
