#pragma once

#include <QStringList>

#include <memory>
#include <string>
#include <string_view>

namespace candor::importing {

class JsonParser;

// The way to an element that JsonCut::Paths has cut: names from the outermost to its own, escapes resolved.
// Elements of one list come one after the other, so the names are taken apart once for all of them.
class JsonPath {
public:
    JsonPath();
    ~JsonPath();

    // `member` as JsonElements tells it. False: it is the same as before.
    bool follow(std::string_view member);

    const QStringList& names() const { return m_names; }
    QString last() const { return m_names.isEmpty() ? QString() : m_names.last(); }

private:
    std::string m_member;
    QStringList m_names;
    std::unique_ptr<JsonParser> m_parser; // of names with escapes in them
};

} // namespace candor::importing
