#pragma once

#include "import_summary.h"
#include "parts/card.h"

namespace candor::ui {

class LinkRows;

// Where the opinions come from, and whether a source deserves a look.
class SourceHealthCard : public Card {
    Q_OBJECT

public:
    explicit SourceHealthCard(const Theme& theme, QWidget* parent = nullptr);

    void present(const std::vector<ImportSummary>& sources, Instant now);

Q_SIGNALS:
    void sourceAsked(candor::ImportId import);

private:
    LinkRows* m_rows;
    std::vector<ImportId> m_imports;
};

} // namespace candor::ui
