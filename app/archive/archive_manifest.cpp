#include "archive_manifest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace candor::archive {

QByteArray manifestOf(const std::vector<Part>& parts)
{
    QJsonArray all;
    for (const Part& part : parts) {
        all.append(QJsonObject { { u"name"_s, part.name }, { u"bytes"_s, part.bytes },
            { u"sha256"_s, QString::fromLatin1(part.sha256.toHex()) } });
    }
    return QJsonDocument(QJsonObject { { u"parts"_s, all } }).toJson(QJsonDocument::Indented);
}

Result<std::vector<Part>> partsIn(const QByteArray& manifest)
{
    const Error no { Fault::Corrupt, u"archive: its list of parts is damaged"_s };
    const QJsonObject object = QJsonDocument::fromJson(manifest).object();
    if (!object["parts"_L1].isArray())
        return no;
    std::vector<Part> parts;
    for (const QJsonValue& value : object["parts"_L1].toArray()) {
        const QJsonObject part = value.toObject();
        parts.push_back({ part["name"_L1].toString(), part["bytes"_L1].toInteger(-1),
            QByteArray::fromHex(part["sha256"_L1].toString().toLatin1()) });
        if (parts.back().name.isEmpty() || parts.back().bytes < 0 || parts.back().sha256.size() != 32)
            return no;
    }
    return parts;
}

} // namespace candor::archive
