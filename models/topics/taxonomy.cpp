#include "taxonomy.h"

#include "taxonomy_data.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace candor::topics {

namespace {

Error wrong(const QString& what, QStringView line)
{
    return { Fault::Invalid, QString(u"taxonomy: " % what % u" in \"" % line % u'"') };
}

} // namespace

QStringView parentOf(QStringView code)
{
    const qsizetype dot = code.indexOf(u'.');
    return dot < 0 ? QStringView() : code.first(dot);
}

const Taxonomy& Taxonomy::own()
{
    static const Taxonomy own = *parse(QString::fromUtf8(taxonomyFile()));
    return own;
}

Result<Taxonomy> Taxonomy::parse(QStringView text)
{
    Taxonomy taxonomy;
    for (const QStringView line : text.split(u'\n')) {
        if (line.trimmed().isEmpty() || line.startsWith(u'#'))
            continue;
        if (const Result<void> added = taxonomy.add(line); !added)
            return added.error();
    }
    return taxonomy;
}

Result<void> Taxonomy::add(QStringView line)
{
    const QStringList fields = line.toString().simplified().split(u' ');
    if (fields.size() < 3)
        return wrong(u"too few columns"_s, line);
    Topic topic { fields[0], fields[1] == u'-' ? QString() : fields[1], 0, Category::Interests,
        std::nullopt };
    if (const QStringView parent = parentOf(topic.code); !parent.isEmpty()) {
        const Topic* above = find(parent.toString());
        if (!above)
            return wrong(u"a topic before its parent"_s, line);
        topic.category = above->category;
    }
    if (fields[2] != u'-') {
        topic.apiId = fields[2].toInt();
        if (topic.apiId <= 0 || m_byApiId.contains(topic.apiId))
            return wrong(u"no id, or one that was taken,"_s, line);
    }
    for (const QString& field : fields.mid(3)) {
        const std::optional<Category> category
            = field.startsWith(u'@') ? categoryFromId(QStringView(field).sliced(1)) : std::nullopt;
        topic.category = category.value_or(topic.category);
        const bool isLimit = field.startsWith(u'+');
        const auto area = sensitiveTopicFromId(QStringView(field).sliced(isLimit ? 1 : 0));
        if (area)
            (isLimit ? topic.limited : topic.sensitive) = area;
        if (!category && !area)
            return wrong(u"an unknown word"_s, line);
    }
    if (m_byCode.contains(topic.code))
        return wrong(u"a second topic"_s, line);
    m_byCode.insert(topic.code, m_topics.size());
    if (topic.apiId > 0)
        m_byApiId.insert(topic.apiId, m_topics.size());
    m_topics.push_back(std::move(topic));
    return {};
}

const Topic* Taxonomy::find(const QString& code) const
{
    const auto found = m_byCode.constFind(code);
    return found == m_byCode.constEnd() ? nullptr : &m_topics[*found];
}

const Topic* Taxonomy::ofTopicsApi(int apiId) const
{
    const auto found = m_byApiId.constFind(apiId);
    return found == m_byApiId.constEnd() ? nullptr : &m_topics[*found];
}

} // namespace candor::topics
