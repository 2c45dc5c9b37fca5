#pragma once

#include "company.h"
#include "parts/card.h"

class QVBoxLayout;

namespace candor::ui {

class Pill;

// How to get one's data from the companies whose exports Candor reads, one company at a time, and what not to
// expect.
class ExportHelpCard : public Card {
    Q_OBJECT

public:
    explicit ExportHelpCard(const Theme& theme, QWidget* parent = nullptr);

private:
    void present(Company company);
    void addLine(Type type, const QString& text);

    const Theme& m_theme;
    Pill* m_companies;
    QVBoxLayout* m_lines;
};

} // namespace candor::ui
