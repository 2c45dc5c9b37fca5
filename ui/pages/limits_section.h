#pragma once

#include "fault_words.h"
#include "limit.h"
#include "session.h"
#include "theme/theme.h"

#include <QWidget>

namespace candor::ui {

class CareCard;
class ErrorPanel;
class HeldBackCard;
class LimitsCard;

// The part of the choices page about sensitive topics: limits, care mode, and what is held back. A limit
// holds as soon as its switch is moved; everything that loosens asks and waits.
class LimitsSection : public QWidget {
    Q_OBJECT

public:
    LimitsSection(session::Session& session, const Theme& theme, QWidget* parent = nullptr);

    std::vector<QWidget*> focusChain() const;
    // In care mode a refused choice has a reason of its own.
    words::Trouble troubleOf(const Error& why) const;

private:
    void connectCards();
    void follow();
    void followPreview(const std::shared_ptr<const session::PreviewResult>& result);
    void lift(const LimitSubject& subject);

    session::Session& m_session;
    LimitSubject m_lifting; // what an error is about
    ErrorPanel* m_error;
    LimitsCard* m_limits;
    CareCard* m_care;
    HeldBackCard* m_heldBack;
};

} // namespace candor::ui
