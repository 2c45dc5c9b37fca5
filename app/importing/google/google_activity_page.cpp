#include "activity.h"
#include "activity_caption.h"
#include "google_readers.h"
#include "written_time.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

// Text as it is met, cut into lines.
class LineCollector {
public:
    void clear() { *this = {}; }
    void text(std::string_view utf8)
    {
        if (m_isBold && isBlank())
            m_line.isBold = true;
        m_bytes.append(utf8.data(), static_cast<qsizetype>(utf8.size()));
    }
    void link(std::string_view address)
    {
        if (!m_line.link.isEmpty() || address.empty())
            return;
        m_line.linkAt = QString::fromUtf8(m_bytes).size();
        m_line.link = QString::fromUtf8(address.data(), static_cast<qsizetype>(address.size()));
    }
    void bold(bool on) { m_isBold = on; }
    void paragraph(bool on)
    {
        endLine();
        m_isInParagraph = on;
    }
    void endLine()
    {
        m_line.text = QString::fromUtf8(std::exchange(m_bytes, {}));
        m_line.isInParagraph = m_isInParagraph;
        if (PageLine line = std::exchange(m_line, {}); !line.text.simplified().isEmpty())
            m_lines.push_back(std::move(line));
    }
    const PageLines& lines()
    {
        endLine();
        return m_lines;
    }

private:
    bool isBlank() const { return m_bytes.trimmed().isEmpty(); }

    QByteArray m_bytes; // of the line at hand; decoded when it ends
    PageLine m_line;
    PageLines m_lines;
    bool m_isBold = false;
    bool m_isInParagraph = false;
};

std::optional<Instant> timeOf(const PageLine& line)
{
    constexpr qsizetype LongestTime = 80;
    if (!line.link.isEmpty() || line.text.size() > LongestTime)
        return std::nullopt;
    const bool hasClock = std::ranges::any_of(line.text, [](QChar c) { return c == u':' || c == u'.'; });
    return hasClock ? instantFromWritten(line.text) : std::nullopt;
}

// What stands between the title and the time; what comes after the time is a picture's or an assistant's.
struct ActivityBody {
    const PageLine* title = nullptr;
    std::vector<const PageLine*> below;
    std::optional<Instant> at;

    explicit ActivityBody(const PageLines& lines)
    {
        if (lines.empty())
            return;
        const std::size_t begin = lines.size() == 1 ? 0 : 1; // a title may look like a time
        std::size_t time = lines.size();
        for (const bool inParagraph : { false, true }) {
            for (std::size_t i = lines.size(); i-- > begin && !at;) {
                if (lines[i].isInParagraph != inParagraph)
                    continue;
                at = timeOf(lines[i]);
                if (at)
                    time = i;
            }
        }
        if (!at)
            time = placeOfUnreadableTime(lines);
        if (time > 0)
            title = &lines[0];
        for (std::size_t i = 1; i < time; ++i) {
            if (!lines[i].isInParagraph)
                below.push_back(&lines[i]);
        }
    }

private:
    // The last line that is none of an answer's and leads nowhere.
    static std::size_t placeOfUnreadableTime(const PageLines& lines)
    {
        for (std::size_t i = lines.size(); i-- > 1;) {
            if (!lines[i].isInParagraph && lines[i].link.isEmpty())
                return i;
        }
        return lines.size();
    }
};

// A page of cells: for each activity an outer one, in it a header, a body and a caption. Which cell is open
// is told by the beginning of the next: real pages do not always close what they open.
class ActivityPage final : public PageReader {
public:
    explicit ActivityPage(const QString& path)
        : m_records(path)
    {
    }

    void open(const Tag& tag, Findings& findings) override
    {
        if (tag.hasClass("outer-cell")) {
            tell(findings);
            m_isOpen = true;
            m_byte = findings.byte();
        } else if (tag.hasClass("header-cell")) {
            enter(&m_header);
        } else if (tag.hasClass("content-cell")) {
            enter(tag.hasClass("mdl-typography--caption")        ? &m_caption
                    : tag.hasClass("mdl-typography--text-right") ? nullptr
                                                                 : &m_body);
        }
        if (!m_cell)
            return;
        m_size += tag.link.size();
        if (tag.name == "br" || tag.name == "div" || tag.name == "li")
            m_cell->endLine();
        else if (tag.name == "p")
            m_cell->paragraph(true);
        else if (tag.name == "b" || tag.name == "strong")
            m_cell->bold(true);
        else if (tag.name == "a" && m_size <= LargestActivity)
            m_cell->link(tag.link);
    }

    void close(std::string_view name, Findings&) override
    {
        if (!m_cell)
            return;
        if (name == "p")
            m_cell->paragraph(false);
        else if (name == "b" || name == "strong")
            m_cell->bold(false);
        else if (name == "div" || name == "li")
            m_cell->endLine();
    }

    void text(std::string_view utf8, Findings&) override
    {
        m_size += utf8.size();
        if (m_cell && m_size <= LargestActivity)
            m_cell->text(utf8);
    }

    void finish(Findings& findings) override { tell(findings); }

private:
    static constexpr std::size_t LargestActivity = 4 << 20; // an assistant's answers are long

    void enter(LineCollector* cell)
    {
        m_cell = m_isOpen ? cell : nullptr;
        if (m_cell)
            m_cell->endLine();
    }

    void tell(Findings& findings)
    {
        if (m_isOpen) {
            const qint64 byte = findings.byte();
            findings.at(m_byte);
            tellActivity(findings);
            findings.at(byte);
        }
        m_isOpen = false;
        m_cell = nullptr;
        m_size = 0;
        for (LineCollector* cell : { &m_header, &m_body, &m_caption })
            cell->clear();
    }

    void tellActivity(Findings& findings)
    {
        const ActivityBody body(m_body.lines());
        if (m_size > LargestActivity || (!body.title && !body.at))
            return findings.addUnreadable(1);
        if (!body.at)
            findings.timeWasUnreadable();
        Activity activity;
        activity.at = body.at;
        for (const PageLine& line : m_header.lines())
            activity.header += line.text;
        if (body.title) {
            activity.title = body.title->text;
            activity.link = body.title->link;
        }
        for (const PageLine* line : body.below)
            (line->link.isEmpty() ? activity.notes : activity.subtitles) += line->text.simplified();
        const ActivityCaption caption(m_caption.lines());
        activity.product = caption.products.value(0);
        activity.details = caption.details;
        activity.hasDetails = caption.hasDetails;
        m_records.tell(activity, findings);
    }

    ActivityRecords m_records;
    bool m_isOpen = false;
    qint64 m_byte = 0;
    std::size_t m_size = 0; // of the activity so far
    LineCollector* m_cell = nullptr;
    LineCollector m_header;
    LineCollector m_body;
    LineCollector m_caption;
};

} // namespace

std::unique_ptr<PageReader> googleActivityPage(const QString& path)
{
    return std::make_unique<ActivityPage>(path);
}

} // namespace candor::importing
