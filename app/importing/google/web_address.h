#pragma once

#include <QString>

namespace candor::importing {

// The parts of a web address that tell what was done. A plain cut, not a check: what is no address has empty
// parts.
class WebAddress {
public:
    explicit WebAddress(const QString& url);

    const QString& host() const { return m_host; } // lower case, without "www."
    QStringView path() const { return m_path; }
    QStringView query() const { return m_query; }
    QString parameter(QStringView name) const; // decoded; empty when it is not there
    bool isOfGoogle() const { return m_isOfGoogle; } // google.com, google.co.uk, …, youtube.com

private:
    QString m_url; // what the views are of
    QString m_host;
    QStringView m_path;
    QStringView m_query;
    bool m_isOfGoogle = false;
};

// Google leads many links through itself ("https://www.google.com/url?q=…"): the address behind.
QString withoutRedirect(const QString& url);
QString withoutRedirect(const QString& url, const WebAddress& address); // the same, of a url cut already

} // namespace candor::importing
