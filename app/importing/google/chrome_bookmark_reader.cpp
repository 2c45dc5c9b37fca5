#include "google_readers.h"
#include "plain_text.h"
#include "written_time.h"

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

// A page of bookmarks as all browsers write it: <DT><A HREF="…" ADD_DATE="…">Title</A>. Chrome's reading list
// is one too.
class BookmarkReader final : public PageReader {
public:
    void open(const Tag& tag, Findings&) override
    {
        if (tag.name != "a" || tag.link.empty())
            return;
        m_isOpen = true;
        m_title.clear();
        m_link = QString::fromUtf8(tag.link.data(), static_cast<qsizetype>(tag.link.size()));
        const QByteArray added(tag.added.data(), static_cast<qsizetype>(tag.added.size()));
        m_at = instantFromEpoch(added.toLongLong());
    }

    void close(std::string_view name, Findings& findings) override
    {
        if (name != "a" || !std::exchange(m_isOpen, false))
            return;
        Record record = recordOf(Role::Activity, Company::Google, Category::Browsing, u"bookmark"_s);
        record.text = plainText(QString::fromUtf8(m_title));
        if (record.text.isEmpty())
            record.text = m_link;
        record.host = hostOf(m_link);
        record.at = m_at;
        findings.add(std::move(record));
    }

    void text(std::string_view utf8, Findings&) override
    {
        constexpr qsizetype LongestTitle = 4096;
        if (m_isOpen && m_title.size() < LongestTitle)
            m_title.append(utf8.data(), static_cast<qsizetype>(utf8.size()));
    }

private:
    bool m_isOpen = false;
    QByteArray m_title;
    QString m_link;
    std::optional<Instant> m_at;
};

} // namespace

std::unique_ptr<PageReader> chromeBookmarkReader()
{
    return std::make_unique<BookmarkReader>();
}

} // namespace candor::importing
