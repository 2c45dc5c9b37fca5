#include "settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace candor;
using namespace candor::session;
using namespace Qt::StringLiterals;

class SettingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsSavedIsLoaded()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"deep/er/settings.ini"_s);
        const Settings settings { u"ar"_s, Scheme::HighContrast, 175 };
        QVERIFY(saveSettings(path, settings));
        QCOMPARE(loadSettings(path), settings);
    }

    void noFileGivesTheDefaults() { QCOMPARE(loadSettings(u"/nowhere/at/all.ini"_s), Settings {}); }

    void aDamagedFileGivesTheDefaultsAndBounds()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"settings.ini"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("textPercent=90000\ntheme=\x01\x02nonsense\n[[[\n");
        file.close();
        const Settings settings = loadSettings(path);
        QCOMPARE(settings.textPercent, 200);
        QCOMPARE(settings.scheme, Scheme::System);
    }

    void aPlaceThatCannotBeWrittenIsToldAsDisk()
    {
        const Result<void> saved = saveSettings(u"/proc/candor/settings.ini"_s, {});
        QVERIFY(!saved);
        QCOMPARE(saved.error().fault, Fault::Disk);
    }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "settings_test.moc"
