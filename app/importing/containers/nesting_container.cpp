#include "nesting_container.h"

#include "source_device.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

constexpr std::size_t Deepest = 3; // levels inside the outermost

bool isArchiveName(const QString& path)
{
    constexpr std::array endings { ".zip"_L1, ".tgz"_L1, ".tar.gz"_L1, ".tar"_L1 };
    return std::ranges::any_of(
        endings, [&](QLatin1String ending) { return path.endsWith(ending, Qt::CaseInsensitive); });
}

} // namespace

NestingContainer::NestingContainer(std::unique_ptr<Container> outer, qint64 size, UnpackLimits limits)
    : m_total { 0, size }
    , m_limits(limits)
    , m_eachForItself(size == 0)
{
    m_levels.push_back({ nullptr, std::move(outer), {} });
}

bool NestingContainer::next()
{
    while (m_trouble == FileReason::None) {
        m_content.reset();
        Level& level = m_levels.back();
        if (!level.container->next()) {
            if (m_levels.size() == 1) {
                m_trouble = level.container->trouble();
                return false;
            }
            if (stepOut())
                return true;
            continue;
        }
        m_entry = level.container->entry();
        m_entry.path.prepend(level.prefix);
        if (!isListed())
            return false;
        if (!stepInto())
            return true;
    }
    return false;
}

bool NestingContainer::isListed()
{
    m_nameLetters += m_entry.path.size();
    if (m_listed++ == ContainerLimits::Entries || m_nameLetters > ContainerLimits::NameLetters)
        m_trouble = FileReason::TooMany;
    return m_trouble == FileReason::None;
}

bool NestingContainer::stepInto()
{
    if (!m_entry.regular || m_levels.size() > Deepest || !isArchiveName(m_entry.path))
        return false;
    m_content = std::make_unique<FromBeginning>(m_levels.back().container->content());
    const std::span<const char> first = m_content->first();
    if (!looksLikeArchive(QByteArrayView(first.data(), static_cast<qsizetype>(first.size()))))
        return false;
    if (m_eachForItself && m_levels.size() == 1)
        m_total = { 0, m_entry.bytes };
    auto device = std::make_unique<SourceDevice>(*m_content, m_entry.bytes);
    Result<std::unique_ptr<Container>> inner = ArchiveContainer::open(std::move(device), &m_total, m_limits);
    if (!inner) {
        m_entry.damage = FileReason::BadArchiveEntry;
        return false;
    }
    m_levels.push_back({ std::move(m_content), *std::move(inner), m_entry.path + u'/' });
    return true;
}

bool NestingContainer::stepOut()
{
    const Level ended = std::move(m_levels.back());
    m_levels.pop_back();
    const FileReason trouble = ended.container->trouble();
    if (trouble == FileReason::None)
        return false;
    m_entry = { ended.prefix.chopped(1), 0, true, trouble };
    return true;
}

ByteSource& NestingContainer::content()
{
    return m_content ? *m_content : m_levels.back().container->content();
}

} // namespace candor::importing
