#include "pages/catalogue_card.h"
#include "pages/choices_page.h"
#include "pages/overview_page.h"
#include "parts/error_panel.h"
#include "parts/notice.h"
#include "window_bench.h"

#include <QFile>
#include <QLabel>
#include <QSignalSpy>

using namespace candor;
using namespace candor::test;
using namespace candor::ui;
using namespace Qt::StringLiterals;

namespace {

// The sample person's choices page, with the card for catalogues.
struct CatalogueBench : WindowBench {
    CatalogueBench()
    {
        session.door().openSample();
        page.resize(1360, 860);
        static_cast<QWidget&>(page).show();
        QObject::connect(&session.preview(), &session::Preview::changed, &page,
            [this](const std::shared_ptr<const session::PreviewResult>& result) { newest = result; });
    }
    bool isReady()
    {
        page.show(recipientIdOf(Company::X));
        return hasSample() && newest && newest->recipient.id == recipientIdOf(Company::X);
    }
    bool ranksOffers(std::size_t count) const
    {
        return newest && newest->areOffers && newest->catalogue->size() == count;
    }
    QString write(const QByteArray& bytes) const
    {
        const QString path = folder.filePath(u"catalogue"_s);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return path;
    }
    template <class Widget>
    QString textIn() const
    {
        QStringList words;
        for (const QLabel* label : card().findChild<Widget*>()->template findChildren<QLabel*>())
            words += label->text();
        return words.join(u' ');
    }
    CatalogueCard& card() const { return *page.findChild<CatalogueCard*>(); }

    std::shared_ptr<const session::PreviewResult> newest;
    ChoicesPage page { session, theme };
};

} // namespace

class CatalogueCardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
    }

    void aCatalogueTakesThePlaceOfTheAdsUntilItIsRemoved()
    {
        CatalogueBench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isReady(), Patience);
        QVERIFY(!bench.newest->areOffers);
        QVERIFY(!buttonOf(bench.card(), u"Remove"_s));
        bench.card().bring(bench.write("id,title,price\n1,Tennis racket,9 EUR\n2,Brick,2 EUR\n3,,\n"));
        QVERIFY(buttonOf(bench.card(), u"Stop"_s));
        QTRY_VERIFY_WITH_TIMEOUT(bench.ranksOffers(2), Patience);
        const QString said = bench.textIn<Notice>();
        QVERIFY2(said.startsWith(u"2 ") && said.contains(u" 1 entr"), qPrintable(said));
        QPushButton* remove = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((remove = buttonOf(bench.card(), u"Remove"_s)), Patience);
        QTest::mouseClick(remove, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!bench.newest->areOffers, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(!buttonOf(bench.card(), u"Remove"_s), Patience);
    }

    // The overview asks for the ads of each company, and is answered with offers where they take their place.
    void theOverviewAsksOnceForAdsThatOffersHide()
    {
        CatalogueBench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isReady(), Patience);
        bench.card().bring(bench.write("id,title\n1,Tennis racket\n"));
        QTRY_VERIFY_WITH_TIMEOUT(bench.ranksOffers(1), Patience);
        OverviewPage overview(bench.session, bench.theme);
        QSignalSpy answers(&bench.session.preview(), &session::Preview::changed);
        static_cast<QWidget&>(overview).show();
        const auto isOfX = [&answers] {
            return std::ranges::any_of(answers, [](const QList<QVariant>& answer) {
                const auto result = answer.front().value<std::shared_ptr<const session::PreviewResult>>();
                return result->areOffers && result->recipient.company == Company::X;
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(isOfX(), Patience);
        const qsizetype seen = answers.size();
        for (int trip = 0; trip < 5; ++trip) { // time enough for more answers, if any were asked for
            QSignalSpy checked(&bench.session.choices(), &session::Choices::ledgerVerified);
            bench.session.choices().verifyLedger();
            QTRY_VERIFY_WITH_TIMEOUT(!checked.isEmpty(), Patience);
        }
        QVERIFY2(answers.size() <= seen + 3, qPrintable(QString::number(answers.size())));
        QTest::mouseClick(buttonOf(bench.card(), u"Remove"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(
            !answers.back().front().value<std::shared_ptr<const session::PreviewResult>>()->areOffers,
            Patience);
    }

    void aFileWithoutOffersChangesNothingAndSaysSo()
    {
        CatalogueBench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isReady(), Patience);
        bench.card().bring(bench.write("Dear all, this is a letter."));
        QTRY_VERIFY_WITH_TIMEOUT(bench.card().findChild<ErrorPanel*>()->isVisible(), Patience);
        const QString said = bench.textIn<ErrorPanel>();
        for (const QString& part : { u"No offers"_s, u"Nothing was changed"_s, u"Choose a list"_s })
            QVERIFY2(said.contains(part), qPrintable(said));
        QVERIFY(buttonOf(bench.card(), u"Bring"_s));
        QVERIFY(!bench.newest->areOffers);
    }
};

QTEST_MAIN(CatalogueCardTest)
#include "catalogue_card_test.moc"
