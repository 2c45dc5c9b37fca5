#include "web_address.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace candor::importing {

WebAddress::WebAddress(const QString& url)
{
    const QStringView text(url);
    const qsizetype scheme = text.indexOf("://"_L1);
    if (scheme < 0)
        return;
    const QStringView rest = text.sliced(scheme + 3);
    qsizetype hostEnd = 0;
    while (hostEnd < rest.size() && rest[hostEnd] != u'/' && rest[hostEnd] != u'?' && rest[hostEnd] != u'#')
        ++hostEnd;
    host = rest.first(hostEnd).toString().toLower();
    if (host.startsWith("www."_L1))
        host.remove(0, 4);
    QStringView tail = rest.sliced(hostEnd);
    if (const qsizetype fragment = tail.indexOf(u'#'); fragment >= 0)
        tail = tail.first(fragment);
    const qsizetype question = tail.indexOf(u'?');
    path = tail.first(question < 0 ? tail.size() : question).toString();
    query = question < 0 ? QString() : tail.sliced(question + 1).toString();
}

QString WebAddress::parameter(QStringView name) const
{
    for (const QStringView pair : QStringView(query).split(u'&')) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals >= 0 && pair.first(equals) == name)
            return QString::fromUtf8(QByteArray::fromPercentEncoding(pair.sliced(equals + 1).toUtf8()));
    }
    return {};
}

// "google" as a whole part of the host's name, followed by its one or two parts of a country or kind.
bool WebAddress::isOfGoogle() const
{
    constexpr auto google = "google"_L1;
    for (qsizetype at = host.indexOf(google); at >= 0; at = host.indexOf(google, at + 1)) {
        const QStringView behind = QStringView(host).sliced(at + google.size());
        const bool isPart = (at == 0 || host[at - 1] == u'.') && behind.startsWith(u'.');
        if (isPart && behind.count(u'.') <= 2)
            return true;
    }
    return host.endsWith("youtube.com"_L1) || host == "youtu.be"_L1;
}

QString withoutRedirect(const QString& url)
{
    return withoutRedirect(url, WebAddress(url));
}

QString withoutRedirect(const QString& url, const WebAddress& address)
{
    const bool ofAds
        = address.host.endsWith("googleadservices.com"_L1) || address.host.endsWith("doubleclick.net"_L1);
    const bool redirects
        = ofAds || (address.isOfGoogle() && (address.path == "/url"_L1 || address.path == "/aclk"_L1));
    if (!redirects)
        return url;
    for (const QStringView name : { u"q", u"url", u"adurl" }) {
        const QString target = address.parameter(name);
        if (target.startsWith("http"_L1))
            return target;
    }
    return url;
}

} // namespace candor::importing
