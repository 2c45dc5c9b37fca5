#include "page_bench.h"
#include "pages/ad_reasons_card.h"
#include "pages/after_check_card.h"
#include "pages/choice_standing_card.h"
#include "pages/disagreement_card.h"
#include "pages/link_row.h"
#include "pages/overview_page.h"
#include "pages/sensitive_card.h"
#include "pages/shared_opinion_card.h"
#include "pages/since_card.h"
#include "pages/source_health_card.h"
#include "parts/button.h"
#include "parts/covered.h"
#include "parts/text.h"

#include <QSignalSpy>

using namespace candor;
using namespace candor::test;
using namespace candor::ui;
using namespace Qt::StringLiterals;

namespace {

QStringList textsOn(const QWidget& widget)
{
    QStringList texts;
    for (const Text* text : widget.findChildren<Text*>()) {
        if (text->isVisible())
            texts += text->text();
    }
    return texts;
}

std::unique_ptr<OverviewPage> shownPage(PageBench& bench)
{
    auto page = std::make_unique<OverviewPage>(bench.session, bench.theme);
    page->resize(1140, 860);
    page->show();
    return page;
}

LinkRow* rowStarting(const QWidget& card, const QString& words)
{
    for (LinkRow* row : card.findChildren<LinkRow*>()) {
        if (row->isVisible() && row->accessibleName().startsWith(words))
            return row;
    }
    return nullptr;
}

// An ad that an archive of bringInterests() shows besides.
void bringAd(const PageBench& bench, int number, const char* shownAt)
{
    const QString data = bench.folder.filePath(u"archive-%1/data"_s.arg(number));
    QDir().mkpath(data);
    QFile file(data + u"/ad-impressions.js"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        QByteArray(R"(window.YTD.ad_impressions.part0 = [ { "ad" : { "adsUserData" : { "adImpressions" : {
        "impressions" : [ { "promotedTweetInfo" : { "tweetId" : "1", "tweetText" : "Tea" },
        "advertiserInfo" : { "advertiserName" : "Made-up Tea Co", "screenName" : "@madeuptea" },
        "impressionTime" : ")")
        + shownAt + R"(" } ] } } } } ])");
}

std::vector<LinkRow*> rowsOf(const QWidget& card)
{
    std::vector<LinkRow*> rows;
    for (LinkRow* row : card.findChildren<LinkRow*>()) {
        if (row->isVisible())
            rows.push_back(row);
    }
    return rows;
}

} // namespace

class OverviewPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }

    void anEmptyOverviewSaysWhatFillsItAndOffersOneButton()
    {
        PageBench bench;
        const auto page = shownPage(bench);
        QSignalSpy asked(page.get(), &OverviewPage::sourceAsked);
        Button* bring = button<Button>(*page, u"Bring my data…"_s);
        QVERIFY(bring);
        QTest::mouseClick(bring, Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QVERIFY(!page->findChild<SensitiveCard*>()->isVisible());
    }

    void theSentenceCountsOpinionsAndNotWhatThePersonSaid()
    {
        PageBench bench;
        const auto page = shownPage(bench);
        bench.openSample();
        QTRY_VERIFY_WITH_TIMEOUT(bench.hasSample(), Patience);
        const ProfileFacts facts = profileFacts(*bench.session.profiles().current());
        QVERIFY(facts.declared > 0);
        const QString said = textsOn(*page).first();
        QVERIFY2(said.contains(QLocale().toString(facts.opinions)), qPrintable(said));
    }

    void theSamplePersonsAgeIsContradictedAndLeadsToTheProfile()
    {
        PageBench bench;
        const auto page = shownPage(bench);
        bench.openSample();
        auto* card = page->findChild<DisagreementCard*>();
        QTRY_VERIFY_WITH_TIMEOUT(card->isVisible(), Patience);
        LinkRow* row = rowStarting(*card, u"Age: "_s);
        QVERIFY(row);
        QVERIFY(row->accessibleName().endsWith(u"(X)\u2069"_s)); // isolated, for right-to-left languages
        QVERIFY(row->accessibleDescription().contains(u"41"_s));
        QSignalSpy asked(page.get(), &OverviewPage::profileAsked);
        QTest::mouseClick(row, Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<ProfileFilter>().category, std::optional(Category::Demographics));
    }

    void whatSeveralCompaniesThinkIsListedAndSensitiveThingsStayCovered()
    {
        PageBench bench;
        SharedOpinionCard card(bench.theme);
        const auto shared = [](const QString& value, bool sensitive, std::vector<Company> companies) {
            SharedOpinion opinion;
            for (const Company company : companies) {
                Trait trait;
                trait.company = company;
                trait.value = value;
                trait.sensitive = sensitive;
                opinion.traits.push_back(trait);
            }
            return opinion;
        };
        std::vector<SharedOpinion> opinions { shared(u"Kites"_s, false,
                                                  { Company::X, Company::Spotify, Company::Reddit }),
            shared(u"Gambling"_s, true, { Company::X, Company::Spotify }) };
        for (int i = 0; i < 5; ++i)
            opinions.push_back(shared(u"Hobby %1"_s.arg(i), false, { Company::X, Company::Reddit }));
        card.present(opinions);
        card.show();
        const LinkRow* kites = rowStarting(card, u"\u2068Kites"_s);
        QVERIFY(kites && kites->accessibleDescription().contains(u"Spotify"_s));
        for (const QString& text : textsOn(card))
            QVERIFY(!text.contains(u"Gambling"_s));
        QVERIFY(rowStarting(card, u"And 2 more"_s));
        QSignalSpy asked(&card, &SharedOpinionCard::profileAsked);
        QTest::mouseClick(rowStarting(card, u"\u2068Kites"_s), Qt::LeftButton);
        QCOMPARE(asked[0][0].value<ProfileFilter>().text, u"Kites"_s);
        QTest::mouseClick(rowStarting(card, u"Something sensitive"_s), Qt::LeftButton);
        QVERIFY(asked[1][0].value<ProfileFilter>().sensitiveOnly);
        QVERIFY(asked[1][0].value<ProfileFilter>().text.isEmpty());
        card.present({});
        QVERIFY(!card.isVisible());
    }

    void aNewerExportSaysWhatIsNewAndWhatIsGone()
    {
        PageBench bench;
        const auto page = shownPage(bench);
        bench.create();
        QTRY_VERIFY_WITH_TIMEOUT(bench.isOpen(), Patience);
        auto* card = page->findChild<SinceCard*>();
        bench.bringInterests(1, { u"Tea"_s, u"Boats"_s });
        QTRY_COMPARE_WITH_TIMEOUT(bench.session.profiles().current()->traits.size(), 2U, Patience);
        QVERIFY(!card->isVisible());
        bench.clock.advance(std::chrono::hours(24 * 190));
        bench.bringInterests(2, { u"Tea"_s, u"Kites"_s, u"Gambling"_s });
        QTRY_VERIFY_WITH_TIMEOUT(card->isVisible(), Patience);
        LinkRow* added = rowStarting(*card, u"What they say now"_s);
        LinkRow* dropped = rowStarting(*card, u"What they no longer say"_s);
        QVERIFY(added && dropped);
        QVERIFY2(
            added->accessibleDescription().contains(u"Kites"_s), qPrintable(added->accessibleDescription()));
        QVERIFY(!added->accessibleDescription().contains(u"Gambling"_s)); // sensitive: covered
        QVERIFY(dropped->accessibleDescription().contains(u"Boats"_s));
        bench.session.door().lock();
        QTRY_VERIFY_WITH_TIMEOUT(!card->isVisible(), Patience);
    }

    void whetherACompanyKeptToANoIsToldTheGravestFirst()
    {
        PageBench bench;
        AfterCheckCard card(bench.theme);
        QSignalSpy profile(&card, &AfterCheckCard::profileAsked);
        QSignalSpy newer(&card, &AfterCheckCard::exportAsked);
        const auto refused = [](Category category, LaterTraces traces) {
            return AfterCheck { { recipientIdOf(Company::X), category }, Company::X,
                *instantFromIso(u"2031-02-02"), traces };
        };
        LaterTraces used;
        used.ads = 340;
        used.adsUsing = 12;
        used.lastUse = instantFromIso(u"2031-03-03");
        LaterTraces held;
        held.statements = 9;
        held.held = 4;
        LaterTraces nothing;
        nothing.ads = 340;
        card.present({ refused(Category::Search, {}), refused(Category::Device, nothing),
            refused(Category::Interests, held), refused(Category::Location, used),
            refused(Category::Browsing, nothing) });
        card.show();
        const std::vector<LinkRow*> rows = rowsOf(card);
        QCOMPARE(rows.size(), std::size_t { 4 });
        QVERIFY(rows[0]->accessibleName().startsWith(u"X: Location"));
        QVERIFY2(rows[0]->accessibleDescription().contains(u"12 of the 340 ad"_s),
            qPrintable(rows[0]->accessibleDescription()));
        QVERIFY(rows[1]->accessibleName().startsWith(u"X: Interests"));
        QVERIFY(rows[1]->accessibleDescription().contains(u"4 statement"_s));
        QVERIFY(rows[2]->accessibleName().contains(u"Device"_s)
            && rows[2]->accessibleName().contains(u"Browsing"_s));
        QVERIFY(rows[3]->accessibleName().contains(u"too early to say"_s));
        QTest::keyClick(rows[0], Qt::Key_Space);
        QCOMPARE(profile.size(), 1);
        QCOMPARE(profile[0][0].value<ProfileFilter>().category, Category::Location);
        QTest::mouseClick(rows[3], Qt::LeftButton);
        QCOMPARE(newer.size(), 1);
        card.present({});
        QVERIFY(!card.isVisible());
    }

    void anExportMadeAfterANoSaysWhetherItWasKept()
    {
        PageBench bench;
        const auto page = shownPage(bench);
        bench.create();
        QTRY_VERIFY_WITH_TIMEOUT(bench.isOpen(), Patience);
        auto* card = page->findChild<AfterCheckCard*>();
        bench.bringInterests(1, { u"Tea"_s });
        QTRY_COMPARE_WITH_TIMEOUT(bench.session.choices().recipients().size(), 1U, Patience);
        QVERIFY(!card->isVisible());
        bench.session.choices().apply(
            { { { recipientIdOf(Company::X), Category::Interests }, Choice::Deny } });
        QTRY_VERIFY_WITH_TIMEOUT(card->isVisible(), Patience);
        QVERIFY(rowStarting(*card, u"X: too early to say"_s));
        bringAd(bench, 2, "2027-01-20 10:00:00"); // so the archive was made after the no
        bench.clock.advance(std::chrono::hours(24 * 90));
        bench.bringInterests(2, { u"Tea"_s, u"Boats"_s });
        QTRY_VERIFY_WITH_TIMEOUT(rowStarting(*card, u"X: Interests"_s), Patience);
        QVERIFY(
            rowStarting(*card, u"X: Interests"_s)->accessibleDescription().contains(u"1 new statement"_s));
        bench.session.door().lock();
        QTRY_VERIFY_WITH_TIMEOUT(!card->isVisible(), Patience);
    }

    void sensitiveTopicsShowOnlyWhileTheButtonIsHeld()
    {
        PageBench bench;
        const auto page = shownPage(bench);
        bench.openSample();
        QTRY_VERIFY_WITH_TIMEOUT(bench.hasSample(), Patience);
        auto* card = page->findChild<SensitiveCard*>();
        Covered& topics = card->topics();
        QTRY_VERIFY(topics.isVisible());
        QVERIFY(textsOn(*card).filter(u"Gambling"_s).isEmpty());
        topics.button().setFocus();
        QTest::keyPress(&topics.button(), Qt::Key_Space);
        QVERIFY(!topics.isCovered());
        QVERIFY(!textsOn(*card).filter(u"Gambling"_s).isEmpty());
        QTest::keyRelease(&topics.button(), Qt::Key_Space);
        QVERIFY(topics.isCovered());
        QVERIFY(textsOn(*card).filter(u"Gambling"_s).isEmpty());
    }

    void whatAdsRestOnAppearsWithItsShares()
    {
        PageBench bench;
        const auto page = shownPage(bench);
        bench.openSample();
        auto* card = page->findChild<AdReasonsCard*>();
        QTRY_VERIFY_WITH_TIMEOUT(card->isVisible(), Patience);
        QVERIFY(rowStarting(*card, u"Look-alikes"_s));
        QSignalSpy asked(page.get(), &OverviewPage::choicesAsked);
        QTest::mouseClick(rowStarting(*card, u"Look-alikes"_s), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
    }

    void whatAdsRestOnIsNotAskedWhileNobodyLooks()
    {
        PageBench bench;
        OverviewPage page(bench.session, bench.theme);
        QSignalSpy previewed(&bench.session.preview(), &session::Preview::changed);
        bench.openSample();
        QTRY_VERIFY_WITH_TIMEOUT(bench.hasSample(), Patience);
        QCOMPARE(previewed.size(), 0);
        page.show();
        QTRY_VERIFY_WITH_TIMEOUT(previewed.size() > 0, Patience);
    }

    void aRefusalIsCountedAndLeadsToTheChoices()
    {
        PageBench bench;
        const auto page = shownPage(bench);
        bench.openSample();
        QTRY_VERIFY_WITH_TIMEOUT(bench.hasSample(), Patience);
        auto* card = page->findChild<ChoiceStandingCard*>();
        QVERIFY(rowStarting(*card, u"Decide what"_s));
        bench.session.choices().apply(
            { { { recipientIdOf(Company::X), Category::Location }, Choice::Deny } });
        QTRY_VERIFY_WITH_TIMEOUT(rowStarting(*card, u"Refused"_s), Patience);
        QCOMPARE(rowStarting(*card, u"Refused"_s)->accessibleDescription(), u"1"_s);
        QSignalSpy choices(page.get(), &OverviewPage::choicesAsked);
        QSignalSpy history(page.get(), &OverviewPage::historyAsked);
        QTRY_VERIFY(rowStarting(*card, u"Saved here, for"_s)); // a new row is seen once it is laid out
        QTest::mouseClick(rowStarting(*card, u"Refused"_s), Qt::LeftButton);
        QTest::mouseClick(rowStarting(*card, u"Saved here, for"_s), Qt::LeftButton);
        QCOMPARE(choices.size(), 1);
        QCOMPARE(history.size(), 1);
    }

    void aSourceLeadsToItsImport()
    {
        PageBench bench;
        const auto page = shownPage(bench);
        bench.openSample();
        QTRY_VERIFY_WITH_TIMEOUT(bench.hasSample(), Patience);
        QSignalSpy asked(page.get(), &OverviewPage::sourceAsked);
        auto* card = page->findChild<SourceHealthCard*>();
        QCOMPARE(card->findChildren<LinkRow*>().size(), 3);
        QTest::mouseClick(card->findChildren<LinkRow*>().front(), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<ImportId>(), bench.session.imports().sources().front().id);
    }

    void everyRowIsReachedByTheTabKey()
    {
        PageBench bench;
        const auto page = shownPage(bench);
        bench.openSample();
        QTRY_VERIFY_WITH_TIMEOUT(page->findChild<AdReasonsCard*>()->isVisible(), Patience);
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        QSet<QWidget*> reached;
        for (int i = 0; i < 100; ++i) {
            QTest::keyClick(
                QApplication::focusWidget() ? QApplication::focusWidget() : page.get(), Qt::Key_Tab);
            reached += QApplication::focusWidget();
        }
        for (LinkRow* row : page->findChildren<LinkRow*>()) {
            if (row->isVisible())
                QVERIFY2(reached.contains(row), qPrintable(row->accessibleName()));
        }
    }
};

QTEST_MAIN(OverviewPageTest)
#include "overview_page_test.moc"
