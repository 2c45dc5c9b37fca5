#pragma once

#include "import_summary.h"
#include "parts/card.h"

class QVBoxLayout;

namespace candor::ui {

class Button;
class Chip;
class ConfirmStrip;
class CoverageBar;
class FileList;
class Text;

// One export that was brought: what it holds, what of it was read, what deserves a look; and a way to forget
// it.
class SourceCard : public Card {
    Q_OBJECT

public:
    explicit SourceCard(const Theme& theme, QWidget* parent = nullptr);

    // `all`: this import among the others.
    void present(const ImportSummary& import, const std::vector<ImportSummary>& all, Instant now);
    ImportId import() const { return m_import; }

Q_SIGNALS:
    void forgetAsked(candor::ImportId import); // after the person was told what cannot be undone
    void profileAsked(candor::Company company);

private:
    QWidget* makeActions();
    void presentWarnings(const std::vector<ImportWarning>& warnings);
    void sayFiles();
    void askToForget();

    const Theme& m_theme;
    ImportId m_import;
    Company m_company = Company::Manual;
    std::vector<FileReport> m_reports;
    Chip* m_health;
    Text* m_when;
    Text* m_counts;
    CoverageBar* m_coverage;
    QVBoxLayout* m_warnings;
    Button* m_profile;
    Button* m_files;
    Button* m_forget;
    FileList* m_list;
    ConfirmStrip* m_confirm;
};

} // namespace candor::ui
