#include "ad_facets.h"

#include "plain_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

// The headers of 2021 and 2026 together.
constexpr std::array Facets {
    AdFacet { "memberage"_L1, "age"_L1, Category::Demographics },
    AdFacet { "buyergroups"_L1, "buyer-group"_L1, Category::Work },
    AdFacet { "companynames"_L1, "company"_L1, Category::Work },
    AdFacet { "companyfollowerof"_L1, "company-followed"_L1, Category::Work },
    AdFacet { "companycategory"_L1, "company-category"_L1, Category::Work },
    AdFacet { "companysize"_L1, "company-size"_L1, Category::Work },
    AdFacet { "degrees"_L1, "degree"_L1, Category::Work },
    AdFacet { "degreeclass"_L1, "degree-class"_L1, Category::Work },
    AdFacet { "recentdeviceos"_L1, "device-os"_L1, Category::Device },
    AdFacet { "memberschools"_L1, "school"_L1, Category::Work },
    AdFacet { "companygrowthrate"_L1, "company-growth"_L1, Category::Work },
    AdFacet { "fieldsofstudy"_L1, "field-of-study"_L1, Category::Work },
    AdFacet { "companyconnections"_L1, "company-connection"_L1, Category::Work },
    AdFacet { "functionbysize"_L1, "function-by-size"_L1, Category::Work },
    AdFacet { "jobfunctions"_L1, "job-function"_L1, Category::Work },
    AdFacet { "membergender"_L1, "gender"_L1, Category::Demographics },
    AdFacet { "graduationyear"_L1, "graduation-year"_L1, Category::Demographics },
    AdFacet { "membergroups"_L1, "group"_L1, Category::Interests },
    AdFacet { "companyindustries"_L1, "industry"_L1, Category::Work },
    AdFacet { "memberinterests"_L1, "interest"_L1, Category::Interests },
    AdFacet { "interfacelocales"_L1, "locale"_L1, Category::Demographics },
    AdFacet { "interfacelocale"_L1, "locale"_L1, Category::Demographics },
    AdFacet { "membertraits"_L1, "trait"_L1, Category::Work },
    AdFacet { "highvalueaudiencesegments"_L1, "segment"_L1, Category::Work },
    AdFacet { "profilelocations"_L1, "location"_L1, Category::Location },
    AdFacet { "companyrevenue"_L1, "company-revenue"_L1, Category::Work },
    AdFacet { "jobseniorities"_L1, "seniority"_L1, Category::Work },
    AdFacet { "memberskills"_L1, "skill"_L1, Category::Work },
    AdFacet { "standardaudiencesegments"_L1, "segment"_L1, Category::Work },
    AdFacet { "jobtitles"_L1, "job-title"_L1, Category::Work },
    AdFacet { "yearsofexperience"_L1, "experience"_L1, Category::Demographics },
};

} // namespace

const AdFacet* adFacetNamed(QStringView squeezedName)
{
    const auto found
        = std::ranges::find_if(Facets, [&](const AdFacet& facet) { return squeezedName == facet.squeezed; });
    return found == Facets.end() ? nullptr : &*found;
}

Category categoryOf(const AdFacet& facet, const QString& value)
{
    static const QRegularExpression device(
        u"\\b(mac|macos|windows|linux|ios|iphone|ipad|android|mobile|desktop|chromebook|blackberry)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (facet.kind != "trait"_L1)
        return facet.category;
    if (value.contains(device))
        return Category::Device;
    return value.contains("newcomer"_L1, Qt::CaseInsensitive) ? Category::Demographics : facet.category;
}

QStringList facetValues(const QString& cell)
{
    const QString plain = plainText(cell); // first: "&amp; " is no separator
    const bool hasSeparator = plain.contains("; "_L1);
    QStringList values;
    for (const QString& part : hasSeparator ? plain.split(u"; "_s) : plain.split(u'|')) {
        QString value = part.trimmed();
        if (hasSeparator && value.endsWith(u';')) // behind the last
            value.chop(1);
        if (!value.isEmpty() && !values.contains(value))
            values += value;
    }
    return values;
}

} // namespace candor::importing
