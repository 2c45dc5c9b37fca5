#include "google_pages.h"

#include <QStringBuilder>

namespace candor::test {

QByteArray activityCell(const QByteArray& header, const QByteArray& body, const QByteArray& caption)
{
    return "<div class=\"outer-cell mdl-cell mdl-cell--12-col mdl-shadow--2dp\"><div class=\"mdl-grid\">"
           "<div class=\"header-cell mdl-cell mdl-cell--12-col\"><p class=\"mdl-typography--title\">"
        + header
        + "<br></p></div><div class=\"content-cell mdl-cell mdl-cell--6-col mdl-typography--body-1\">" + body
        + "</div><div class=\"content-cell mdl-cell mdl-cell--6-col mdl-typography--body-1 "
          "mdl-typography--text-right\"></div><div class=\"content-cell mdl-cell mdl-cell--12-col "
          "mdl-typography--caption\">"
        + caption + "</div></div></div>";
}

QByteArray activityPage(const QByteArray& cells)
{
    return "<html><head><title>My Activity History</title><style>.mdl-typography--title{font-size:20px}"
           "</style></head><body><div class=\"mdl-grid\">"
        + cells + "</div></body></html>";
}

QByteArray linkTo(const QByteArray& address, const QByteArray& text)
{
    return "<a href=\"" + address + "\">" + text + "</a>";
}

} // namespace candor::test
