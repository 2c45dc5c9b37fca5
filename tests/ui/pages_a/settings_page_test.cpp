#include "page_bench.h"
#include "pages/keys_card.h"
#include "pages/settings_page.h"
#include "parts/button.h"
#include "parts/field.h"
#include "parts/pill.h"
#include "parts/text.h"

#include <QClipboard>
#include <QFileDialog>
#include <QPrinter>
#include <QSignalSpy>
#include <QSlider>

using namespace candor;
using namespace candor::test;
using namespace candor::ui;
using namespace Qt::StringLiterals;

namespace {

struct SettingsBench : PageBench {
    SettingsBench()
        : page(session, places, theme)
    {
        page.resize(1140, 860);
        page.show();
    }
    // As a person does: open the list, go to the entry, take it.
    void pick(const QString& pill, const QString& entry)
    {
        auto* combo = named<Pill>(page, pill);
        combo->setFocus();
        for (int i = 0; i < combo->count() && combo->currentText() != entry; ++i)
            QTest::keyClick(combo, Qt::Key_Down);
        if (combo->currentText() != entry) {
            combo->setCurrentIndex(0);
            for (int i = 0; i < combo->count() && combo->currentText() != entry; ++i)
                QTest::keyClick(combo, Qt::Key_Down);
        }
    }

    bool says(const QString& beginning) const
    {
        for (const Text* text : page.findChildren<Text*>()) {
            if (text->isVisible() && text->text().startsWith(beginning))
                return true;
        }
        return false;
    }
    QString shownCode() const
    {
        static const QRegularExpression shape(u"^([0-9A-Z]{4}-){8}[0-9A-Z]$"_s);
        for (const Text* text : page.findChildren<Text*>()) {
            if (text->isVisible() && shape.match(text->text()).hasMatch())
                return text->text();
        }
        return {};
    }
    QString newCode(const QString& with)
    {
        QTest::mouseClick(button<Button>(page, with), Qt::LeftButton);
        return QTest::qWaitFor([this] { return !shownCode().isEmpty(); }, Patience) ? shownCode() : QString();
    }

    SettingsPage page;
};

} // namespace

class SettingsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }

    void aChosenLanguageIsInForceAndRemembered()
    {
        SettingsBench bench;
        bench.pick(u"Language"_s, u"Français"_s);
        QTRY_COMPARE(bench.session.settings().language, u"fr"_s);
        QTRY_COMPARE_WITH_TIMEOUT(session::loadSettings(bench.places.settings).language, u"fr"_s, Patience);
    }

    void everyLanguageIsOfferedInItsOwnName()
    {
        SettingsBench bench;
        const auto* pill = named<Pill>(bench.page, u"Language"_s);
        QCOMPARE(pill->count(), 6); // five, and the computer's own
        QVERIFY(pill->findText(u"العربية"_s) > 0);
    }

    void aChosenLookIsInForce()
    {
        SettingsBench bench;
        QSignalSpy changed(&bench.session, &session::Session::settingsChanged);
        bench.pick(u"Look"_s, u"Dark"_s);
        QCOMPARE(bench.session.settings().scheme, session::Scheme::Dark);
        QVERIFY(changed.size() > 0);
    }

    void theTextGrowsByKeyUpToDoubleSize()
    {
        SettingsBench bench;
        auto* slider = bench.page.findChild<QSlider*>();
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_Right);
        QCOMPARE(bench.session.settings().textPercent, 110);
        QTest::keyClick(slider, Qt::Key_End);
        QCOMPARE(bench.session.settings().textPercent, 200);
        QTest::keyClick(slider, Qt::Key_Home);
        QCOMPARE(bench.session.settings().textPercent, 100);
    }

    void aSettingFromElsewhereIsShown()
    {
        SettingsBench bench;
        bench.session.change({ u"de"_s, session::Scheme::Light, 150 });
        QCOMPARE(named<Pill>(bench.page, u"Language"_s)->currentText(), u"Deutsch"_s);
        QCOMPARE(named<Pill>(bench.page, u"Look"_s)->currentText(), u"Light"_s);
        QCOMPARE(bench.page.findChild<QSlider*>()->value(), 15);
    }

    void lockingClosesTheStore()
    {
        SettingsBench bench;
        bench.create();
        QTRY_VERIFY_WITH_TIMEOUT(bench.isOpen(), Patience);
        QTest::mouseClick(button<Button>(bench.page, u"Lock now"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(
            std::holds_alternative<session::Locked>(bench.session.door().state()), Patience);
    }

    void aRecoveryCodeIsShownPrintedAndForgotten()
    {
        SettingsBench bench;
        bench.create();
        QTRY_VERIFY_WITH_TIMEOUT(bench.isOpen(), Patience);
        QTRY_VERIFY_WITH_TIMEOUT(bench.session.keys().ways().passphrase, Patience);
        const QString code = bench.newCode(u"Make a recovery code"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bench.session.keys().ways().recoveryCode, Patience);
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(bench.folder.filePath(u"sheet.pdf"_s));
        QVERIFY(bench.page.findChild<KeysCard*>()->print(printer));
        QFile sheet(printer.outputFileName());
        QVERIFY(sheet.open(QIODevice::ReadOnly));
        QVERIFY(sheet.read(4) == "%PDF");
        QTest::mouseClick(button<Button>(bench.page, u"It is on paper: hide it"_s), Qt::LeftButton);
        QVERIFY(!bench.shownCode().contains(u'-'));
        QVERIFY(!bench.page.findChild<KeysCard*>()->print(printer)); // it is gone from here
        bench.session.door().lock();
        QTRY_VERIFY_WITH_TIMEOUT(
            std::holds_alternative<session::Locked>(bench.session.door().state()), Patience);
        bench.session.door().openWithCode(code);
        QTRY_VERIFY_WITH_TIMEOUT(bench.isOpen(), Patience);
    }

    void aNewRecoveryCodeAsksFirst()
    {
        SettingsBench bench;
        bench.create();
        QTRY_VERIFY_WITH_TIMEOUT(bench.session.keys().ways().passphrase, Patience);
        const QString old = bench.newCode(u"Make a recovery code"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bench.session.keys().ways().recoveryCode, Patience);
        QTest::mouseClick(button<Button>(bench.page, u"Make a new recovery code"_s), Qt::LeftButton);
        QCOMPARE(bench.shownCode(), old); // nothing yet
        QTest::mouseClick(
            button<Button>(bench.page, u"Make a new one: the old code stops working"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(bench.shownCode() != old, Patience);
        bench.page.hide(); // another page: the code does not wait here
        bench.page.show();
        QVERIFY(!bench.shownCode().contains(u'-'));
    }

    void thePassphraseIsChanged()
    {
        SettingsBench bench;
        bench.create();
        QTRY_VERIFY_WITH_TIMEOUT(bench.session.keys().ways().passphrase, Patience);
        QTest::mouseClick(button<Button>(bench.page, u"Change my passphrase"_s), Qt::LeftButton);
        for (const QString& field : { u"Passphrase"_s, u"The same once more"_s })
            named<Field>(bench.page, field)->setText(u"quite another sentence"_s);
        QTest::keyClick(named<Field>(bench.page, u"Passphrase"_s), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!named<Field>(bench.page, u"Passphrase"_s), Patience); // the form has closed
        bench.session.door().lock();
        QTRY_VERIFY_WITH_TIMEOUT(
            std::holds_alternative<session::Locked>(bench.session.door().state()), Patience);
        bench.session.door().open(u"quite another sentence"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bench.isOpen(), Patience);
    }

    void aCopyOfEverythingIsSavedWhereThePersonSays()
    {
        SettingsBench bench;
        bench.create();
        QTRY_VERIFY_WITH_TIMEOUT(bench.session.keys().ways().passphrase, Patience);
        QTest::mouseClick(button<Button>(bench.page, u"Save a readable copy"_s), Qt::LeftButton);
        auto* dialog = bench.page.findChild<QFileDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        const QString file = bench.folder.filePath(u"all.zip"_s);
        Q_EMIT dialog->fileSelected(file); // as the dialog of the system does
        dialog->close();
        QTRY_VERIFY_WITH_TIMEOUT(bench.says(u"Saved: "_s), Patience);
        QVERIFY(QFile::exists(file));
        QSignalSpy backedUp(&bench.session.copies(), &session::Copies::backupsChanged);
        bench.session.copies().backUp();
        QTRY_VERIFY_WITH_TIMEOUT(!backedUp.isEmpty(), Patience);
        QVERIFY(bench.says(u"Saved: "_s)); // whatever else is done meanwhile
        bench.session.copies().exportTo(bench.folder.filePath(u"missing/all.zip"_s));
        QTRY_VERIFY_WITH_TIMEOUT(bench.says(u"The disk did not take"_s), Patience);
    }

    void aBackupIsMadeByItself()
    {
        SettingsBench bench;
        bench.create();
        QTRY_VERIFY_WITH_TIMEOUT(bench.session.copies().newestBackup(), Patience);
        QCOMPARE(QDir(bench.places.store + u"/backups").entryList({ u"*.candor"_s }).size(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(bench.says(u"Besides, Candor keeps its last seven backups"_s), Patience);
    }

    void erasingAsksTwiceAndLeavesNothing()
    {
        SettingsBench bench;
        bench.create();
        QTRY_VERIFY_WITH_TIMEOUT(bench.session.copies().newestBackup(), Patience);
        bench.session.change({ u"de"_s, session::Scheme::Light, 150 });
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(bench.places.settings), Patience);
        QTest::mouseClick(button<Button>(bench.page, u"Erase everything"_s), Qt::LeftButton);
        QVERIFY(bench.isOpen());
        QTest::mouseClick(button<Button>(bench.page, u"Keep everything"_s), Qt::LeftButton);
        QTest::mouseClick(button<Button>(bench.page, u"Erase everything"_s), Qt::LeftButton);
        QTest::mouseClick(button<Button>(bench.page, u"Erase my data, keys, backups and settings for good"_s),
            Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(
            std::holds_alternative<session::NoStoreYet>(bench.session.door().state()), Patience);
        QVERIFY(QDir(bench.folder.path())
                    .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                    .isEmpty());
        QCOMPARE(bench.session.settings(), session::Settings());
    }

    void thePathOfTheStoreCanBeCopied()
    {
        SettingsBench bench;
        QTest::mouseClick(button<Button>(bench.page, u"Copy the path"_s), Qt::LeftButton);
        QCOMPARE(QDir::fromNativeSeparators(QGuiApplication::clipboard()->text()), bench.places.store);
    }

    void theSamplePersonIsLeftInsteadOfLocked()
    {
        SettingsBench bench;
        bench.openSample();
        QTRY_VERIFY_WITH_TIMEOUT(bench.hasSample(), Patience);
        QVERIFY(!button<Button>(bench.page, u"Copy the path"_s));
        QTest::mouseClick(button<Button>(bench.page, u"Leave the sample person"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(
            std::holds_alternative<session::NoStoreYet>(bench.session.door().state()), Patience);
    }
};

QTEST_MAIN(SettingsPageTest)
#include "settings_page_test.moc"
