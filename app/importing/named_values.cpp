#include "named_values.h"

#include "plain_text.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

bool saysNothing(const QString& value)
{
    constexpr std::array words { "n/a"_L1, "not available"_L1, "not applicable"_L1, "null"_L1 };
    return std::ranges::any_of(
        words, [&](QLatin1String word) { return value.compare(word, Qt::CaseInsensitive) == 0; });
}

} // namespace

QStringList squeezed(const QStringList& names)
{
    QStringList all;
    all.reserve(names.size());
    for (const QString& name : names)
        all += bareName(name);
    return all;
}

NamedValues::NamedValues(const QStringList& squeezedNames, const QStringList& values)
    : m_names(squeezedNames)
    , m_values(values)
{
}

NamedValues NamedValues::of(Json object)
{
    QStringList names;
    QStringList values;
    simdjson::dom::object members;
    if (object.get(members) == simdjson::SUCCESS) {
        for (const auto& [key, value] : members) {
            const QString name = QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
            names += bareName(name);
            values += textOf(value);
        }
    }
    return { names, values };
}

QString NamedValues::operator[](QStringView squeezedName) const
{
    for (qsizetype column = 0; column < m_names.size(); ++column) {
        if (m_names[column] == squeezedName) {
            const QString value = plainText(m_values.value(column));
            return saysNothing(value) ? QString() : value;
        }
    }
    return {};
}

QString NamedValues::firstOf(std::initializer_list<QStringView> squeezedNames) const
{
    for (const QStringView name : squeezedNames) {
        if (const QString value = operator[](name); !value.isEmpty())
            return value;
    }
    return {};
}

bool NamedValues::isEmpty() const
{
    return std::ranges::all_of(m_values, [](const QString& value) { return value.isEmpty(); });
}

} // namespace candor::importing
