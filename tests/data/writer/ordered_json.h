#pragma once

#include <QByteArray>
#include <QStringList>

#include <variant>
#include <vector>

namespace candor::sample {

// A JSON value whose members keep the order they were given: exports are imitated byte for byte, and
// QJsonObject sorts.
class Json {
public:
    struct Member;
    using List = std::vector<Json>;
    using Object = std::vector<Member>;

    Json(const QString& text)
        : m_value(text)
    {
    }
    Json(bool truth)
        : m_value(truth)
    {
    }
    Json(qint64 number)
        : m_value(number)
    {
    }
    Json(List list)
        : m_value(std::move(list))
    {
    }
    Json(Object object);

    const auto& value() const { return m_value; }

private:
    std::variant<QString, bool, qint64, List, Object> m_value;
};

struct Json::Member {
    QString key;
    Json value;
};

inline Json::Json(Object object)
    : m_value(std::move(object))
{
}

// Texts as a list of values.
Json::List jsonList(const QStringList& texts);

// The way X writes: every element on its own line, two spaces a level, `"key" : value`, empty as `[ ]`.
QByteArray inXStyle(const Json& value);

// The way Google writes one element of an export's array: two spaces a level, lists of plain values on one
// line, lists of objects as `[{`, and = & ' < > as \u003d and so on.
QByteArray inGoogleStyle(const Json& value);

// `[{…},{…}]` of such elements.
QByteArray googleArray(const Json::List& records);

// Without any space, as one line of a JSON Lines file.
QByteArray inOneLine(const Json& value);

} // namespace candor::sample
