#include "findings.h"

#include <algorithm>

namespace candor::importing {

Findings::Findings(FileReport& file, ImportHost& host)
    : m_file(file)
    , m_host(host)
{
}

void Findings::add(Record record)
{
    record.position = { m_byte, m_file.records++ };
    if (record.at) {
        m_from = m_from ? std::min(*m_from, *record.at) : record.at;
        m_to = m_to ? std::max(*m_to, *record.at) : record.at;
    }
    m_records.push_back(std::move(record));
}

std::optional<Instant> Findings::timeFrom(const QString& text)
{
    return counted(instantFromIso(text));
}

std::optional<Instant> Findings::timeFrom(std::string_view utf8)
{
    return counted(instantFromIso(utf8));
}

std::optional<Instant> Findings::counted(std::optional<Instant> time)
{
    if (!time)
        timeWasUnreadable();
    return time;
}

Result<void> Findings::handOverFullBatches()
{
    return handOver(LargestBatch);
}

Result<void> Findings::handOverAll()
{
    return handOver(1);
}

Result<void> Findings::forget()
{
    m_records.clear();
    return m_handedOver ? m_host.forgetFile(m_file) : Result<void>();
}

Result<void> Findings::handOver(std::size_t atLeast)
{
    std::span<const Record> rest(m_records);
    while (rest.size() >= atLeast) {
        const std::size_t count = std::min(rest.size(), LargestBatch);
        m_handedOver = true;
        if (Result<void> accepted = m_host.accept(m_file, rest.first(count)); !accepted)
            return accepted;
        rest = rest.subspan(count);
    }
    m_records.erase(m_records.begin(), m_records.end() - static_cast<std::ptrdiff_t>(rest.size()));
    return {};
}

std::vector<ImportWarning> Findings::warnings() const
{
    std::vector<ImportWarning> warnings;
    if (m_unknownMembers > 0)
        warnings.push_back({ WarningCode::UnknownKeys, m_file.path, m_unknownMembers });
    if (m_unreadableTimes > 0)
        warnings.push_back({ WarningCode::TimesUnreadable, m_file.path, m_unreadableTimes });
    if (m_unreadable > 0)
        warnings.push_back({ WarningCode::RecordsUnreadable, m_file.path, m_unreadable });
    return warnings;
}

} // namespace candor::importing
