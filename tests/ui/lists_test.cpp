#include "charts/category_chart.h"
#include "parts/button.h"
#include "parts/card.h"
#include "parts/chip.h"
#include "parts/columns_layout.h"
#include "parts/flow_layout.h"
#include "parts/preview_threads.h"
#include "parts/progress_strip.h"

#include <QAccessible>
#include <QApplication>
#include <QListView>
#include <QProgressBar>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

#include <memory>

using namespace candor::ui;
using namespace Qt::StringLiterals;

namespace {

QAccessibleInterface& heard(QWidget& widget)
{
    return *QAccessible::queryAccessibleInterface(&widget);
}

std::vector<ThreadEnd> ends(int count, Fate fate)
{
    std::vector<ThreadEnd> all;
    for (int i = 0; i < count; ++i)
        all.push_back({ u"Invented offer"_s, u"because"_s, fate, fate == Fate::Stays ? count - 1 - i : -1 });
    return all;
}

} // namespace

// What shows many things: previews, charts, progress, and the layouts that wrap.
class ListsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
        m_theme = std::make_unique<Theme>(*qobject_cast<QApplication*>(QCoreApplication::instance()));
        m_theme->setReducedMotion(true);
    }
    void cleanup() { m_theme.reset(); }

    void threadsCanBeEmptyOrLong_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : { 0, 1, 1000 })
            QTest::addRow("%d", count) << count;
    }

    void threadsCanBeEmptyOrLong()
    {
        QFETCH(const int, count);
        QScrollArea area;
        auto* threads = new PreviewThreads(*m_theme, u"Today"_s, u"Then"_s);
        area.setWidget(threads);
        area.setWidgetResizable(true);
        area.resize(500, 300);
        threads->present(ends(count, Fate::Stays), ends(count, Fate::Stays));
        area.show();
        QVERIFY(!area.grab().isNull());
        QCOMPARE(area.findChildren<QListView*>().first()->model()->rowCount(), count);
        threads->present(ends(3, Fate::Leaves), {});
        threads->present({ { u"Broken"_s, {}, Fate::Stays, 99 } }, {}); // a thread to nowhere is not drawn
        QVERIFY(!area.grab().isNull());
    }

    void theKeyboardWalksThroughALongPreview()
    {
        QScrollArea area;
        auto* threads = new PreviewThreads(*m_theme, u"Today"_s, u"Then"_s);
        area.setWidget(threads);
        area.setWidgetResizable(true);
        area.resize(500, 300);
        threads->present(ends(50, Fate::Stays), ends(50, Fate::Stays));
        area.show();
        QVERIFY(QTest::qWaitForWindowExposed(&area));
        auto* list = area.findChildren<QListView*>().first();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_End);
        QCOMPARE(list->currentIndex().row(), 49);
        const QPoint seen = list->mapTo(area.viewport(), list->visualRect(list->currentIndex()).center());
        QVERIFY(area.viewport()->rect().contains(QPoint(10, seen.y())));
        QCOMPARE(list->currentIndex().data(Qt::AccessibleTextRole).toString(), u"Invented offer. because"_s);
    }

    void aChartShowsAtMostFiveSlicesAndSaysHowManyMore()
    {
        std::vector<ChartPart> parts;
        for (int i = 0; i < 1000; ++i)
            parts.push_back({ QString::number(i), i });
        const ChartSlices slices = slicesOf(parts);
        QCOMPARE(slices.parts.size(), MostSlices);
        QCOMPARE(slices.parts.front().count, 999);
        QCOMPARE(slices.rest, 995); // the part of zero is not counted
        qint64 sum = 0;
        for (const ChartPart& part : slices.parts)
            sum += part.count;
        QCOMPARE(sum, 999 * 1000 / 2);
        QCOMPARE(slicesOf({}).parts.size(), 0U);
        QCOMPARE(slicesOf({ { u"one"_s, 1 }, { u"none"_s, 0 } }).rest, 0);

        CategoryChart chart(*m_theme, u"Traits by category"_s);
        chart.show();
        chart.present(parts, u"A sentence."_s);
        QVERIFY(!chart.grab().isNull());
        chart.present({}, u"Nothing yet."_s);
        QVERIFY(!chart.grab().isNull());
    }

    void aChartIsAlsoATable()
    {
        CategoryChart chart(*m_theme, u"Traits by category"_s);
        chart.present(
            { { u"Search"_s, 2 }, { u"Interests"_s, 5 }, { u"Other"_s, 0 } }, u"Most are interests."_s);
        chart.show();
        auto* table = chart.findChild<QTableWidget*>();
        QVERIFY(table->isHidden());
        QTest::mouseClick(chart.findChild<Button*>(), Qt::LeftButton);
        QVERIFY(table->isVisible());
        QCOMPARE(table->rowCount(), 2);
        QCOMPARE(table->item(0, 0)->text(), u"Interests"_s);
        QCOMPARE(table->item(0, 1)->text(), u"5"_s);
        QCOMPARE(heard(chart).text(QAccessible::Description), u"Most are interests."_s);
    }

    void progressCanBeStoppedOnce()
    {
        ProgressStrip strip(*m_theme, u"Import"_s);
        strip.show();
        QSignalSpy cancelled(&strip, &ProgressStrip::cancelled);
        strip.present(u"Reading"_s, u"1 of 2"_s, 1, 2);
        QCOMPARE(strip.findChild<QProgressBar*>()->value(), 500);
        const QList<Button*> buttons = strip.findChildren<Button*>();
        const auto visible = std::find_if(
            buttons.begin(), buttons.end(), [](const Button* one) { return one->isVisible(); });
        QVERIFY(visible != buttons.end()); // there is no pausing unless it is said to be possible
        Button* cancel = *visible;
        QTest::mouseClick(cancel, Qt::LeftButton);
        QTest::mouseClick(cancel, Qt::LeftButton);
        QCOMPARE(cancelled.size(), 1);
        strip.present(u"Reading"_s, u"2 of 2"_s, 2, 2); // still under way
        QCOMPARE(strip.findChild<QProgressBar*>()->value(), 500);
        strip.begin(u"Reading another"_s);
        QVERIFY(cancel->isEnabled());
        strip.present(u"Reading"_s, {}, 7, 0); // nobody knows how much there is
        QCOMPARE(strip.findChild<QProgressBar*>()->value(), 0);
    }

    void thingsWrapWhereThereIsNoRoom()
    {
        QWidget box;
        auto* flow = new FlowLayout(&box);
        for (int i = 0; i < 4; ++i)
            flow->addWidget(new Chip(*m_theme, Tone::Soft, u"a remark"_s));
        const int one = flow->heightForWidth(2000);
        QVERIFY(flow->heightForWidth(flow->sizeHint().width() / 2) >= 2 * one);

        QWidget page;
        auto* columns = new ColumnsLayout(&page);
        for (int i = 0; i < 3; ++i)
            columns->add(new Card(*m_theme, u"A card with a title"_s), i + 1);
        const int wide = columns->heightForWidth(1200);
        QVERIFY(columns->heightForWidth(columns->minimumSize().width()) > 2 * wide);
        page.resize(1200, wide);
        page.show();
        QVERIFY(columns->itemAt(2)->geometry().width() > columns->itemAt(0)->geometry().width());
        QCOMPARE(columns->itemAt(2)->geometry().height(), columns->itemAt(0)->geometry().height());
        QVERIFY(columns->itemAt(2)->geometry().right() < 1200);
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(ListsTest)
#include "lists_test.moc"
