#include "google_readers.h"
#include "plain_text.h"
#include "web_address.h"

#include <algorithm>
#include <array>
#include <string>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

constexpr QStringView TextColumn = u"comment text";
constexpr QStringView TimeColumn = u"comment create timestamp";

class SubscriptionReader final : public TableReader {
public:
    explicit SubscriptionReader(std::optional<Instant> generatedAt)
        : m_generatedAt(generatedAt)
    {
    }

    // The names of the columns are translated: whatever comes first and has as many cells.
    bool isHeader(const TableRow& row) const override { return row.size() >= 3; }

    void read(const TableRow& row, Findings& findings) override
    {
        QString title;
        bool isChannel = false;
        for (qsizetype column = 0; column < row.size(); ++column) {
            const QString cell = row.at(column);
            if (isChannelId(cell) || isChannelAddress(cell))
                isChannel = true;
            else if (title.isEmpty())
                title = plainText(cell);
        }
        if (!isChannel)
            return findings.addUnreadable(1);
        const Claim claim { Role::Declared, Category::Interests, u"Subscriptions"_s, title };
        findings.add(statementOf(Company::YouTube, u"subscription"_s, claim, m_generatedAt));
    }

private:
    std::optional<Instant> m_generatedAt;
};

QString segmentsOf(Json value)
{
    QString text;
    simdjson::dom::array segments;
    if (value.get(segments) != simdjson::SUCCESS)
        return text;
    for (const Json segment : segments) {
        if (const std::optional<simdjson::dom::array> inner = arrayOf(segment, "takeoutSegments")) {
            for (const Json one : *inner)
                text += textOf(one, "text");
        } else {
            text += textOf(segment, "text");
        }
    }
    return text;
}

// A comment is {"takeoutSegments":[{"text":"a"},…]} or, since 2024, {"text":"a"},{"text":"b"} without
// brackets.
QString commentOf(const QString& cell)
{
    if (!cell.startsWith(u'{'))
        return cell.simplified();
    std::string padded = '[' + cell.toStdString() + ']';
    const std::size_t size = padded.size();
    padded.append(JsonElements::Padding, '\0');
    JsonParser parser;
    const std::optional<Json> value = parser.parse(std::string_view(padded).substr(0, size));
    return value ? segmentsOf(*value).simplified() : cell.simplified();
}

class CommentReader final : public TableReader {
public:
    bool isHeader(const TableRow& row) const override { return row.size() >= 4; }

    void read(const TableRow& row, Findings& findings) override
    {
        if (!std::exchange(m_isUnderWay, true))
            countUnknown(row, findings);
        QString text = commentOf(row[TextColumn]);
        QString time = row[TimeColumn];
        for (const QString& cell : row.cells()) { // where the columns are translated
            if (text.isEmpty() && cell.trimmed().startsWith("{\""_L1))
                text = commentOf(cell.trimmed());
            if (time.isEmpty() && cell.contains(u'T') && instantFromIso(cell))
                time = cell;
        }
        Record record = recordOf(Role::Activity, Company::YouTube, Category::Engagement, u"comment"_s);
        record.text = text;
        record.at = findings.timeFrom(time);
        findings.add(std::move(record));
    }

private:
    static void countUnknown(const TableRow& row, Findings& findings)
    {
        constexpr std::array known { TextColumn, TimeColumn, QStringView(u"comment id"),
            QStringView(u"channel id"), QStringView(u"price"), QStringView(u"parent comment id"),
            QStringView(u"video id"), QStringView(u"post id"), QStringView(u"top-level comment id") };
        if (!row.hasColumn(TextColumn))
            return;
        findings.addUnknownMembers(std::ranges::count_if(row.columns(), [&](const QString& column) {
            return !column.isEmpty() && std::ranges::find(known, column) == known.end();
        }));
    }

    bool m_isUnderWay = false;
};

} // namespace

bool isChannelId(QStringView text)
{
    return text.size() == 24 && text.startsWith("UC"_L1) && std::ranges::all_of(text, [](QChar c) {
        return (c.unicode() < 0x80 && c.isLetterOrNumber()) || c == u'-' || c == u'_';
    });
}

bool isChannelAddress(const QString& text)
{
    const WebAddress address(text);
    return address.host().endsWith("youtube.com"_L1) && address.path().startsWith("/channel/"_L1);
}

std::unique_ptr<TableReader> subscriptionReader(std::optional<Instant> generatedAt)
{
    return std::make_unique<SubscriptionReader>(generatedAt);
}

std::unique_ptr<TableReader> commentReader()
{
    return std::make_unique<CommentReader>();
}

} // namespace candor::importing
