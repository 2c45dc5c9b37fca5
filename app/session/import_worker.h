#pragma once

#include "lane_sink.h"

#include <QElapsedTimer>

#include <atomic>
#include <functional>
#include <memory>

namespace candor::session {

// How far reading has come, and what it has brought.
struct ImportReach {
    qint64 bytes = 0;
    qint64 ofBytes = 0;
    std::shared_ptr<const FoundSoFar> found {};
    bool wentOn = false; // an interrupted import, from where it had stopped
    bool startedAnew = false; // an interrupted import did not fit the files any more
};

// One import on the work lane: where it is kept, and who looks on. Paused, it sleeps between two pieces of a
// file and leaves its thread to others. The wishes come from the GUI thread, everything else is called on the
// work lane.
class ImportWorker final : public ImportWatch {
public:
    enum class Wish : quint8 {
        GoOn,
        Wait,
        Cancel, // nothing is kept
        SetAside // what was read is kept, for later
    };

    // Both are called on the work lane; `tellReach` at most ten times a second, and at
    // once when the first traits are found.
    ImportWorker(StoreLane& store, QThreadPool& work, std::function<void(const ImportReach&)> tellReach,
        std::function<void()> tellKeeping);

    void wish(Wish wish);
    Wish wish() const { return m_wish.load(); }

    ImportSink& sink() { return m_sink; } // where what is read is kept

    bool cancelled() const override;
    bool setsAside() const override { return m_wish.load() == Wish::SetAside; }
    void reached(qint64 bytes, qint64 ofBytes) override;
    void found(const FoundSoFar& found) override;
    void keeping() override { m_tellKeeping(); }
    void goesOn() override { m_reach.wentOn = true; }
    void startsAnew() override { m_reach.startedAnew = true; }

    const ImportReach& reach() const { return m_reach; } // after the end

private:
    void tellNowAndThen();
    void tell();

    LaneSink m_sink;
    QThreadPool& m_work;
    std::function<void(const ImportReach&)> m_tellReach;
    std::function<void()> m_tellKeeping;
    std::atomic<Wish> m_wish = Wish::GoOn;
    QElapsedTimer m_sinceTold;
    const FoundSoFar* m_found = nullptr; // who reads keeps it
    ImportReach m_reach;
};

} // namespace candor::session
