#include "fuzz_seeds.h"

#include "made_catalogues.h"
#include "shape.h"

#include <QStringEncoder>

using namespace Qt::StringLiterals;

namespace candor::test {

namespace {

// Few and small: what a mutation does should be seen.
constexpr qsizetype LargestSeed = 64 * 1024;

QList<QByteArray> filesCalled(const QByteArrayList& endings)
{
    QList<QByteArray> seeds;
    for (const Shape& shape : allShapes()) {
        for (const Packed& file : shape.files) {
            const bool fits = std::ranges::any_of(
                endings, [&](const QByteArray& ending) { return file.name.toLower().endsWith(ending); });
            if (fits)
                seeds += file.data;
        }
    }
    return seeds;
}

QByteArray utf16(const QString& text)
{
    QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    return encoder(text);
}

QList<QByteArray> handMade(QByteArrayView target)
{
    if (target == "json")
        return { json("window.YTD.x.part0 = [ {'a':'\\u00e9','b':[1,{'c':null}]}, 2, 'three' ];"),
            json("{'one':{'two':{'list':[{'x':1},[2]],'none':[]}},'last':true}") };
    if (target == "table")
        return { "Report, for you\r\n\r\nname;\"what; else\";when\r\nJos\xE9;\"say \"\"hi\"\"\r\n\";1\r\n",
            "\xEF\xBB\xBF"
            "a\tb\n1\t2\n",
            utf16(u"Name,Wert\r\nJürgen 🦊,\"1,2\"\r\n"_s) };
    if (target == "page")
        return {
            "<!DOCTYPE html><html><head><meta charset=utf-8><script>a<b</script></head><body class=x><!-- c "
            "--><div "
            "id='i' class=\"a b\"><p>caf&eacute; &#233; &amp;<br/><a href='/?a=1&amp;b=2'>Jos\xE9 "
            "\xC3\xA9</a></div>"
            "<table><tr><td>1<td>2</table></body></html>",
            "<DL><p><DT><H3>Folder</H3><DL><p><DT><A HREF=\"https://example.org/\" ADD_DATE=1>x</A></DL></DL>"
        };
    if (target == "lines")
        return { "one\r\ntwo\rthree\n\nJos\xE9\nJos\xC3\xA9", utf16(u"Straße 🦊\r\nçà"_s) };
    if (target == "offers")
        return { CatalogueLines, CatalogueList, CatalogueCsv, CatalogueTsv, CatalogueRss, CatalogueAtom,
            CatalogueGraph, CataloguePage, utf16(QString::fromUtf8(CatalogueRss)),
            "<!DOCTYPE rss [<!ENTITY a \"b\">]><rss><item><title>&a;&eacute;</title></item></rss>",
            "<?xml version='1.0' encoding='latin1'?><rss><item><title>Caf\xE9</title></item></rss>" };
    return {};
}

QList<Packed> below(const Shape& shape, bool stored, bool descriptor)
{
    QList<Packed> files = shape.files;
    for (Packed& file : files) {
        file.name.prepend(shape.top.isEmpty() ? QByteArray() : shape.top + '/');
        file.stored = stored;
        file.descriptor = descriptor;
    }
    return files;
}

// Not compressed, so that mutations reach the files.
QList<QByteArray> archives()
{
    QList<QByteArray> seeds;
    for (const Shape& shape : allShapes())
        seeds += zipOf(below(shape, true, false));
    const Shape first = allShapes().front();
    const QByteArray described = zipOf(below(first, true, true));
    seeds += zipOf(below(first, false, true));
    seeds += tgzOf(first.files);
    seeds += zipOf(
        { { "a.zip", described }, { "b.tgz", tgzOf(first.files) }, { "c.tar", tarOf(first.files) } });
    return seeds;
}

// In a tar nothing notices that a file was changed: it is read to its end.
QList<QByteArray> exports()
{
    QList<QByteArray> seeds = archives().last(4);
    for (const Shape& shape : allShapes())
        seeds += tarOf(below(shape, true, false));
    return seeds;
}

QList<QByteArray> small(QList<QByteArray> seeds)
{
    seeds.removeIf([](const QByteArray& seed) { return seed.size() > LargestSeed; });
    return seeds;
}

} // namespace

QList<QByteArray> fuzzSeedsFor(QByteArrayView target)
{
    if (target == "archive")
        return small(archives());
    if (target == "import")
        return small(exports());
    const QByteArrayList endings = target == "json" ? QByteArrayList { ".json", ".js" }
        : target == "table"                         ? QByteArrayList { ".csv", ".tsv" }
        : target == "page"                          ? QByteArrayList { ".html", ".htm" }
                                                    : QByteArrayList { ".txt" };
    QList<QByteArray> seeds = handMade(target) + small(filesCalled(endings));
    for (QByteArray& seed : seeds)
        seed.prepend('\x06'); // how it is fed
    return seeds;
}

} // namespace candor::test
