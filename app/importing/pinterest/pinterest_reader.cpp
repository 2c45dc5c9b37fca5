#include "pinterest_reader.h"

#include "plain_text.h"
#include "read_time.h"
#include "recognition.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

struct Line {
    QString key; // folded; empty when the line has none
    QString text; // the value, or the whole line
    QString whole;

    void add(const QString& more)
    {
        text += u' ' + more;
        whole += u' ' + more;
    }
};

// "Created at: 2031/02/13 15:35:01,"
Line lineOf(const QString& written)
{
    constexpr qsizetype LongestKey = 40;
    Line line { {}, {}, plainText(written) };
    if (line.whole.endsWith(u','))
        line.whole.chop(1);
    line.text = line.whole;
    const qsizetype colon = line.whole.indexOf(u':');
    const bool isAddress = line.whole.mid(colon, 3) == "://"_L1;
    if (colon > 0 && colon <= LongestKey && !isAddress) {
        line.key = foldedName(QStringView(line.whole).first(colon));
        line.text = line.whole.sliced(colon + 1).trimmed();
    }
    return line;
}

bool isSaid(const QString& value)
{
    return !value.isEmpty() && value != "No data"_L1 && value != "None"_L1;
}

bool beginsLine(std::string_view tag)
{
    constexpr std::array blocks { "p", "div", "li", "tr", "h2", "h3", "h4" };
    return std::ranges::find(blocks, tag) != blocks.end();
}

bool isPinAddress(const QString& text)
{
    return text.startsWith("http"_L1) && text.contains("pinterest."_L1) && text.contains("/pin/"_L1);
}

class PinterestReader final : public PageReader {
public:
    void open(const Tag& tag, Findings& findings) override
    {
        if (tag.name == "h1") {
            endLine(findings);
            endEntry(findings);
            m_isHeading = true;
            m_hasBegun = true;
        } else if (tag.name == "br") {
            if (!endLine(findings) && !beginsWithPin())
                endEntry(findings);
        } else if (beginsLine(tag.name)) {
            endLine(findings);
        }
        if (m_text.trimmed().isEmpty())
            m_lineByte = findings.byte();
    }

    void close(std::string_view name, Findings& findings) override
    {
        if (name != "h1" || !m_isHeading)
            return;
        m_isHeading = false;
        m_heading = plainText(m_text);
        m_text.clear();
        m_isCut = false;
        if (!isPins())
            findings.addUnknownMembers(1);
    }

    void text(std::string_view utf8, Findings& findings) override
    {
        if (!m_hasBegun || m_isCut)
            return;
        m_text += QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
        m_isCut = m_text.size() > LongestLine;
        if (m_isCut)
            findings.addUnreadable(1); // its beginning is kept
    }

    void finish(Findings& findings) override
    {
        endLine(findings);
        endEntry(findings);
    }

private:
    static constexpr qsizetype LongestLine = 64 * 1024;
    static constexpr std::size_t MostLines = 200; // of one entry

    bool isPins() const { return foldedName(m_heading) == "pins"_L1; }

    // A pin ends where the next begins: its details may hold lines of any kind.
    bool beginsWithPin() const { return !m_lines.empty() && isPinAddress(m_lines.front().whole); }

    // The address of a pin begins a new entry, and so does a key that was there before. False: there was
    // nothing in the line.
    bool endLine(Findings& findings)
    {
        const Line line = lineOf(m_text);
        m_text.clear();
        m_isCut = false;
        if (line.whole.isEmpty())
            return false;
        const bool isAgain = !line.key.isEmpty() && !beginsWithPin()
            && std::ranges::find(m_lines, line.key, &Line::key) != m_lines.end();
        if (isAgain || isPinAddress(line.whole) || m_lines.size() >= MostLines)
            endEntry(findings);
        if (m_lines.empty())
            m_entryByte = m_lineByte;
        const bool goesOn = line.key.isEmpty() && m_lines.size() > 1 && !m_lines.back().key.isEmpty()
            && m_lines.back().whole.size() < LongestLine;
        if (goesOn) // a value may have several lines
            m_lines.back().add(line.text);
        else
            m_lines.push_back(line);
        return true;
    }

    void endEntry(Findings& findings)
    {
        if (m_lines.empty())
            return;
        const qint64 here = findings.byte();
        findings.at(m_entryByte);
        if (isPins() || beginsWithPin())
            addPin(findings);
        else
            addUnknown(findings);
        findings.at(here);
        m_lines.clear();
    }

    QString valueOf(QStringView key) const
    {
        const auto found = std::ranges::find_if(
            m_lines, [key](const Line& line) { return line.key == key && isSaid(line.text); });
        return found == m_lines.end() ? QString() : found->text;
    }

    void addPin(Findings& findings) const
    {
        static const QSet<QString> known { u"title"_s, u"details"_s, u"image"_s, u"is native"_s,
            u"board id"_s, u"board name"_s, u"is video"_s, u"ip address"_s, u"username"_s, u"alt text"_s,
            u"canonical link"_s, u"story pin media"_s, u"video"_s, u"created at"_s, u"alive"_s,
            u"is a repin"_s, u"private"_s };
        Record record = recordOf(Role::Activity, Company::Pinterest, Category::Engagement, u"pin"_s);
        const QString address = isPinAddress(m_lines.front().whole) ? m_lines.front().whole : QString();
        const QStringList names { valueOf(u"title"), valueOf(u"details"), valueOf(u"alt text"),
            valueOf(u"canonical link"), address };
        const auto name = std::ranges::find_if(names, [](const QString& text) { return !text.isEmpty(); });
        findings.addUnknownMembers(std::ranges::count_if(
            m_lines, [](const Line& line) { return !line.key.isEmpty() && !known.contains(line.key); }));
        if (name == names.end())
            return;
        record.text = *name;
        if (const QString board = valueOf(u"board name"); !board.isEmpty())
            record.text += u" – "_s + board;
        if (const QString created = valueOf(u"created at"); !created.isEmpty())
            record.at = timeIn(created, findings);
        findings.add(std::move(record));
    }

    void addUnknown(Findings& findings) const
    {
        QStringList said;
        for (const Line& line : m_lines) {
            if (isSaid(line.text))
                said += line.whole;
        }
        if (said.isEmpty())
            return;
        Record record = recordOf(Role::Activity, Company::Pinterest, Category::Other, u"unknown"_s);
        record.text
            = m_heading.isEmpty() ? said.join(u"; "_s) : QString(m_heading % u": " % said.join(u"; "_s));
        findings.add(std::move(record));
    }

    bool m_hasBegun = false; // what stands before the first heading is furniture
    bool m_isHeading = false;
    QString m_heading;
    QString m_text; // of the line at hand
    bool m_isCut = false; // it is longer than that
    qint64 m_lineByte = 0;
    std::vector<Line> m_lines; // of the entry at hand
    qint64 m_entryByte = 0;
};

} // namespace

std::unique_ptr<PageReader> pinterestReader()
{
    return std::make_unique<PinterestReader>();
}

} // namespace candor::importing
