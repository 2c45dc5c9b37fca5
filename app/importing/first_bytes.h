#pragma once

#include <QByteArray>
#include <QStringList>

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace candor::importing {

// The columns of the table a file begins with, folded; empty when it begins with none. For recognizers:
// people rename files, and companies do.
QStringList columnsIn(const QByteArray& head);

// What the first bytes of a JSON file show of its form, as far as they go: the members of the outermost
// object, and the keys of the first item of a list, be it the file or the outermost object's first member.
class JsonOutline {
public:
    explicit JsonOutline(const QByteArray& head);

    bool hasMember(std::string_view name) const; // of the outermost object; empty lists do not show
    bool isList() const { return m_isList; } // the file is a list that is not empty
    bool itemHas(std::initializer_list<std::string_view> keys) const; // all of them
    const std::vector<std::string>& itemKeys() const { return m_keys; }

private:
    std::vector<std::string> m_members;
    std::vector<std::string> m_keys;
    bool m_isList = false;
};

} // namespace candor::importing
