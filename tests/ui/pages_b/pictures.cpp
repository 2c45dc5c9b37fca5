#include "language.h"
#include "main_window.h"
#include "pages/choices_page.h"
#include "pages/limits_section.h"
#include "pages/switches_card.h"
#include "pages/window_pages.h"
#include "parts/covered.h"
#include "parts/switch.h"
#include "window_bench.h"

#include <QDir>
#include <QListView>

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
} // namespace

// Pictures of every page in every look. They are for eyes; what is tested here is that all of it can be
// drawn.
class Pictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
    }

    void everyPageCanBeDrawnInEveryLook_data()
    {
        QTest::addColumn<Look>("look");
        const Look looks[] { { u"light"_s, Scheme::Light, 100, u"en"_s },
            { u"dark"_s, Scheme::Dark, 100, u"en"_s }, { u"large"_s, Scheme::Light, 200, u"en"_s },
            { u"arabic"_s, Scheme::Light, 100, u"ar"_s } };
        for (const Look& look : looks)
            QTest::addRow("%s", qPrintable(look.name)) << look;
    }

    void everyPageCanBeDrawnInEveryLook()
    {
        QFETCH(const Look, look);
        const words::Language language(look.language);
        QApplication::setLayoutDirection(language.direction());
        WindowBench bench;
        bench.theme.setScheme(look.scheme);
        bench.theme.setTextPercent(look.percent);
        WindowPages window(bench.session, bench.places, bench.theme);
        window.show();
        bench.session.door().look();
        QTRY_VERIFY_WITH_TIMEOUT(
            std::holds_alternative<session::NoStoreYet>(bench.session.door().state()), Patience);
        take(window, u"welcome"_s, look);
        bench.session.door().openSample();
        QTRY_VERIFY_WITH_TIMEOUT(bench.hasSample(), Patience);

        auto* choices = window.findChild<ChoicesPage*>();
        window.frame().open(*choices);
        choices->show(recipientIdOf(Company::X));
        const auto switches
            = [choices] { return choices->findChild<SwitchesCard*>()->findChildren<Switch*>(); };
        QTRY_VERIFY_WITH_TIMEOUT(switches().size() == static_cast<qsizetype>(CategoryCount), Patience);
        bool answered = false;
        connect(&bench.session.preview(), &session::Preview::changed, choices,
            [&answered, choices](const auto& result) { answered = result->changes == choices->pending(); });
        for (const int row : { 0, 2, 3 })
            Q_EMIT switches()[row]->chosen(Choice::Deny);
        QTRY_VERIFY_WITH_TIMEOUT(answered, Patience);
        take(window, u"choices"_s, look);
        QListView* today = window.findChildren<QListView*>().value(0);
        for (QListView* list : choices->findChildren<QListView*>()) {
            if (list->model() && list->model()->rowCount() == session::Preview::Top) {
                today = list;
                break;
            }
        }
        today->setCurrentIndex(today->model()->index(1, 0));
        choices->resize(choices->width(), 1900);
        take(*choices, u"choices-whole"_s, look);
        takeLimits(bench, *choices, look);
        bench.session.choices().apply(choices->pending());
        QTRY_VERIFY_WITH_TIMEOUT(!bench.session.choices().history().empty(), Patience);

        const std::pair<QString, int> pages[] { { u"overview"_s, 0 }, { u"profile"_s, 1 },
            { u"history"_s, 3 }, { u"sources"_s, 4 }, { u"settings"_s, 5 } };
        for (const auto& [name, page] : pages) {
            window.frame().open(page);
            take(window, name, look);
        }
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void theLockedDoorShowsNothing_data() { everyPageCanBeDrawnInEveryLook_data(); }
    void theLockedDoorShowsNothing()
    {
        QFETCH(const Look, look);
        const words::Language language(look.language);
        QApplication::setLayoutDirection(language.direction());
        WindowBench bench;
        bench.theme.setScheme(look.scheme);
        bench.theme.setTextPercent(look.percent);
        bench.session.door().create(u"an invented sentence"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bench.isOpen(), Patience);
        bench.session.door().lock();
        WindowPages window(bench.session, bench.places, bench.theme);
        window.show();
        QTRY_VERIFY_WITH_TIMEOUT(
            std::holds_alternative<session::Locked>(bench.session.door().state()), Patience);
        bench.session.door().open(u"a wrong sentence"_s);
        QTRY_VERIFY_WITH_TIMEOUT(
            std::holds_alternative<session::NotOpened>(bench.session.door().state()), Patience);
        take(window, u"unlock"_s, look);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

private:
    // With some limits, one that is to be lifted, and what they hold back.
    void takeLimits(WindowBench& bench, ChoicesPage& choices, const Look& look)
    {
        session::Limits& limits = bench.session.limits();
        auto* section = choices.findChild<LimitsSection*>();
        for (const SensitiveTopic topic : { SensitiveTopic::Health, SensitiveTopic::Finances,
                 SensitiveTopic::Alcohol, SensitiveTopic::Gambling })
            limits.set(topic, LeastCoolOff, {});
        limits.askToLift(SensitiveTopic::Alcohol, {});
        QTRY_VERIFY_WITH_TIMEOUT(limits.state().all().size() == 4
                && limits.state().find(SensitiveTopic::Alcohol)->wish
                && !section->findChildren<Covered*>().empty(),
            Patience);
        take(*section, u"limits"_s, look);
    }

    static void take(QWidget& widget, const QString& name, const Look& look)
    {
        for (int pass = 0; pass < 4; ++pass) // texts that wrap settle in a few passes
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QVERIFY(QDir().mkpath(u"pictures"_s));
        QVERIFY(widget.grab().save(u"pictures/"_s + name + u'-' + look.name + u".png"_s));
    }
};

QTEST_MAIN(Pictures)
#include "pictures.moc"
