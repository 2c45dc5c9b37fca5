#include "archive_layout.h"
#include "archive_reading.h"
#include "drawer.h"
#include "durable_file.h"
#include "erasing.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace candor::session {

namespace {

struct Head {
    QByteArray storeId;
    qint64 schema = 0;
};

Error damaged(const QString& what)
{
    return { Fault::Corrupt, u"archive: "_s % what };
}

Result<Head> readHead(archive::Reader& reader)
{
    const Error no { Fault::Invalid, u"archive: this is not one of Candor's"_s };
    const Result<std::optional<QString>> first = reader.next();
    if (!first)
        return first.error().fault == Fault::Corrupt ? no : first.error();
    if (first->value_or(QString()) != ArchiveHead)
        return no;
    const Result<QByteArray> bytes = reader.rest();
    if (!bytes)
        return bytes.error();
    const QJsonObject object = QJsonDocument::fromJson(*bytes).object();
    if (object["format"_L1].toString() != ArchiveFormat)
        return no;
    if (object["version"_L1].toInteger() > ArchiveVersion)
        return Error { Fault::TooNew, u"archive: written by a newer version"_s };
    Head head { QByteArray::fromHex(object["store"_L1].toString().toLatin1()),
        object["schema"_L1].toInteger() };
    if (head.storeId.size() != 16)
        return damaged(u"it names no store"_s);
    return head;
}

// The choice that a receipt is of: the record it carries names it.
QByteArray choiceOf(const QByteArray& receipt)
{
    const QJsonArray records
        = QJsonDocument::fromJson(receipt).object()["dpv:hasRecordOfActivity"_L1].toArray();
    return QUuid(records[0].toObject()["dct:identifier"_L1].toString()).toRfc4122();
}

// Reads every part and puts what belongs into the store; what else there is, is read to be checked.
class Filling {
public:
    Filling(archive::Reader& reader, store::Tables tables, const std::function<bool()>& cancelled)
        : m_reader(reader)
        , m_tables(tables)
        , m_cancelled(cancelled)
    {
    }

    Result<void> run()
    {
        const Result<QStringList> known = m_tables.names();
        if (!known)
            return known.error();
        QStringList missing = *known;
        for (;;) {
            const Result<std::optional<QString>> part = m_reader.next();
            if (!part)
                return part.error();
            if (!*part)
                break;
            const QString& name = **part;
            Result<void> done;
            if (name.startsWith(ArchiveTables) && name.endsWith(ArchiveTableEnd)) {
                const QString table = name.mid(ArchiveTables.size()).chopped(ArchiveTableEnd.size());
                if (!missing.removeOne(table))
                    return damaged(u"it has a table that does not belong"_s);
                done = m_tables.fill(table, [this] { return row(); });
            } else if (name == ArchiveReceipts) {
                done = keepReceipts();
            }
            if (!done)
                return done;
        }
        if (!missing.isEmpty())
            return damaged(u"a table is missing"_s);
        return m_reader.finish();
    }

private:
    Result<std::optional<QJsonObject>> row()
    {
        constexpr int often = 1000;
        if (++m_rows % often == 0 && m_cancelled && m_cancelled())
            return Error { Fault::Cancelled, u"restoring was stopped"_s };
        const Result<std::optional<QByteArray>> line = m_reader.line();
        if (!line)
            return line.error();
        if (!*line)
            return std::optional<QJsonObject>();
        const QJsonDocument document = QJsonDocument::fromJson(**line);
        if (!document.isObject())
            return damaged(u"a line is no row"_s);
        return std::optional(document.object());
    }

    Result<void> keepReceipts()
    {
        for (;;) {
            const Result<std::optional<QByteArray>> line = m_reader.line();
            if (!line || !*line)
                return line ? Result<void>() : line.error();
            const QByteArray choice = choiceOf(**line);
            if (QUuid::fromRfc4122(choice).isNull())
                return damaged(u"a receipt is of no choice"_s);
            if (Result<void> kept = m_tables.keepReceipt(choice, **line + '\n'); !kept)
                return kept;
        }
    }

