#include "pages/limits_card.h"

#include "limit_words.h"
#include "pages/limit_phrases.h"
#include "parts/pill.h"
#include "parts/text.h"

#include <QVBoxLayout>

namespace candor::ui {

namespace {
constexpr std::array Waits { Milliseconds { LeastCoolOff }, Milliseconds { std::chrono::days { 3 } },
    Milliseconds { std::chrono::days { 7 } }, Milliseconds { LongestCoolOff } };
}

LimitsCard::LimitsCard(const Theme& theme, QWidget* parent)
    : Card(theme, tr("Limits"), Title::Shown, parent)
    , m_wait(new Pill(theme, tr("Wait before a limit can be lifted")))
{
    body().addWidget(new Text(theme, Type::Body,
        tr("A limit means none: nothing about its topic is used or shown here, whatever the switches say. It "
           "holds at once. To lift it you ask first, then wait. Only time while a computer is on counts.")));
    for (const Milliseconds wait : Waits)
        m_wait->addItem(tr("Wait before lifting: %1", "%1: 7 days").arg(words::lengthOf(wait)));
    body().addWidget(m_wait, 0, Qt::AlignLeading);
    auto* list = new QVBoxLayout;
    list->setSpacing(0);
    body().addLayout(list);
    body().addStretch(1);
    for (const SensitiveTopic topic : AllSensitiveTopics) {
        const LimitSubject subject { topic };
        auto* row = new LimitRow(theme, words::nameOf(subject), words::limitSwitchNameOf(subject));
        row->setLast(topic == AllSensitiveTopics.back());
        list->addWidget(row);
        m_rows[subject] = row;
        connect(row, &LimitRow::setAsked, this, [this, subject] {
            Q_EMIT setAsked(subject, Waits[static_cast<std::size_t>(qMax(0, m_wait->currentIndex()))]);
        });
        connect(row, &LimitRow::liftAsked, this, [this, subject] { Q_EMIT liftAsked(subject); });
        connect(row, &LimitRow::kept, this, [this, subject] { Q_EMIT kept(subject); });
        connect(row, &LimitRow::lifted, this, [this, subject] { Q_EMIT lifted(subject); });
    }
}

void LimitsCard::present(const session::Limits& limits, Instant now)
{
    for (const auto& [subject, row] : m_rows)
        row->present(limitFacts(limits, subject, now));
}

std::vector<QWidget*> LimitsCard::focusChain() const
{
    std::vector<QWidget*> chain { m_wait };
    for (const auto& [subject, row] : m_rows) {
        const std::vector<QWidget*> more = row->focusChain();
        chain.insert(chain.end(), more.begin(), more.end());
    }
    return chain;
}

} // namespace candor::ui
