#include "gallery_sheets.h"
#include "language.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLayout>
#include <QTest>

#include <memory>

using namespace candor::ui;
using namespace Qt::StringLiterals;

namespace {

struct Look {
    QString name;
    Scheme scheme;
    int percent;
    Qt::LayoutDirection direction;
};

struct Sheet {
    QString name;
    QWidget* (*make)(const Theme&);
};

// A text that wraps has the height it needs for its width; everything else has its least size.
bool isWhole(const QWidget& widget)
{
    const QSize least = widget.minimumSizeHint();
    if (const auto* label = qobject_cast<const QLabel*>(&widget); label && label->wordWrap())
        return widget.height() >= label->heightForWidth(widget.width());
    return widget.height() >= least.height() && widget.width() >= least.width();
}

} // namespace

// Pictures of every part in every look. They are for eyes; what is tested here is that all of it can be drawn
// at all, and that nothing is squeezed below what it needs.
class Gallery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
    }

    void everyPartCanBeDrawnInEveryLook_data()
    {
        QTest::addColumn<Sheet>("sheet");
        QTest::addColumn<Look>("look");
        const Sheet sheets[] { { u"sheet-choices"_s, choicesSheet }, { u"sheet-overview"_s, overviewSheet },
            { u"parts"_s, partsSheet } };
        const Look looks[] { { u"light"_s, Scheme::Light, 100, Qt::LeftToRight },
            { u"dark"_s, Scheme::Dark, 100, Qt::LeftToRight },
            { u"contrast"_s, Scheme::HighContrast, 100, Qt::LeftToRight },
            { u"large"_s, Scheme::Light, 200, Qt::LeftToRight },
            { u"rtl"_s, Scheme::Light, 100, Qt::RightToLeft } };
        for (const Sheet& sheet : sheets) {
            for (const Look& look : looks)
                QTest::addRow("%s-%s", qPrintable(sheet.name), qPrintable(look.name)) << sheet << look;
        }
    }

    void everyPartCanBeDrawnInEveryLook()
    {
        QFETCH(const Sheet, sheet);
        QFETCH(const Look, look);
        Theme theme(*qobject_cast<QApplication*>(QCoreApplication::instance()));
        theme.setReducedMotion(true);
        theme.setScheme(look.scheme);
        theme.setTextPercent(look.percent);
        QApplication::setLayoutDirection(look.direction);

        const std::unique_ptr<QWidget> window(sheet.make(theme));
        window->resize(1360, sheet.name == u"parts"_s ? 1400 : 860);
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
        const QPixmap picture = window->grab();
        QVERIFY(QDir().mkpath(u"pictures"_s));
        QVERIFY(picture.save(u"pictures/"_s + sheet.name + u'-' + look.name + u".png"_s));
        for (const QWidget* widget : window->findChildren<QWidget*>()) {
            if (widget->isVisible() && widget->parentWidget()->layout())
                QVERIFY2(isWhole(*widget), qPrintable(widget->accessibleName()));
        }
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
};

QTEST_MAIN(Gallery)
#include "gallery.moc"
