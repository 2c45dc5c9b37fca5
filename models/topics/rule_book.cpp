#include "rule_book.h"

#include "taxonomy_data.h"

#include <QCryptographicHash>
#include <QStringList>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::topics {

namespace {

Error wrong(const QString& what, QStringView where)
{
    return { Fault::Invalid, QString(u"rules: " % what % u" in \"" % where % u'"') };
}

bool isOfHost(QChar c)
{
    return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u'.');
}

// The first thing in a text that looks like a host: "shop.example.org", also within an address.
QStringView hostIn(QStringView text)
{
    for (qsizetype dot = text.indexOf(u'.'); dot >= 0; dot = text.indexOf(u'.', dot + 1)) {
        qsizetype start = dot;
        qsizetype end = dot;
        while (start > 0 && isOfHost(text[start - 1]))
            --start;
        while (end < text.size() && isOfHost(text[end]))
            ++end;
        QStringView host = text.sliced(start, end - start);
        while (host.endsWith(u'.'))
            host.chop(1);
        const qsizetype last = host.lastIndexOf(u'.');
        const bool isHost = last > 0 && host.size() - last > 2
            && std::all_of(host.begin() + last + 1, host.end(), [](QChar c) { return c.isLetter(); });
        if (isHost)
            return host;
        dot = end - 1;
    }
    return {};
}

} // namespace

const RuleBook& RuleBook::own()
{
    static const RuleBook own = *parse(QString::fromUtf8(ruleFiles()), Taxonomy::own());
    return own;
}

Result<RuleBook> RuleBook::parse(QStringView text, const Taxonomy& taxonomy)
{
    RuleBook book;
    for (const Topic& topic : taxonomy.topics()) {
        const Topic* parent = taxonomy.find(parentOf(topic.code).toString());
        book.m_parents.push_back(parent ? static_cast<int>(parent - taxonomy.topics().data()) : -1);
    }
    for (const QStringView line : text.split(u'\n')) {
        if (line.trimmed().isEmpty() || line.startsWith(u'#'))
            continue;
        if (const Result<void> added = book.add(line, taxonomy); !added)
            return added.error();
    }
    book.m_lexicon.finish();
    return book;
}

Result<void> RuleBook::add(QStringView line, const Taxonomy& taxonomy)
{
    const qsizetype colon = line.indexOf(u':');
    const QString code = line.first(qMax<qsizetype>(0, colon)).trimmed().toString();
    const Topic* topic = taxonomy.find(code);
    if (!topic && code != u"-")
        return wrong(u"no such topic"_s, line);
    for (QStringView entry : line.sliced(colon + 1).split(u',')) {
        entry = entry.trimmed();
        const bool isHost = entry.startsWith(u'@');
        const bool isHalfSure = entry.startsWith(u'~');
        if (isHost || isHalfSure)
            entry = entry.sliced(1);
        if (wordsOf(entry).isEmpty() || entry.chopped(1).contains(u'*') || (isHost && !topic))
            return wrong(u"an entry that is none"_s, line);
        std::vector<Hint> hints;
        if (topic)
            hints = { { static_cast<int>(topic - taxonomy.topics().data()),
                isHalfSure ? HalfSure : WholeRecord } };
        if (isHost)
            m_hosts[entry.toString()].push_back(hints.front());
        else
            m_lexicon.add(entry, hints);
    }
    return {};
}

const std::vector<Hint>* RuleBook::ofHost(QStringView host) const
{
    while (!host.isEmpty()) {
        const auto found = m_hosts.constFind(host.toString());
        if (found != m_hosts.constEnd())
            return &*found;
        const qsizetype dot = host.indexOf(u'.');
        host = dot < 0 ? QStringView() : host.sliced(dot + 1);
    }
    return nullptr;
}

// A host of the rules tells its topics; any other tells what the words in its name tell.
void RuleBook::findHost(QStringView host, std::vector<Hint>& found) const
{
    const QString lower = host.toString().toLower();
    if (const std::vector<Hint>* known = ofHost(lower))
        found.insert(found.end(), known->begin(), known->end());
    else
        m_lexicon.find(wordsOf(QStringView(lower).first(qMax<qsizetype>(0, lower.lastIndexOf(u'.')))), found);
}

std::vector<Hint> RuleBook::topicsOf(QStringView text, QStringView host) const
{
    std::vector<Hint> found;
    m_lexicon.find(wordsOf(text), found);
    if (const QStringView named = host.isEmpty() ? hostIn(text) : host; !named.isEmpty())
        findHost(named, found);
    std::ranges::sort(found, [](const Hint& a, const Hint& b) {
        return std::tie(a.topic, b.weight) < std::tie(b.topic, a.weight); // the greatest weight first
    });
    const auto doubles = std::ranges::unique(found, {}, &Hint::topic);
    found.erase(doubles.begin(), doubles.end());
    std::vector<Hint> narrow;
    std::ranges::copy_if(found, std::back_inserter(narrow), [&](const Hint& hint) {
        return std::ranges::none_of(found, [&](const Hint& other) {
            return m_parents[static_cast<std::size_t>(other.topic)] == hint.topic;
        });
    });
    return narrow;
}

qint64 rulesVersion()
{
    static const qint64 version = [] {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(taxonomyFile());
        hash.addData(ruleFiles());
        return static_cast<qint64>(qFromBigEndian<quint64>(hash.result().constData()) >> 11 | 1);
    }();
    return version;
}

} // namespace candor::topics
