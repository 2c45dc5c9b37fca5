#include "permalink.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace candor::importing {

QString permalinkText(const QString& address)
{
    static const QRegularExpression pattern(u"/(r|u|user)/([^/?#]+)/comments/[^/?#]+/([^/?#]+)"_s);
    const QRegularExpressionMatch match = pattern.match(address);
    if (!match.hasMatch())
        return address;
    const QString title
        = QUrl::fromPercentEncoding(match.captured(3).toUtf8()).replace(u'_', u' ').simplified();
    const QString place = match.captured(1) == "r"_L1 ? u"r/"_s : u"u/"_s;
    return place % match.captured(2) % u": " % title;
}

} // namespace candor::importing
