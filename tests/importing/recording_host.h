#pragma once

#include "import_host.h"

#include <QFile>
#include <QTemporaryDir>

#include <map>

namespace candor::test {

// A host that remembers everything, and can be told to ask for an end or to fail.
class RecordingHost final : public importing::ImportHost {
public:
    bool cancelled() const override
    {
        return (cancelAfter >= 0 && m_asked++ >= cancelAfter)
            || (cancelAfterFiles >= 0 && static_cast<int>(done.size()) >= cancelAfterFiles);
    }

    Result<void> accept(const FileReport& file, std::span<const Record> batch) override
    {
        largestBatch = std::max(largestBatch, batch.size());
        if (failAfter >= 0 && batches++ >= failAfter)
            return Error { Fault::Disk, {} };
        std::vector<Record>& records = byFile[file.id.value];
        records.insert(records.end(), batch.begin(), batch.end());
        return {};
    }
    Result<void> forgetFile(const FileReport& file) override
    {
        ++forgotten;
        byFile.erase(file.id.value);
        return {};
    }
    Result<void> fileDone(const ReadFile& file) override
    {
        done.push_back(file);
        return {};
    }
    void reached(importing::ImportProgress progress) override
    {
        isMonotonic = isMonotonic && progress.bytes >= last.bytes && progress.bytes <= progress.ofBytes;
        last = progress;
    }

    std::vector<Record> records() const
    {
        std::vector<Record> all;
        for (const auto& [id, records] : byFile)
            all.insert(all.end(), records.begin(), records.end());
        return all;
    }
    std::vector<Record> ofKind(QStringView kind) const
    {
        std::vector<Record> found = records();
        std::erase_if(found, [&](const Record& record) { return record.kind != kind; });
        return found;
    }

    int cancelAfter = -1; // questions; -1: never
    int cancelAfterFiles = -1; // done with; -1: never
    int failAfter = -1; // batches; -1: never
    int batches = 0;
    int forgotten = 0;
    std::size_t largestBatch = 0;
    bool isMonotonic = true;
    importing::ImportProgress last;
    std::map<qint64, std::vector<Record>> byFile;
    std::vector<ReadFile> done;

private:
    mutable int m_asked = 0;
};

// A folder of files for one test.
class Desk {
public:
    QString put(const QString& name, const QByteArray& bytes) const
    {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("a test file cannot be written");
        return path;
    }
    QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

} // namespace candor::test
