#include "linkedin_readers.h"
#include "plain_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

enum class Column : quint8 { Told, Concluded, Left };

struct Preference {
    QLatin1String squeezed;
    Category category;
    Column column = Column::Told;
};

constexpr std::array Preferences {
    Preference { "locations"_L1, Category::Location },
    Preference { "industries"_L1, Category::Work },
    Preference { "companyemployeecount"_L1, Category::Work },
    Preference { "preferredjobtypes"_L1, Category::Work },
    Preference { "jobtitles"_L1, Category::Work },
    Preference { "opentorecruiters"_L1, Category::Work },
    Preference { "dreamcompanies"_L1, Category::Work },
    Preference { "profilesharedwithjobposter"_L1, Category::Work },
    Preference { "jobtitleforsearchingfastgrowingcompanies"_L1, Category::Work },
    Preference { "introductionstatement"_L1, Category::Work },
    Preference { "phonenumber"_L1, Category::Other, Column::Left },
    Preference { "jobseekeractivitylevel"_L1, Category::Work, Column::Concluded },
    Preference { "preferredstarttimerange"_L1, Category::Work },
    Preference { "commutepreferencestartingaddress"_L1, Category::Location, Column::Left },
    Preference { "commutepreferencestartingtime"_L1, Category::Work },
    Preference { "modeoftransportation"_L1, Category::Work },
    Preference { "maximumcommuteduration"_L1, Category::Work },
    Preference { "opencandidatevisibility"_L1, Category::Work },
    Preference { "jobseekingurgencylevel"_L1, Category::Work, Column::Concluded },
    Preference { "semanticpreferences"_L1, Category::Work },
};

const Preference* preferenceNamed(const QString& squeezedName)
{
    const auto found = std::ranges::find_if(
        Preferences, [&](const Preference& one) { return squeezedName == one.squeezed; });
    return found == Preferences.end() ? nullptr : &*found;
}

// What the person wrote is one text; all else are lists. Telephone number and home address are left out.
class PreferenceReader final : public TableReader {
public:
    explicit PreferenceReader(const ExportContext& context)
        : m_at(context.generatedAt)
    {
    }

    bool isHeader(const TableRow& row) const override { return isLinkedInPreferences(squeezed(row.cells())); }

    void begin(const TableRow& header, Findings& findings) override
    {
        m_labels = header.cells();
        m_names = squeezed(m_labels);
        for (const QString& name : m_names) {
            if (!name.isEmpty() && !preferenceNamed(name))
                findings.addUnknownMembers(1);
        }
    }

    void read(const TableRow& row, Findings& findings) override
    {
        for (qsizetype column = 0; column < row.size(); ++column) {
            constexpr Preference unknown { {}, Category::Other };
            const Preference* const known = preferenceNamed(m_names.value(column));
            const Preference& preference = known ? *known : unknown;
            if (preference.column == Column::Left)
                continue;
            const Role role = preference.column == Column::Concluded ? Role::Inferred : Role::Declared;
            const QString label = plainText(m_labels.value(column));
            const bool isProse = preference.squeezed == "introductionstatement"_L1;
            for (const QString& part :
                isProse ? QStringList { row.at(column) } : row.at(column).split(u'|')) {
                if (const QString value = plainText(part); !value.isEmpty())
                    findings.add(statementOf(Company::LinkedIn, u"job-preference"_s,
                        { role, preference.category, label, value }, m_at));
            }
        }
    }

private:
    std::optional<Instant> m_at;
    QStringList m_labels;
    QStringList m_names;
};

} // namespace

std::unique_ptr<TableReader> linkedInPreferenceReader(const ExportContext& context)
{
    return std::make_unique<PreferenceReader>(context);
}

bool isLinkedInPreferences(const QStringList& squeezedNames)
{
    return squeezedNames.contains("jobseekeractivitylevel"_L1)
        || squeezedNames.contains("jobseekingurgencylevel"_L1)
        || (squeezedNames.contains("dreamcompanies"_L1) && squeezedNames.contains("opentorecruiters"_L1));
}

} // namespace candor::importing
