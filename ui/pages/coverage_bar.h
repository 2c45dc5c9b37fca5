#pragma once

#include "import_summary.h"
#include "theme/theme.h"

#include <QWidget>

namespace candor::ui {

class Text;

// How much of an export was read, as a bar, and in words for everybody: nothing is passed over in silence.
class CoverageBar : public QWidget {
    Q_OBJECT

public:
    explicit CoverageBar(const Theme& theme, QWidget* parent = nullptr);

    void present(const ImportSummary& import);

private:
    class Bar;
    QString wordsOf(const ImportSummary& import) const;

    Bar* m_bar;
    Text* m_words;
};

} // namespace candor::ui
