#include "taxonomy_data.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace candor::topics {

namespace {

QByteArray contentOf(const QString& name)
{
    QFile file(u":/taxonomy/"_s + name);
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    return isThere ? file.readAll() : QByteArray();
}

} // namespace

QByteArray taxonomyFile()
{
    return contentOf(u"topics.txt"_s);
}

QByteArray ruleFiles()
{
    return contentOf(u"rules_culture.txt"_s) + contentOf(u"rules_living.txt"_s)
        + contentOf(u"rules_world.txt"_s);
}

} // namespace candor::topics
