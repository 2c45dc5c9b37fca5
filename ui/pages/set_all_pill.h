#pragma once

#include "parts/pill.h"
#include "preset.h"

namespace candor::ui {

// Moves all switches of a recipient at once: to what a preset's name says, or to a pause. Nothing is saved by
// it; the switches show exactly what it set, and it goes back to its own name.
class SetAllPill : public Pill {
    Q_OBJECT

public:
    explicit SetAllPill(const Theme& theme, QWidget* parent = nullptr);

Q_SIGNALS:
    void presetChosen(candor::Preset preset);
    void pauseChosen(candor::Milliseconds length);

private:
    void choose(int row);
};

} // namespace candor::ui
