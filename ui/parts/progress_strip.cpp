#include "parts/progress_strip.h"

#include "parts/button.h"
#include "parts/text.h"
#include "theme/arrange.h"
#include "theme/surface.h"

#include <QGridLayout>
#include <QPainter>
#include <QProgressBar>
#include <QStyle>

namespace candor::ui {

namespace {

// A thin bar that says its value to screen readers as every progress bar does.
class Bar final : public QProgressBar {
public:
    explicit Bar(const Theme& theme)
        : m_theme(theme)
    {
        setTextVisible(false);
        setRange(0, 1000);
        setValue(0);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return { 120, m_theme.space(Space::Small) }; }
    QSize minimumSizeHint() const override { return { 60, sizeHint().height() }; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Tokens& tokens = m_theme.tokens();
        const qreal radius = height() / 2.0;
        QPainter painter(this);
        paintSurface(painter, rect(),
            { .fill = tokens.lineWidth > 1 ? tokens.card : tokens.line,
                .line = tokens.edge,
                .radius = radius,
                .stroke = tokens.lineWidth > 1 ? Stroke::Solid : Stroke::None });
        if (value() <= 0)
            return;
        const QRect part(0, 0, qMax(height(), width() * value() / 1000), height());
        paintSurface(painter, QStyle::visualRect(layoutDirection(), rect(), part),
            { .fill = tokens.accent, .line = {}, .radius = radius, .stroke = Stroke::None });
    }

private:
    const Theme& m_theme;
};

int permille(qint64 done, qint64 of)
{
    if (of <= 0 || done <= 0)
        return 0;
    return done >= of
        ? 1000
        : static_cast<int>(static_cast<long double>(done) * 1000 / static_cast<long double>(of));
}

} // namespace

ProgressStrip::ProgressStrip(const Theme& theme, const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
    , m_stage(new Text(theme, Type::Strong))
    , m_count(new Text(theme, Type::Secondary))
    , m_bar(new Bar(theme))
    , m_pause(new Button(theme, Button::Kind::Quiet, {}))
    , m_cancel(new Button(theme, Button::Kind::Quiet, tr("&Cancel")))
{
    setAccessibleName(accessibleName);
    m_bar->setAccessibleName(accessibleName);
    auto* grid = new QGridLayout(this);
    arrange(*grid, theme, Space::Small);
    grid->addWidget(m_stage, 0, 0);
    grid->addWidget(m_bar, 1, 0);
    grid->addWidget(m_count, 2, 0);
    grid->addWidget(m_pause, 0, 1, 3, 1, Qt::AlignVCenter);
    grid->addWidget(m_cancel, 0, 2, 3, 1, Qt::AlignVCenter);
    grid->setColumnStretch(0, 1);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressStrip::askToStop);
    connect(m_pause, &QPushButton::clicked, this,
        [this] { m_pausing == Pausing::Paused ? Q_EMIT goOnAsked() : Q_EMIT pauseAsked(); });
    setPausing(Pausing::Impossible);
}

void ProgressStrip::setPausing(Pausing pausing)
{
    m_pausing = pausing;
    m_pause->setText(pausing == Pausing::Paused ? tr("Go &on", "with what is paused") : tr("&Pause"));
    m_pause->setVisible(pausing != Pausing::Impossible);
}

void ProgressStrip::present(const QString& stage, const QString& count, qint64 done, qint64 of)
{
    if (m_stopping)
        return; // what was under way still reports; the person has already said what matters
    m_stage->setText(stage);
    m_count->setText(count);
    m_bar->setValue(permille(done, of));
    m_bar->setAccessibleDescription(stage + QLatin1Char(' ') + count);
}

void ProgressStrip::askToStop()
{
    m_stopping = true;
    m_cancel->setEnabled(false);
    m_pause->setEnabled(false);
    m_stage->setText(tr("Stopping…"));
    Q_EMIT cancelled();
}

void ProgressStrip::begin(const QString& stage)
{
    m_stopping = false;
    m_cancel->setEnabled(true);
    m_pause->setEnabled(true);
    present(stage, {}, 0, 0);
}

} // namespace candor::ui
