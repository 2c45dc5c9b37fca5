#pragma once

#include "archive_bytes.h"
#include "exports.h"
#include "recording_host.h"

namespace candor::test {

// Everything a test wants to know of one import of one export.
struct OneImport {
    RecordingHost host;
    ImportSummary summary;
    bool worked = false;

    explicit OneImport(const QStringList& paths)
    {
        const Result<std::vector<importing::Export>> found = importing::findExports(paths, host);
        if (!found || found->size() != 1)
            return;
        Result<ImportSummary> result = importing::read(found->front(), host);
        worked = result.has_value();
        if (worked)
            summary = *std::move(result);
    }
    const FileReport* report(QStringView path) const
    {
        for (const FileReport& file : summary.files) {
            if (file.path == path)
                return &file;
        }
        return nullptr;
    }
    qint64 warned(WarningCode code) const
    {
        qint64 count = 0;
        for (const ImportWarning& warning : summary.warnings)
            count += warning.code == code ? warning.count : 0;
        return count;
    }
    QStringList texts() const // of all records, in order
    {
        QStringList texts;
        for (const Record& record : host.records())
            texts += record.text;
        return texts;
    }
};

} // namespace candor::test
