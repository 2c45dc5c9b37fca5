#include "main_window.h"
#include "pages/sources_page.h"
#include "pages/window_pages.h"
#include "parts/error_panel.h"
#include "parts/field.h"
#include "window_bench.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QMimeData>

using namespace candor;
using namespace candor::test;
using namespace candor::ui;
using namespace Qt::StringLiterals;

namespace {

struct Bench : WindowBench {
    Bench()
    {
        window.show();
        session.door().look();
    }
    std::vector<Field*> fields() const
    {
        std::vector<Field*> shown;
        for (Field* field : window.findChildren<Field*>()) {
            if (field->isVisible())
                shown.push_back(field);
        }
        return shown;
    }
    ErrorPanel* error() const
    {
        for (ErrorPanel* panel : window.findChildren<ErrorPanel*>()) {
            if (panel->isVisible())
                return panel;
        }
        return nullptr;
    }
    QPushButton* button(const QString& words) const
    {
        for (QPushButton* one : window.findChildren<QPushButton*>()) {
            if (one->isVisible() && one->text().remove(u'&').startsWith(words))
                return one;
        }
        return nullptr;
    }
    bool isIn(session::DoorState state) const { return session.door().state().index() == state.index(); }

    // A person drags X's archive of the sample person over the window. Whether the window would take it.
    bool dragOver()
    {
        const QDir resources(u":/sample"_s);
        const QString name = resources.entryList({ u"twitter*.zip"_s }).value(0);
        QFile::copy(resources.filePath(name), folder.filePath(name));
        dragged.setUrls({ QUrl::fromLocalFile(folder.filePath(name)) });
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &enter);
        return enter.isAccepted();
    }
    void drop()
    {
        QDropEvent event(QPointF(20, 20), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &event);
    }

    QMimeData dragged;
    WindowPages window { session, places, theme };
};

} // namespace

class WindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
    }

    void welcomeMakesAStoreAndOpensWhereDataComeIn()
    {
        Bench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.button(u"Bring my data"_s), Patience);
        QCOMPARE(bench.button(u"Bring my data"_s)->size(), bench.button(u"Try with"_s)->size());
        QTest::mouseClick(bench.button(u"Bring my data"_s), Qt::LeftButton);
        QCOMPARE(bench.fields().size(), std::size_t { 2 });

        QTest::keyClicks(bench.fields()[0], u"short"_s);
        QTest::keyClick(bench.fields()[0], Qt::Key_Return);
        QVERIFY(bench.isIn(session::NoStoreYet {})); // told, not tried
        bench.fields()[0]->setText(u"an invented sentence"_s);
        bench.fields()[1]->setText(u"another sentence"_s);
        QTest::mouseClick(bench.button(u"Make my"_s), Qt::LeftButton);
        QVERIFY(bench.isIn(session::NoStoreYet {}));
        bench.fields()[1]->setText(u"an invented sentence"_s);
        QTest::mouseClick(bench.button(u"Make my"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(bench.isOpen(), Patience);
        QVERIFY(bench.window.findChild<SourcesPage*>()->isVisible());
    }

    void filesMayBeDroppedOnAnyPage()
    {
        Bench bench;
        bench.session.door().create(u"an invented sentence"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bench.isOpen(), Patience);
        QVERIFY(!bench.window.findChild<SourcesPage*>()->isVisible());
        QVERIFY(bench.dragOver());
        QVERIFY(bench.window.findChild<SourcesPage*>()->isVisible());
        bench.drop();
        QTRY_COMPARE_WITH_TIMEOUT(bench.session.imports().sources().size(), 1U, Patience);
    }

    void nothingMayBeDroppedOnALockedWindow()
    {
        Bench bench;
        bench.session.door().create(u"an invented sentence"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bench.isOpen(), Patience);
        bench.session.door().lock();
        QTRY_VERIFY_WITH_TIMEOUT(bench.isIn(session::Locked {}), Patience);
        QVERIFY(!bench.dragOver());
    }

    void aWrongPassphraseSaysSoAndKeepsTheFocus()
    {
        Bench bench;
        bench.session.door().create(u"an invented sentence"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bench.isOpen(), Patience);
        bench.session.door().lock();
        QTRY_VERIFY_WITH_TIMEOUT(bench.isIn(session::Locked {}), Patience);
        QCOMPARE(bench.window.windowTitle(), u"Candor"_s);
        QCOMPARE(bench.fields().size(), std::size_t { 1 });
        Field* field = bench.fields().front();
        QCOMPARE(bench.window.focusWidget(), field);

        QTest::keyClicks(field, u"a wrong sentence"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(bench.isIn(session::NotOpened {}), Patience);
        QVERIFY(bench.error());
        QVERIFY(bench.error()->accessibleName().contains(u"does not open"_s));
        QCOMPARE(bench.window.focusWidget(), field);
        QCOMPARE(field->selectedText(), field->text());

        field->setText(u"an invented sentence"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(bench.isOpen(), Patience);
        QVERIFY(field->text().isEmpty());
    }

    void aRecoveryCodeOpensAndASlipInItIsTold()
    {
        Bench bench;
        bench.session.door().create(u"an invented sentence"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bench.isOpen(), Patience);
        QString code;
        connect(&bench.session.keys(), &session::Keys::codeMade, this,
            [&code](const QString& made) { code = made; });
        bench.session.keys().makeRecoveryCode();
        QTRY_VERIFY_WITH_TIMEOUT(!code.isEmpty(), Patience);
        bench.session.door().lock();
        QTRY_VERIFY_WITH_TIMEOUT(bench.isIn(session::Locked {}), Patience);
        QTest::mouseClick(bench.button(u"Use a recovery code"_s), Qt::LeftButton);
        Field* field = bench.fields().front();
        QCOMPARE(field->accessibleName(), u"Recovery code"_s);
        QString slip = code;
        slip[2] = slip[2] == u'7' ? u'8' : u'7';
        field->setText(slip);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(bench.isIn(session::NotOpened {}));
        QVERIFY(bench.error()->accessibleName().contains(u"not a whole recovery code"_s));
        field->setText(code.toLower());
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(bench.isOpen(), Patience);
    }

    void afterThreeWrongKeysTheDoorWaits()
    {
        Bench bench;
        bench.session.door().create(u"an invented sentence"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bench.isOpen(), Patience);
        bench.session.door().lock();
        QTRY_VERIFY_WITH_TIMEOUT(bench.isIn(session::Locked {}), Patience);
        const auto knock = [&bench] {
            bench.session.door().openWithCode(u"0000-0000-0000-0000-0000-0000-0000-0000-0"_s);
            return QTest::qWaitFor([&bench] { return bench.isIn(session::NotOpened {}); }, Patience);
        };
        for (int i = 0; i < 3; ++i)
            QVERIFY(knock() && bench.button(u"Unlock"_s)->isEnabled());
        QVERIFY(knock());
        QVERIFY(!bench.button(u"Unlock"_s)->isEnabled());
        bench.session.door().open(u"an invented sentence"_s); // not even the right one, now
        QVERIFY(bench.isIn(session::NotOpened {}));
        QTRY_VERIFY_WITH_TIMEOUT(bench.button(u"Unlock"_s)->isEnabled(), Patience);
        bench.session.door().open(u"an invented sentence"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bench.isOpen(), Patience);
    }

    void aSavedCopyOfEverythingIsReadBackUnderANewPassphrase()
    {
        Bench bench;
        const QString archive = bench.folder.filePath(u"all.zip"_s);
        bench.session.door().create(u"an invented sentence"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bench.isOpen(), Patience);
        bench.session.copies().exportTo(archive);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(archive), Patience);
        bench.session.door().lock();
        QTRY_VERIFY_WITH_TIMEOUT(bench.isIn(session::Locked {}), Patience);
        QVERIFY(QDir(bench.places.store).removeRecursively());
        bench.session.door().look();
        QTRY_VERIFY_WITH_TIMEOUT(bench.button(u"I have a saved copy"_s), Patience);
        QTest::mouseClick(bench.button(u"I have a saved copy"_s), Qt::LeftButton);
        auto* dialog = bench.window.findChild<QFileDialog*>();
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(archive);
        dialog->close();
        for (Field* field : bench.fields())
            field->setText(u"quite another sentence"_s);
        QTest::mouseClick(bench.button(u"Make my"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(bench.isOpen(), Patience);
        bench.session.door().lock();
        QTRY_VERIFY_WITH_TIMEOUT(bench.isIn(session::Locked {}), Patience);
        bench.session.door().open(u"quite another sentence"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bench.isOpen(), Patience);
    }

    void aDamagedStoreIsOfferedItsBackup()
    {
        Bench bench;
        bench.session.door().create(u"an invented sentence"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bench.session.copies().newestBackup(), Patience);
        bench.session.door().lock();
        QTRY_VERIFY_WITH_TIMEOUT(bench.isIn(session::Locked {}), Patience);
        QFile file(bench.places.store + u"/candor.db");
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(100));
        QVERIFY(file.write(QByteArray(static_cast<int>(file.size()) - 100, 'x')) > 0);
        file.close();
        bench.session.door().open(u"an invented sentence"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bench.button(u"Go back to the backup"_s), Patience);
        QVERIFY(bench.error()->accessibleName().contains(u"damaged"_s));
        QTest::mouseClick(bench.button(u"Go back to the backup"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(bench.isOpen(), Patience);
    }

    void anotherLanguageMakesThePagesAnewWhereTheyWere()
    {
        Bench bench;
        bench.session.door().openSample();
        QTRY_VERIFY_WITH_TIMEOUT(bench.hasSample(), Patience);
        bench.window.frame().open(2);
        bench.window.remake();
        QCOMPARE(bench.window.frame().current(), 2);
    }
};

QTEST_MAIN(WindowTest)
#include "window_test.moc"
