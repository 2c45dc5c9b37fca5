#include "pages/interrupted_card.h"

#include "count_words.h"
#include "parts/button.h"
#include "parts/flow_layout.h"
#include "parts/text.h"
#include "share.h"
#include "theme/arrange.h"

#include <QLocale>
#include <QVBoxLayout>

namespace candor::ui {

namespace {

QString namesOf(const session::Interrupted& interrupted)
{
    QStringList names;
    for (const UnfinishedImport& import : interrupted.imports) {
        for (const QString& name : import.names) {
            if (!names.contains(name))
                names += name;
        }
    }
    return QLocale().createSeparatedList(names);
}

} // namespace

InterruptedCard::InterruptedCard(session::Session& session, const Theme& theme, QWidget* parent)
    : Card(theme, tr("Interrupted"), Title::ForScreenReaders, parent)
    , m_session(session)
    , m_theme(theme)
{
    connect(&session.imports(), &session::Imports::interruptedChanged, this, &InterruptedCard::follow);
    follow();
}

void InterruptedCard::follow()
{
    for (QWidget* row : m_rows) {
        row->hide();
        row->deleteLater(); // its own button may have led here
    }
    m_rows.clear();
    for (const session::Interrupted& interrupted : m_session.imports().interrupted()) {
        m_rows.push_back(makeRow(interrupted));
        body().addWidget(m_rows.back());
    }
    setVisible(!m_rows.empty());
}

QWidget* InterruptedCard::makeRow(const session::Interrupted& interrupted)
{
    auto* row = new QWidget;
    auto* column = new QVBoxLayout(row);
    arrange(*column, m_theme, Space::Small);
    const QString names = namesOf(interrupted);
    const QString share = words::share(permilleOf(interrupted.bytes(), interrupted.ofBytes()));
    column->addWidget(new Text(
        m_theme, Type::CardTitle, tr("Go on reading %1 (%2)?", "files, share read").arg(names, share)));
    column->addWidget(new Text(m_theme, Type::Secondary,
        interrupted.isThere
            ? tr("Reading was interrupted. What was read is kept aside; it is not part of your profile yet.")
            : tr("The file is not where it was. Put it back, or connect the disk it is on, and look again. "
                 "What was read is kept aside until then.")));
    auto* goOn = new Button(m_theme, Button::Kind::Quiet,
        interrupted.isThere ? tr("&Go on reading") : tr("&Look again", "for a file"));
    auto* remove = new Button(m_theme, Button::Kind::Quiet, tr("Re&move what was read"));
    session::Imports& imports = m_session.imports();
    connect(goOn, &QPushButton::clicked, this, [&imports, interrupted] {
        interrupted.isThere ? imports.start(interrupted.order) : imports.reload();
    });
    connect(remove, &QPushButton::clicked, this, [&imports, interrupted] { imports.remove(interrupted); });
    auto* buttons = new FlowLayout;
    arrange(*buttons, m_theme, Space::Small);
    buttons->addWidget(goOn);
    buttons->addWidget(remove);
    column->addLayout(buttons);
    return row;
}

} // namespace candor::ui
