#include "pages/sensitive_card.h"

#include "category_words.h"
#include "count_words.h"
#include "pages/link_row.h"
#include "parts/chip.h"
#include "parts/covered.h"
#include "parts/text.h"

#include <QVBoxLayout>

#include <algorithm>

namespace candor::ui {

SensitiveCard::SensitiveCard(const Theme& theme, QWidget* parent)
    : Card(theme, tr("Sensitive"), Title::Shown, parent)
    , m_count(new Chip(theme, Tone::Plum, {}))
    , m_words(new Text(theme, Type::Body))
    , m_topics(new Covered(theme, tr("Sensitive topics")))
    , m_link(new LinkRows(theme))
{
    addBesideTitle(m_count);
    body().addWidget(m_words);
    body().addWidget(m_topics);
    body().addStretch(1);
    body().addWidget(m_link);
    connect(m_link, &LinkRows::activated, this, &SensitiveCard::profileAsked);
}

void SensitiveCard::present(const ProfileFacts& facts)
{
    const bool any = facts.sensitive > 0;
    m_count->setText(words::number(facts.sensitive));
    m_count->setVisible(any);
    m_words->setText(any
            ? tr("Covered until you hold the button. Nobody looking over your shoulder sees them.")
            : tr("Nothing in your exports touches health, faith, money trouble or another sensitive topic, "
                 "as far "
                 "as Candor's list of words can tell."));
    std::vector<std::pair<std::optional<SensitiveTopic>, qint64>> topics(
        facts.topics.begin(), facts.topics.end());
    std::ranges::stable_sort(topics, std::ranges::greater {}, [](const auto& topic) { return topic.second; });
    QStringList said;
    for (const auto& [topic, count] : topics) {
        const QString name = topic ? words::nameOf(*topic) : tr("Other", "sensitive topic");
        said += tr("%1 %2", "sensitive topic, how often").arg(name, words::number(count));
    }
    m_topics->setValue(said.join(QStringLiteral(" · ")));
    m_topics->setVisible(any);
    m_link->present(any ? std::vector<LinkFacts> { { tr("See them in the profile"), {}, {}, Tone::Plum, {} } }
                        : std::vector<LinkFacts> {});
}

} // namespace candor::ui
