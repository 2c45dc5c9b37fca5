#include "pages/export_help_card.h"

#include "count_words.h"
#include "parts/text.h"
#include "theme/arrange.h"

#include <QVBoxLayout>

namespace candor::ui {

ExportHelpCard::ExportHelpCard(const Theme& theme, QWidget* parent)
    : Card(theme, tr("How to get your data"), Title::Shown, parent)
{
    addCompany(theme, QStringLiteral("X"),
        { tr("On x.com, open Settings and privacy, then Your account, then Download an archive of your "
             "data."),
            tr("X asks for your password and then takes a day or more. It tells you when the archive is "
               "ready."),
            tr("Download every zip file that it offers, and bring them all.") },
        tr("This archive holds what X inferred about you, and the ads it showed you with its reasons."));
    addCompany(theme, QStringLiteral("Google, YouTube"),
        { tr("On takeout.google.com, choose Deselect all, then tick My Activity and YouTube."),
            tr("At both, change the format of the activity or history from HTML to JSON: Candor needs JSON."),
            tr("Create the export, wait for the mail, and bring the zip files.") },
        tr("Google does not put what it inferred about you into this export. You see what you did, not what "
           "Google thinks."));
    body().addStretch(1);
}

void ExportHelpCard::addCompany(
    const Theme& theme, const QString& name, const QStringList& steps, const QString& remark)
{
    body().addWidget(new Text(theme, Type::Strong, name));
    int number = 0;
    for (const QString& step : steps)
        body().addWidget(new Text(theme, Type::Body,
            tr("%1. %2", "number of a step, what to do").arg(words::number(++number), step)));
    body().addWidget(new Text(theme, Type::Secondary, remark));
    body().addSpacing(theme.space(Space::Small));
}

} // namespace candor::ui
