#include "meta_meaning.h"
#include "reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

// A search is written in quotation marks at times.
QString unquoted(QString text)
{
    if (text.size() > 2 && text.startsWith(u'"') && text.endsWith(u'"'))
        text = text.sliced(1, text.size() - 2);
    return text;
}

QString lineOf(const MetaNode& record, bool titleFirst)
{
    QStringList texts = directTexts(record);
    if (const MetaNode* const data = record.named("data"_L1)) { // beside a sentence: "You searched Facebook"
        if (const QStringList said = allTexts(*data); !said.isEmpty())
            texts = { said.first() };
    }
    texts.removeDuplicates();
    const MetaOwner owner = ownerOf(record);
    QString line = texts.join(u" · "_s);
    if (titleFirst && !record.label.isEmpty())
        line = record.label;
    else if (owner.isKnown())
        line = line.isEmpty() ? owner.shown() : QString(owner.shown() % u": " % line);
    if (line.isEmpty())
        line = record.label;
    return unquoted(line.isEmpty() ? firstLink(record) : line);
}

bool isThing(const MetaNode& node)
{
    return node.inner.empty()
        || std::ranges::any_of(node.inner, [](const MetaNode& one) { return one.inner.empty(); });
}

class Activities final : public MetaMeaning {
public:
    Activities(const MetaKind& kind, MetaLine line, Company company)
        : m_kind(kind)
        , m_line(line)
        , m_company(company)
    {
    }

    void read(const MetaNode& record, Findings& findings) override
    {
        const bool hasThings
            = std::ranges::any_of(record.inner, [](const MetaNode& one) { return !one.inner.empty(); });
        if (m_line != MetaLine::EachThing || !hasThings)
            return add(record, record.at, findings);
        for (const MetaNode& one : record.inner)
            addThings(one, record.at, findings);
    }

private:
    void addThings(const MetaNode& node, std::optional<Instant> at, Findings& findings) const
    {
        if (isThing(node) && !node.isEmpty())
            return add(node, at, findings);
        for (const MetaNode& one : node.inner)
            addThings(one, at, findings);
    }

    void add(const MetaNode& thing, std::optional<Instant> otherwise, Findings& findings) const
    {
        Record record = recordOf(Role::Activity, m_company, m_kind.category, m_kind.code);
        const std::optional<Instant> at = momentOf(thing);
        record.at = at ? at : otherwise;
        record.text = thing.inner.empty() && !thing.value.isEmpty()
            ? unquoted(thing.value)
            : lineOf(thing, m_line == MetaLine::Title);
        if (record.text.isEmpty() && !record.at)
            return;
        if (record.text.isEmpty())
            record.text = m_kind.label;
        findings.add(std::move(record));
    }

    const MetaKind& m_kind;
    MetaLine m_line;
    Company m_company;
};

// Settings come as sections: "Hidden ads" with its ads, or one setting and its state.
class Controls final : public MetaMeaning {
public:
    Controls(const MetaKind& kind, Company company, const ExportContext& context)
        : m_kind(kind)
        , m_company(company)
        , m_generatedAt(context.generatedAt)
    {
    }

    void read(const MetaNode& record, Findings& findings) override
    {
        m_at = record.at ? record.at : m_generatedAt;
        if (record.inner.empty())
            return record.value.isEmpty() ? add({}, record.label, m_at, findings)
                                          : add(record.label, record.value, m_at, findings);
        for (const MetaNode& section : record.inner)
            readSection(record.label, section, findings);
    }

private:
    void readSection(const QString& title, const MetaNode& section, Findings& findings) const
    {
        const QString label = section.label.isEmpty() ? title : section.label;
        if (section.inner.empty())
            return add(label, section.value, section.at, findings);
        for (const MetaNode& one : section.inner) {
            // A list within a list: "Hidden ads" has its ads in a second one.
            const bool goesDeeper = !one.inner.empty() && directTexts(one).isEmpty();
            if (goesDeeper)
                readSection(label, one, findings);
            else
                add(label, one.inner.empty() ? one.value : directTexts(one).join(u", "_s), momentOf(one),
                    findings);
        }
    }

    void add(const QString& label, const QString& value, std::optional<Instant> at, Findings& findings) const
    {
        if (!saysSomething(value) || isWebLink(value))
            return;
        Claim claim { m_kind.role, m_kind.category, label.isEmpty() ? QString(m_kind.label) : label, value };
        QString code = m_kind.code;
        if (label == "Ads interests"_L1) { // these are not the person's choice
            claim.role = Role::Inferred;
            claim.category = Category::Interests;
            code = u"interest"_s;
        }
        findings.add(statementOf(m_company, code, claim, at ? at : m_at));
    }

    const MetaKind& m_kind;
    Company m_company;
    std::optional<Instant> m_generatedAt;
    std::optional<Instant> m_at; // of the record being read
};

} // namespace

std::unique_ptr<MetaMeaning> activitiesOf(const MetaKind& kind, MetaLine line, Company company)
{
    return std::make_unique<Activities>(kind, line, company);
}

std::unique_ptr<MetaMeaning> controlsOf(const MetaKind& kind, Company company, const ExportContext& context)
{
    return std::make_unique<Controls>(kind, company, context);
}

} // namespace candor::importing
