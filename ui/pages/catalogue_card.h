#pragma once

#include "parts/card.h"
#include "session.h"

namespace candor::ui {

class Button;
class ErrorPanel;
class Notice;
class Text;

// A catalogue of offers for one recipient: bring one, see how it was read, take it away again.
class CatalogueCard : public Card {
    Q_OBJECT

public:
    CatalogueCard(session::Session& session, const Theme& theme, QWidget* parent = nullptr);

    // `offers`: how many of a catalogue are ranked for the recipient; 0 without one.
    void present(const Recipient& recipient, qint64 offers);
    void bring(const QString& path); // for the recipient at hand
    std::vector<QWidget*> focusChain() const;

private:
    void connectSession();
    void openDialog();
    void follow();
    void sayBrought(RecipientId recipient, qint64 offers, const std::vector<OfferWarning>& warnings);
    void fail(RecipientId recipient, const Error& why);

    session::Session& m_session;
    std::optional<Recipient> m_recipient;
    qint64 m_offers = 0;
    Text* m_words;
    Notice* m_notice;
    ErrorPanel* m_error;
    Button* m_bring;
    Button* m_stop;
    Button* m_remove;
};

} // namespace candor::ui
