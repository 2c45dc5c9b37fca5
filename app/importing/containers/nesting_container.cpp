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

NestingContainer::NestingContainer(std::unique_ptr<Container> outer, qint64 size)
{
    m_total.ofBytes = size;
    m_levels.push_back({ std::move(outer), {} });
}

bool NestingContainer::next()
{
    while (m_trouble == FileReason::None) {
        m_content = nullptr;
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
        if (m_listed++ == ContainerLimits::Entries) {
            m_trouble = FileReason::TooLarge;
            return false;
        }
        m_entry = level.container->entry();
        m_entry.path.prepend(level.prefix);
        if (!stepInto())
            return true;
    }
    return false;
}

bool NestingContainer::stepInto()
{
    if (!m_entry.regular || m_levels.size() > Deepest || !isArchiveName(m_entry.path))
        return false;
    m_content = &m_levels.back().container->content();
    auto device = std::make_unique<SourceDevice>(*m_content, m_entry.bytes);
    Result<std::unique_ptr<Container>> inner = ArchiveContainer::open(std::move(device), &m_total);
    if (!inner)
        return false;
    m_levels.push_back({ *std::move(inner), m_entry.path + u'/' });
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
    if (!m_content)
        m_content = &m_levels.back().container->content();
    return *m_content;
}

} // namespace candor::importing
