#include "offers/feed_text.h"

#include "json_elements.h"
#include "utf8_source.h"

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

QString lineOf(std::string_view bytes)
{
    return isValidUtf8(bytes) ? QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()))
                              : fromWindows1252(bytes);
}

} // namespace

void FeedText::begin()
{
    m_begun = true;
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    if (m_bytes.starts_with(mark))
        m_bytes.erase(0, mark.size());
    const std::size_t start = m_bytes.find_first_not_of(" \t\r\n");
    if (start == std::string::npos || m_bytes.compare(start, 5, "<?xml") != 0)
        return;
    const std::size_t end = m_bytes.find("?>", start);
    if (end == std::string::npos)
        return;
    const QByteArray declaration
        = QByteArray(m_bytes.data() + start, static_cast<qsizetype>(end - start)).toLower();
    m_isLatin = declaration.contains("iso-8859-1") || declaration.contains("windows-1252")
        || declaration.contains("latin1");
    m_bytes.erase(0, end + 2);
}

std::optional<QString> FeedText::next()
{
    std::size_t end = std::string::npos;
    while (end == std::string::npos) {
        const std::span<const char> piece = m_source.next();
        std::size_t from = m_bytes.size(); // nothing ends before
        m_bytes.append(piece.data(), piece.size());
        if (!m_begun) {
            begin();
            from = 0;
        }
        if (piece.empty()) {
            if (m_source.trouble() != FileReason::None)
                return std::nullopt;
            m_isWhole = true;
            if (m_bytes.empty())
                return std::nullopt;
            end = m_bytes.size() - 1;
        } else {
            end = std::string_view(m_bytes).substr(from).find_last_of(">\n");
            if (end != std::string::npos)
                end += from;
            else if (m_bytes.size() > LargestElement)
                return std::nullopt;
        }
    }
    const QString text = decoded(std::string_view(m_bytes).substr(0, end + 1));
    m_bytes.erase(0, end + 1);
    return text;
}

QString FeedText::decoded(std::string_view bytes) const
{
    if (m_isLatin)
        return fromWindows1252(bytes);
    if (isValidUtf8(bytes))
        return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    QString text;
    while (!bytes.empty()) {
        const std::size_t size = std::min(bytes.find_first_of(">\n"), bytes.size() - 1) + 1;
        text += lineOf(bytes.substr(0, size));
        bytes.remove_prefix(size);
    }
    return text;
}

} // namespace candor::importing
