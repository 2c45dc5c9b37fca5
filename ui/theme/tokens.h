#pragma once

#include <QColor>

#include <array>

namespace candor::ui {

// What a text or chip means. Colour is never the only sign of it: a word or a shape always says the same.
enum class Tone : quint8 { Ink, Soft, Accent, Warn, Plum, Good, Bad };

inline constexpr std::size_t MostSlices = 5; // of a chart; the last one is "n more" where there are more

// Every colour Candor paints with, by meaning. A plain value; which one is in force, the Theme knows.
struct Tokens {
    QColor paper; // the window
    QColor card; // surfaces
    QColor hover; // a surface under the pointer
    QColor ink; // text
    QColor soft; // secondary text
    QColor line; // borders and tracks that only decorate
    QColor edge; // outlines that must be seen: switches, text fields
    QColor accent; // decisions, focus, proven
    QColor accentSoft;
    QColor onAccent; // text on accent
    QColor warn; // needs a look
    QColor warnSoft;
    QColor plum; // sensitive
    QColor plumSoft;
    QColor good;
    QColor bad;
    std::array<QColor, MostSlices> slices;
    int lineWidth = 1;
    bool dark = false;

    QColor textOf(Tone tone) const;
    QColor groundOf(Tone tone) const; // what a chip of this tone lies on
};

Tokens lightTokens();
Tokens darkTokens();
Tokens highContrastTokens(bool dark); // white or black paper, every text at least 7:1

// WCAG 2.2: 1 (the same) to 21 (black on white). Colours without transparency.
double contrastOf(const QColor& one, const QColor& other);

} // namespace candor::ui
