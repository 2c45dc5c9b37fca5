#pragma once

#include "door.h"
#include "parts/card.h"

namespace candor::ui {

class Button;
class ConfirmStrip;
class ErrorPanel;

// Erasing everything, in two steps. What goes is said before, and in the button.
class EraseCard : public Card {
    Q_OBJECT

public:
    EraseCard(session::Door& door, const Theme& theme, QWidget* parent = nullptr);

private:
    Button* m_erase;
    ConfirmStrip* m_sure;
    ErrorPanel* m_error;
};

} // namespace candor::ui
