#include "pages/settings_page.h"

#include "count_words.h"
#include "language.h"
#include "pages/archive_card.h"
#include "pages/erase_card.h"
#include "pages/keys_card.h"
#include "pages/least_width.h"
#include "pages/text_size_slider.h"
#include "parts/button.h"
#include "parts/card.h"
#include "parts/columns_layout.h"
#include "parts/page_header.h"
#include "parts/pill.h"
#include "parts/text.h"
#include "theme/arrange.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace candor::ui {

namespace {
constexpr int LeastLetters = 34; // in the width of a card
}

SettingsPage::SettingsPage(
    session::Session& session, const session::Places& places, const Theme& theme, QWidget* parent)
    : Page(theme, tr("Candor as it suits you"),
        tr("These settings hold nothing about you. They apply at once, also while Candor is locked."), parent)
    , m_session(session)
    , m_storeFolder(places.store)
    , m_keys(new KeysCard(session.keys(), theme))
    , m_archive(new ArchiveCard(session.copies(), theme))
    , m_erase(new EraseCard(session.door(), theme))
{
    auto* cards = new QWidget;
    auto* columns = new ColumnsLayout(cards);
    arrange(*columns, theme, Space::Large);
    for (Card* card : std::initializer_list<Card*> { makeLanguage(), makeLook(), makeTextSize(), makeLock(),
             m_keys, m_archive, makePlace(), m_erase }) {
        keepLeastWidth(*card, theme, LeastLetters);
        columns->add(card);
    }
    body().addWidget(cards);
    body().addStretch(1);
    setFirstFocus(m_language);
    connect(&session, &session::Session::settingsChanged, this, &SettingsPage::follow);
    connect(&session.door(), &session::Door::changed, this, &SettingsPage::followDoor);
    follow();
    followDoor();
}

Card* SettingsPage::makeLanguage()
{
    auto* card = new Card(theme(), tr("Language"));
    m_language = new Pill(theme(), tr("Language"));
    m_language->addItem(tr("As on this computer", "language"), QString());
    for (const words::Spoken& spoken : words::spokenLanguages())
        m_language->addItem(spoken.ownName, spoken.code);
    card->body().addWidget(m_language, 0, Qt::AlignLeading);
    card->body().addWidget(new Text(
        theme(), Type::Secondary, tr("What companies wrote stays in the language they wrote it in.")));
    card->body().addStretch(1);
    // Another language makes this page anew: not while its own list is still closing.
    connect(m_language, &QComboBox::activated, this, &SettingsPage::save, Qt::QueuedConnection);
    return card;
}

Card* SettingsPage::makeLook()
{
    auto* card = new Card(theme(), tr("Look"));
    m_scheme = new Pill(theme(), tr("Look"));
    m_scheme->addItem(tr("As on this computer", "look"), static_cast<int>(session::Scheme::System));
    m_scheme->addItem(tr("Light"), static_cast<int>(session::Scheme::Light));
    m_scheme->addItem(tr("Dark"), static_cast<int>(session::Scheme::Dark));
    m_scheme->addItem(tr("High contrast"), static_cast<int>(session::Scheme::HighContrast));
    card->body().addWidget(m_scheme, 0, Qt::AlignLeading);
    card->body().addWidget(new Text(theme(), Type::Secondary,
        tr("Colours never say anything alone: a word or a sign always says the same.")));
    card->body().addStretch(1);
    connect(m_scheme, &QComboBox::activated, this, &SettingsPage::save);
    return card;
}

Card* SettingsPage::makeTextSize()
{
    auto* card = new Card(theme(), tr("Text size"));
    m_textPercent = new Text(theme(), Type::Strong);
    card->addBesideTitle(m_textPercent);
    m_textSize = new TextSizeSlider(theme());
    m_textSize->setAccessibleName(tr("Text size"));
    m_textSize->setRange(10, 20); // tenths of the usual size
    m_textSize->setPageStep(1);
    card->body().addWidget(m_textSize);
    card->body().addWidget(new Text(
        theme(), Type::Secondary, tr("The usual size is 100 %. At 200 % everything is twice as large.")));
    card->body().addStretch(1);
    connect(m_textSize, &QSlider::sliderMoved, this,
        [this](int tenths) { m_textPercent->setText(words::share(tenths * 100)); });
    connect(m_textSize, &QSlider::valueChanged, this, &SettingsPage::save);
    return card;
}

Card* SettingsPage::makeLock()
{
    auto* card = new Card(theme(), tr("Lock"));
    m_lockWords = new Text(theme(), Type::Body);
    m_lock = new Button(theme(), Button::Kind::Quiet, {});
    card->body().addWidget(m_lockWords);
    card->body().addWidget(m_lock, 0, Qt::AlignLeading);
    card->body().addStretch(1);
    connect(m_lock, &QPushButton::clicked, &m_session.door(), &session::Door::lock);
    return card;
}

Card* SettingsPage::makePlace()
{
    auto* card = new Card(theme(), tr("Where your data are"));
    m_place = new Text(theme(), Type::Body);
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_copy = new Button(theme(), Button::Kind::Quiet, tr("&Copy the path"));
    card->body().addWidget(m_place);
    card->body().addWidget(m_copy, 0, Qt::AlignLeading);
    card->body().addStretch(1);
    connect(m_copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(QDir::toNativeSeparators(m_storeFolder)); });
    return card;
}

void SettingsPage::follow()
{
    const session::Settings& settings = m_session.settings();
    const QSignalBlocker quietSlider(m_textSize);
    m_language->setCurrentIndex(qMax(0, m_language->findData(settings.language)));
    m_scheme->setCurrentIndex(qMax(0, m_scheme->findData(static_cast<int>(settings.scheme))));
    m_textSize->setValue((settings.textPercent + 5) / 10);
    m_textPercent->setText(words::share(settings.textPercent * 10));
}

void SettingsPage::followDoor()
{
    const auto* open = std::get_if<session::Open>(&m_session.door().state());
    const bool sample = open && open->sample;
    m_lockWords->setText(sample
            ? tr("You are looking at the sample person. Leaving removes everything you did here.")
            : tr("Locking closes your data. Nobody sees them without your passphrase, not even with this "
                 "computer in their hands."));
    m_lock->setText(sample ? tr("&Leave the sample person") : tr("&Lock now"));
    m_place->setText(sample
            ? tr("The sample person's data are in a temporary folder and vanish when you leave.")
            : tr("In one encrypted file in this folder: %1").arg(QDir::toNativeSeparators(m_storeFolder)));
    m_copy->setVisible(!sample);
    m_keys->setVisible(open && !sample);
    m_archive->setVisible(open && !sample);
    m_erase->setVisible(open && !sample);
}

void SettingsPage::save()
{
    session::Settings settings = m_session.settings();
    settings.language = m_language->currentData().toString();
    settings.scheme = static_cast<session::Scheme>(m_scheme->currentData().toInt());
    settings.textPercent = m_textSize->value() * 10;
    m_session.change(settings);
}

} // namespace candor::ui
