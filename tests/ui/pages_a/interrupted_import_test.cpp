#include "archive_bytes.h"
#include "long_export.h"
#include "page_bench.h"
#include "pages/found_card.h"
#include "pages/import_card.h"
#include "pages/interrupted_card.h"
#include "pages/overview_page.h"
#include "pages/sources_page.h"
#include "parts/button.h"
#include "parts/chip.h"
#include "parts/error_panel.h"
#include "parts/progress_strip.h"
#include "parts/text.h"

#include <QFileInfo>

using namespace candor;
using namespace candor::test;
using namespace candor::ui;
using namespace Qt::StringLiterals;

namespace {

template <class SomePage>
struct Bench : PageBench {
    Bench()
        : page(session, theme)
    {
        page.resize(1140, 860);
        page.show();
    }
    SomePage page;
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

bool says(const QWidget& widget, const QString& part)
{
    return !textsOn(widget).filter(part).isEmpty();
}

bool isImported(const session::Session& session)
{
    return std::holds_alternative<session::Imported>(
        const_cast<session::Session&>(session).imports().state());
}

void click(const QWidget& page, const QString& name)
{
    Button* found = button<Button>(page, name);
    QVERIFY2(found, qPrintable(name));
    QTest::mouseClick(found, Qt::LeftButton);
}

// A store in which reading was interrupted, over the places of the bench.
void leaveHalf(const PageBench& bench, const QStringList& paths)
{
    session::Session session(bench.places, bench.clock);
    session.door().create(u"long enough for anybody"_s);
    QTRY_VERIFY_WITH_TIMEOUT(std::holds_alternative<session::Open>(session.door().state()), Patience);
    session::Imports& imports = session.imports();
    QObject::connect(&imports, &session::Imports::changed, &imports, [&imports] {
        if (imports.foundSoFar())
            imports.pause();
    });
    imports.start(paths);
    QTRY_VERIFY_WITH_TIMEOUT(std::holds_alternative<session::Paused>(imports.state()), Patience);
    QVERIFY(imports.isRunning());
}

} // namespace

class InterruptedImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }

    void aRunningImportIsPausedByClickAndGoesOnByKey()
    {
        Bench<SourcesPage> bench;
        bench.create();
        QTRY_VERIFY_WITH_TIMEOUT(bench.isOpen(), Patience);
        bench.session.imports().start({ writeLongExport(bench.folder.path()) });
        click(bench.page, u"Pause"_s);
        QVERIFY(std::holds_alternative<session::Paused>(bench.session.imports().state()));
        auto* strip = bench.page.findChild<ProgressStrip*>();
        QVERIFY(says(*strip, u"Paused"_s));
        Button* goOn = button<Button>(*strip, u"Go on"_s);
        QVERIFY(goOn);
        goOn->setFocus();
        QTest::keyClick(goOn, Qt::Key_Space);
        QVERIFY(button<Button>(*strip, u"Pause"_s));
        QTRY_VERIFY_WITH_TIMEOUT(isImported(bench.session), Patience);
    }

    void aPausedImportIsCancelledAndLeavesNothing()
    {
        Bench<SourcesPage> bench;
        bench.create();
        QTRY_VERIFY_WITH_TIMEOUT(bench.isOpen(), Patience);
        bench.session.imports().start({ writeLongExport(bench.folder.path()) });
        click(bench.page, u"Pause"_s);
        click(bench.page, u"Cancel"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!bench.session.imports().isRunning(), Patience);
        QVERIFY(says(bench.page, u"Nothing of these files was kept"_s));
        QTRY_VERIFY(bench.session.imports().interrupted().empty());
    }

    void whatIsFoundIsShownWhileItIsStillRead_data()
    {
        QTest::addColumn<bool>("onOverview");
        QTest::newRow("sources") << false;
        QTest::newRow("overview") << true;
    }
    void whatIsFoundIsShownWhileItIsStillRead()
    {
        QFETCH(bool, onOverview);
        PageBench bench;
        std::unique_ptr<Page> page;
        if (onOverview)
            page = std::make_unique<OverviewPage>(bench.session, bench.theme);
        else
            page = std::make_unique<SourcesPage>(bench.session, bench.theme);
        page->resize(1140, 860);
        page->show();
        bench.create();
        QTRY_VERIFY_WITH_TIMEOUT(bench.isOpen(), Patience);
        auto* found = page->findChild<FoundCard*>();
        QVERIFY(!found->isVisible());
        session::Imports& imports = bench.session.imports();
        // Pause as soon as something is there, so that it stays to be looked at.
        connect(&imports, &session::Imports::changed, page.get(), [&imports] {
            if (imports.foundSoFar() && imports.foundSoFar()->traits > 0)
                imports.pause();
        });
        imports.start({ writeLongExport(bench.folder.path()) });
        QTRY_VERIFY_WITH_TIMEOUT(std::holds_alternative<session::Paused>(imports.state()), Patience);
        QVERIFY(found->isVisible());
        QVERIFY(says(*found, u"trait"_s));
        QVERIFY(says(*found, u"X: "_s));
        QVERIFY(says(*found, u"They become part of your profile when all is read."_s));
        const QList<Chip*> chips = found->findChildren<Chip*>();
        QVERIFY(chips.size() > 2);
        QVERIFY(std::ranges::any_of(imports.foundSoFar()->first, &FoundTrait::sensitive));
        for (const FoundTrait& trait : imports.foundSoFar()->first) { // what is sensitive is not shown
            if (trait.sensitive)
                QVERIFY(std::ranges::none_of(chips,
                    [&trait](const Chip* chip) { return chip->text().contains(u": "_s + trait.value); }));
        }
        QVERIFY(bench.session.profiles().current()->traits.empty()); // and nothing of it is in the profile
        imports.disconnect(page.get());
        imports.cancel();
        QTRY_VERIFY_WITH_TIMEOUT(!imports.isRunning(), Patience);
        QVERIFY(!found->isVisible());
    }

    void theNextStartOffersToGoOn()
    {
        Bench<SourcesPage> bench;
        leaveHalf(bench, { writeLongExport(bench.folder.path()) });
        bench.session.door().open(u"long enough for anybody"_s);
        auto* card = bench.page.findChild<InterruptedCard*>();
        QTRY_VERIFY_WITH_TIMEOUT(card->isVisible(), Patience);
        QVERIFY(says(*card, u"Go on reading twitter"_s));
        click(*card, u"Go on reading"_s);
        QVERIFY(!card->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(isImported(bench.session), Patience);
        QTRY_COMPARE_WITH_TIMEOUT(bench.session.imports().sources().size(), std::size_t { 1 }, Patience);
        QVERIFY(!card->isVisible());
    }

    void whatWasReadCanBeRemovedFromTheOverview()
    {
        Bench<OverviewPage> bench;
        leaveHalf(bench, { writeLongExport(bench.folder.path()) });
        bench.session.door().open(u"long enough for anybody"_s);
        auto* card = bench.page.findChild<InterruptedCard*>();
        QTRY_VERIFY_WITH_TIMEOUT(card->isVisible(), Patience);
        click(*card, u"Remove what was read"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!card->isVisible(), Patience);
        QVERIFY(bench.session.imports().interrupted().empty());
    }

    void aFileThatIsGoneIsWaitedFor()
    {
        Bench<SourcesPage> bench;
        const QString path = writeLongExport(bench.folder.path());
        leaveHalf(bench, { path });
        QVERIFY(QDir().rename(path, path + u".away"_s));
        bench.session.door().open(u"long enough for anybody"_s);
        auto* card = bench.page.findChild<InterruptedCard*>();
        QTRY_VERIFY_WITH_TIMEOUT(card->isVisible(), Patience);
        QVERIFY(says(*card, u"The file is not where it was"_s));
        QVERIFY(!button<Button>(*card, u"Go on reading"_s));
        QVERIFY(QDir().rename(path + u".away"_s, path));
        click(*card, u"Look again"_s);
        QTRY_VERIFY_WITH_TIMEOUT(button<Button>(*card, u"Go on reading"_s), Patience);
    }

    void whatALimitStoppedIsReadWhenThePersonSaysSo()
    {
        Bench<SourcesPage> bench;
        bench.create();
        QTRY_VERIFY_WITH_TIMEOUT(bench.isOpen(), Patience);
        const QString bomb = bench.folder.filePath(u"Takeout.zip"_s);
        writeBomb(bomb);
        bench.session.imports().start({ bomb });
        auto* panel = bench.page.findChild<ImportCard*>()->findChild<ErrorPanel*>();
        QTRY_VERIFY_WITH_TIMEOUT(panel->isVisible(), Patience);
        QVERIFY(says(bench.page, u"many gigabytes"_s));
        click(bench.page, u"Read anyway"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isImported(bench.session), Patience);
        QVERIFY(!button<Button>(bench.page, u"Read anyway"_s));
    }

private:
    // One activity and a great many blanks, as no company sends them.
    static void writeBomb(const QString& path)
    {
        Packed list;
        list.name = "Takeout/My Activity/Search/MyActivity.json";
        list.data = R"([{"header":"Search","title":"Searched for tea","time":"2031-02-01T11:39:12Z"})"
            + QByteArray(34'000'000, ' ') + "]";
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(zipOf({ list }));
    }
};

QTEST_MAIN(InterruptedImportTest)
#include "interrupted_import_test.moc"
