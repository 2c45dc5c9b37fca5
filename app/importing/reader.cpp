#include "reader.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace candor::importing {

bool PageReader::Tag::hasClass(std::string_view one) const
{
    for (std::size_t at = classes.find(one); at != std::string_view::npos; at = classes.find(one, at + 1)) {
        const std::size_t end = at + one.size();
        if ((at == 0 || classes[at - 1] == ' ') && (end == classes.size() || classes[end] == ' '))
            return true;
    }
    return false;
}

Record recordOf(Role role, Company company, Category category, const QString& kind)
{
    Record record;
    record.role = role;
    record.company = company;
    record.category = category;
    record.kind = kind;
    return record;
}

Record statementOf(Company company, const QString& kind, const Claim& claim, std::optional<Instant> at)
{
    Record record = recordOf(claim.role, company, claim.category, kind);
    record.text = claim.value.isEmpty() ? claim.label : QString(claim.label % u": " % claim.value);
    record.at = at;
    record.claims = { claim };
    return record;
}

QString hostOf(const QString& address)
{
    const QString host = QUrl(address).host();
    return host.startsWith("www."_L1) ? host.sliced(4) : host;
}

} // namespace candor::importing
