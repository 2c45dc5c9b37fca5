#include "pages/held_back_card.h"

#include "category_words.h"
#include "count_words.h"
#include "parts/button.h"
#include "parts/chip.h"
#include "parts/covered.h"
#include "parts/text.h"
#include "theme/arrange.h"

#include <QVBoxLayout>

#include <map>

namespace candor::ui {

namespace {
constexpr int MostTitles = 5; // the rest is a number
}

HeldBackCard::HeldBackCard(const Theme& theme, QWidget* parent)
    : Card(theme, tr("Held back"), Title::Shown, parent)
    , m_theme(theme)
    , m_count(new Chip(theme, Tone::Plum, {}))
    , m_words(new Text(theme, Type::Body))
    , m_list(new QVBoxLayout)
{
    arrange(*m_list, theme, Space::Small);
    addBesideTitle(m_count);
    body().addWidget(m_words);
    body().addLayout(m_list);
    body().addStretch(1);
    clear();
}

void HeldBackCard::clear()
{
    for (QWidget* row : m_rows) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    m_covers.clear();
    m_count->hide();
    m_words->setText(tr("Nothing is held back here: no limit is set."));
}

void HeldBackCard::present(const session::PreviewResult& result, bool hasLimits)
{
    clear();
    const std::vector<session::LimitHeld>& held = *result.heldBack;
    if (held.empty()) {
        if (hasLimits)
            m_words->setText(tr("Nothing is held back here: none of what %1 has for you touches a limit.")
                                 .arg(result.recipient.name));
        return;
    }
    m_count->setText(words::number(static_cast<qint64>(held.size())));
    m_count->show();
    m_words->setText(tr("Your limits hold these back, old ones too. They are in no list above and count for "
                        "nothing."));
    std::map<SensitiveTopic, QStringList> titles;
    for (const session::LimitHeld& one : held) {
        for (const SensitiveTopic topic : AllSensitiveTopics) {
            if (one.limits.test(indexOf(topic)))
                titles[topic] += one.title.isEmpty() ? one.advertiser : one.title;
        }
    }
    for (auto& [topic, list] : titles) {
        const QString name = words::nameOf(topic);
        const auto count = static_cast<int>(list.size());
        auto* reason = new Text(m_theme, Type::Strong,
            tr("Because of your limit on %1: %Ln item(s)", "%1: a topic", count).arg(name));
        QStringList shown = list.mid(0, MostTitles);
        if (count > MostTitles)
            shown += tr("and %Ln more", "items", count - MostTitles);
        auto* cover = new Covered(
            m_theme, tr("What is held back: %1", "%1: a topic").arg(name), shown.join(QStringLiteral(" · ")));
        for (QWidget* row : std::initializer_list<QWidget*> { reason, cover }) {
            m_list->addWidget(row);
            row->show(); // at once: what is added to a layout waits for the next turn
            m_rows.push_back(row);
        }
        m_covers.push_back(cover);
    }
}

std::vector<QWidget*> HeldBackCard::focusChain() const
{
    std::vector<QWidget*> chain;
    for (Covered* cover : m_covers)
        chain.push_back(&cover->button());
    return chain;
}

} // namespace candor::ui
