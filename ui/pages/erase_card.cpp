#include "pages/erase_card.h"

#include "fault_words.h"
#include "pages/confirm_strip.h"
#include "parts/button.h"
#include "parts/error_panel.h"
#include "parts/text.h"

#include <QVBoxLayout>

namespace candor::ui {

EraseCard::EraseCard(session::Door& door, const Theme& theme, QWidget* parent)
    : Card(theme, tr("Erase everything"), Title::Shown, parent)
    , m_erase(new Button(theme, Button::Kind::Quiet, tr("&Erase everything")))
    , m_sure(new ConfirmStrip(
          theme, tr("Erase my data, keys, backups and settings for good"), tr("Keep everything")))
    , m_error(new ErrorPanel(theme))
{
    body().addWidget(new Text(theme, Type::Body,
        tr("Removes all that Candor ever wrote on this computer, the keys first. Copies and sheets that you "
           "saved or "
           "printed elsewhere stay. What companies know stays too.")));
    body().addWidget(m_erase, 0, Qt::AlignLeading);
    body().addWidget(m_sure);
    body().addWidget(m_error);
    body().addStretch(1);
    connect(m_erase, &QPushButton::clicked, this,
        [this] { m_sure->ask(tr("Your data, every backup and every key go. Nobody can bring them back.")); });
    connect(m_sure, &ConfirmStrip::confirmed, &door, &session::Door::eraseEverything);
    connect(m_sure, &ConfirmStrip::kept, this, [this] { m_erase->setFocus(Qt::OtherFocusReason); });
    connect(&door, &session::Door::eraseFailed, this,
        [this](const Error& error) { m_error->present(words::troubleOf(error.fault)); });
    connect(&door, &session::Door::changed, m_error, &QWidget::hide);
}

} // namespace candor::ui
