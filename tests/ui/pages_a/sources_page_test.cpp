#include "page_bench.h"
#include "pages/confirm_strip.h"
#include "pages/connections_card.h"
#include "pages/coverage_bar.h"
#include "pages/endpoint_form.h"
#include "pages/endpoint_row.h"
#include "pages/file_list.h"
#include "pages/import_card.h"
#include "pages/source_card.h"
#include "pages/sources_page.h"
#include "parts/button.h"
#include "parts/error_panel.h"
#include "parts/field.h"
#include "parts/notice.h"
#include "parts/pill.h"
#include "parts/progress_strip.h"
#include "parts/switch.h"
#include "parts/text.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QSignalSpy>

using namespace candor;
using namespace candor::test;
using namespace candor::ui;
using namespace Qt::StringLiterals;

namespace {

// The sources page over an empty store.
struct SourcesBench : PageBench {
    SourcesBench()
        : page(session, theme)
    {
        page.resize(1140, 860);
        page.show();
    }

    void drop(const QStringList& paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& path : paths)
            urls += QUrl::fromLocalFile(path);
        data.setUrls(urls);
        const QPoint at(20, 20);
        QDragEnterEvent enter(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(page.widget(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(at), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(page.widget(), &event);
        QCOMPARE(event.dropAction(), Qt::CopyAction);
    }
    bool isImported() const
    {
        return session.imports().sources().size() == 1 && card() && card()->isVisible();
    }
    SourceCard* card() const { return page.findChild<SourceCard*>(); }

    SourcesPage page;
};

QStringList textsOn(const QWidget& widget)
{
    QStringList texts;
    for (const Text* text : widget.findChildren<Text*>()) {
        if (text->isVisible())
            texts += text->text();
    }
    return texts;
}

} // namespace

class SourcesPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }

    void theGuideOfTheChosenCompanyIsShown()
    {
        SourcesBench bench;
        auto* companies = named<Pill>(bench.page, u"Company to get your data from"_s);
        QVERIFY(companies->count() >= 15);
        companies->setCurrentIndex(companies->findData(static_cast<int>(Company::Spotify)));
        QTRY_COMPARE(textsOn(bench.page).filter(u"spotify.com/account/privacy"_s).size(), 1);
        companies->setCurrentIndex(companies->findData(static_cast<int>(Company::X)));
        QTRY_COMPARE(textsOn(bench.page).filter(u"x.com"_s).size(), 1);
        QVERIFY(textsOn(bench.page).filter(u"spotify.com"_s).isEmpty());
    }

