#include "pages/selves_card.h"

#include "count_words.h"
#include "fault_words.h"
#include "parts/button.h"
#include "parts/covered.h"
#include "parts/error_panel.h"
#include "parts/text.h"
#include "sensitive.h"
#include "theme/arrange.h"

#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace candor::ui {

namespace {

constexpr std::size_t MostRows = 12;

// What goes with an attribute is worth a row of its own where it moves something else than the attribute.
std::vector<session::SeenBySelf> worthTelling(const std::vector<session::SeenBySelf>& all)
{
    std::vector<session::SeenBySelf> rows;
    for (const session::SeenBySelf& seen : all) {
        const bool repeats = seen.level == session::SelfLevel::StandIns && !rows.empty()
            && rows.back().self.flip.to == seen.self.flip.to && rows.back().self.list == seen.self.list;
        if (!repeats)
            rows.push_back(seen);
    }
    std::ranges::stable_sort(rows, [](const session::SeenBySelf& a, const session::SeenBySelf& b) {
        return a.isBeyondChance != b.isBeyondChance ? a.isBeyondChance : a.moved.items > b.moved.items;
    });
    return rows;
}

} // namespace

SelvesCard::SelvesCard(session::Session& session, const Theme& theme, QWidget* parent)
    : Card(theme, tr("As somebody else"), Title::Shown, parent)
    , m_session(session)
    , m_theme(theme)
    , m_words(new Text(theme, Type::Body))
    , m_chance(new Text(theme, Type::Secondary))
    , m_error(new ErrorPanel(theme))
    , m_try(new Button(theme, Button::Kind::Quiet, tr("Try other sel&ves")))
{
    body().addWidget(m_words);
    body().addWidget(m_error);
    body().addWidget(m_try, 0, Qt::AlignLeading);
    body().addWidget(m_chance);
    connect(m_try, &QPushButton::clicked, this, &SelvesCard::ask);
    const session::OtherSelves& selves = session.otherSelves();
    connect(&selves, &session::OtherSelves::seen, this,
        [this](RecipientId recipient, const std::shared_ptr<const session::Selves>& seen) {
            if (m_recipient && m_recipient->id == recipient)
                tell(*seen);
        });
    connect(&selves, &session::OtherSelves::failed, this, [this](const Error& why) {
        clear();
        m_error->present(words::troubleOf(why.fault));
    });
    clear();
}

void SelvesCard::present(const Recipient& recipient)
{
    m_session.otherSelves().drop();
    m_recipient = recipient;
    clear();
}

void SelvesCard::clear()
{
    delete m_rows;
    m_rows = nullptr;
    m_error->hide();
    m_chance->hide();
    m_try->setEnabled(m_recipient.has_value());
    m_words->setText(
        tr("Would you be shown something else if you were of another age or gender, spoke another "
           "language, lived elsewhere or had another device? Candor tries it with the same rules. "
           "It tells what one attribute does to this list, and nothing about anybody's intent."));
}

void SelvesCard::ask()
{
    m_error->hide();
    m_words->setText(tr("Trying…"));
    m_session.otherSelves().ask(*m_recipient, m_session.choices().state(), session::Preview::Top);
}

void SelvesCard::tell(const session::Selves& selves)
{
    clear();
    const std::vector<session::SeenBySelf> rows = worthTelling(selves.selves);
    if (rows.empty()) {
        m_words->setText(
            tr("There is nothing to try: no item here asks for an age, a gender, a language, a place "
               "or a device that %1 holds about you.")
                .arg(m_recipient->name));
        return;
    }
    m_rows = new QWidget;
    auto* column = new QVBoxLayout(m_rows);
    arrange(*column, m_theme, Space::Small);
    body().addWidget(m_rows);
    for (std::size_t at = 0; at < std::min(rows.size(), MostRows); ++at)
        addRow(rows[at], selves.currency);
    if (rows.size() > MostRows)
        column->addWidget(new Text(m_theme, Type::Secondary,
            tr("%Ln more, which change less.", nullptr, static_cast<int>(rows.size() - MostRows))));
    m_chance->setText(selves.floor.pairs == 0
            ? tr("There are too few days in the export to tell what is chance.")
            : tr("By chance alone up to %Ln item(s) change: that much differs when the same rules are tried "
                 "twice on the same person.",
                nullptr, static_cast<int>(selves.floor.at95.items)));
    m_chance->show();
}

void SelvesCard::addRow(const session::SeenBySelf& seen, const QString& currency)
{
    const scoring::Flip& flip = seen.self.flip;
    const QString what = flip.to.isEmpty()
        ? tr("no longer %1", "a value such as an age").arg(flip.from)
        : tr("%1 instead of %2", "values such as ages").arg(flip.to, flip.from);
    auto* column = m_rows->layout();
    if (sensitiveTopicOf(flip.from) || sensitiveTopicOf(flip.to))
        column->addWidget(new Covered(m_theme, tr("%1, sensitive").arg(flip.label), what));
    else
        column->addWidget(new Text(m_theme, Type::Strong, what));
    QStringList line { flip.label,
        seen.level == session::SelfLevel::Field ? tr("this alone") : tr("this and what goes with it"),
        tr("%Ln item(s) change", "of a list", static_cast<int>(seen.moved.items)),
        seen.isBeyondChance ? tr("more than chance") : tr("no more than chance") };
    if (seen.moved.price && !currency.isEmpty() && std::lround(*seen.moved.price) != 0) {
        const QString amount = words::price({ std::llabs(std::llround(*seen.moved.price)), currency });
        line += *seen.moved.price > 0 ? tr("average price %1 higher").arg(amount)
                                      : tr("average price %1 lower").arg(amount);
    }
    column->addWidget(new Text(m_theme, Type::Secondary, line.join(QStringLiteral(" · "))));
}

std::vector<QWidget*> SelvesCard::focusChain() const
{
    return { m_try };
}

} // namespace candor::ui
