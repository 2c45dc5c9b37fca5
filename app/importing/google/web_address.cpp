#include "web_address.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

// "google" as a whole part of the host's name, followed by its one or two parts of a country or kind.
bool belongsToGoogle(const QString& host)
{
    constexpr QStringView google = u"google";
    for (qsizetype at = host.indexOf(google); at >= 0; at = host.indexOf(google, at + 1)) {
        const QStringView behind = QStringView(host).sliced(at + google.size());
        const bool isPart = (at == 0 || host[at - 1] == u'.') && behind.startsWith(u'.');
        if (isPart && behind.count(u'.') <= 2)
            return true;
    }
    return host.endsWith("youtube.com"_L1) || host == "youtu.be"_L1;
}

} // namespace

WebAddress::WebAddress(const QString& url)
    : m_url(url)
{
    const QStringView text(m_url);
    const qsizetype scheme = text.indexOf(u"://");
    if (scheme < 0)
        return;
    const QStringView rest = text.sliced(scheme + 3);
    const auto hostEnd
        = std::find_if(rest.begin(), rest.end(), [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; });
    QStringView host = rest.first(hostEnd - rest.begin());
    QStringView tail = rest.sliced(host.size());
    if (host.startsWith("www."_L1, Qt::CaseInsensitive))
        host = host.sliced(4);
    m_host = host.toString();
    const auto isLower = [](QChar c) { return c.unicode() < 0x80 && !(c >= u'A' && c <= u'Z'); };
    if (!std::all_of(host.begin(), host.end(), isLower)) // most are written so
        m_host = m_host.toLower();
    m_isOfGoogle = belongsToGoogle(m_host);
    if (const qsizetype fragment = tail.indexOf(u'#'); fragment >= 0)
        tail = tail.first(fragment);
    const qsizetype question = tail.indexOf(u'?');
    m_path = tail.first(question < 0 ? tail.size() : question);
    m_query = question < 0 ? QStringView() : tail.sliced(question + 1);
}

QString WebAddress::parameter(QStringView name) const
{
    for (const QStringView pair : m_query.split(u'&')) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals >= 0 && pair.first(equals) == name)
            return QString::fromUtf8(QByteArray::fromPercentEncoding(pair.sliced(equals + 1).toUtf8()));
    }
    return {};
}

QString withoutRedirect(const QString& url)
{
    return withoutRedirect(url, WebAddress(url));
}

QString withoutRedirect(const QString& url, const WebAddress& address)
{
    const bool ofAds
        = address.host().endsWith("googleadservices.com"_L1) || address.host().endsWith("doubleclick.net"_L1);
    const bool redirects
        = ofAds || (address.isOfGoogle() && (address.path() == "/url"_L1 || address.path() == "/aclk"_L1));
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
