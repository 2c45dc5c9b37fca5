#include "language.h"
#include "long_export.h"
#include "main_window.h"
#include "page_bench.h"
#include "pages/ad_reasons_card.h"
#include "pages/confirm_strip.h"
#include "pages/connections_card.h"
#include "pages/endpoint_form.h"
#include "pages/evidence_list.h"
#include "pages/overview_page.h"
#include "pages/profile_page.h"
#include "pages/settings_page.h"
#include "pages/since_card.h"
#include "pages/source_card.h"
#include "pages/sources_page.h"
#include "pages/trait_list.h"
#include "parts/button.h"
#include "parts/page.h"

#include <QAccessible>
#include <QLayout>

using namespace candor;
using namespace candor::test;
using namespace candor::ui;
using namespace Qt::StringLiterals;

namespace {

struct Look {
    QString name;
    Scheme scheme;
    int percent;
    QString language;
};

enum class Which : quint8 {
    Overview,
    Profile,
    DerivedProfile,
    Sources,
    Settings,
    OwnSettings, // of somebody with a store of their own
    OpenedSources,
    PausedSources,
    InterruptedSources,
    EmptyOverview,
    EmptySources
};

struct Sheet {
    QString name;
    Which which;
};

// What has its height from its width has that height; everything else has its least size.
bool isWhole(const QWidget& widget)
{
    const QSize least = widget.minimumSizeHint();
    const bool isHigh = widget.hasHeightForWidth()
        ? widget.height() >= qMin(widget.heightForWidth(widget.width()), 10'000)
        : widget.height() >= least.height();
    return isHigh && widget.width() >= least.width();
}

// What was told last is laid out.
bool isSettled(const Page& page)
{
    const QWidget& content = *page.widget();
    return content.height()
        == qMax(content.layout()->totalHeightForWidth(content.width()), page.viewport()->height());
}

// Whoever can have the focus can be told apart by ear.
bool isNamed(QWidget& widget)
{
    const QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(&widget);
    return !heard || widget.focusPolicy() == Qt::NoFocus || !heard->text(QAccessible::Name).isEmpty();
}

} // namespace

// Pictures of the four pages in every look, for eyes. Tested is that everything can be drawn, that nothing is
// squeezed below what it needs, and that every control has a name.
class PagesAGallery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }

    void everyPageCanBeDrawnInEveryLook_data()
    {
        QTest::addColumn<Sheet>("sheet");
        QTest::addColumn<Look>("look");
        const Sheet sheets[] { { u"overview"_s, Which::Overview }, { u"profile"_s, Which::Profile },
            { u"profile-derived"_s, Which::DerivedProfile }, { u"sources"_s, Which::Sources },
            { u"settings"_s, Which::Settings }, { u"settings-own"_s, Which::OwnSettings },
            { u"sources-opened"_s, Which::OpenedSources }, { u"sources-paused"_s, Which::PausedSources },
            { u"sources-interrupted"_s, Which::InterruptedSources },
            { u"overview-empty"_s, Which::EmptyOverview }, { u"sources-empty"_s, Which::EmptySources } };
        const Look looks[] { { u"light"_s, Scheme::Light, 100, u"en"_s },
            { u"dark"_s, Scheme::Dark, 100, u"en"_s }, { u"contrast"_s, Scheme::HighContrast, 100, u"en"_s },
            { u"large"_s, Scheme::Light, 200, u"en"_s }, { u"arabic"_s, Scheme::Light, 100, u"ar"_s } };
        for (const Sheet& sheet : sheets) {
            for (const Look& look : looks)
                QTest::addRow("%s-%s", qPrintable(sheet.name), qPrintable(look.name)) << sheet << look;
        }
    }

    void everyPageCanBeDrawnInEveryLook()
    {
        QFETCH(const Sheet, sheet);
        QFETCH(const Look, look);
        const words::Language language(look.language);
        QApplication::setLayoutDirection(language.direction());
        PageBench bench;
        bench.theme.setScheme(look.scheme);
        bench.theme.setTextPercent(look.percent);

        MainWindow window(bench.theme);
        for (const char* name : { "Overview", "Profile", "Sources & connections", "Settings" })
            window.addPage(QString::fromLatin1(name).replace(u'&', u"&&"_s), makePage(name, bench));
        window.show();
        openAsTold(sheet.which, bench, window);
        for (const Page* page : window.findChildren<Page*>())
            QTRY_VERIFY(!page->isVisible() || isSettled(*page));
        const QPixmap picture = window.grab();
        QVERIFY(QDir().mkpath(u"pictures"_s));
        QVERIFY(picture.save(u"pictures/%1-%2.png"_s.arg(sheet.name, look.name)));
        if (look.percent > 100) { // what is below the edge of the window, too
            for (const Page* page : window.findChildren<Page*>()) {
                if (page->isVisible())
                    QVERIFY(page->widget()->grab().save(
                        u"pictures/%1-%2-whole.png"_s.arg(sheet.name, look.name)));
            }
        }
        for (QWidget* widget : window.findChildren<QWidget*>()) {
            if (!widget->isVisible())
                continue;
            QVERIFY2(isNamed(*widget), widget->metaObject()->className());
            if (widget->parentWidget()->layout())
                QTRY_VERIFY2(isWhole(*widget),
                    qPrintable(QString(QLatin1String(widget->metaObject()->className()) + u": "_s
                        + widget->accessibleName())));
        }
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

private:
    static QWidget* makePage(const QByteArray& name, PageBench& bench)
    {
        if (name == "Overview")
            return new OverviewPage(bench.session, bench.theme);
        if (name == "Profile")
            return new ProfilePage(bench.session, bench.theme);
        if (name == "Settings")
            return new SettingsPage(bench.session, bench.places, bench.theme);
        return new SourcesPage(bench.session, bench.theme);
    }

    static void openAsTold(Which which, PageBench& bench, MainWindow& window)
    {
        if (which == Which::OwnSettings) {
            bench.create();
            QTRY_VERIFY_WITH_TIMEOUT(bench.session.copies().newestBackup(), Patience);
            QTRY_VERIFY_WITH_TIMEOUT(bench.session.keys().ways().passphrase, Patience);
        } else if (which != Which::EmptyOverview && which != Which::EmptySources) {
            bench.openSample();
            QTRY_VERIFY_WITH_TIMEOUT(bench.hasSample(), Patience);
            chooseSomething(bench);
        }
        switch (which) {
        case Which::Overview: // half a year later a small archive comes
            bench.clock.advance(std::chrono::hours(24 * 190));
            bench.bringInterests(1, { u"Beekeeping"_s, u"Model trains"_s, u"Gambling"_s, u"Kites"_s });
            QTRY_VERIFY_WITH_TIMEOUT(window.findChild<SinceCard*>()->isVisible(), Patience);
            QTRY_VERIFY_WITH_TIMEOUT(window.findChild<AdReasonsCard*>()->isVisible(), Patience);
            break;
        case Which::Profile:
            window.open(1);
            window.findChild<TraitList*>()->setCurrentIndex(
                window.findChild<TraitList*>()->model()->index(3, 0));
            QTRY_VERIFY_WITH_TIMEOUT(window.findChild<EvidenceList*>()->model()->rowCount() > 0, Patience);
            break;
        case Which::DerivedProfile: {
            ProfileFilter derived;
            derived.role = Role::Derived;
            window.findChild<ProfilePage*>()->show(derived);
            window.open(1);
            window.findChild<TraitList*>()->setCurrentIndex(
                window.findChild<TraitList*>()->model()->index(5, 0));
            QTRY_VERIFY_WITH_TIMEOUT(window.findChild<EvidenceList*>()->model()->rowCount() > 0, Patience);
            break;
        }
        case Which::Sources:
        case Which::EmptySources:
            window.open(2);
            break;
        case Which::OpenedSources:
            window.open(2);
            openEverything(window);
            break;
        case Which::PausedSources:
            window.open(2);
            pauseWhenSomethingIsFound(bench, window);
            break;
        case Which::InterruptedSources:
            window.open(2);
            pauseWhenSomethingIsFound(bench, window);
            bench.session.imports().setAside();
            QTRY_VERIFY_WITH_TIMEOUT(!bench.session.imports().interrupted().empty(), Patience);
            break;
        case Which::Settings:
        case Which::OwnSettings:
            window.open(3);
            break;
        case Which::EmptyOverview:
            break;
        }
    }

    static void pauseWhenSomethingIsFound(PageBench& bench, MainWindow& window)
    {
        session::Imports& imports = bench.session.imports();
        const auto pausing = connect(&imports, &session::Imports::changed, &window, [&imports] {
            if (imports.foundSoFar() && imports.foundSoFar()->traits > 0)
                imports.pause();
        });
        imports.start({ writeLongExport(bench.folder.path()) });
        QTRY_VERIFY_WITH_TIMEOUT(std::holds_alternative<session::Paused>(imports.state()), Patience);
        disconnect(pausing);
    }

    static void openEverything(MainWindow& window)
    {
        const auto* card = window.findChild<SourceCard*>();
        for (Button* each : card->findChildren<Button*>()) {
            if (opensSomething(*each))
                each->click();
        }
        for (Button* each : window.findChild<ConnectionsCard*>()->findChildren<Button*>()) {
            if (opensSomething(*each))
                each->click();
        }
    }
    static bool opensSomething(const Button& button)
    {
        const QWidget* owner = button.parentWidget();
        return button.isVisible() && !qobject_cast<const ConfirmStrip*>(owner)
            && !qobject_cast<const EndpointForm*>(owner);
    }

    static void chooseSomething(PageBench& bench)
    {
        const RecipientId x = recipientIdOf(Company::X);
        bench.session.choices().apply({ { { x, Category::Lookalikes }, Choice::Deny },
            { { x, Category::Location }, Choice::Deny }, { { x, Category::Interests }, Choice::Allow } });
        QTRY_VERIFY_WITH_TIMEOUT(bench.session.choices().canUndo(), Patience);
    }
};

QTEST_MAIN(PagesAGallery)
#include "pages_a_gallery.moc"
