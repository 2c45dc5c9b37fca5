#include "pages/catalogue_card.h"

#include "fault_words.h"
#include "parts/button.h"
#include "parts/error_panel.h"
#include "parts/flow_layout.h"
#include "parts/notice.h"
#include "parts/text.h"
#include "theme/arrange.h"

#include <QFileDialog>
#include <QVBoxLayout>

namespace candor::ui {

CatalogueCard::CatalogueCard(session::Session& session, const Theme& theme, QWidget* parent)
    : Card(theme, tr("A catalogue of offers"), Title::Shown, parent)
    , m_session(session)
    , m_words(new Text(theme, Type::Body))
    , m_notice(new Notice(theme, Tone::Accent))
    , m_error(new ErrorPanel(theme))
    , m_bring(new Button(theme, Button::Kind::Quiet, tr("Bring a &catalogue…")))
    , m_stop(new Button(theme, Button::Kind::Quiet, tr("Stop reading")))
    , m_remove(new Button(theme, Button::Kind::Quiet, tr("Remove this catalogue")))
{
    body().addWidget(m_words);
    body().addWidget(m_notice);
    body().addWidget(m_error);
    auto* actions = new QWidget;
    auto* flow = new FlowLayout(actions);
    arrange(*flow, theme, Space::Small);
    for (Button* button : { m_bring, m_stop, m_remove })
        flow->addWidget(button);
    body().addWidget(actions);
    m_notice->hide();
    connect(m_bring, &QPushButton::clicked, this, &CatalogueCard::openDialog);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_session.catalogues().stop();
        m_bring->setFocus(Qt::OtherFocusReason);
    });
    connect(
        m_remove, &QPushButton::clicked, this, [this] { m_session.catalogues().remove(m_recipient->id); });
    connectSession();
    follow();
}

void CatalogueCard::connectSession()
{
    const session::Catalogues& catalogues = m_session.catalogues();
    connect(&catalogues, &session::Catalogues::readingChanged, this, &CatalogueCard::follow);
    connect(&catalogues, &session::Catalogues::brought, this, &CatalogueCard::sayBrought);
    connect(&catalogues, &session::Catalogues::failed, this, &CatalogueCard::fail);
    connect(&catalogues, &session::Catalogues::removed, this, [this](RecipientId recipient) {
        if (!m_recipient || m_recipient->id != recipient)
            return;
        m_error->hide();
        m_notice->present(tr("The catalogue is removed. The file itself is untouched."));
        m_bring->setFocus(Qt::OtherFocusReason);
    });
}

void CatalogueCard::present(const Recipient& recipient, qint64 offers)
{
    if (!m_recipient || m_recipient->id != recipient.id) {
        m_notice->hide();
        m_error->hide();
    }
    m_recipient = recipient;
    m_offers = offers;
    follow();
}

void CatalogueCard::bring(const QString& path)
{
    m_notice->hide();
    m_error->hide();
    m_session.catalogues().bring(m_recipient->id, path);
}

void CatalogueCard::openDialog()
{
    auto* dialog = new QFileDialog(this, tr("Bring a catalogue"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({ tr("Catalogues (*.json *.jsonl *.csv *.tsv *.txt *.xml *.rss *.atom *.html)"),
        tr("All files (*)") });
    connect(dialog, &QFileDialog::fileSelected, this, &CatalogueCard::bring);
    dialog->open();
}

void CatalogueCard::follow()
{
    const bool reading = m_session.catalogues().isReading();
    m_bring->setVisible(!reading);
    m_stop->setVisible(reading);
    m_remove->setVisible(!reading && m_offers > 0);
    if (!m_recipient)
        return;
    if (reading)
        m_words->setText(tr("Reading the catalogue…"));
    else if (m_offers > 0)
        m_words->setText(tr("What you see is put in order from %Ln offer(s) of a catalogue.", nullptr,
            static_cast<int>(m_offers)));
    else
        m_words->setText(tr("Have a list of products, such as a shop's feed? Bring it, and Candor puts it in "
                            "order as your switches for %1 allow. It stays on this computer.")
                             .arg(m_recipient->name));
}

void CatalogueCard::sayBrought(
    RecipientId recipient, qint64 offers, const std::vector<OfferWarning>& warnings)
{
    if (!m_recipient || m_recipient->id != recipient)
        return;
    QStringList said { tr("%Ln offer(s) read.", nullptr, static_cast<int>(offers)) };
    qint64 unused = 0;
    for (const OfferWarning& warning : warnings) {
        const auto count = static_cast<int>(warning.count);
        switch (warning.trouble) {
        case OfferTrouble::Unreadable:
        case OfferTrouble::NoTitle:
        case OfferTrouble::Repeated:
            unused += warning.count;
            break;
        case OfferTrouble::OverLimit:
            said += tr("It is larger than Candor keeps: %Ln offer(s) were left out.", nullptr, count);
            break;
        case OfferTrouble::BreaksOff:
            said += tr("The file breaks off before its end; what came before is kept.");
            break;
        }
    }
    if (unused > 0)
        said.insert(1,
            tr("%Ln entr(ies) could not be used: damaged, without a title, or there twice.", nullptr,
                static_cast<int>(unused)));
    m_error->hide();
    m_notice->present(said.join(QLatin1Char(' ')));
    m_bring->setFocus(Qt::OtherFocusReason);
}

void CatalogueCard::fail(RecipientId recipient, const Error& why)
{
    if (!m_recipient || m_recipient->id != recipient)
        return;
    m_notice->hide();
    m_error->present(why.fault == Fault::Invalid
            ? words::Trouble { tr("No offers were found in this file."),
                tr("Nothing was changed, and the file was left as it is."),
                tr("Choose a list of products: JSON, CSV, an RSS or Atom feed, or a saved product page.") }
            : words::troubleOf(why.fault));
}

std::vector<QWidget*> CatalogueCard::focusChain() const
{
    return { m_bring, m_stop, m_remove };
}

} // namespace candor::ui
