#pragma once

#include <QString>

namespace candor::importing {

// The parts of a web address that tell what was done. A plain cut, not a check: what is no address has empty
// parts.
struct WebAddress {
    QString host; // without "www."
    QString path;
    QString query;

    explicit WebAddress(const QString& url);
    QString parameter(QStringView name) const; // decoded; empty when it is not there
    bool isOfGoogle() const; // google.com, google.co.uk, …, youtube.com
};

// Google leads many links through itself ("https://www.google.com/url?q=…"): the address behind.
QString withoutRedirect(const QString& url);
QString withoutRedirect(const QString& url, const WebAddress& address); // the same, of a url cut already

} // namespace candor::importing
