#include "labelled_lines.h"

#include "rule_book.h"

#include <QFile>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::test {

namespace {

// "Dogs" is right where the line has it, and "pets" where it has "dogs".
bool covers(const QString& named, const QString& meant)
{
    return named == meant || named == topics::parentOf(meant);
}

QStringList namedIn(const LabelledLine& line)
{
    QStringList codes;
    for (const topics::Hint& hint : topics::RuleBook::own().topicsOf(line.text, line.host))
        codes += topics::Taxonomy::own().topics()[static_cast<std::size_t>(hint.topic)].code;
    return codes;
}

} // namespace

std::vector<LabelledLine> labelledLines(const QString& fileName)
{
    std::vector<LabelledLine> lines;
    QFile file(QStringLiteral(TOPIC_LINES) + u'/' + fileName);
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    for (const QString& row : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (row.isEmpty() || row.startsWith(u'#'))
            continue;
        const QStringList codes = row.section(u':', 0, 0).split(u' ');
        LabelledLine line { row.section(u':', 1).trimmed(), {}, {} };
        if (codes != QStringList(u"-"_s))
            line.topics = QSet<QString>(codes.begin(), codes.end());
        if (line.text.startsWith(u'[')) {
            line.host = line.text.section(u']', 0, 0).sliced(1);
            line.text = line.text.section(u']', 1).trimmed();
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

Measured measured(const std::vector<LabelledLine>& lines)
{
    Measured result;
    for (const LabelledLine& line : lines) {
        const QStringList named = namedIn(line);
        ++result.lines;
        result.withoutTopic += line.topics.isEmpty() ? 1 : 0;
        result.named += static_cast<int>(named.size());
        result.meant += static_cast<int>(line.topics.size());
        for (const QString& code : named) {
            const bool isRight
                = std::ranges::any_of(line.topics, [&](const QString& meant) { return covers(code, meant); });
            result.right += isRight ? 1 : 0;
            if (!isRight)
                result.mistakes += QString(u"wrong " % code % u": " % line.text);
        }
        for (const QString& meant : line.topics) {
            const bool isFound
                = std::ranges::any_of(named, [&](const QString& code) { return covers(code, meant); });
            result.found += isFound ? 1 : 0;
            if (!isFound)
                result.mistakes += QString(u"missed " % meant % u": " % line.text);
        }
    }
    return result;
}

} // namespace candor::test
