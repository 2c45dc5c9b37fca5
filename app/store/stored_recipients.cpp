#include "stored_recipients.h"

#include "connection.h"

using namespace Qt::StringLiterals;

namespace candor::store {

namespace {

Recipient recipientOf(const Statement& row)
{
    Recipient recipient { row.as<RecipientId>(0), row.text(1), row.text(2), row.as<Channel>(3), {},
        row.text(5) };
    if (!row.isNull(4))
        recipient.company = row.as<Company>(4);
    return recipient;
}

Endpoint endpointOf(const Statement& row)
{
    Endpoint endpoint;
    endpoint.recipient = row.as<RecipientId>(0);
    endpoint.url = row.text(1);
    endpoint.domain = row.text(2);
    endpoint.subjectId = row.text(3);
    endpoint.lastGivenAt = row.instant(4);
    endpoint.clockOffset = Milliseconds { row.number(5) };
    endpoint.version = row.text(6);
    endpoint.policy = row.text(7);
    return endpoint;
}

// A word to type: letters and digits of any script, the rest becomes single dashes.
QString wordFor(const QString& name)
{
    QString word;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (c.isLetterOrNumber())
            word += c;
        else if (!c.isMark() && !word.isEmpty() && !word.endsWith(u'-'))
            word += u'-';
    }
    if (word.endsWith(u'-'))
        word.chop(1);
    return word.normalized(QString::NormalizationForm_C);
}

Result<bool> isFree(Connection& db, const QString& key)
{
    bool isNumber = false;
    (void)key.toLongLong(&isNumber); // would be read as an id
    if (isNumber || key.isEmpty() || companyFromId(key))
        return false;
    const Result<qint64> found = db.number("SELECT count(*) FROM recipient WHERE key = ?", key);
    if (!found)
        return found.error();
    return *found == 0;
}

Result<QString> freeKey(Connection& db, const QString& name)
{
    const QString word = wordFor(name);
    QString key = word;
    for (int number = 2;; ++number) {
        const Result<bool> free = isFree(db, key);
        if (!free)
            return free.error();
        if (*free)
            return key;
        key = (word.isEmpty() ? u"endpoint"_s : word) + u'-' + QString::number(number);
    }
}

Result<void> readLists(Connection& db, Endpoint& endpoint)
{
    Statement purposes(db, "SELECT category, purpose FROM endpoint_purpose WHERE recipient = ?");
    purposes.with(endpoint.recipient);
    while (purposes.next())
        endpoint.purposes.emplace(purposes.as<Category>(0), purposes.text(1));
    if (Result<void> read = purposes.finished(); !read)
        return read;
    auto refused = db.rows(
        "SELECT purpose FROM endpoint_refused WHERE recipient = ? ORDER BY position",
        [](const Statement& row) { return row.text(0); }, endpoint.recipient);
    if (!refused)
        return refused.error();
    endpoint.refusedPurposes = *std::move(refused);
    return {};
}

Result<void> writeLists(Connection& db, const Endpoint& endpoint)
{
    Result<void> done = db.run("DELETE FROM endpoint_purpose WHERE recipient = ?", endpoint.recipient);
    if (done)
        done = db.run("DELETE FROM endpoint_refused WHERE recipient = ?", endpoint.recipient);
    for (auto at = endpoint.purposes.begin(); done && at != endpoint.purposes.end(); ++at)
        done = db.run("INSERT INTO endpoint_purpose(recipient, category, purpose) VALUES(?, ?, ?)",
            endpoint.recipient, at->first, at->second);
    qint64 position = 0;
    for (auto at = endpoint.refusedPurposes.begin(); done && at != endpoint.refusedPurposes.end(); ++at)
        done = db.run("INSERT INTO endpoint_refused(recipient, position, purpose) VALUES(?, ?, ?)",
            endpoint.recipient, position++, *at);
    return done;
}

Result<void> insertEndpoint(Connection& db, const Endpoint& endpoint)
{
    return db.run(
        "INSERT INTO endpoint(recipient, url, domain, subject, last_given_at, clock_offset, version, policy)"
        " VALUES(?, ?, ?, ?, ?, ?, ?, ?)",
        endpoint.recipient, endpoint.url, endpoint.domain, endpoint.subjectId, endpoint.lastGivenAt,
        endpoint.clockOffset.count(), endpoint.version, endpoint.policy);
}

} // namespace

Result<std::vector<Recipient>> Recipients::list()
{
    return m_db.rows("SELECT r.id, r.key, r.name, r.channel, r.company, coalesce(e.url, '') FROM recipient r"
                     " LEFT JOIN endpoint e ON e.recipient = r.id WHERE r.key IS NOT NULL ORDER BY r.id",
        recipientOf);
}

