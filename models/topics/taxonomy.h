#pragma once

#include "category.h"
#include "result.h"
#include "sensitive.h"

#include <QHash>
#include <QString>

#include <span>
#include <vector>

namespace candor::topics {

// One topic of our own taxonomy. What it is called is a matter of ui/words.
struct Topic {
    QString code; // "sport.football"; stable, and stored
    QString contentId; // what means the same in the IAB Content Taxonomy 3.1; empty: nothing does
    int apiId = 0; // ... in the taxonomy v2 of the Topics API; 0: nothing does
    Category category = Category::Interests;
    std::optional<SensitiveTopic> sensitive;
    std::optional<SensitiveTopic> limited {}; // harmless by itself, held back by a limit on this

    bool operator==(const Topic&) const = default;
};

// The code of the topic that this one belongs to: "sport" of "sport.football"; empty at the top.
QStringView parentOf(QStringView code);

// All topics, in the order of the file: each after the one it belongs to. Immutable; any thread.
class Taxonomy {
public:
    // Our own, made when it is first asked for.
    static const Taxonomy& own();
    // Reads the form that resources/taxonomy/topics.txt explains. Invalid: a line that is none, a code or an
    // id that comes twice, a topic whose parent does not stand before it.
    static Result<Taxonomy> parse(QStringView text);

    std::span<const Topic> topics() const { return m_topics; }
    const Topic* find(const QString& code) const; // or nothing
    const Topic* ofTopicsApi(int apiId) const; // or nothing

private:
    Result<void> add(QStringView line);

    std::vector<Topic> m_topics;
    QHash<QString, std::size_t> m_byCode;
    QHash<int, std::size_t> m_byApiId;
};

} // namespace candor::topics
