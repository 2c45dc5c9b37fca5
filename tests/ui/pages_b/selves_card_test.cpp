#include "pages/choices_page.h"
#include "pages/selves_card.h"
#include "window_bench.h"

#include <QLabel>

using namespace candor;
using namespace candor::test;
using namespace candor::ui;
using namespace Qt::StringLiterals;

namespace {

// The sample person's choices page, with the card for other selves.
struct SelvesBench : WindowBench {
    SelvesBench()
    {
        session.door().openSample();
        page.resize(1360, 860);
        static_cast<QWidget&>(page).show();
        QObject::connect(&session.preview(), &session::Preview::changed, &page,
            [this](const std::shared_ptr<const session::PreviewResult>& result) { newest = result; });
        QObject::connect(&session.otherSelves(), &session::OtherSelves::seen, &page,
            [this](RecipientId, const std::shared_ptr<const session::Selves>& seen) { selves = seen; });
    }
    bool isReady(Company company)
    {
        page.show(recipientIdOf(company));
        return hasSample() && newest && newest->recipient.id == recipientIdOf(company);
    }
    SelvesCard& card() const { return *page.findChild<SelvesCard*>(); }
    QString said() const
    {
        QStringList words;
        for (const QLabel* label : card().findChildren<QLabel*>()) {
            if (label->isVisibleTo(&card()))
                words += label->text();
        }
        return words.join(u'\n');
    }

    std::shared_ptr<const session::PreviewResult> newest;
    std::shared_ptr<const session::Selves> selves;
    ChoicesPage page { session, theme };
};

} // namespace

class SelvesCardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
    }

    void nothingIsTriedBeforeAPersonAsks()
    {
        SelvesBench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isReady(Company::X), Patience);
        QVERIFY(!bench.selves);
        QTest::mouseClick(buttonOf(bench.card(), u"Try"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(bench.selves, Patience);
        QVERIFY(!bench.selves->selves.empty());
        const QString said = bench.said();
        for (const session::SeenBySelf& seen : bench.selves->selves) {
            if (seen.kind == session::SelfKind::Age)
                QVERIFY2(said.contains(seen.self.flip.from), qPrintable(said));
        }
        QVERIFY2(said.contains(u"than chance"), qPrintable(said));
        QVERIFY2(said.contains(u"By chance alone"), qPrintable(said));
    }

    void anotherRecipientForgetsWhatWasTried()
    {
        SelvesBench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isReady(Company::X), Patience);
        QTest::mouseClick(buttonOf(bench.card(), u"Try"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(bench.selves, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(bench.isReady(Company::Google), Patience);
        QVERIFY(!bench.said().contains(u"than chance"));
        bench.selves.reset();
        QTest::mouseClick(buttonOf(bench.card(), u"Try"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(bench.selves, Patience);
        QVERIFY(bench.selves->selves.empty()); // no ads in that export
        QVERIFY(bench.said().contains(u"nothing to try"));
    }
};

QTEST_MAIN(SelvesCardTest)
#include "selves_card_test.moc"
