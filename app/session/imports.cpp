#include "imports.h"

#include "browser_imports.h"
#include "import_sink.h"
#include "places.h"
#include "store_lane.h"

#include <QElapsedTimer>

#include <atomic>

namespace candor::session {

// One import on the work lane: hands every batch to the store lane and waits until the one before is safe, so
// that one batch is being read while another is being kept, and never more.
class Imports::Run final : public ImportSink, public ImportWatch {
public:
    Run(Imports& owner, StoreLane& store)
        : m_owner(owner)
        , m_store(store)
    {
    }

    void cancel() { m_cancelled.store(true); }

    Result<ImportId> begin(const ImportSummary& head) override
    {
        return settled([&] { return wait<ImportId>([head](Desk& desk) { return desk.begin(head); }); });
    }
    Result<void> accept(ImportId import, const FileReport& file, const std::vector<Record>& batch) override
    {
        if (Result<void> before = settle(); !before)
            return before;
        m_last = m_store.hand([import, file, batch](Desk& desk) { return desk.accept(import, file, batch); });
        return {};
    }
    Result<void> dropFile(ImportId import, const FileReport& file) override
    {
        return settled(
            [&] { return wait<void>([import, file](Desk& desk) { return desk.dropFile(import, file); }); });
    }
    Result<ImportSummary> complete(ImportId import, const ImportSummary& summary) override
    {
        return settled([&] {
            return wait<ImportSummary>(
                [import, summary](Desk& desk) { return desk.complete(import, summary); });
        });
    }
    Result<void> discard(ImportId import) override
    {
        (void)settle();
        return wait<void>([import](Desk& desk) { return desk.discard(import); });
    }

    bool cancelled() const override { return m_cancelled.load(); }
    void reached(qint64 bytes, qint64 ofBytes) override
    {
        constexpr qint64 leastPause = 100; // ms: ten times a second is as often as a person sees
        if (m_sinceTold.isValid() && m_sinceTold.elapsed() < leastPause)
            return;
        m_sinceTold.start();
        tell(Reading { bytes, ofBytes });
    }
    void keeping() override { tell(Keeping {}); }

private:
    template <class T, class Work>
    Result<T> wait(Work work)
    {
        QFuture<Result<T>> answer = m_store.hand(std::move(work));
        answer.waitForFinished();
        return answer.takeResult();
    }
    // What was handed over last must be safe before anything else happens.
    Result<void> settle()
    {
        if (!m_last.isValid())
            return {};
        m_last.waitForFinished();
        return std::exchange(m_last, {}).takeResult();
    }
    template <class Work>
    auto settled(Work work) -> decltype(work())
    {
        if (Result<void> before = settle(); !before)
            return before.error();
        return work();
    }
    void tell(ImportState state)
    {
        QMetaObject::invokeMethod(&m_owner, [this, state = std::move(state)] {
            if (m_owner.m_run.get() == this)
                m_owner.become(state);
        });
    }

    Imports& m_owner; // waits for this run before it dies
    StoreLane& m_store;
    std::atomic_bool m_cancelled = false;
    QFuture<Result<void>> m_last;
    QElapsedTimer m_sinceTold;
};

Imports::Imports(StoreLane& store, QThreadPool& work, const Places& places)
    : m_store(store)
    , m_work(work)
    , m_places(places)
{
}

Imports::~Imports()
{
    cancel();
    m_work.waitForDone();
}

bool Imports::isRunning() const
{
    return m_run != nullptr;
}

void Imports::start(const QStringList& paths)
{
    if (m_run || paths.isEmpty())
        return;
    startRun(Looking {}, [paths](Run& run) { return importPaths(paths, run, run); });
}

void Imports::startBrowser(const BrowserProfile& profile)
{
    if (m_run)
        return;
    m_browser = profile;
    startRun(Reading { 0, profile.bytes() },
        [profile, store = m_places.store](Run& run) { return importBrowsers({ profile }, store, run, run); });
}

template <class Work>
void Imports::startRun(ImportState first, Work work)
{
    m_run = std::make_unique<Run>(*this, m_store);
    become(std::move(first));
    inOrder(
        m_work, *this, [work = std::move(work), run = m_run.get()] { return work(*run); },
        [this](Result<std::vector<ImportSummary>> result) { finish(std::move(result)); });
}

void Imports::findBrowsers()
{
    m_looking.start([places = m_places](auto) { return session::findBrowsers(places); },
        [this](const std::vector<BrowserProfile>& found) { Q_EMIT browsersFound(found); });
}

void Imports::cancel()
{
    if (m_run)
        m_run->cancel();
}

void Imports::finish(Result<std::vector<ImportSummary>> result)
{
    m_run.reset();
    const std::optional<BrowserProfile> browser = std::exchange(m_browser, {});
    if (!result) {
        become(ImportStopped { result.error(), browser });
        return;
    }
    become(Imported { *std::move(result) });
    reload();
    Q_EMIT profileTouched();
}

void Imports::forget(ImportId import)
{
    m_store.ask(
        *this, [import](Desk& desk) { return desk.forget(import); },
        [this](const Result<Forgotten>& done) {
            if (!done) {
                Q_EMIT failed(done.error());
                return;
            }
            reload();
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
}

void Imports::clear()
{
    m_looking.drop();
    m_sources.clear();
    become(NotImporting {});
    Q_EMIT sourcesChanged();
}

void Imports::become(ImportState state)
{
    m_state = std::move(state);
    Q_EMIT changed(m_state);
}

} // namespace candor::session
