#include "copies.h"

#include "store_lane.h"

#include <optional>

namespace candor::session {

Copies::Copies(StoreLane& store, QThreadPool& work)
    : m_store(store)
    , m_export(work, *this)
{
    m_nextStep.setSingleShot(true);
    m_nextStep.setInterval(BetweenSteps);
    connect(&m_nextStep, &QTimer::timeout, this, &Copies::backUp);
}

void Copies::exportTo(const QString& path)
{
    m_exporting = true;
    Q_EMIT changed();
    m_export.start(
        [&store = m_store, path](const std::function<bool()>& cancelled) {
            // Who locks or erases does not wait until it is written.
            const auto stopped = [&store, cancelled] { return cancelled() || store.isClosing(); };
            return store.hand([path, stopped](Desk& desk) { return desk.exportEverything(path, stopped); })
                .result();
        },
        [this, path](const Result<qint64>& done) {
            m_exporting = false;
            Q_EMIT changed();
            if (done)
                Q_EMIT exported(path);
            else if (done.error().fault != Fault::Cancelled)
                Q_EMIT failed(done.error());
        });
}

void Copies::backUp()
{
    struct Step {
        bool more = false;
        std::optional<Instant> newest;
    };
    const auto step = [&lane = m_store](Desk& desk) -> Result<Step> {
        const Result<bool> more = desk.backUpNext([&lane] { return lane.isClosing(); });
        if (!more)
            return more.error();
        return Step { *more, desk.newestBackup() };
    };
    m_store.ask(*this, step, [this](const Result<Step>& done) {
        if (!done && (done.error().fault == Fault::Refused || done.error().fault == Fault::Cancelled))
            return; // the store was closed meanwhile
        m_backupTrouble = done ? std::nullopt : std::optional(done.error());
        if (done)
            m_newestBackup = done->newest;
        if (done && done->more)
            m_nextStep.start();
        else
            Q_EMIT backupsChanged();
    });
}

void Copies::stopExport()
{
    m_export.drop();
    if (std::exchange(m_exporting, false))
        Q_EMIT changed();
}

void Copies::stop()
{
    stopExport();
    m_newestBackup.reset();
    m_backupTrouble.reset();
    m_nextStep.stop();
    Q_EMIT backupsChanged();
}

} // namespace candor::session
