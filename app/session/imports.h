#pragma once

#include "import_summary.h"
#include "result.h"

#include <QObject>

#include <memory>
#include <variant>

class QThreadPool;

namespace candor::session {

class StoreLane;

struct NotImporting { };
struct Looking { }; // what is in these files?
struct Reading {
    qint64 bytes = 0;
    qint64 ofBytes = 0;
};
struct Keeping { }; // all read; the profile is being folded and the import marked complete
struct Imported {
    std::vector<ImportSummary> imports;
};
struct ImportStopped {
    Error why; // Cancelled is a reason like every other; nothing of the import is kept
};
using ImportState = std::variant<NotImporting, Looking, Reading, Keeping, Imported, ImportStopped>;

// Imports and the list of sources. GUI thread; reading is done on the work lane, writing on the store lane.
// One import at a time: a second start() while one runs is ignored.
class Imports final : public QObject {
    Q_OBJECT

public:
    Imports(StoreLane& store, QThreadPool& work);
    ~Imports() override;

    const ImportState& state() const { return m_state; }
    const std::vector<ImportSummary>& sources() const { return m_sources; }
    bool isRunning() const;

    void start(const QStringList& paths);
    void cancel();
    void forget(candor::ImportId import);
    void reload(); // after the door opened
    void clear(); // the door closed

Q_SIGNALS:
    void changed(const candor::session::ImportState& state);
    void sourcesChanged();
    void profileTouched(); // an import was completed or forgotten
    void failed(const candor::Error& why); // forgetting or listing went wrong

private:
    class Run;
    void become(ImportState state);
    void finish(Result<std::vector<ImportSummary>> result);

    StoreLane& m_store;
    QThreadPool& m_work;
    std::unique_ptr<Run> m_run;
    ImportState m_state;
    std::vector<ImportSummary> m_sources;
};

} // namespace candor::session
