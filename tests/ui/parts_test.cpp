#include "charts/category_chart.h"
#include "parts/button.h"
#include "parts/card.h"
#include "parts/category_switch_row.h"
#include "parts/chip.h"
#include "parts/covered.h"
#include "parts/empty_state.h"
#include "parts/error_panel.h"
#include "parts/fact_row.h"
#include "parts/field.h"
#include "parts/notice.h"
#include "parts/page_header.h"
#include "parts/pill.h"
#include "parts/preview_threads.h"
#include "parts/progress_strip.h"
#include "parts/row_button.h"
#include "parts/share_bar.h"
#include "parts/switch.h"
#include "parts/text.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace candor;
using namespace candor::ui;
using namespace Qt::StringLiterals;

namespace {

QAccessibleInterface& heard(QWidget& widget)
{
    return *QAccessible::queryAccessibleInterface(&widget);
}

QPoint side(const QWidget& widget, bool end)
{
    return { end ? widget.width() - 8 : 8, widget.height() / 2 };
}

// Where the ink of one line of text begins and ends.
struct InkedLine {
    int left = 0;
    int right = 0;
};

std::vector<InkedLine> inkedLines(Text& text)
{
    const QFontMetrics metrics(text.font());
    QImage picture(text.size(), QImage::Format_RGB32);
    picture.fill(Qt::white);
    text.setAutoFillBackground(false);
    text.render(&picture, {}, {}, QWidget::DrawChildren);
    std::vector<InkedLine> lines;
    for (int top = 0; top + metrics.height() <= picture.height(); top += metrics.lineSpacing()) {
        InkedLine line { picture.width(), -1 };
        for (int y = top; y < top + metrics.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                if (qGray(picture.pixel(x, y)) < 128) {
                    line.left = std::min(line.left, x);
                    line.right = std::max(line.right, x);
                }
            }
        }
        lines.push_back(line);
    }
    return lines;
}

} // namespace

class PartsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
        m_theme = std::make_unique<Theme>(*qobject_cast<QApplication*>(QCoreApplication::instance()));
        m_theme->setReducedMotion(true);
        m_theme->setScheme(Scheme::Light);
    }
    void cleanup()
    {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        m_theme.reset();
    }

    void aSwitchTurnsByClickAndBySpace()
    {
        Switch toggle(*m_theme, u"X may use: Search"_s);
        toggle.setChoice(Choice::Allow);
        toggle.show();
        QSignalSpy chosen(&toggle, &Switch::chosen);
        QTest::mouseClick(&toggle, Qt::LeftButton);
        QCOMPARE(toggle.choice(), Choice::Deny);
        QTest::keyClick(&toggle, Qt::Key_Space);
        QCOMPARE(toggle.choice(), Choice::Allow);
        QTest::keyClick(&toggle, Qt::Key_Left);
        QCOMPARE(toggle.choice(), Choice::Deny);
        QTest::keyClick(&toggle, Qt::Key_Left); // already there
        QCOMPARE(chosen.size(), 3);
        toggle.setChoice(Choice::Allow); // the program, not the person
        QCOMPARE(chosen.size(), 3);
    }

    void noIsAsNearAsYesOnAnUndecidedSwitch_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addRow("left to right") << Qt::LeftToRight;
        QTest::addRow("right to left") << Qt::RightToLeft;
    }

    void noIsAsNearAsYesOnAnUndecidedSwitch()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        QApplication::setLayoutDirection(direction);
        const bool mirrored = direction == Qt::RightToLeft;
        for (const Choice wanted : { Choice::Allow, Choice::Deny }) {
            Switch toggle(*m_theme, u"X may use: Search"_s);
            toggle.show();
            QCOMPARE(toggle.choice(), Choice::Unset);
            QTest::mouseClick(
                &toggle, Qt::LeftButton, {}, side(toggle, (wanted == Choice::Allow) != mirrored));
            QCOMPARE(toggle.choice(), wanted);
        }
    }

    void nothingConsentsByAccident()
    {
        QWidget window;
        auto* toggle = new Switch(*m_theme, u"X may use: Search"_s, &window);
        window.show();
        toggle->setFocus();
        QSignalSpy chosen(toggle, &Switch::chosen);
        for (const Qt::Key key : { Qt::Key_Escape, Qt::Key_Return, Qt::Key_Enter, Qt::Key_Tab })
            QTest::keyClick(toggle, key);
        QTest::mousePress(toggle, Qt::LeftButton);
        QTest::mouseRelease(toggle, Qt::LeftButton, {}, { -50, -50 }); // changed one's mind
        window.close();
        QCOMPARE(chosen.size(), 0);
        QCOMPARE(toggle->choice(), Choice::Unset);
        QTest::keyClick(toggle, Qt::Key_Space); // the one key that does something says no
        QCOMPARE(toggle->choice(), Choice::Deny);
        toggle->setChoice(Choice::Unset);
        toggle->click(); // as a screen reader presses it
        QCOMPARE(toggle->choice(), Choice::Deny);
    }

    void aScreenReaderHearsWhatASwitchIsAndHowItStands()
    {
        Switch toggle(*m_theme, u"X may use: Search"_s);
        QAccessibleInterface& sound = heard(toggle);
        QCOMPARE(sound.role(), QAccessible::CheckBox);
        QCOMPARE(sound.text(QAccessible::Name), u"X may use: Search"_s);
        QVERIFY(sound.state().checkStateMixed);
        toggle.setChoice(Choice::Allow);
        QVERIFY(sound.state().checked && !sound.state().checkStateMixed);
        toggle.setChoice(Choice::Deny);
        QVERIFY(!sound.state().checked && !sound.state().checkStateMixed);
    }

    void everyPartHasANameForScreenReaders()
    {
        const Theme& theme = *m_theme;
        std::vector<std::unique_ptr<QWidget>> parts;
        parts.push_back(std::make_unique<Switch>(theme, u"name"_s));
        parts.push_back(std::make_unique<Button>(theme, Button::Kind::Primary, u"name"_s));
        parts.push_back(std::make_unique<RowButton>(theme, u"name"_s, u"line"_s));
        parts.push_back(std::make_unique<FactRow>(theme, u"name"_s));
        parts.push_back(std::make_unique<Card>(theme, u"name"_s));
        parts.push_back(std::make_unique<PageHeader>(theme, u"name"_s));
        parts.push_back(std::make_unique<Chip>(theme, Tone::Plum, u"name"_s));
        parts.push_back(std::make_unique<ShareBar>(theme, u"name"_s));
        parts.push_back(std::make_unique<Covered>(theme, u"name"_s));
        parts.push_back(std::make_unique<EmptyState>(theme, u"name"_s, u"what"_s, u"do"_s));
        parts.push_back(std::make_unique<ErrorPanel>(theme));
        parts.push_back(std::make_unique<Notice>(theme, Tone::Accent));
        parts.push_back(std::make_unique<ProgressStrip>(theme, u"name"_s));
        parts.push_back(std::make_unique<Field>(theme, u"name"_s));
        parts.push_back(std::make_unique<SearchField>(theme, u"name"_s));
        parts.push_back(std::make_unique<Pill>(theme, u"name"_s));
        parts.push_back(std::make_unique<PreviewThreads>(theme, u"before"_s, u"after"_s));
        parts.push_back(std::make_unique<CategorySwitchRow>(theme, u"name"_s, u"name"_s));
        parts.push_back(std::make_unique<CategoryChart>(theme, u"name"_s));
        for (const auto& part : parts) {
            QVERIFY2(!heard(*part).text(QAccessible::Name).isEmpty(), part->metaObject()->className());
            for (QWidget* inside : part->findChildren<QWidget*>()) {
                const bool reachable
                    = inside->focusPolicy() & Qt::TabFocus && inside->isVisibleTo(part.get());
                if (reachable && inside->objectName().isEmpty())
                    QVERIFY2(
                        !heard(*inside).text(QAccessible::Name).isEmpty(), inside->metaObject()->className());
            }
        }
    }

    void aCoveredValueCannotBeReadOrHeardUntilItsButtonIsHeld()
    {
        Covered covered(*m_theme, u"sensitive traits"_s, u"Secret word"_s);
        covered.show();
        const auto said = [&covered] {
            QString all;
            for (QWidget* widget : covered.findChildren<QWidget*>())
                all += heard(*widget).text(QAccessible::Name) + heard(*widget).text(QAccessible::Description)
                    + widget->toolTip();
            return all;
        };
        const QImage closed = covered.grab().toImage();
        QVERIFY(!said().contains(u"Secret"_s));

        QTest::keyPress(&covered.button(), Qt::Key_Space);
        QVERIFY(!covered.isCovered());
        QVERIFY(said().contains(u"Secret"_s));
        QTest::keyRelease(&covered.button(), Qt::Key_Space);
        QVERIFY(covered.isCovered());

        QTest::mousePress(&covered.button(), Qt::LeftButton);
        QVERIFY(!covered.isCovered());
        covered.hide(); // another page was opened with the mouse still down
        QVERIFY(covered.isCovered());
        QVERIFY(!said().contains(u"Secret"_s));
        QTest::mouseRelease(&covered.button(), Qt::LeftButton);
        covered.show();
        QCOMPARE(covered.grab().toImage(), closed);
    }

    void theCoverDoesNotShowTheWords()
    {
        Covered one(*m_theme, u"sensitive traits"_s, u"Health"_s);
        Covered other(*m_theme, u"sensitive traits"_s, u"Gambl"_s);
        one.resize(300, 120);
        other.resize(300, 120);
        QCOMPARE(one.grab().toImage(), other.grab().toImage());
    }

    void whatCompaniesWriteIsShownAndNeverInterpreted()
    {
        const QString hostile = u"<b>bold</b> <img src='x'> & more"_s;
        QCOMPARE(Text(*m_theme, Type::Body, hostile).textFormat(), Qt::PlainText);
        QCOMPARE(Chip(*m_theme, Tone::Soft, hostile).textFormat(), Qt::PlainText);
        const RowButton row(*m_theme, hostile, hostile);
        QVERIFY(!row.toolTip().contains(u'<'));
        QCOMPARE(row.accessibleName(), hostile);
        QVERIFY(row.shortcut().isEmpty()); // the "&" of a company is no mnemonic
    }

    void aRowTellsItsFactsToTheSwitch()
    {
        CategorySwitchRow row(*m_theme, u"Location"_s, u"X may use: Location"_s);
        row.show();
        QSignalSpy chosen(&row, &CategorySwitchRow::chosen);
        row.present({ Choice::Allow, u"Oulu"_s, { { Tone::Plum, u"2 sensitive"_s } }, u"7 %"_s, 70, true });
        QCOMPARE(chosen.size(), 0);
        QCOMPARE(row.theSwitch().choice(), Choice::Allow);
        QCOMPARE(heard(row.theSwitch()).text(QAccessible::Description), u"2 sensitive. Oulu. 7 %"_s);
        row.present({ Choice::Deny, u"Oulu"_s, {}, {}, 0, false });
        QVERIFY(row.findChildren<Chip*>().isEmpty());
        QTest::mouseClick(&row.theSwitch(), Qt::LeftButton);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<Choice>(), Choice::Allow);
    }

    void anErrorSaysAllThreeParts()
    {
        ErrorPanel panel(*m_theme);
        QVERIFY(panel.isHidden());
        const words::Trouble trouble = words::troubleOf(Fault::WrongKey);
        panel.present(trouble);
        QVERIFY(panel.isVisible());
        QVERIFY(panel.button().isHidden());
        QCOMPARE(heard(panel).text(QAccessible::Name), trouble.what);
        QVERIFY(heard(panel).text(QAccessible::Description).contains(trouble.safe));
        QVERIFY(heard(panel).text(QAccessible::Description).contains(trouble.next));
    }

    void escapeEmptiesASearchAndNothingElse()
    {
        SearchField field(*m_theme, u"Search"_s);
        field.show();
        QTest::keyClicks(&field, u"bees"_s);
        QTest::keyClick(&field, Qt::Key_Escape);
        QVERIFY(field.text().isEmpty());
        QVERIFY(field.isVisible());
    }

    void theWheelChangesNoChoiceInPassing()
    {
        Pill pill(*m_theme, u"Company"_s);
        pill.addItems({ u"X"_s, u"Google"_s });
        pill.show();
        QWheelEvent wheel({ 5, 5 }, pill.mapToGlobal(QPointF(5, 5)), {}, { 0, -120 }, Qt::NoButton,
            Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&pill, &wheel);
        QCOMPARE(pill.currentIndex(), 0);
        QTest::keyClick(&pill, Qt::Key_Down);
        QCOMPARE(pill.currentIndex(), 1);
    }

    void aButtonThatCannotBePressedIsOnlyAnOutline()
    {
        m_theme->setScheme(Scheme::Dark);
        Button button(*m_theme, Button::Kind::Primary, u"Nothing to apply"_s);
        button.setEnabled(false);
        QImage picture(button.sizeHint(), QImage::Format_RGB32);
        picture.fill(Qt::magenta);
        button.resize(button.sizeHint());
        button.render(&picture, {}, {}, QWidget::DrawChildren);
        QCOMPARE(picture.pixelColor(8, picture.height() / 2), QColor(Qt::magenta));
    }

    // The space at which a line breaks does not shift it, and so pushes no letter out at the other end.
    void linesFromRightToLeftBeginAtOneEdge()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        const QString word = QStringLiteral("\u0633\u0644\u0627\u0645 "); // a greeting
        Text text(*m_theme, Type::Body, word.repeated(30).trimmed());
        for (int width = 200; width < 230; ++width) { // among these some that a line fills
            text.resize(width, text.heightForWidth(width));
            const std::vector<InkedLine> lines = inkedLines(text);
            QVERIFY(lines.size() > 2);
            for (const InkedLine& line : lines) {
                QVERIFY(line.right > line.left);
                QCOMPARE(line.right, lines.front().right);
            }
        }
    }

    void everyPartGrowsWithTheText()
    {
        const Theme& theme = *m_theme;
        std::vector<std::unique_ptr<QWidget>> parts;
        parts.push_back(std::make_unique<Switch>(theme, u"name"_s));
        parts.push_back(std::make_unique<Button>(theme, Button::Kind::Quiet, u"Reset everything"_s));
        parts.push_back(std::make_unique<Chip>(theme, Tone::Warn, u"6 months old"_s));
        parts.push_back(std::make_unique<RowButton>(theme, u"name"_s, u"line"_s));
        parts.push_back(std::make_unique<Field>(theme, u"name"_s));
        parts.push_back(std::make_unique<Pill>(theme, u"name"_s));
        parts.push_back(std::make_unique<ShareBar>(theme, u"name"_s));
        std::vector<QSize> before;
        for (const auto& part : parts)
            before.push_back(part->sizeHint());
        m_theme->setTextPercent(200);
        for (std::size_t i = 0; i < parts.size(); ++i) {
            QVERIFY2(parts[i]->sizeHint().height() > before[i].height() * 3 / 2,
                parts[i]->metaObject()->className());
            QVERIFY2(parts[i]->sizeHint().width() > before[i].width() * 3 / 2,
                parts[i]->metaObject()->className());
            QVERIFY(parts[i]->minimumSizeHint().height() >= parts[i]->sizeHint().height() * 2 / 3);
        }
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(PartsTest)
#include "parts_test.moc"