    void aDroppedExportIsReadAndLeadsToTheProfile()
    {
        SourcesBench bench;
        bench.create();
        QTRY_VERIFY_WITH_TIMEOUT(bench.isOpen(), Patience);
        bench.drop({ bench.exportFile(u"twitter"_s) });
        QVERIFY(bench.page.findChild<ProgressStrip*>()->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(bench.isImported(), Patience);
        QVERIFY(!bench.page.findChild<ProgressStrip*>()->isVisible());
        QSignalSpy asked(&bench.page, &SourcesPage::profileAsked);
        QTest::mouseClick(button<Button>(bench.page, u"See your profile"_s), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QTest::mouseClick(button<Button>(*bench.card(), u"See its traits"_s), Qt::LeftButton);
        QCOMPARE(asked[1][0].value<ProfileFilter>().company, std::optional(Company::X));
    }

    void theButtonOpensADialogForFiles()
    {
        SourcesBench bench;
        bench.create();
        QTRY_VERIFY_WITH_TIMEOUT(bench.isOpen(), Patience);
        QTest::mouseClick(button<Button>(bench.page, u"Bring my data…"_s), Qt::LeftButton);
        auto* dialog = bench.page.findChild<QFileDialog*>();
        QVERIFY(dialog);
        QCOMPARE(dialog->fileMode(), QFileDialog::ExistingFiles);
        Q_EMIT dialog->filesSelected({ bench.exportFile(u"twitter"_s) });
        dialog->close();
        QTRY_VERIFY_WITH_TIMEOUT(bench.isImported(), Patience);
    }

    void aStoppedImportLeavesNothingAndSaysSo()
    {
        SourcesBench bench;
        bench.create();
        QTRY_VERIFY_WITH_TIMEOUT(bench.isOpen(), Patience);
        bench.drop({ bench.exportFile(u"twitter"_s) });
        QTest::mouseClick(button<Button>(bench.page, u"Cancel"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!bench.session.imports().isRunning(), Patience);
        QVERIFY(bench.session.imports().sources().empty());
        QVERIFY(!textsOn(bench.page).filter(u"Nothing of these files was kept"_s).isEmpty());
        QVERIFY(button<Button>(bench.page, u"Bring my data…"_s));
    }

    void aFileThatIsNoExportIsExplainedInThreeParts()
    {
        SourcesBench bench;
        bench.create();
        QTRY_VERIFY_WITH_TIMEOUT(bench.isOpen(), Patience);
        QFile file(bench.folder.filePath(u"holiday.zip"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("this is no archive");
        file.close();
        bench.drop({ file.fileName() });
        auto* panel = bench.page.findChild<ImportCard*>()->findChild<ErrorPanel*>();
        QTRY_VERIFY_WITH_TIMEOUT(panel->isVisible(), Patience);
        QCOMPARE(textsOn(*panel).size(), 3);
        QVERIFY(bench.session.imports().sources().empty());
    }

    void everyFileIsAccountedForOnDemand()
    {
        SourcesBench bench;
        bench.create();
        QTRY_VERIFY_WITH_TIMEOUT(bench.isOpen(), Patience);
        bench.drop({ bench.exportFile(u"twitter"_s) });
        QTRY_VERIFY_WITH_TIMEOUT(bench.isImported(), Patience);
        auto* files = bench.card()->findChild<FileList*>();
        QVERIFY(!files->isVisible());
        const auto count = static_cast<int>(bench.session.imports().sources().front().files.size());
        for (Button* each : bench.card()->findChildren<Button*>()) {
            if (each->text().startsWith(u"Show"_s))
                QTest::mouseClick(each, Qt::LeftButton);
        }
        QVERIFY(files->isVisible());
        QCOMPARE(files->model()->rowCount(), count);
        QVERIFY(!textsOn(*bench.card()->findChild<CoverageBar*>()).filter(u"Read"_s).isEmpty());
    }

    void forgettingAsksFirstAndEscapeKeeps()
    {
        SourcesBench bench;
        bench.create();
        QTRY_VERIFY_WITH_TIMEOUT(bench.isOpen(), Patience);
        bench.drop({ bench.exportFile(u"twitter"_s) });
        QTRY_VERIFY_WITH_TIMEOUT(bench.isImported(), Patience);
        QVERIFY(QTest::qWaitForWindowActive(&bench.page));
        auto* confirm = bench.card()->findChild<ConfirmStrip*>();
        Button* forget = button<Button>(*bench.card(), u"Forget this export…"_s);

        QTest::mouseClick(forget, Qt::LeftButton);
        QVERIFY(confirm->isVisible());
        QCOMPARE(QApplication::focusWidget(), &confirm->no());
        QTest::keyClick(&confirm->no(), Qt::Key_Escape);
        QVERIFY(!confirm->isVisible());
        QCOMPARE(bench.session.imports().sources().size(), std::size_t { 1 });

        QTest::mouseClick(forget, Qt::LeftButton);
        QTest::mouseClick(&confirm->yes(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(bench.session.imports().sources().empty(), Patience);
        QTRY_VERIFY(!bench.card() || !bench.card()->isVisible());
    }

    void anAddressInTheClearIsRefusedAtTheField()
    {
        SourcesBench bench;
        bench.create();
        QTRY_VERIFY_WITH_TIMEOUT(bench.isOpen(), Patience);
        QTest::mouseClick(button<Button>(bench.page, u"Add a connection…"_s), Qt::LeftButton);
        auto* form = bench.page.findChild<EndpointForm*>();
        QVERIFY(form->isVisible());
        QTest::keyClicks(&form->address(), u"http://shop.example"_s);
        QTest::mouseClick(button<Button>(*form, u"Add"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!textsOn(*form).filter(u"https://"_s).isEmpty(), Patience);
        QVERIFY(form->isVisible());
        QVERIFY(bench.session.delivery().endpoints().empty());
    }

    void aConnectionIsAddedNamedAndRemoved()
    {
        SourcesBench bench;
        bench.create();
        QTRY_VERIFY_WITH_TIMEOUT(bench.isOpen(), Patience);
        bench.session.delivery().setOffline(true);
        QTest::mouseClick(button<Button>(bench.page, u"Add a connection…"_s), Qt::LeftButton);
        auto* form = bench.page.findChild<EndpointForm*>();
        QTest::keyClicks(&form->address(), u"https://consent.shop.example/v2/"_s);
        QTest::keyClicks(named<Field>(*form, u"Name"_s), u"Made-up Shop"_s);
        QTest::mouseClick(button<Button>(*form, u"Add"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(bench.page.findChild<EndpointRow*>(), Patience);
        auto* row = bench.page.findChild<EndpointRow*>();
        QTRY_COMPARE_WITH_TIMEOUT(row->accessibleName(), u"Made-up Shop"_s, Patience);
        QVERIFY(!form->isVisible());

        QTest::mouseClick(button<Button>(*row, u"Remove…"_s), Qt::LeftButton);
        QTest::mouseClick(&row->findChild<ConfirmStrip*>()->yes(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(bench.session.delivery().endpoints().empty(), Patience);
        QTRY_VERIFY(!bench.page.findChild<EndpointRow*>());
    }

    void deliveringIsSwitchedOffAndOn()
    {
        SourcesBench bench;
        bench.create();
        QTRY_VERIFY_WITH_TIMEOUT(bench.isOpen(), Patience);
        auto* toggle = bench.page.findChild<Switch*>();
        QCOMPARE(toggle->choice(), Choice::Allow);
        QTest::mouseClick(toggle, Qt::LeftButton);
        QVERIFY(bench.session.delivery().isOffline());
        QTest::mouseClick(toggle, Qt::LeftButton);
        QVERIFY(!bench.session.delivery().isOffline());
    }

    void theSamplePersonsShopNeverGetsAnything()
    {
        SourcesBench bench;
        bench.openSample();
        QTRY_VERIFY_WITH_TIMEOUT(bench.hasSample(), Patience);
        auto* toggle = bench.page.findChild<Switch*>();
        QCOMPARE(toggle->choice(), Choice::Deny);
        QVERIFY(!toggle->isEnabled());
        auto* row = bench.page.findChild<EndpointRow*>();
        QVERIFY(row);
        bench.session.choices().apply({ { { row->recipient(), Category::Location }, Choice::Deny } });
        QTRY_VERIFY_WITH_TIMEOUT(bench.session.delivery().waiting() > 0, Patience);
        QVERIFY(!button<Button>(*row, u"Send again"_s));
    }

    void anObstacleIsSaidWithWhatToDo()
    {
        PageBench bench;
        EndpointRow row(bench.theme);
        row.show();
        EndpointFacts facts;
        facts.endpoint.recipient = { FirstEndpointRecipient };
        facts.name = u"Made-up Shop"_s;
        facts.newest.emplace();
        facts.newest->state = ParcelState::Blocked;
        facts.newest->obstacle = Obstacle::Mismatch;
        row.present(facts);
        QVERIFY(!textsOn(row).filter(u"holds something else"_s).isEmpty());
        QSignalSpy again(&row, &EndpointRow::sendAgainAsked);
        QTest::mouseClick(button<Button>(row, u"Send again"_s), Qt::LeftButton);
        QCOMPARE(again.size(), 1);
        facts.newest->state = ParcelState::Verified;
        facts.newest->obstacle = Obstacle::None;
        row.present(facts);
        QVERIFY(textsOn(row).filter(u"holds something else"_s).isEmpty());
        QVERIFY(!button<Button>(row, u"Send again"_s));
    }
};

QTEST_MAIN(SourcesPageTest)
#include "sources_page_test.moc"
