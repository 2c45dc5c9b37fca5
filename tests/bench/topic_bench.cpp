#include "folded_text.h"
#include "rule_book.h"
#include "taxonomy_data.h"

#include <QFile>
#include <QStringList>

#include <chrono>
#include <cstdio>
#include <vector>

// Finding topics in a million texts, against the least that has to be done to compare texts at all:
// normalising each (NFKD, without case and marks). A ratio of 2 says that looking a text up in all rules
// costs as much again as that.
namespace {

using namespace candor;
using namespace candor::topics;
using Milliseconds = std::chrono::duration<double, std::milli>;

constexpr std::size_t Texts = 1'000'000;
constexpr int Runs = 3;

// The labelled lines over and over, each a little different: five languages, most with accents somewhere.
std::vector<QString> manyTexts()
{
    QStringList lines;
    for (const char* name : { "/development.txt", "/held_out.txt" }) {
        QFile file(QStringLiteral(TOPIC_LINES) + QLatin1String(name));
        if (!file.open(QIODevice::ReadOnly))
            std::printf("%s cannot be read\n", name);
        for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            if (!line.isEmpty() && !line.startsWith(u'#'))
                lines += line.section(u':', 1).trimmed();
        }
    }
    std::vector<QString> texts;
    texts.reserve(Texts);
    for (std::size_t i = 0; i < Texts; ++i)
        texts.push_back(lines[static_cast<qsizetype>(i) % lines.size()] + u' ' + QString::number(i));
    return texts;
}

template <class Work>
double millisecondsFor(Work work)
{
    double best = 1e12;
    for (int run = 0; run < Runs; ++run) {
        const auto start = std::chrono::steady_clock::now();
        work();
        best = std::min(best, Milliseconds(std::chrono::steady_clock::now() - start).count());
    }
    return best;
}

} // namespace

int main()
{
    const std::vector<QString> texts = manyTexts();
    const double making = millisecondsFor([] {
        const Result<RuleBook> book = RuleBook::parse(QString::fromUtf8(ruleFiles()), Taxonomy::own());
        if (!book || book->hosts().isEmpty())
            std::printf("no rules\n");
    });
    qsizetype letters = 0;
    const double least = millisecondsFor([&] {
        letters = 0;
        for (const QString& text : texts)
            letters += folded(text).size();
    });
    std::size_t topics = 0;
    const double took = millisecondsFor([&] {
        topics = 0;
        for (const QString& text : texts)
            topics += RuleBook::own().topicsOf(text).size();
    });
    std::printf("%zu texts, %lld letters; rules made in %.0f ms\n", texts.size(),
        static_cast<long long>(letters), making);
    std::printf("    normalised and thrown away            %6.0f ms\n", least);
    std::printf("    topics found (%zu)              %6.0f ms, %.2f times the normalising, %.2f us a text\n",
        topics, took, took / least, took * 1000 / static_cast<double>(texts.size()));
}
