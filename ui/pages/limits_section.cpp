#include "pages/limits_section.h"

#include "limit_words.h"
#include "pages/care_card.h"
#include "pages/held_back_card.h"
#include "pages/least_width.h"
#include "pages/limit_phrases.h"
#include "pages/limits_card.h"
#include "parts/columns_layout.h"
#include "parts/error_panel.h"
#include "theme/arrange.h"

#include <QVBoxLayout>

namespace candor::ui {

namespace {
constexpr int LeastLetters = 46; // in the width of a side

session::LimitWordings shownAt(const LimitSubject& subject, LimitStep step, Milliseconds wait)
{
    return { { subject, words::wordingOf(subject, step, wait) } };
}

session::LimitWordings shownInCare()
{
    session::LimitWordings shown;
    for (const LimitSubject& subject : allLimitSubjects())
        shown[subject] = words::wordingOf(subject, LimitStep::Set, LongestCoolOff);
    return shown;
}
} // namespace

LimitsSection::LimitsSection(session::Session& session, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_error(new ErrorPanel(theme))
    , m_limits(new LimitsCard(theme))
    , m_care(new CareCard(theme))
    , m_heldBack(new HeldBackCard(theme))
{
    setAccessibleName(tr("Limits, care mode, and what is held back"));
    auto* column = new QVBoxLayout(this);
    arrange(*column, theme, Space::Large);
    auto* columns = new ColumnsLayout;
    arrange(*columns, theme, Space::Large);
    auto* right = new QVBoxLayout;
    arrange(*right, theme, Space::Large);
    right->addWidget(m_care);
    right->addWidget(m_heldBack, 1);
    columns->add(m_limits, 10);
    columns->add(right, 10);
    for (QWidget* side : std::initializer_list<QWidget*> { m_limits, m_care, m_heldBack })
        keepLeastWidth(*side, theme, LeastLetters);
    column->addWidget(m_error);
    column->addLayout(columns);
    connectCards();
    const session::Limits& limits = session.limits();
    connect(&limits, &session::Limits::changed, this, &LimitsSection::follow);
    connect(&limits, &session::Limits::failed, this, [this](const Error& why) {
        const std::optional<Instant> end = m_session.limits().liftableAt(m_lifting);
        m_error->present(
            why.fault == Fault::Refused && end ? words::troubleOfWait(*end) : words::troubleOf(why.fault));
    });
    connect(&session.preview(), &session::Preview::changed, this, &LimitsSection::followPreview);
    follow();
}

void LimitsSection::connectCards()
{
    session::Limits& limits = m_session.limits();
    for (const auto act : { &LimitsCard::liftAsked, &LimitsCard::kept, &LimitsCard::lifted })
        connect(m_limits, act, m_error, &QWidget::hide); // what went wrong before is over
    for (const auto act : { &CareCard::begun, &CareCard::leaveAsked, &CareCard::kept, &CareCard::left })
        connect(m_care, act, m_error, &QWidget::hide);
    connect(m_limits, &LimitsCard::setAsked, m_error, &QWidget::hide);
    connect(m_limits, &LimitsCard::setAsked, this, [&limits](const LimitSubject& subject, Milliseconds wait) {
        limits.set(subject, wait, shownAt(subject, LimitStep::Set, wait));
    });
    const auto ask = [&limits](const LimitSubject& subject) {
        const Limit* limit = limits.state().find(subject);
        const Milliseconds wait = limit ? limit->coolOff : LongestCoolOff;
        limits.askToLift(subject, shownAt(subject, LimitStep::AskToLift, wait));
    };
    const auto keep = [&limits](const LimitSubject& subject) {
        limits.keep(subject, shownAt(subject, LimitStep::Keep, Milliseconds { 0 }));
    };
    connect(m_limits, &LimitsCard::liftAsked, this, ask);
    connect(m_limits, &LimitsCard::kept, this, keep);
    connect(m_limits, &LimitsCard::lifted, this, &LimitsSection::lift);
    connect(m_care, &CareCard::begun, this, [&limits] { limits.beginCareMode(shownInCare()); });
    connect(m_care, &CareCard::leaveAsked, this, [ask] { ask(LimitSubject()); });
    connect(m_care, &CareCard::kept, this, [keep] { keep(LimitSubject()); });
    connect(m_care, &CareCard::left, this, [this] { lift(LimitSubject()); });
}

void LimitsSection::lift(const LimitSubject& subject)
{
    m_lifting = subject;
    m_session.limits().lift(subject, shownAt(subject, LimitStep::Lift, Milliseconds { 0 }));
}

void LimitsSection::follow()
{
    const Instant now = m_session.clock().now();
    m_limits->present(m_session.limits(), now);
    m_care->present(limitFacts(m_session.limits(), LimitSubject(), now));
    if (m_session.limits().state().all().empty()) {
        m_error->hide();
        m_heldBack->clear();
    }
}

void LimitsSection::followPreview(const std::shared_ptr<const session::PreviewResult>& result)
{
    if (isVisible())
        m_heldBack->present(*result, m_session.limits().state().topics().any());
}

words::Trouble LimitsSection::troubleOf(const Error& why) const
{
    return why.fault == Fault::Refused && m_session.limits().state().isCare() ? words::troubleOfCare()
                                                                              : words::troubleOf(why.fault);
}

std::vector<QWidget*> LimitsSection::focusChain() const
{
    std::vector<QWidget*> chain = m_limits->focusChain();
    for (const std::vector<QWidget*>& more : { m_care->focusChain(), m_heldBack->focusChain() })
        chain.insert(chain.end(), more.begin(), more.end());
    return chain;
}

} // namespace candor::ui
