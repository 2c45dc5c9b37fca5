#pragma once

#include "parts/card.h"

namespace candor::ui {

// How to get one's data from the companies whose exports Candor reads, and what not to expect.
class ExportHelpCard : public Card {
    Q_OBJECT

public:
    explicit ExportHelpCard(const Theme& theme, QWidget* parent = nullptr);

private:
    void addCompany(const Theme& theme, const QString& name, const QStringList& steps, const QString& remark);
};

} // namespace candor::ui
