#include "linkedin_readers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

constexpr std::array Columns { "category"_L1, "typeofinference"_L1, "description"_L1, "inference"_L1 };

Category categoryOf(const QString& kind)
{
    const auto says = [&](QLatin1String word) { return kind.contains(word, Qt::CaseInsensitive); };
    if (says("interest"_L1))
        return Category::Interests;
    if (says("personal"_L1) || says("characteristic"_L1))
        return Category::Demographics;
    if (says("career"_L1) || says("job"_L1) || says("sales"_L1) || says("lss"_L1))
        return Category::Work;
    return Category::Other;
}

bool isOneOf(const QString& answer, std::span<const QStringView> words)
{
    return std::ranges::any_of(
        words, [&](QStringView word) { return answer.compare(word, Qt::CaseInsensitive) == 0; });
}

bool isYes(const QString& answer)
{
    constexpr std::array<QStringView, 14> words { u"true", u"yes", u"y", u"ja", u"oui", u"sí", u"si", u"sim",
        u"tak", u"evet", u"да", u"はい", u"是", u"예" };
    return isOneOf(answer, words);
}

bool isNo(const QString& answer)
{
    constexpr std::array<QStringView, 14> words { u"false", u"no", u"n", u"nein", u"nee", u"non", u"não",
        u"nej", u"nie", u"hayır", u"нет", u"いいえ", u"否", u"아니요" };
    return isOneOf(answer, words);
}

// "0.0123" as "1.23 %"; nothing for what is no probability.
QString percentOf(QString answer)
{
    bool isNumber = false;
    const double share = answer.replace(u',', u'.').toDouble(&isNumber);
    if (!isNumber || !(share >= 0.0 && share <= 1.0))
        return {};
    const double percent = share * 100.0;
    constexpr double Least = 0.01;
    if (percent > 0.0 && percent < Least)
        return u"< 0.01 %"_s;
    QString digits = QString::number(percent, 'f', 2);
    while (digits.endsWith(u'0'))
        digits.chop(1);
    if (digits.endsWith(u'.'))
        digits.chop(1);
    return digits + u" %"_s;
}

// A "true" is a conclusion. A "No" is one that LinkedIn considered and rejected: it stays on record as such,
// but makes no trait; "switched off" would say that the person did it. A share is a guess: what is said of
// the person is the share.
class InferenceReader final : public TableReader {
public:
    explicit InferenceReader(const ExportContext& context)
        : m_at(context.generatedAt)
    {
    }

    bool isHeader(const TableRow& row) const override { return isLinkedInInferences(squeezed(row.cells())); }

    void begin(const TableRow& header, Findings& findings) override
    {
        m_names = squeezed(header.cells());
        findings.addUnknownMembers(unknownColumns(m_names, Columns));
    }

    void read(const TableRow& row, Findings& findings) override
    {
        const NamedValues values(m_names, row.cells());
        const QString type = values[u"typeofinference"];
        if (type.isEmpty())
            return findings.addUnreadable(1);
        const QString kind = values[u"category"];
        const QString answer = values[u"inference"];
        const QString percent = percentOf(answer);
        QString said = type;
        if (!isYes(answer) && !answer.isEmpty())
            said += u": "_s + (percent.isEmpty() ? answer : percent);
        const Claim claim { Role::Inferred, categoryOf(kind), kind.isEmpty() ? u"Inferences"_s : kind, said };
        Record record = statementOf(Company::LinkedIn, u"inference"_s, claim, m_at);
        if (isNo(answer)) {
            record.kind = u"rejected"_s;
            record.claims.clear();
        } else if (answer.isEmpty()) { // not disclosed
            record.claims = { { Role::Inferred, claim.category, type, {} } };
        }
        if (const QString why = values[u"description"]; !why.isEmpty())
            record.text += u" ("_s + why + u')';
        findings.add(std::move(record));
    }

private:
    std::optional<Instant> m_at;
    QStringList m_names;
};

} // namespace

std::unique_ptr<TableReader> linkedInInferenceReader(const ExportContext& context)
{
    return std::make_unique<InferenceReader>(context);
}

bool isLinkedInInferences(const QStringList& squeezedNames)
{
    return squeezedNames.contains("typeofinference"_L1) && squeezedNames.contains("inference"_L1);
}

} // namespace candor::importing