Result<Recipient> Recipients::find(RecipientId id)
{
    return m_db.row("SELECT r.id, r.key, r.name, r.channel, r.company, coalesce(e.url, '') FROM recipient r"
                    " LEFT JOIN endpoint e ON e.recipient = r.id WHERE r.id = ?",
        recipientOf, id);
}

Result<Recipient> Recipients::find(QStringView keyNameOrId)
{
    const Result<std::vector<Recipient>> all = list();
    if (!all)
        return all.error();
    const auto byKey
        = std::ranges::find_if(*all, [=](const Recipient& one) { return one.key == keyNameOrId; });
    if (byKey != all->end())
        return *byKey;
    const auto byIdOrName = std::ranges::find_if(*all, [=](const Recipient& one) {
        return QString::number(one.id.value) == keyNameOrId
            || one.name.compare(keyNameOrId, Qt::CaseInsensitive) == 0;
    });
    if (byIdOrName != all->end())
        return *byIdOrName;
    return Error { Fault::NotFound, u"no such recipient"_s };
}

Result<void> Recipients::ensureCompany(Company company)
{
    return m_db.run("INSERT OR IGNORE INTO recipient(id, key, name, channel, company) VALUES(?, ?, ?, ?, ?)",
        recipientIdOf(company), idOf(company), brandOf(company), Channel::Manual, company);
}

Result<Recipient> Recipients::addEndpoint(const QString& name, const Endpoint& endpoint)
{
    Endpoint added = endpoint;
    const Result<void> done = m_db.together([&]() -> Result<void> {
        const Result<QString> key = freeKey(m_db, name);
        if (!key)
            return key.error();
        const Result<qint64> id
            = m_db.number("SELECT max(coalesce(max(id), 0) + 1, ?) FROM recipient", FirstEndpointRecipient);
        if (!id)
            return id.error();
        added.recipient = { *id };
        Result<void> written = m_db.run("INSERT INTO recipient(id, key, name, channel) VALUES(?, ?, ?, ?)",
            *id, *key, name, Channel::C15t);
        if (written)
            written = insertEndpoint(m_db, added);
        return written ? writeLists(m_db, added) : written;
    });
    if (!done)
        return done.error();
    return find(added.recipient);
}

Result<std::vector<Endpoint>> Recipients::endpoints()
{
    auto all
        = m_db.rows("SELECT recipient, url, domain, subject, last_given_at, clock_offset, version, policy"
                    " FROM endpoint ORDER BY recipient",
            endpointOf);
    if (!all)
        return all;
    for (Endpoint& endpoint : *all) {
        if (const Result<void> read = readLists(m_db, endpoint); !read)
            return read.error();
    }
    return all;
}

Result<Endpoint> Recipients::endpoint(RecipientId id)
{
    auto found
        = m_db.row("SELECT recipient, url, domain, subject, last_given_at, clock_offset, version, policy"
                   " FROM endpoint WHERE recipient = ?",
            endpointOf, id);
    if (!found)
        return found;
    if (const Result<void> read = readLists(m_db, *found); !read)
        return read.error();
    return found;
}

Result<void> Recipients::updateEndpoint(const Endpoint& endpoint)
{
    return m_db.together([&]() -> Result<void> {
        Result<void> done
            = m_db.run("UPDATE endpoint SET url = ?, domain = ?, subject = ?, last_given_at = ?,"
                       " clock_offset = ?, version = ?, policy = ? WHERE recipient = ?",
                endpoint.url, endpoint.domain, endpoint.subjectId, endpoint.lastGivenAt,
                endpoint.clockOffset.count(), endpoint.version, endpoint.policy, endpoint.recipient);
        if (done && m_db.changed() == 0)
            return Error { Fault::NotFound, u"no such endpoint"_s };
        return done ? writeLists(m_db, endpoint) : done;
    });
}

Result<void> Recipients::removeEndpoint(RecipientId id)
{
    return m_db.together([&]() -> Result<void> {
        Result<void> done = m_db.run("DELETE FROM endpoint WHERE recipient = ?", id);
        if (done && m_db.changed() == 0)
            return Error { Fault::NotFound, u"no such endpoint"_s };
        for (const char* sql :
            { "DELETE FROM parcel WHERE recipient = ?", "DELETE FROM choice WHERE recipient = ?",
                "DELETE FROM offer WHERE recipient = ?", "UPDATE recipient SET key = NULL WHERE id = ?" }) {
            if (done)
                done = m_db.run(sql, id);
        }
        return done;
    });
}

} // namespace candor::store
