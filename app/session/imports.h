#pragma once

#include "browser_profile.h"
#include "import_summary.h"
#include "import_worker.h"
#include "lanes.h"
#include "result.h"

#include <QObject>

#include <memory>
#include <variant>

namespace candor::session {

struct Places;

struct NotImporting { };
struct Looking { }; // what is in these files?
struct Reading {
    ImportReach reach;
};
// The person wants it to wait. What was read stays, even when the program ends meanwhile.
struct Paused {
    std::optional<ImportReach> reach; // nothing: it was still looking
};
struct Keeping { }; // all read; the profile is being folded and the import marked complete
struct Imported {
    std::vector<ImportSummary> imports;
    bool wentOn = false; // an interrupted import, from where it had stopped
    bool startedAnew = false; // an interrupted import did not fit the files any more
};
struct ImportStopped {
    Error why; // Cancelled is a reason like every other; nothing of the import is kept
    std::optional<BrowserProfile> browser {}; // which was being read
};
using ImportState = std::variant<NotImporting, Looking, Reading, Paused, Keeping, Imported, ImportStopped>;

// What was interrupted, by a crash or because the program ended: all imports of one call.
struct Interrupted {
    ImportOrder order;
    std::vector<UnfinishedImport> imports;
    bool isThere = true; // everything that is to be read
    qint64 bytes() const; // done with
    qint64 ofBytes() const;
};

// Imports and the list of sources. GUI thread; reading is done on the work lane, writing on the store lane.
// One import at a time: a second start() while one runs is ignored.
class Imports final : public QObject {
    Q_OBJECT

public:
    Imports(StoreLane& store, QThreadPool& work, const Places& places);
    ~Imports() override; // what is being read is set aside

    const ImportState& state() const { return m_state; }
    const ImportOrder& order() const { return m_order; } // started last
    const std::vector<ImportSummary>& sources() const { return m_sources; }
    // Empty while one runs.
    const std::vector<Interrupted>& interrupted() const { return m_interrupted; }
    bool isRunning() const; // or paused
    // What the import that runs has found so far; null when none runs.
    const FoundSoFar* foundSoFar() const;

    void start(const QStringList& paths);
    void start(const ImportOrder& order); // also to go on with what was interrupted
    void readAnyway(); // what was started last, beyond the limits that stopped it
    void startBrowser(const candor::BrowserProfile& profile); // only ever because a person asked for this one
    void findBrowsers(); // answers with browsersFound; nobody looks before a person asks
    void pause();
    void goOn(); // after pause()
    void cancel();
    void setAside(); // the door closes: what was read stays
    void remove(const candor::session::Interrupted& interrupted);
    void forget(candor::ImportId import);
    void reload(); // after the door opened
    void clear(); // the door closed

Q_SIGNALS:
    void changed(const candor::session::ImportState& state);
    void sourcesChanged();
    void interruptedChanged();
    void browsersFound(const std::vector<candor::BrowserProfile>& browsers);
    void profileTouched(); // an import was completed or forgotten
    void failed(const candor::Error& why); // forgetting or listing went wrong

private:
    template <class Work>
    void startRun(ImportState first, Work work);
    void become(ImportState state);
    void takeReach(const ImportWorker* from, const ImportReach& reach);
    void finish(Result<std::vector<ImportSummary>> result);
    void reloadInterrupted();
    void forgetAll(const std::vector<ImportId>& imports);

    StoreLane& m_store;
    QThreadPool& m_work;
    const Places& m_places;
    std::unique_ptr<ImportWorker> m_run;
    ImportOrder m_order; // of the run, or the one before
    std::optional<BrowserProfile> m_browser; // being read
    Latest<std::vector<BrowserProfile>> m_looking { m_work, *this };
    Latest<std::vector<Interrupted>> m_lookingForFiles { m_work, *this };
    ImportState m_state;
    std::vector<ImportSummary> m_sources;
    std::vector<Interrupted> m_interrupted;
};

} // namespace candor::session
