#include "main_window.h"
#include "parts/field.h"
#include "parts/nav_button.h"
#include "parts/page.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace candor::ui;
using namespace Qt::StringLiterals;

class MainWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
        m_theme = std::make_unique<Theme>(*qobject_cast<QApplication*>(QCoreApplication::instance()));
        m_window = std::make_unique<MainWindow>(*m_theme);
        for (const QString& name : { u"&Overview"_s, u"&Profile"_s, u"&Choices"_s })
            m_window->addPage(name, new Page(*m_theme, name));
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_theme.reset();
    }

    void theTitleTellsNothingAboutThePerson() { QCOMPARE(m_window->windowTitle(), u"Candor"_s); }

    void theIconIsBuiltIn() { QVERIFY(!m_window->windowIcon().pixmap(64, 64).isNull()); }

    void pagesOpenByClick()
    {
        QCOMPARE(m_window->current(), 0);
        QSignalSpy opened(m_window.get(), &MainWindow::opened);
        QTest::mouseClick(buttons()[2], Qt::LeftButton);
        QCOMPARE(m_window->current(), 2);
        QCOMPARE(opened.size(), 1);
        QTest::mouseClick(buttons()[2], Qt::LeftButton); // open already
        QCOMPARE(opened.size(), 1);
    }

    void pagesOpenByKeyboardAlone()
    {
        buttons()[0]->setFocus();
        QTest::keyClick(buttons()[0], Qt::Key_Down);
        QCOMPARE(m_window->current(), 1);
        QVERIFY(buttons()[1]->hasFocus());
        QTest::keyClick(buttons()[1], Qt::Key_Down);
        QTest::keyClick(buttons()[2], Qt::Key_Up);
        QCOMPARE(m_window->current(), 1);
        QTest::keyClick(m_window.get(), Qt::Key_C, Qt::AltModifier);
        QTRY_COMPARE(m_window->current(), 2);
    }

    void aPageThatIsOpenedGetsTheFocusWhereItWantsIt()
    {
        auto* page = new Page(*m_theme, u"Search"_s);
        auto* field = new SearchField(*m_theme, u"Search traits"_s);
        page->body().addWidget(field);
        page->setFirstFocus(field);
        const int number = m_window->addPage(u"&Sources"_s, page);
        m_window->open(number);
        QCOMPARE(QApplication::focusWidget(), field);
        m_window->open(0);
        m_window->open(*page);
        QCOMPARE(m_window->current(), number);
        m_window->open(99); // no such page: nothing happens
        QCOMPARE(m_window->current(), number);
    }

    void aScreenReaderHearsWhichPageIsOpen()
    {
        m_window->setBadge(1, u"2 waiting"_s);
        QAccessibleInterface* open = QAccessible::queryAccessibleInterface(buttons()[0]);
        QAccessibleInterface* other = QAccessible::queryAccessibleInterface(buttons()[1]);
        QCOMPARE(open->role(), QAccessible::RadioButton);
        QCOMPARE(open->text(QAccessible::Name), u"Overview"_s);
        QVERIFY(open->state().checked);
        QVERIFY(!other->state().checked);
        QCOMPARE(other->text(QAccessible::Description), u"2 waiting"_s);
    }

    void unlockAndWelcomeStandAlone()
    {
        auto* alone = new Page(*m_theme, u"Welcome"_s);
        m_window->openAlone(alone);
        QVERIFY(alone->isVisible());
        for (const NavButton* button : buttons())
            QVERIFY(!button->isVisible());
        m_window->openPages();
        QVERIFY(!alone->isVisible());
        QVERIFY(buttons()[0]->isVisible());
    }

    void theFocusIsShownToWhoeverUsesTheKeyboard()
    {
        NavButton& button = *buttons()[0];
        QTest::mouseClick(&button, Qt::LeftButton);
        button.setFocus();
        QVERIFY(!m_theme->showsFocus(button));
        const QImage plain = button.grab().toImage();
        QTest::keyClick(&button, Qt::Key_Shift);
        QVERIFY(m_theme->showsFocus(button));
        QVERIFY(button.grab().toImage() != plain);
    }

    void nothingIsCutOffAtDoubleSize()
    {
        m_theme->setTextPercent(200);
        for (const NavButton* button : buttons())
            QVERIFY(button->width() >= button->sizeHint().width()
                && button->height() >= button->sizeHint().height());
    }

private:
    QList<NavButton*> buttons() const { return m_window->findChildren<NavButton*>(); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
