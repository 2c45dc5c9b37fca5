#include "linkedin_readers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

struct Column {
    QLatin1String squeezed;
    QLatin1String label; // empty: left out
    Category category = Category::Work;
};

constexpr std::array ProfileColumns {
    Column { "headline"_L1, "Headline"_L1 },
    Column { "birthdate"_L1, "Birth Date"_L1, Category::Demographics },
    Column { "industry"_L1, "Industry"_L1 },
    Column { "geolocation"_L1, "Geo Location"_L1, Category::Location },
    Column { "firstname"_L1, {} },
    Column { "lastname"_L1, {} },
    Column { "maidenname"_L1, {} },
    Column { "address"_L1, {} },
    Column { "summary"_L1, {} },
    Column { "zipcode"_L1, {} },
    Column { "twitterhandles"_L1, {} },
    Column { "websites"_L1, {} },
    Column { "instantmessengers"_L1, {} },
};
constexpr std::array PositionColumns {
    Column { "companyname"_L1, "Company Name"_L1 },
    Column { "title"_L1, "Title"_L1 },
    Column { "location"_L1, "Location"_L1, Category::Location },
    Column { "description"_L1, {} },
    Column { "startedon"_L1, {} },
    Column { "finishedon"_L1, {} },
};
constexpr std::array EducationColumns {
    Column { "schoolname"_L1, "School Name"_L1 },
    Column { "degreename"_L1, "Degree Name"_L1 },
    Column { "activities"_L1, "Activities"_L1, Category::Interests },
    Column { "startdate"_L1, {} },
    Column { "enddate"_L1, {} },
    Column { "notes"_L1, {} },
};
constexpr std::array SkillColumns { Column { "name"_L1, "Skills"_L1 } };
constexpr std::array LanguageColumns {
    Column { "name"_L1, "Languages"_L1, Category::Demographics },
    Column { "proficiency"_L1, {} },
};

struct PartFacts {
    QLatin1String kind;
    std::span<const Column> columns;
    qsizetype enough; // so many of them make the header
};

PartFacts factsOf(LinkedInPart part)
{
    switch (part) {
    case LinkedInPart::Profile:
        return { "profile"_L1, ProfileColumns, 6 };
    case LinkedInPart::Positions:
        return { "position"_L1, PositionColumns, 4 };
    case LinkedInPart::Education:
        return { "education"_L1, EducationColumns, 4 };
    case LinkedInPart::Skills:
        return { "skill"_L1, SkillColumns, 1 };
    case LinkedInPart::Languages:
        return { "language"_L1, LanguageColumns, 2 };
    }
    return {};
}

const Column* columnNamed(const PartFacts& facts, const QString& name)
{
    const auto found
        = std::ranges::find_if(facts.columns, [&](const Column& column) { return name == column.squeezed; });
    return found == facts.columns.end() ? nullptr : &*found;
}

class ProfileReader final : public TableReader {
public:
    ProfileReader(LinkedInPart part, const ExportContext& context)
        : m_part(part)
        , m_facts(factsOf(part))
        , m_at(context.generatedAt)
    {
    }

    bool isHeader(const TableRow& row) const override
    {
        return isLinkedInProfile(m_part, squeezed(row.cells()));
    }

    void begin(const TableRow& header, Findings& findings) override
    {
        m_names = squeezed(header.cells());
        findings.addUnknownMembers(std::ranges::count_if(
            m_names, [&](const QString& name) { return !name.isEmpty() && !columnNamed(m_facts, name); }));
    }

    void read(const TableRow& row, Findings& findings) override
    {
        const NamedValues values(m_names, row.cells());
        for (const Column& column : m_facts.columns) {
            const QString value = values[QString(column.squeezed)];
            if (!column.label.isEmpty() && !value.isEmpty())
                findings.add(statementOf(Company::LinkedIn, m_facts.kind,
                    { Role::Declared, column.category, column.label, value }, m_at));
        }
    }

private:
    LinkedInPart m_part;
    PartFacts m_facts;
    std::optional<Instant> m_at;
    QStringList m_names;
};

} // namespace

std::unique_ptr<TableReader> linkedInProfileReader(LinkedInPart part, const ExportContext& context)
{
    return std::make_unique<ProfileReader>(part, context);
}

bool isLinkedInProfile(LinkedInPart part, const QStringList& squeezedNames)
{
    const PartFacts facts = factsOf(part);
    return std::ranges::count_if(squeezedNames, [&](const QString& name) {
        return columnNamed(facts, name) != nullptr;
    }) >= facts.enough;
}

} // namespace candor::importing
