#include "pages/coverage_bar.h"

#include "count_words.h"
#include "parts/text.h"
#include "theme/arrange.h"
#include "theme/surface.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QVBoxLayout>

namespace candor::ui {

class CoverageBar::Bar : public QWidget {
public:
    explicit Bar(const Theme& theme)
        : m_theme(theme)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
    }

    void show(const ByteTotals& bytes)
    {
        m_bytes = bytes;
        update();
    }

    QSize sizeHint() const override { return { 120, m_theme.space(Space::Small) }; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Tokens& tokens = m_theme.tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath round;
        round.addRoundedRect(rect(), height() / 2.0, height() / 2.0);
        painter.setClipPath(round);
        painter.fillRect(rect(), tokens.lineWidth > 1 ? tokens.card : tokens.line);
        const std::pair<qint64, QColor> parts[] { { m_bytes.read, tokens.accent },
            { m_bytes.skipped, tokens.soft }, { m_bytes.unknown, tokens.slices[1] },
            { m_bytes.failed, tokens.bad } };
        qint64 before = 0;
        for (const auto& [bytes, colour] : parts) {
            const int left = at(before);
            const int width
                = bytes > 0 ? qMax(3, at(before + bytes) - left) : 0; // something is never shown as nothing
            painter.fillRect(
                QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, width - 1, height())), colour);
            before += bytes;
        }
    }

private:
    int at(qint64 bytes) const
    {
        return m_bytes.total > 0
            ? static_cast<int>(static_cast<double>(bytes) / static_cast<double>(m_bytes.total) * width())
            : 0;
    }

    const Theme& m_theme;
    ByteTotals m_bytes;
};

CoverageBar::CoverageBar(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_bar(new Bar(theme))
    , m_words(new Text(theme, Type::Secondary))
{
    auto* column = new QVBoxLayout(this);
    arrange(*column, theme, Space::Hair);
    column->addWidget(m_bar);
    column->addWidget(m_words);
    m_bar->setAccessibleName(tr("How much of the export was read"));
}

QString CoverageBar::wordsOf(const ImportSummary& import) const
{
    const ByteTotals bytes = import.bytes();
    const auto sentence = [&import](FileState state, qint64 size, const QString& words) {
        return words.arg(words::files(import.fileCount(state)), words::size(size));
    };
    QStringList said;
    if (import.fileCount(FileState::Read) > 0)
        said += sentence(FileState::Read, bytes.read, tr("Read: %1, %2.", "files, size"));
    if (import.fileCount(FileState::Skipped) > 0)
        said
            += sentence(FileState::Skipped, bytes.skipped, tr("Left out on purpose: %1, %2.", "files, size"));
    if (import.fileCount(FileState::Unknown) > 0)
        said += sentence(FileState::Unknown, bytes.unknown, tr("Unknown to Candor: %1, %2.", "files, size"));
    if (import.fileCount(FileState::Failed) > 0)
        said += sentence(FileState::Failed, bytes.failed, tr("Unreadable: %1, %2.", "files, size"));
    return said.join(QLatin1Char(' '));
}

void CoverageBar::present(const ImportSummary& import)
{
    m_bar->show(import.bytes());
    m_words->setText(wordsOf(import));
    m_bar->setAccessibleDescription(m_words->text());
}

} // namespace candor::ui
