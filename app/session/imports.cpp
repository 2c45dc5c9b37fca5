#include "imports.h"

#include "browser_imports.h"
#include "import_sink.h"
#include "places.h"
#include "store_lane.h"

#include <QFileInfo>

#include <algorithm>
#include <numeric>

namespace candor::session {

namespace {

// Unfinished imports by the call that began them.
std::vector<Interrupted> byOrder(const std::vector<UnfinishedImport>& unfinished)
{
    std::vector<Interrupted> all;
    for (const UnfinishedImport& one : unfinished) {
        const auto same = std::ranges::find_if(
            all, [&one](const Interrupted& each) { return each.order.paths == one.note.paths; });
        if (same != all.end())
            same->imports.push_back(one);
        else
            all.push_back({ { one.note.paths, one.note.limits }, { one } });
    }
    return all;
}

} // namespace

qint64 Interrupted::bytes() const
{
    return std::accumulate(imports.begin(), imports.end(), qint64 { 0 },
        [](qint64 sum, const UnfinishedImport& one) { return sum + one.bytes; });
}

qint64 Interrupted::ofBytes() const
{
    return std::accumulate(imports.begin(), imports.end(), qint64 { 0 },
        [](qint64 sum, const UnfinishedImport& one) { return sum + one.note.bytes; });
}

Imports::Imports(StoreLane& store, QThreadPool& work, const Places& places)
    : m_store(store)
    , m_work(work)
    , m_places(places)
{
}

Imports::~Imports()
{
    setAside();
    m_work.waitForDone();
}

bool Imports::isRunning() const
{
    return m_run != nullptr;
}

const FoundSoFar* Imports::foundSoFar() const
{
    if (const auto* reading = std::get_if<Reading>(&m_state))
        return reading->reach.found.get();
    if (const auto* paused = std::get_if<Paused>(&m_state); paused && paused->reach)
        return paused->reach->found.get();
    return nullptr;
}

void Imports::start(const QStringList& paths)
{
    start(ImportOrder { paths });
}

void Imports::start(const ImportOrder& order)
{
    if (m_run || order.paths.isEmpty())
        return;
    m_order = order;
    startRun(Looking {}, [order](ImportWorker& run) { return importPaths(order, run.sink(), run); });
}

void Imports::readAnyway()
{
    start(ImportOrder { m_order.paths, UnpackLimits::Raised });
}

void Imports::startBrowser(const BrowserProfile& profile)
{
    if (m_run)
        return;
    m_browser = profile;
    m_order = {};
    startRun(Reading { { 0, profile.bytes() } }, [profile, store = m_places.store](ImportWorker& run) {
        return importBrowsers({ profile }, store, run.sink(), run);
    });
}

template <class Work>
void Imports::startRun(ImportState first, Work work)
{
    // The worker dies on this thread after its last word, or with the lane that this object waits for.
    m_run = std::make_unique<ImportWorker>(
        m_store, m_work,
        [this](const ImportReach& reach) {
            QMetaObject::invokeMethod(this, [this, from = m_run.get(), reach] { takeReach(from, reach); });
        },
        [this] {
            QMetaObject::invokeMethod(this, [this, from = m_run.get()] {
                if (m_run && m_run.get() == from)
                    become(Keeping {});
            });
        });
    m_lookingForFiles.drop();
    m_interrupted.clear();
    Q_EMIT interruptedChanged();
    become(std::move(first));
    inOrder(
        m_work, *this, [work = std::move(work), run = m_run.get()] { return work(*run); },
        [this](Result<std::vector<ImportSummary>> result) { finish(std::move(result)); });
}

void Imports::takeReach(const ImportWorker* from, const ImportReach& reach)
{
    if (m_run.get() != from)
        return;
    if (std::holds_alternative<Paused>(m_state))
        become(Paused { reach }); // told before it fell asleep
    else
        become(Reading { reach });
}

void Imports::pause()
{
    if (!m_run || m_run->wish() != ImportWorker::Wish::GoOn || std::holds_alternative<Keeping>(m_state))
        return;
    m_run->wish(ImportWorker::Wish::Wait);
    const auto* reading = std::get_if<Reading>(&m_state);
    become(Paused { reading ? std::optional(reading->reach) : std::nullopt });
}

void Imports::goOn()
{
    const auto* paused = std::get_if<Paused>(&m_state);
    if (!m_run || !paused)
        return;
    ImportState next = Looking {};
    if (paused->reach)
        next = Reading { *paused->reach };
    m_run->wish(ImportWorker::Wish::GoOn);
    become(std::move(next));
}

void Imports::findBrowsers()
{
    m_looking.start([places = m_places](auto) { return session::findBrowsers(places); },
        [this](const std::vector<BrowserProfile>& found) { Q_EMIT browsersFound(found); });
}

void Imports::cancel()
{
    if (m_run)
        m_run->wish(ImportWorker::Wish::Cancel);
}

void Imports::setAside()
{
    if (m_run)
        m_run->wish(ImportWorker::Wish::SetAside);
}

void Imports::finish(Result<std::vector<ImportSummary>> result)
{
    const std::unique_ptr<ImportWorker> run = std::move(m_run);
    const std::optional<BrowserProfile> browser = std::exchange(m_browser, {});
    if (!result) {
        if (run->wish() == ImportWorker::Wish::SetAside)
            become(NotImporting {});
        else
            become(ImportStopped { result.error(), browser });
        reloadInterrupted();
        return;
    }
    become(Imported { *std::move(result), run->reach().wentOn, run->reach().startedAnew });
    reload();
    Q_EMIT profileTouched();
}

void Imports::forget(ImportId import)
{
    forgetAll({ import });
}

void Imports::remove(const Interrupted& interrupted)
{
    std::vector<ImportId> imports;
    for (const UnfinishedImport& one : interrupted.imports)
        imports.push_back(one.id);
    forgetAll(imports);
}

void Imports::forgetAll(const std::vector<ImportId>& imports)
{
    m_store.ask(
        *this,
        [imports](Desk& desk) -> Result<void> {
            for (const ImportId import : imports) {
                if (const Result<Forgotten> done = desk.forget(import); !done)
                    return done.error();
            }
            return {};
        },
        [this](const Result<void>& done) {
            if (!done)
                Q_EMIT failed(done.error());
            reload();
            if (done)
                Q_EMIT profileTouched();
        });
}

void Imports::reload()
{
    m_store.ask(
        *this, [](Desk& desk) { return desk.sources(); },
        [this](Result<std::vector<ImportSummary>> sources) {
            if (!sources) {
                Q_EMIT failed(sources.error());
                return;
            }
            m_sources = *std::move(sources);
            Q_EMIT sourcesChanged();
        });
    reloadInterrupted();
}

// The files may lie on a disk that is slow to answer: they are looked for on the work lane.
void Imports::reloadInterrupted()
{
    m_store.ask(
        *this, [](Desk& desk) { return desk.unfinished(); },
        [this](const Result<std::vector<UnfinishedImport>>& unfinished) {
            if (!unfinished || m_run)
                return;
            m_lookingForFiles.start(
                [all = byOrder(*unfinished)](auto) mutable {
                    for (Interrupted& each : all)
                        each.isThere = std::ranges::all_of(
                            each.order.paths, [](const QString& path) { return QFileInfo::exists(path); });
                    return all;
                },
                [this](std::vector<Interrupted> all) {
                    m_interrupted = std::move(all);
                    Q_EMIT interruptedChanged();
                });
        });
}

void Imports::clear()
{
    m_looking.drop();
    m_lookingForFiles.drop();
    m_sources.clear();
    m_interrupted.clear();
    become(NotImporting {});
    Q_EMIT sourcesChanged();
    Q_EMIT interruptedChanged();
}

void Imports::become(ImportState state)
{
    m_state = std::move(state);
    Q_EMIT changed(m_state);
}

} // namespace candor::session
