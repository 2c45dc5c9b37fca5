#pragma once

#include "endpoint.h"
#include "recipient.h"
#include "result.h"

#include <vector>

namespace candor::store {

class Connection;

// Whom choices are addressed to: companies (made by Imports::complete) and endpoints (added by the person).
class Recipients {
public:
    explicit Recipients(Connection& connection)
        : m_db(connection)
    {
    }

    // Companies first, then endpoints as they were added. Removed endpoints are not listed.
    Result<std::vector<Recipient>> list();
    // Also removed ones, without a key: the ledger goes on naming them. NotFound.
    Result<Recipient> find(RecipientId id);
    // By key, by id, or by name without regard to case: what a person types. NotFound.
    Result<Recipient> find(QStringView keyNameOrId);
    // Makes the recipient of a company, when it is not there yet.
    Result<void> ensureCompany(Company company);

    // A new recipient with a key made from `name` and a new id; `endpoint.recipient` is not looked at.
    Result<Recipient> addEndpoint(const QString& name, const Endpoint& endpoint);
    Result<std::vector<Endpoint>> endpoints();
    Result<Endpoint> endpoint(RecipientId id); // NotFound
    Result<void> updateEndpoint(const Endpoint& endpoint); // NotFound
    // With its parcels, catalogue and effective choices. The ledger keeps what was chosen. NotFound.
    Result<void> removeEndpoint(RecipientId id);

private:
    Connection& m_db;
};

} // namespace candor::store
