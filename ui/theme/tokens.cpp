#include "theme/tokens.h"

#include <algorithm>
#include <cmath>

namespace candor::ui {

QColor Tokens::textOf(Tone tone) const
{
    switch (tone) {
    case Tone::Ink:
        return ink;
    case Tone::Soft:
        return soft;
    case Tone::Accent:
        return accent;
    case Tone::Warn:
        return warn;
    case Tone::Plum:
        return plum;
    case Tone::Good:
        return good;
    case Tone::Bad:
        return bad;
    }
    return ink;
}

QColor Tokens::groundOf(Tone tone) const
{
    switch (tone) {
    case Tone::Accent:
        return accentSoft;
    case Tone::Warn:
        return warnSoft;
    case Tone::Plum:
        return plumSoft;
    case Tone::Ink:
    case Tone::Soft:
    case Tone::Good:
    case Tone::Bad:
        return card;
    }
    return card;
}

Tokens lightTokens()
{
    return {
        .paper = QColor(0xF5F3EE),
        .card = QColor(0xFFFFFF),
        .hover = QColor(0xFAF8F4),
        .ink = QColor(0x1D1B20),
        .soft = QColor(0x625E69),
        .line = QColor(0xE3DFD6),
        .edge = QColor(0x8B8680),
        .accent = QColor(0x0E6B63),
        .accentSoft = QColor(0xDCEFEA),
        .onAccent = QColor(0xFFFFFF),
        .warn = QColor(0x9A4B06),
        .warnSoft = QColor(0xFBEBD5),
        .plum = QColor(0x74368F),
        .plumSoft = QColor(0xF1E4F6),
        .good = QColor(0x1B7A3D),
        .bad = QColor(0xA92B22),
        .slices
        = { QColor(0x0E6B63), QColor(0xC38628), QColor(0x74368F), QColor(0x4C78A8), QColor(0x8E949A) },
        .lineWidth = 1,
        .dark = false,
    };
}

Tokens darkTokens()
{
    return {
        .paper = QColor(0x131416),
        .card = QColor(0x1C1E21),
        .hover = QColor(0x23262A),
        .ink = QColor(0xECEAF0),
        .soft = QColor(0xA7A3B0),
        .line = QColor(0x2F3136),
        .edge = QColor(0x777A82),
        .accent = QColor(0x58BFB0),
        .accentSoft = QColor(0x163B37),
        .onAccent = QColor(0x0C1614),
        .warn = QColor(0xE5A663),
        .warnSoft = QColor(0x3B2A16),
        .plum = QColor(0xCD9DE0),
        .plumSoft = QColor(0x35223D),
        .good = QColor(0x6CC68B),
        .bad = QColor(0xEF8B83),
        .slices
        = { QColor(0x3FA597), QColor(0xD19A45), QColor(0xA86CC0), QColor(0x6D97C4), QColor(0x9AA0A6) },
        .lineWidth = 1,
        .dark = true,
    };
}

Tokens highContrastTokens(bool dark)
{
    if (dark) {
        return {
            .paper = QColor(Qt::black),
            .card = QColor(Qt::black),
            .hover = QColor(0x26262A),
            .ink = QColor(0xFFFFFF),
            .soft = QColor(0xE2E0E6),
            .line = QColor(0xFFFFFF),
            .edge = QColor(0xFFFFFF),
            .accent = QColor(0x6FF0DD),
            .accentSoft = QColor(0x002F2A),
            .onAccent = QColor(Qt::black),
            .warn = QColor(0xFFC66E),
            .warnSoft = QColor(0x2B1B00),
            .plum = QColor(0xEFC3FF),
            .plumSoft = QColor(0x2A0F36),
            .good = QColor(0x8CF0AE),
            .bad = QColor(0xFFB4AD),
            .slices
            = { QColor(0x6FF0DD), QColor(0xFFC66E), QColor(0xEFC3FF), QColor(0x9CC7FF), QColor(0xC8CCD0) },
            .lineWidth = 2,
            .dark = true,
        };
    }
    return {
        .paper = QColor(0xFFFFFF),
        .card = QColor(0xFFFFFF),
        .hover = QColor(0xEDEDED),
        .ink = QColor(Qt::black),
        .soft = QColor(0x2B2930),
        .line = QColor(Qt::black),
        .edge = QColor(Qt::black),
        .accent = QColor(0x004A43),
        .accentSoft = QColor(0xDFF5F0),
        .onAccent = QColor(0xFFFFFF),
        .warn = QColor(0x6B3000),
        .warnSoft = QColor(0xFFF1DC),
        .plum = QColor(0x551B70),
        .plumSoft = QColor(0xF8ECFC),
        .good = QColor(0x0B4F24),
        .bad = QColor(0x7F120B),
        .slices
        = { QColor(0x004A43), QColor(0x8A5300), QColor(0x551B70), QColor(0x1F4E83), QColor(0x55595E) },
        .lineWidth = 2,
        .dark = false,
    };
}

static double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

static double luminanceOf(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrastOf(const QColor& one, const QColor& other)
{
    const auto [darker, lighter] = std::minmax({ luminanceOf(one), luminanceOf(other) });
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace candor::ui
