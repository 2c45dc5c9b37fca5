#pragma once

#include "archive_bytes.h"
#include "exports.h"
#include "recording_host.h"

namespace candor::test {

// One export, read to its end.
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

    QStringList texts() const
    {
        QStringList all;
        for (const Record& record : host.records())
            all += record.text;
        return all;
    }
    qint64 warned(WarningCode code) const
    {
        for (const ImportWarning& warning : summary.warnings) {
            if (warning.code == code)
                return warning.count;
        }
        return -1;
    }
    bool isWarned(WarningCode code) const { return warned(code) >= 0; }
};

} // namespace candor::test
