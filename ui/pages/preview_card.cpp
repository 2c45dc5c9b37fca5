#include "pages/preview_card.h"

#include "count_words.h"
#include "model_version.h"
#include "pages/preview_phrases.h"
#include "pages/reasons_panel.h"
#include "parts/button.h"
#include "parts/flow_layout.h"
#include "parts/text.h"
#include "theme/arrange.h"

#include <QListView>
#include <QVBoxLayout>

namespace candor::ui {

PreviewCard::PreviewCard(const Theme& theme, QWidget* parent)
    : Card(theme, tr("Before and after"), Title::Shown, parent)
    , m_model(new Text(theme, Type::Secondary))
    , m_ask(new Button(theme, Button::Kind::Plain, tr("&What is missing?")))
    , m_missing(new Text(theme, Type::Secondary))
    , m_empty(new Text(theme, Type::Body))
    , m_threads(new PreviewThreads(theme, tr("Today"), tr("After your change")))
    , m_reasons(new ReasonsPanel(theme))
{
    auto* source = new FlowLayout;
    arrange(*source, theme, Space::Small);
    m_model->setWordWrap(false);
    source->addWidget(m_model);
    source->addWidget(m_ask);
    m_ask->setCheckable(true);
    body().addLayout(source);
    body().addWidget(m_missing);
    body().addWidget(m_empty);
    body().addWidget(m_threads);
    body().addWidget(m_reasons);
    body().addStretch(1);
    m_missing->hide();
    connect(m_ask, &QPushButton::toggled, m_missing, &QWidget::setVisible);
    connectLists();
    clear();
}

// Resting on an entry with the keyboard tells why; a click or Enter also brings the reasons into view.
void PreviewCard::connectLists()
{
    const QList<QListView*> lists = m_threads->findChildren<QListView*>();
    for (int i = 0; i < lists.size(); ++i) {
        const bool after = i > 0;
        QListView* list = lists[i];
        connect(list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this, after](const QModelIndex& now) {
                if (now.isValid())
                    explain(after, now.row());
            });
        const auto open = [this, after](const QModelIndex& index) {
            explain(after, index.row());
            Q_EMIT reasonsOpened(m_reasons);
        };
        connect(list, &QListView::clicked, this, open);
        connect(list, &QListView::activated, this, open);
    }
}

void PreviewCard::present(
    const std::shared_ptr<const session::PreviewResult>& result, CategorySet usedNow, CategorySet usedThen)
{
    m_result = result;
    m_usedNow = usedNow;
    m_usedThen = usedThen;
    m_reasons->clear();
    const bool offers = result->areOffers;
    const bool something = !result->difference.before.empty() || !result->difference.after.empty();
    setTitle(offers ? tr("Your offers, before and after") : tr("Your ads, before and after"));
    m_model->setText(tr("illustration · %1", "%1: name of the rules").arg(scoring::ModelVersion));
    m_missing->setText(whatIsMissing());
    m_empty->setText(offers
            ? tr("%1 has told Candor no offers, so there is nothing to show beforehand. Your choices count "
                 "all the same.")
                  .arg(result->recipient.name)
            : tr("Not in this export: the ads %1 showed you. So nothing can be shown beforehand. Your "
                 "choices count all the same.")
                  .arg(result->recipient.name));
    m_empty->setVisible(!something);
    m_threads->setVisible(something);
    m_ask->setVisible(true);
    const PreviewLists lists = previewLists(*result);
    m_threads->present(lists.before, lists.after);
}

void PreviewCard::clear()
{
    m_result.reset();
    m_reasons->clear();
    m_model->clear();
    m_ask->hide();
    m_threads->hide();
    m_empty->setText(tr("Looking at what you were shown…"));
    m_empty->show();
}

void PreviewCard::explain(bool after, int row)
{
    if (!m_result)
        return;
    const auto& list = after ? m_result->difference.after : m_result->difference.before;
    if (row < 0 || static_cast<std::size_t>(row) >= list.size())
        return;
    const scoring::Ranked& ranked = list[static_cast<std::size_t>(row)];
    m_reasons->present(ranked, *m_result->catalogue, after ? m_usedThen : m_usedNow, factsOf(ranked.item));
}

// What the catalogue says of an offer: price and where it is sold.
QString PreviewCard::factsOf(ItemId item) const
{
    const auto index = m_result->catalogue->find(item);
    if (!m_result->facts || !index)
        return {};
    const session::OfferFacts& facts = (*m_result->facts)[*index];
    QStringList words { facts.price ? words::price(*facts.price) : QString(), facts.host };
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

QString PreviewCard::whatIsMissing() const
{
    if (m_result->areOffers && m_result->recipient.company)
        return tr(
            "This shows what your choice means; it does not foretell what %1 will show. The rules weigh "
            "how much %1 holds about you that speaks for an offer of this catalogue, and how popular it "
            "is. They know no bids and budgets, and not whether %1 would show these offers at all.")
            .arg(m_result->recipient.name);
    return m_result->recipient.company
        ? tr("This shows what your choice means; it does not foretell what %1 will show. The rules weigh the "
             "reasons that advertisers named for your ads: the more often one was named, the more it counts. "
             "They do not know prices, budgets, the time of day, or what %1 keeps to itself. Only ads you "
             "were shown before can appear.")
              .arg(m_result->recipient.name)
        : tr(
            "This shows what your choice means; it does not foretell what %1 will show. The rules weigh how "
            "much companies hold about you that speaks for an offer, and how popular it is. They do not know "
            "what %1 itself has stored about you, its stock or its prices.")
              .arg(m_result->recipient.name);
}

std::vector<QWidget*> PreviewCard::focusChain() const
{
    std::vector<QWidget*> chain { m_ask };
    for (QListView* list : m_threads->findChildren<QListView*>())
        chain.push_back(list);
    return chain;
}

} // namespace candor::ui
