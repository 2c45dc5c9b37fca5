#pragma once

#include "manual_clock.h"
#include "session.h"
#include "theme/theme.h"

#include <QApplication>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace candor::test {

constexpr int Patience = 60'000; // ms; a bound for a slow machine, never a measure

// A session in a folder of its own, and a look that does not move.
struct WindowBench {
    WindowBench()
        : places(session::Places::under(folder.path()))
        , session(places, clock)
        , theme(*qApp)
    {
        theme.setReducedMotion(true);
        theme.setScheme(ui::Scheme::Light);
    }

    bool isOpen() const { return std::holds_alternative<session::Open>(session.door().state()); }
    bool hasSample() const
    {
        return isOpen() && !session.profiles().current()->traits.empty()
            && session.choices().recipients().size() == 4;
    }

    QTemporaryDir folder;
    ManualClock clock;
    session::Places places;
    mutable session::Session session;
    ui::Theme theme;
};

// The shown thing of a kind whose words (without mnemonic) begin so; null when there is none.
inline QPushButton* buttonOf(const QWidget& where, const QString& words)
{
    for (QPushButton* button : where.findChildren<QPushButton*>()) {
        if (button->isVisibleTo(&where) && button->text().remove(QLatin1Char('&')).startsWith(words))
            return button;
    }
    return nullptr;
}

} // namespace candor::test
