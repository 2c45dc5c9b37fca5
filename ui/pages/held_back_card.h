#pragma once

#include "parts/card.h"
#include "preview_result.h"

#include <vector>

namespace candor::ui {

class Chip;
class Covered;
class Text;

// The shelf of what limits hold back of one recipient's ads or offers, by the limit that does so. What they
// say starts covered, as all that is sensitive.
class HeldBackCard : public Card {
    Q_OBJECT

public:
    explicit HeldBackCard(const Theme& theme, QWidget* parent = nullptr);

    void present(const session::PreviewResult& result, bool hasLimits);
    void clear();
    std::vector<QWidget*> focusChain() const;

private:
    const Theme& m_theme;
    Chip* m_count;
    Text* m_words;
    QVBoxLayout* m_list;
    std::vector<QWidget*> m_rows;
    std::vector<Covered*> m_covers;
};

} // namespace candor::ui
