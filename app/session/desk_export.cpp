#include "archive_layout.h"
#include "archive_writing.h"
#include "drawer.h"
#include "ledger_export.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace candor::session {

namespace {

constexpr qsizetype BatchSize = 64 * 1024;

// Lines on their way into one part: handed on in batches, and the place where a long export can be stopped.
class Lines {
public:
    Lines(archive::Writer& writer, const std::function<bool()>& cancelled)
        : m_writer(writer)
        , m_cancelled(cancelled)
    {
    }

    Result<void> add(const QByteArray& lineWithItsEnd)
    {
        m_waiting += lineWithItsEnd;
        return m_waiting.size() < BatchSize ? Result<void>() : flush();
    }
    Result<void> flush()
    {
        if (m_cancelled && m_cancelled())
            return Error { Fault::Cancelled, u"the export was stopped"_s };
        return m_writer.write(std::exchange(m_waiting, {}));
    }

private:
    archive::Writer& m_writer;
    const std::function<bool()>& m_cancelled;
    QByteArray m_waiting;
};

QByteArray readMe()
{
    QFile file(u":/archive/README.txt"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The words of an enumeration up to its last value.
template <class Enum>
QJsonArray wordsUpTo(Enum last)
{
    QJsonArray words;
    for (int number = 0; number <= static_cast<int>(last); ++number)
        words.append(QString(idOf(static_cast<Enum>(number))));
    return words;
}

// What the whole numbers in the tables stand for, in the order of their numbers.
QJsonObject meanings()
{
    return { { u"category"_s, wordsUpTo(AllCategories.back()) }, { u"role"_s, wordsUpTo(AllRoles.back()) },
        { u"company"_s, wordsUpTo(Company::Manual) }, { u"choice.value"_s, wordsUpTo(Choice::Pause) },
        { u"choice.delivery"_s, wordsUpTo(DeliveryState::Verified) },
        { u"recipient.channel"_s, wordsUpTo(Channel::Letter) } };
}

Result<void> written(const Result<qint64>& count)
{
    return count ? Result<void>() : count.error();
}

Result<void> writeTables(store::Store& store, archive::Writer& writer, Lines& lines)
{
    const Result<QStringList> tables = store.tables().names();
    if (!tables)
        return tables.error();
    for (const QString& table : *tables) {
        Result<void> done = writer.begin(QString(u"tables/" % table % u".jsonl"));
        if (done)
            done = store.tables().read(table, [&lines](const QJsonObject& row) {
                return lines.add(QJsonDocument(row).toJson(QJsonDocument::Compact) + '\n');
            });
        if (done)
            done = lines.flush();
        if (!done)
            return done;
    }
    return {};
}

} // namespace

Result<qint64> Desk::exportEverything(const QString& path, const std::function<bool()>& cancelled) const
{
    store::Store& store = m_drawer->store;
    Result<std::unique_ptr<archive::Writer>> made = archive::Writer::create(path, m_drawer->clock.now());
    if (!made)
        return made.error();
    archive::Writer& writer = **made;
    Lines lines(writer, cancelled);
    const QJsonObject head { { u"format"_s, ArchiveFormat }, { u"version"_s, ArchiveVersion },
        { u"schema"_s, store.version() }, { u"exportedAt"_s, toIso(m_drawer->clock.now()) },
        { u"store"_s, QString::fromLatin1(m_drawer->keySlots.storeId().toHex()) },
        { u"numbers"_s, meanings() } };
    Result<void> done = writer.begin(QString(ArchiveHead));
    if (done)
        done = writer.write(QJsonDocument(head).toJson());
    if (done)
        done = writer.begin(u"README.txt"_s);
    if (done)
        done = writer.write(readMe());
    if (done)
        done = writeTables(store, writer, lines);
    if (done)
        done = writer.begin(u"ledger.jsonl"_s);
    if (done)
        done = written(m_drawer->writeLedger([&lines](const QByteArray& line) { return lines.add(line); }));
    if (done)
        done = lines.flush();
    if (done)
        done = writer.begin(QString(ArchiveReceipts));
    if (done)
        done = m_drawer->writeReceipts([&lines](const QByteArray& line) { return lines.add(line); });
    if (done)
        done = lines.flush();
    if (!done)
        return done.error();
    return writer.finish();
}

} // namespace candor::session
