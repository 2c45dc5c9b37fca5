#pragma once

#include "browser_profile.h"
#include "import_summary.h"
#include "lanes.h"
#include "result.h"

#include <QObject>

#include <memory>
#include <variant>

namespace candor::session {

class StoreLane;
struct Places;

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
    std::optional<BrowserProfile> browser {}; // which was being read
};
using ImportState = std::variant<NotImporting, Looking, Reading, Keeping, Imported, ImportStopped>;

// Imports and the list of sources. GUI thread; reading is done on the work lane, writing on the store lane.
// One import at a time: a second start() while one runs is ignored.
class Imports final : public QObject {
    Q_OBJECT

public:
    Imports(StoreLane& store, QThreadPool& work, const Places& places);
    ~Imports() override;

    const ImportState& state() const { return m_state; }
    const std::vector<ImportSummary>& sources() const { return m_sources; }
    bool isRunning() const;

    void start(const QStringList& paths);
    void startBrowser(const candor::BrowserProfile& profile); // only ever because a person asked for this one
    void findBrowsers(); // answers with browsersFound; nobody looks before a person asks
    void cancel();
    void forget(candor::ImportId import);
    void reload(); // after the door opened
    void clear(); // the door closed

Q_SIGNALS:
    void changed(const candor::session::ImportState& state);
    void sourcesChanged();
    void browsersFound(const std::vector<candor::BrowserProfile>& browsers);
    void profileTouched(); // an import was completed or forgotten
    void failed(const candor::Error& why); // forgetting or listing went wrong

private:
    class Run;
    template <class Work>
    void startRun(ImportState first, Work work);
    void become(ImportState state);
    void finish(Result<std::vector<ImportSummary>> result);

    StoreLane& m_store;
    QThreadPool& m_work;
    const Places& m_places;
    std::unique_ptr<Run> m_run;
    std::optional<BrowserProfile> m_browser; // being read
    Latest<std::vector<BrowserProfile>> m_looking { m_work, *this };
    ImportState m_state;
    std::vector<ImportSummary> m_sources;
};

} // namespace candor::session
