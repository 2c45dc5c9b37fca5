#pragma once

#include <QStringList>

#include <vector>

namespace candor::importing {

// One item of a list, in whichever of its forms it came: names are compared bare ("Search Term",
// "SearchTerm", "search_term"), Dutch ones are taken for their English. What says nothing ("N/A") is not
// there.
class TikTokFields {
public:
    struct Field {
        QString name; // bare
        QString value;
    };

    void add(QStringView name, const QString& value);
    void clear() { m_fields.clear(); }
    bool isEmpty() const { return m_fields.empty(); }
    const std::vector<Field>& all() const { return m_fields; }

    // The value of the first of these that is there.
    QString first(std::initializer_list<QLatin1String> names) const;
    QStringList every(QLatin1String name) const;
    QString time() const;
    QString link() const;
    // What is left of it without times, addresses on the web, and numbers by which machines know things.
    QStringList words() const;

private:
    std::vector<Field> m_fields;
};

bool isKnownTikTokField(const QString& bare);

} // namespace candor::importing
