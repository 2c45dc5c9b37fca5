#include "pages/trait_filter_bar.h"

#include "category_words.h"
#include "count_words.h"
#include "pages/toggle_pill.h"
#include "parts/field.h"
#include "parts/flow_layout.h"
#include "parts/pill.h"
#include "parts/text.h"
#include "theme/arrange.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

namespace candor::ui {

namespace {

constexpr int TypingPause = 150; // ms

// Choices of a pill: the first is "all", the others carry their value as a number.
template <class Value, class NameOf>
void fill(Pill& pill, const QString& all, const std::map<Value, qint64>& counts, NameOf nameOf)
{
    const QSignalBlocker quiet(pill);
    const QVariant before = pill.currentData();
    pill.clear();
    pill.addItem(all);
    for (const auto& [value, count] : counts)
        pill.addItem(
            QStringLiteral("%1 · %2").arg(nameOf(value), words::number(count)), static_cast<int>(value));
    pill.setCurrentIndex(qMax(0, before.isValid() ? pill.findData(before) : 0));
    pill.updateGeometry();
}

template <class Value>
std::optional<Value> chosen(const Pill& pill)
{
    const QVariant data = pill.currentData();
    return data.isValid() ? std::optional(static_cast<Value>(data.toInt())) : std::nullopt;
}

template <class Value>
void choose(Pill& pill, const std::optional<Value>& value)
{
    const QSignalBlocker quiet(pill);
    pill.setCurrentIndex(value ? qMax(0, pill.findData(static_cast<int>(*value))) : 0);
}

} // namespace

TraitFilterBar::TraitFilterBar(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_search(new SearchField(theme, tr("Search your traits")))
    , m_category(new Pill(theme, tr("Category")))
    , m_company(new Pill(theme, tr("Company")))
    , m_role(new Pill(theme, tr("How they know")))
    , m_sensitive(new TogglePill(theme, Tone::Plum, tr("&Sensitive only")))
    , m_hint(new Text(theme, Type::Secondary))
    , m_order(new Pill(theme, tr("Order")))
{
    auto* rows = new QVBoxLayout(this);
    arrange(*rows, theme, Space::Small);
    auto* flow = new FlowLayout;
    arrange(*flow, theme, Space::Small);
    for (QWidget* part : QList<QWidget*> { m_search, m_category, m_company, m_role, m_sensitive })
        flow->addWidget(part);
    rows->addLayout(flow);
    auto* below = new QHBoxLayout;
    arrange(*below, theme, Space::Medium);
    below->addWidget(m_hint, 1);
    below->addWidget(m_order);
    rows->addLayout(below);
    m_order->addItem(tr("By company"), QVariant::fromValue(Order::Company));
    m_order->addItem(tr("Newest first"), QVariant::fromValue(Order::Newest));
    m_order->addItem(tr("Most records first"), QVariant::fromValue(Order::MostRecords));
    m_order->addItem(tr("A to Z"), QVariant::fromValue(Order::Alphabet));
    present({});

    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingPause);
    connect(&m_typing, &QTimer::timeout, this, &TraitFilterBar::read);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, &TraitFilterBar::read);
    for (Pill* pill : { m_category, m_company, m_role })
        connect(pill, &QComboBox::currentIndexChanged, this, &TraitFilterBar::read);
    connect(m_sensitive, &QPushButton::toggled, this, &TraitFilterBar::read);
    connect(m_order, &QComboBox::currentIndexChanged, this,
        [this] { Q_EMIT orderChanged(m_order->currentData().value<Order>()); });
}

void TraitFilterBar::present(const Profile& profile)
{
    fill(*m_category, tr("All categories"), profile.byCategory(),
        [](Category category) { return words::nameOf(category); });
    fill(*m_company, tr("All companies"), profile.byCompany(),
        [](Company company) { return QString(brandOf(company)); });
    fill(*m_role, tr("However they know"), profile.byRole(), [](Role role) { return words::nameOf(role); });
    m_hint->setText(profile.sensitive() > 0
            ? tr("Sensitive values are covered. Hold one with the mouse, or with the space bar, to see it.")
            : QString());
    read(); // what was chosen may not exist any more
}

void TraitFilterBar::setFilter(const ProfileFilter& filter)
{
    {
        const QSignalBlocker quietSearch(m_search);
        const QSignalBlocker quietSensitive(m_sensitive);
        m_search->setText(filter.text);
        m_sensitive->setChecked(filter.sensitiveOnly);
        choose(*m_category, filter.category);
        choose(*m_company, filter.company);
        choose(*m_role, filter.role);
    }
    m_sensitive->update();
    read();
}

void TraitFilterBar::read()
{
    m_typing.stop();
    const ProfileFilter filter { m_search->text(), chosen<Category>(*m_category), chosen<Company>(*m_company),
        chosen<Role>(*m_role), m_sensitive->isChecked() };
    if (filter == m_filter)
        return;
    m_filter = filter;
    Q_EMIT changed(filter);
}

} // namespace candor::ui
