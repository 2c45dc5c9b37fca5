#include "pages/set_all_pill.h"

#include "choice_words.h"

#include <array>

namespace candor::ui {

namespace {
constexpr int FirstPreset = 1; // row 0 is the name
constexpr std::array PauseDays { 1, 7, 30 };
} // namespace

SetAllPill::SetAllPill(const Theme& theme, QWidget* parent)
    : Pill(theme, tr("Set all switches"), parent)
{
    addItem(tr("Set all…"));
    for (const Preset preset : AllPresets)
        addItem(words::nameOf(preset));
    for (const int days : PauseDays)
        addItem(tr("Pause everything for %Ln day(s)", nullptr, days));
    connect(this, &QComboBox::activated, this, &SetAllPill::choose);
}

void SetAllPill::choose(int row)
{
    setCurrentIndex(0);
    const int preset = row - FirstPreset;
    const int pause = preset - static_cast<int>(AllPresets.size());
    if (pause >= 0)
        Q_EMIT pauseChosen(std::chrono::days { PauseDays[static_cast<std::size_t>(pause)] });
    else if (preset >= 0)
        Q_EMIT presetChosen(AllPresets[static_cast<std::size_t>(preset)]);
}

} // namespace candor::ui
