#include "meta_files.h"

#include "inventory.h"
#include "label_values.h"
#include "meta_names.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

// "facebook-robin-2031-02-03-AbCd", older "facebook-robin-03-02-2031-AbCd".
QRegularExpressionMatch matchOfTop(const QString& name)
{
    static const QRegularExpression pattern(
        u"^(facebook|instagram)-(.+?)-(?:(\\d{4})-(\\d{2})-(\\d{2})|(\\d{2})-(\\d{2})-(\\d{4}))(?![0-9])"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(name);
}

Family familyNamed(QStringView word)
{
    return word.compare(u"facebook", Qt::CaseInsensitive) == 0 ? Family::Facebook : Family::Instagram;
}

// Folders that only one of the two has.
Family familyOfFolder(const QString& folder)
{
    constexpr std::array facebooks { "your_facebook_activity"_L1, "your_activity_across_facebook"_L1,
        "your_interactions_on_facebook"_L1, "apps_and_websites_off_of_facebook"_L1, "facebook_news"_L1,
        "facebook_marketplace"_L1 };
    constexpr std::array instagrams { "your_instagram_activity"_L1, "apps_and_websites_off_of_instagram"_L1,
        "instagram_ads_and_businesses"_L1 };
    if (std::ranges::find(facebooks, folder) != facebooks.end())
        return Family::Facebook;
    if (std::ranges::find(instagrams, folder) != instagrams.end())
        return Family::Instagram;
    const QRegularExpressionMatch top = matchOfTop(folder);
    return top.hasMatch() ? familyNamed(top.capturedView(1)) : Family::None;
}

// Whose the innermost telling folder is.
Family familyAround(const Glimpse& glimpse)
{
    Family family = Family::None;
    for (const QString& folder : glimpse.folders) {
        if (const Family told = familyOfFolder(folder); told != Family::None)
            family = told;
    }
    return family;
}

// The name of the first member of an object; empty for an array.
std::string_view firstMember(const QByteArray& head)
{
    std::string_view text(head.constData(), static_cast<std::size_t>(head.size()));
    const auto skip = [&](std::string_view what) {
        const std::size_t at = text.find_first_not_of(what);
        text.remove_prefix(at == std::string_view::npos ? text.size() : at);
    };
    skip("\xEF\xBB\xBF");
    skip(" \t\r\n");
    if (!text.starts_with('{'))
        return {};
    text.remove_prefix(1);
    skip(" \t\r\n");
    if (!text.starts_with('"'))
        return {};
    text.remove_prefix(1);
    return text.substr(0, text.find('"'));
}

bool isMetaList(const QByteArray& head)
{
    constexpr std::array words { "\"label_values\"", "\"string_map_data\"", "\"string_list_data\"" };
    return std::ranges::any_of(words, [&](const char* word) { return head.contains(word); });
}

bool isMetaPage(const QByteArray& head)
{
    return head.contains("_a6-") || head.contains("_a6_") || head.contains("_a72d");
}

// Files that lie below the company's own folder, and are known to have nothing for Candor.
FileReason reasonOfPlace(const Glimpse& glimpse)
{
    if (glimpse.stem == "no-data"_L1)
        return FileReason::Empty;
    if (glimpse.isBelow(u"messages"))
        return FileReason::LeftOutOnPurpose;
    const bool isViewer = glimpse.stem == "start_here"_L1 || glimpse.stem == "index"_L1;
    return isViewer ? FileReason::NotAboutYou : FileReason::NotRecognised;
}

// What a recognizer makes of a file, for one of the two.
class Look {
public:
    Look(const Glimpse& glimpse, Family family)
        : m_glimpse(glimpse)
        , m_family(family)
        , m_around(familyAround(glimpse))
    {
    }

    std::optional<Sighting> sighting() const
    {
        if (m_around != Family::None && m_around != m_family)
            return std::nullopt;
        std::optional<Sighting> seen;
        if (m_glimpse.isJson())
            seen = list();
        else if (m_glimpse.isPage())
            seen = page();
        if (seen)
            return seen;
        const FileReason reason = reasonOfPlace(m_glimpse);
        if (m_around == m_family)
            return Sighting { m_family, nullptr, reason, true, {} };
        const bool isViewer = reason == FileReason::NotAboutYou && m_glimpse.isPage();
        return isViewer ? std::optional(Sighting { m_family, nullptr, reason, false, {} }) : std::nullopt;
    }

private:
    std::optional<Sighting> list() const
    {
        const std::string_view member = firstMember(m_glimpse.head);
        const MetaName* const byFile = metaFile(m_glimpse);
        if (const MetaName* const byMember = metaMember(member)) {
            if (byMember->family != m_family)
                return std::nullopt;
            const bool agree = byFile && byFile->formats == byMember->formats;
            return told(*byMember, MetaShape::List, !byMember->isOrdinary || hasVersion(member) || agree);
        }
        if (!byFile || (byFile->family != Family::None && byFile->family != m_family))
            return std::nullopt;
        const bool isMeta = isMetaList(m_glimpse.head);
        const bool isRecord = isMeta && isRecordMember(member);
        return told(*byFile, isRecord ? MetaShape::Record : MetaShape::List,
            isMeta && byFile->family != Family::None);
    }

    std::optional<Sighting> page() const
    {
        const MetaName* const byFile = metaFile(m_glimpse);
        if (!byFile || (byFile->family != Family::None && byFile->family != m_family))
            return std::nullopt;
        const bool isMeta = isMetaPage(m_glimpse.head);
        if (byFile->formats && (!isMeta || !byFile->formats->readsPages()))
            return Sighting { m_family, nullptr, FileReason::HtmlNotJson, m_around == m_family,
                companyOf(*byFile) };
        return told(*byFile, MetaShape::Page, isMeta && byFile->family != Family::None);
    }

    std::optional<Company> companyOf(const MetaName& name) const
    {
        return name.isThreads && m_family == Family::Instagram ? std::optional(Company::Threads)
                                                               : std::nullopt;
    }

    Sighting told(const MetaName& name, MetaShape shape, bool isProof) const
    {
        const Company own = m_family == Family::Facebook ? Company::Facebook : Company::Instagram;
        const std::optional<Company> company = companyOf(name);
        const Format* const format = name.formats ? name.formats->of(company.value_or(own), shape) : nullptr;
        return { m_family, format, name.reason, isProof || m_around == m_family, company };
    }

    const Glimpse& m_glimpse;
    Family m_family;
    Family m_around;
};

Origin originOf(const Inventory& inventory, Family family)
{
    Origin origin;
    const auto take = [&](const QString& name) {
        const QRegularExpressionMatch match = matchOfTop(name);
        if (!match.hasMatch() || familyNamed(match.capturedView(1)) != family)
            return false;
        origin.account = match.captured(2).toCaseFolded();
        origin.request = match.captured(3).isEmpty()
            ? match.captured(8) + u'-' + match.captured(7) + u'-' + match.captured(6)
            : match.captured(3) + u'-' + match.captured(4) + u'-' + match.captured(5);
        return true;
    };
    if (take(inventory.name))
        return origin;
    QString last;
    for (const InventoryFile& file : inventory.files) {
        const QString folders = file.path.first(file.path.lastIndexOf(u'/') + 1);
        if (folders == last)
            continue;
        last = folders;
        const QStringList names = folders.split(u'/', Qt::SkipEmptyParts);
        if (std::ranges::any_of(names, take))
            return origin;
    }
    return origin;
}

} // namespace

std::optional<Sighting> recogniseFacebook(const Glimpse& glimpse)
{
    return Look(glimpse, Family::Facebook).sighting();
}

std::optional<Sighting> recogniseInstagram(const Glimpse& glimpse)
{
    return Look(glimpse, Family::Instagram).sighting();
}

Origin originOfFacebook(const Inventory& inventory)
{
    return originOf(inventory, Family::Facebook);
}

Origin originOfInstagram(const Inventory& inventory)
{
    return originOf(inventory, Family::Instagram);
}

} // namespace candor::importing
