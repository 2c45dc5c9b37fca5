#include "open_tags.h"
#include "page_names.h"

#include <QTest>

using namespace candor::importing;
using namespace Qt::StringLiterals;

class OpenTagsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void tagsEndWhatBrowsersSayTheyEnd_data()
    {
        QTest::addColumn<QString>("left");
        for (const auto& [met, left] : std::initializer_list<std::pair<const char*, const char*>> {
                 { "html body div b", "html body div b" },
                 { "div b /div", "" },
                 { "div /b", "div" },
                 { "b div /b", "b div" }, // what is inline does not reach out of a block
                 { "b i /b", "" },
                 { "p p", "p" },
                 { "p b div", "div" },
                 { "p span", "p span" },
                 { "div p ul", "div ul" },
                 { "p table tr td p", "table tr td p" },
                 { "ul li li", "ul li" },
                 { "ul li b li", "ul li" },
                 { "ul li ul li", "ul li ul li" },
                 { "ul li ul li /ul li", "ul li" },
                 { "ul li ul /li", "ul li ul" },
                 { "dl dt dd dt", "dl dt" },
                 { "dl dt dl p dt a /a dt", "dl dt dl dt" }, // a browser's bookmarks
                 { "dl dt dl dt /dl dt", "dl dt" },
                 { "table tr td b td", "table tr td" },
                 { "table tr td tr td", "table tr td" },
                 { "table thead tr th tbody tr td", "table tbody tr td" },
                 { "table tr td table tr td /table td", "table tr td" },
                 { "table tr td div /table", "" },
                 { "div table tr td /div", "div table tr td" },
                 { "table tr td /tr tr", "table tr" },
                 { "select option option", "select option" },
                 { "select optgroup option optgroup option", "select optgroup option" },
                 { "a b a", "a" },
                 { "a div a", "a div a" },
                 { "h1 h2", "h2" },
                 { "div h3 b div", "div h3 b div" },
                 { "html head title /title body", "html body" },
                 { "html head meta", "html head meta" },
                 { "html head div", "html div" },
                 { "html body div /body", "html" },
                 { "x-card div /x-card", "x-card div" },
                 { "x-card b /x-card", "" },
             })
            QTest::newRow(met) << QString::fromLatin1(left);
    }
    void tagsEndWhatBrowsersSayTheyEnd()
    {
        OpenTags tags;
        for (const QByteArray& met : QByteArray(QTest::currentDataTag()).split(' ')) {
            const bool ends = met.startsWith('/');
            const std::string name = met.mid(ends ? 1 : 0).toStdString();
            const unsigned traits = traitsOf(name);
            const std::size_t left = ends ? tags.leftByEnding(name, traits) : tags.leftByOpening(traits);
            QVERIFY(left <= tags.size());
            while (tags.size() > left)
                tags.pop();
            if (!ends)
                tags.push(name, traits);
        }
        QStringList open;
        for (; tags.size() > 0; tags.pop())
            open.prepend(QString::fromStdString(std::string(tags.innermost())));
        QTEST(open.join(u' '), "left");
    }
};

QTEST_GUILESS_MAIN(OpenTagsTest)
#include "open_tags_test.moc"
