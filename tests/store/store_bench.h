#pragma once

#include "connection.h"
#include "store.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

namespace candor::test {

using namespace Qt::StringLiterals;

// A key that is the same in every process, and differs in key and salt for every `which`.
inline vault::StoreKey aKey(std::uint8_t which = 1)
{
    vault::StoreKey key;
    std::uint8_t next = which;
    for (std::uint8_t& byte : key.bytes.bytes())
        byte = next = static_cast<std::uint8_t>(next * 31 + 7);
    return key;
}

inline const QByteArray Genesis = R"({"type":"genesis","v":1})";

inline QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool overwrite(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
}

// A store in a folder that goes away with it.
class StoreBench {
public:
    StoreBench() { m_store = *store::Store::create(folder(), aKey(), Genesis); }

    QString folder() const { return m_dir.filePath(u"store"_s); }
    QString path() const { return folder() + u"/candor.db"_s; }
    store::Store& store() { return *m_store; }
    void close() { m_store.reset(); }
    Result<void> reopen()
    {
        m_store.reset();
        Result<store::Store> opened = store::Store::open(folder(), aKey());
        if (!opened)
            return opened.error();
        m_store = *std::move(opened);
        return {};
    }
    // The database itself, around the store, which is closed for it.
    std::unique_ptr<store::Connection> around()
    {
        m_store.reset();
        return *store::Connection::open(path(), aKey());
    }

private:
    QTemporaryDir m_dir;
    std::optional<store::Store> m_store;
};

inline Instant at(qint64 second)
{
    return Instant { std::chrono::seconds { 1'700'000'000 + second } };
}

inline Record aSearch(const QString& text, qint64 second, qint64 index = 0)
{
    Record record;
    record.role = Role::Activity;
    record.company = Company::Google;
    record.category = Category::Search;
    record.kind = u"search"_s;
    record.text = text;
    record.at = at(second);
    record.position = { index * 100, index };
    return record;
}

inline Claim interest(const QString& value, bool disabled = false)
{
    return { Role::Inferred, Category::Interests, u"Interests"_s, value, disabled };
}

// A record without a time, as X lists its interests.
inline Record anInterest(const QString& value, bool disabled = false)
{
    Record record;
    record.role = Role::Inferred;
    record.company = Company::X;
    record.category = Category::Interests;
    record.kind = u"interest"_s;
    record.text = value;
    record.claims = { interest(value, disabled) };
    return record;
}

inline Record anAd(const QString& creative, qint64 second, std::vector<Claim> criteria = {})
{
    Record record;
    record.role = Role::Exposure;
    record.company = Company::X;
    record.category = Category::Engagement;
    record.kind = u"ad"_s;
    record.text = u"Ad "_s + creative;
    record.at = at(second);
    record.claims = std::move(criteria);
    record.showing
        = Showing { u"Title of "_s + creative, u"Shop"_s, creative, u"TimelineHome"_s, Interaction::None };
    return record;
}

inline ImportSummary aHead(Company company = Company::X)
{
    ImportSummary head;
    head.company = company;
    head.product = u"X archive"_s;
    head.paths = { u"export.zip"_s };
    head.importedAt = at(0);
    return head;
}

inline FileReport aFile(const QString& path)
{
    FileReport file;
    file.path = path;
    file.bytes = 1000;
    file.state = FileState::Read;
    return file;
}

// Begins an import of one file with these records, and does not complete it.
inline Result<ImportId> halfImported(
    store::Store& store, std::vector<Record> records, ImportSummary head = aHead())
{
    const Result<ImportId> import = store.imports().begin(head);
    if (!import)
        return import;
    const Result<FileId> file = store.imports().addFile(*import, aFile(u"data/ads.js"_s));
    if (!file)
        return file.error();
    if (const Result<void> added = store.imports().add(*import, store::prepared(records), *file); !added)
        return added.error();
    return import;
}

inline Result<ImportId> imported(
    store::Store& store, std::vector<Record> records, ImportSummary head = aHead())
{
    const Result<ImportId> import = halfImported(store, std::move(records), head);
    if (!import)
        return import;
    if (const Result<void> completed = store.imports().complete(*import, head); !completed)
        return completed.error();
    return import;
}

} // namespace candor::test
