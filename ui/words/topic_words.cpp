#include "topic_words.h"

#include "taxonomy.h"
#include "topic_names.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace candor::words {

namespace {

struct Topics {
    Q_DECLARE_TR_FUNCTIONS(candor::words::Topics)
};

QHash<QString, const char*> namesByCode()
{
    QHash<QString, const char*> names;
    for (const std::span<const TopicName> part : { namesOfThings(), namesOfLiving(), namesOfLeisure() }) {
        for (const TopicName& topic : part)
            names.insert(topic.code.toString(), topic.name);
    }
    return names;
}

// "Topic 57" of Chrome's ad topics: 57. What a browser makes of single pages is numbered by another list,
// which nobody has published: those stay numbers.
int apiTopicOf(const Trait& trait)
{
    constexpr auto prefix = "Topic "_L1;
    if (trait.label != "Ad topics"_L1 || !trait.value.startsWith(prefix))
        return 0;
    return QStringView(trait.value).sliced(prefix.size()).toInt(); // 0: more than a number
}

} // namespace

QString nameOfTopic(const QString& code)
{
    static const QHash<QString, const char*> names = namesByCode();
    const char* name = names.value(code);
    return name ? Topics::tr(name) : QString();
}

QString nameOf(const Trait& trait)
{
    if (trait.role == Role::Derived)
        return nameOfTopic(trait.value);
    const int number = apiTopicOf(trait);
    if (number <= 0)
        return {};
    const topics::Topic* topic = topics::Taxonomy::own().ofTopicsApi(number);
    return topic ? nameOfTopic(topic->code)
                 : Topics::tr("Topic %1: a number that Candor has no name for").arg(number);
}

QString kindOf(const Trait& trait)
{
    return trait.role == Role::Derived ? nameOfTopic(topics::parentOf(trait.value).toString()) : QString();
}

} // namespace candor::words
