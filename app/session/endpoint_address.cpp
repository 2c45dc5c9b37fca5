#include "endpoint_address.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace candor::session {

namespace {

bool isThisComputer(const QString& host)
{
    return host == u"localhost" || host == u"127.0.0.1" || host == u"::1";
}

} // namespace

Result<EndpointAddress> endpointAddress(const QString& typed)
{
    const QString text = typed.trimmed();
    QUrl url(text.contains(u"://") ? text : QString(u"https://" % text), QUrl::StrictMode);
    const QString host = url.host();
    const bool isSafe = url.scheme() == u"https" || (url.scheme() == u"http" && isThisComputer(host));
    if (!url.isValid() || host.isEmpty() || !isSafe || !url.userInfo().isEmpty())
        return Error { Fault::Invalid, u"not an address that a choice may travel to"_s };
    url.setQuery(QString());
    url.setFragment(QString());
    QString form = url.toString(QUrl::FullyEncoded);
    while (form.endsWith(u'/'))
        form.chop(1);
    return EndpointAddress { form, host };
}

} // namespace candor::session
