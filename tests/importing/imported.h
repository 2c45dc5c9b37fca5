#pragma once

#include "archive_bytes.h"
#include "exports.h"
#include "recording_host.h"

namespace candor::test {

// What comes of reading the one export that is behind some paths.
struct Imported {
    RecordingHost host;
    ImportSummary summary;
    bool worked = false;

    explicit Imported(const QStringList& paths)
    {
        const Result<std::vector<importing::Export>> found = importing::findExports(paths, host);
        if (!found || found->size() != 1)
            return;
        Result<ImportSummary> result = importing::read(found->front(), host);
        worked = result.has_value();
        if (worked)
            summary = *std::move(result);
    }

    // A single file as people hand it over, under a name of their own.
    static Imported ofFile(const QString& name, const QByteArray& bytes)
    {
        const Desk desk;
        return Imported({ desk.put(name, bytes) });
    }

    const FileReport* report(QStringView path) const
    {
        for (const FileReport& file : summary.files) {
            if (file.path == path)
                return &file;
        }
        return nullptr;
    }
    bool isWarned(WarningCode code) const
    {
        for (const ImportWarning& warning : summary.warnings) {
            if (warning.code == code)
                return true;
        }
        return false;
    }
    qint64 warned(WarningCode code) const // how often
    {
        qint64 count = 0;
        for (const ImportWarning& warning : summary.warnings)
            count += warning.code == code ? warning.count : 0;
        return count;
    }
    QStringList texts() const
    {
        QStringList all;
        for (const Record& record : host.records())
            all += record.text;
        return all;
    }
};

} // namespace candor::test
