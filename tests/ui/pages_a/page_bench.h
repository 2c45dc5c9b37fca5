#pragma once

#include "manual_clock.h"
#include "session.h"
#include "theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

namespace candor::test {

inline constexpr int Patience = 60'000; // ms; a bound for a slow machine, never a measure

inline void failOnEveryWarning()
{
    QTest::failOnWarning(
        QRegularExpression(QStringLiteral("^(?!This plugin does not support propagateSizeHints)")));
}

inline QApplication& theApplication()
{
    return *qobject_cast<QApplication*>(QCoreApplication::instance());
}

// A session over an own folder, with a theme that does not move, for the pages of one test.
struct PageBench {
    PageBench()
        : places(session::Places::under(folder.path()))
        , session(places, clock)
        , theme(theApplication())
    {
        theme.setReducedMotion(true);
        theme.setScheme(ui::Scheme::Light);
    }

    bool isOpen() const { return std::holds_alternative<session::Open>(session.door().state()); }
    // The sample person's three exports and the shop are there.
    bool hasSample() const
    {
        return isOpen() && !session.profiles().current()->traits.empty()
            && session.imports().sources().size() == 3 && session.choices().recipients().size() == 4
            && session.delivery().endpoints().size() == 1;
    }
    void openSample() { session.door().openSample(); }
    void create() { session.door().create(QStringLiteral("long enough for anybody")); }

    // One of the sample's exports as a file on disk, whose name contains this.
    QString exportFile(const QString& part) const
    {
        const QDir resources(QStringLiteral(":/sample"));
        for (const QString& name : resources.entryList({ QStringLiteral("*.zip") })) {
            const QString copy = folder.filePath(name);
            if (name.contains(part) && (QFile::exists(copy) || QFile::copy(resources.filePath(name), copy)))
                return copy;
        }
        return {};
    }

    // An archive of X that infers these interests and no more, brought as its `number`th.
    void bringInterests(int number, const QStringList& interests)
    {
        QStringList items;
        for (const QString& interest : interests)
            items += QStringLiteral(R"({ "name" : "%1", "isDisabled" : false })").arg(interest);
        const QString data = folder.filePath(QStringLiteral("archive-%1/data").arg(number));
        QDir().mkpath(data);
        QFile file(data + QStringLiteral("/personalization.js"));
        if (file.open(QIODevice::WriteOnly))
            file.write(QStringLiteral("window.YTD.personalization.part0 = [ { \"p13nData\" : "
                                      "{ \"interests\" : { \"interests\" : [ %1 ] } } } ]")
                           .arg(items.join(QLatin1Char(',')))
                           .toUtf8());
        file.close();
        session.imports().start({ QFileInfo(data).path() });
    }

    QTemporaryDir folder;
    session::Places places;
    ManualClock clock;
    mutable session::Session session;
    ui::Theme theme;
};

// The one descendant that a screen reader calls so.
template <class Widget>
Widget* named(const QWidget& page, const QString& accessibleName)
{
    for (Widget* widget : page.findChildren<Widget*>()) {
        if (widget->accessibleName() == accessibleName && widget->isVisible())
            return widget;
    }
    return nullptr;
}

// The visible button with this text; mnemonics do not count.
template <class Button>
Button* button(const QWidget& page, const QString& text)
{
    for (Button* candidate : page.findChildren<Button*>()) {
        if (candidate->isVisible() && candidate->text().remove(QLatin1Char('&')) == text)
            return candidate;
    }
    return nullptr;
}

} // namespace candor::test