    archive::Reader& m_reader;
    store::Tables m_tables;
    const std::function<bool()>& m_cancelled;
    qint64 m_rows = 0;
};

// What is not finished stands in a folder of its own inside the store's; it goes away, and the store's folder
// with it when it was not there before.
class Staging {
public:
    explicit Staging(const QString& folder)
        : m_folder(folder)
        , m_wasThere(QDir(folder).exists())
    {
        (void)QDir(path()).removeRecursively(); // of a restore that was cut off
    }
    ~Staging()
    {
        (void)QDir(path()).removeRecursively();
        if (!m_wasThere)
            (void)QDir().rmdir(m_folder); // only when it is empty
    }
    Staging(const Staging&) = delete;
    Staging& operator=(const Staging&) = delete;

    QString path() const { return restoringIn(m_folder); }

private:
    const QString m_folder;
    const bool m_wasThere;
};

// At every moment there is nothing, or a store that opens: slots that know of no ledger count as nothing; a
// store whose anchor is missing yet says so when it is opened, and goes on. Reading the archive took a while:
// under the store's lock it is asked again whether somebody has made one meanwhile.
Result<void> moveIn(const QString& staging, const QString& folder, vault::KeySlots fresh)
{
    Result<vault::KeySlots> whole = vault::KeySlots::load(staging);
    if (!whole)
        return whole.error();
    const Result<std::unique_ptr<QLockFile>> lock = store::Store::lock(folder);
    if (!lock)
        return lock.error();
    if (Desk::exists(folder))
        return Error { Fault::Refused, u"a store was made meanwhile"_s };
    if (Result<void> saved = fresh.save(folder); !saved)
        return saved;
    const QString name = QLatin1String(store::Store::FileName);
    if (!QFile::rename(QDir(staging).filePath(name), QDir(folder).filePath(name)))
        return Error { Fault::Disk, u"the restored store cannot be put in place"_s };
    if (Result<void> synced = vault::syncFolder(folder); !synced)
        return synced;
    return whole->save(folder);
}

} // namespace

Result<Desk> Desk::restore(const QString& archive, const QString& folder, const Credential& credential,
    const Clock& clock, const std::function<bool()>& cancelled, std::optional<vault::KdfCost> cost)
{
    if (Result<void> finished = finishErasing(folder); !finished)
        return finished.error();
    if (exists(folder))
        return Error { Fault::Refused, u"there is a store already"_s };
    Result<std::unique_ptr<archive::Reader>> reader = archive::Reader::open(archive);
    if (!reader)
        return reader.error();
    const Result<Head> head = readHead(**reader);
    if (!head)
        return head.error();
    Result<vault::KeySlots::Created> made = vault::KeySlots::create(credential, cost, head->storeId);
    if (!made)
        return made.error();
    const vault::KeySlots fresh = made->keySlots;
    const Staging staging(folder);
    {
        Result<store::Store> store = store::Store::rebuild(staging.path(), made->key, head->schema,
            [&](store::Tables tables) { return Filling(**reader, tables, cancelled).run(); });
        if (!store)
            return store.error();
        auto drawer = std::make_unique<Drawer>(
            clock, staging.path(), std::move(made->keySlots), std::move(made->key), *std::move(store));
        if (Result<void> anchored = drawer->anchorRestored(); !anchored)
            return anchored.error();
        const Desk desk(std::move(drawer));
        const Result<LedgerReport> ledger = desk.verifyLedger(cancelled ? cancelled : [] { return false; });
        if (!ledger)
            return ledger.error();
        if (!ledger->ok)
            return damaged(u"its ledger was changed"_s);
    }
    if (Result<void> moved = moveIn(staging.path(), folder, fresh); !moved)
        return moved.error();
    return open(folder, credential, clock);
}

} // namespace candor::session
