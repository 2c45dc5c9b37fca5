#include "read_back.h"

#include "subject_id.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::sync {

namespace {

// Records in the order in which they were given: by stored time, and where two were set back to the same
// moment, by the time they asked for.
using Order = std::pair<Instant, Instant>;
Order orderOf(const RemoteRecord& record)
{
    return { record.givenAt, requestedAt(record.id).value_or(record.givenAt) };
}

// Whether its id says that a record is of this domain.
bool provesDomain(const RemoteRecord& record, const QString& subjectId, const QString& domainId)
{
    const Instant asked = requestedAt(record.id).value_or(record.givenAt);
    return record.id == consentIdOf({ subjectId, domainId, record.policyId, asked });
}

std::set<QString> grantedBy(const Parcel& parcel)
{
    std::set<QString> granted;
    for (const auto& [purpose, isGranted] : parcel.purposes) {
        if (isGranted)
            granted.insert(purpose);
    }
    return granted;
}

// What is granted in `some` and not in `other`. "necessary" is always allowed and says nothing.
bool grantsMore(const std::set<QString>& some, const std::set<QString>& other)
{
    return std::ranges::any_of(
        some, [&](const QString& purpose) { return purpose != u"necessary" && !other.contains(purpose); });
}

bool isSame(const std::set<QString>& one, const std::set<QString>& other)
{
    return !grantsMore(one, other) && !grantsMore(other, one);
}

Instant newestOf(const RemoteState& remote)
{
    return remote.records.empty() ? Instant {} : remote.records.back().givenAt;
}

} // namespace

ReadBack readBack(const RemoteState& remote, const Endpoint& endpoint, const Parcel& parcel)
{
    const std::set<QString> meant = grantedBy(parcel);
    const QString& domainId = parcel.receipt.domainId;
    const auto ours = std::ranges::find(remote.records, parcel.receipt.consentId, &RemoteRecord::id);
    if (ours == remote.records.end())
        return { Finding::Missing, {}, newestOf(remote) };

    // A server with a tenant has the tenant's name in its ids, which nobody tells us. Our own record shows
    // whether that is so: then its time must be ours, and every record of our subject counts as one of this
    // domain.
    const bool isProven
        = ours->id == consentIdOf({ endpoint.subjectId, domainId, ours->policyId, parcel.givenAt });
    const ReadBack found { Finding::Equal, ours->policyId, newestOf(remote) };
    const auto as = [&found](Finding finding) { return ReadBack { finding, found.policyId, found.newest }; };
    if (!isProven && requestedAt(ours->id).value_or(ours->givenAt) != parcel.givenAt)
        return as(Finding::Different);
    if (!isSame(ours->granted, meant))
        return as(Finding::Different);
    const bool overruled = std::ranges::any_of(remote.records, [&](const RemoteRecord& other) {
        return other.id != ours->id && orderOf(other) >= orderOf(*ours) && grantsMore(other.granted, meant)
            && (!isProven || provesDomain(other, endpoint.subjectId, domainId));
    });
    return overruled ? as(Finding::Overruled) : found;
}

GrantCheck beforeGranting(const RemoteState& remote, const Parcel& parcel)
{
    const std::set<QString> meant = grantedBy(parcel);
    GrantCheck check { Permission::Go, newestOf(remote) };
    for (const RemoteRecord& record : remote.records) {
        if (record.givenAt < parcel.givenAt || isSame(record.granted, meant))
            continue; // older, or our own write whose answer was lost, or as good as it
        if (grantsMore(meant, record.granted))
            return { Permission::Ask, check.newest };
        check.permission = Permission::GoLater;
    }
    return check;
}

} // namespace candor::sync
