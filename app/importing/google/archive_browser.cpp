#include "archive_browser.h"

#include "google_names.h"
#include "plain_text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

QString attribute(const QString& tag, const QString& name)
{
    const QRegularExpression pattern(u"\\b"_s + name + u"\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>]+))"_s);
    const QRegularExpressionMatch match = pattern.match(tag);
    for (int group = 1; group <= 3; ++group) {
        if (!match.captured(group).isEmpty())
            return plainText(match.captured(group));
    }
    return {};
}

} // namespace

bool ArchiveBrowser::isIn(const Glimpse& glimpse)
{
    const bool isNamed = glimpse.stem == "archive_browser"_L1 || glimpse.stem == u"archiv_übersicht";
    if (isNamed && glimpse.isPage())
        return true;
    for (const char* word :
        { "service-tile", "data-english-name", "data-folder-name", "extracted-folder-name" }) {
        if (glimpse.head.contains(word))
            return true;
    }
    return false;
}

ArchiveBrowser ArchiveBrowser::from(const QByteArray& html)
{
    ArchiveBrowser browser;
    const QString text = QString::fromUtf8(html);
    const QRegularExpression tags(u"<[^<>]*data-folder-name[^<>]*>"_s);
    for (auto tag = tags.globalMatch(text); tag.hasNext();) {
        const QString found = tag.next().captured();
        const QString folder = foldedName(attribute(found, u"data-folder-name"_s));
        if (!folder.isEmpty())
            browser.products.insert(folder, attribute(found, u"data-english-name"_s));
    }
    const QRegularExpression failures( // an empty one is a template
        u"class\\s*=\\s*[\"'][^\"'<>]*\\bfailure-message\\b[^<>]*>\\s*[^<\\s]"_s);
    for (auto failure = failures.globalMatch(text); failure.hasNext(); failure.next())
        ++browser.failures;
    const QRegularExpression address(u"[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,200}\\.[A-Za-z]{2,}"_s);
    browser.account = address.match(text).captured().toLower();
    return browser;
}

} // namespace candor::importing
