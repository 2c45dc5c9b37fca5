#pragma once

#include "desk.h"
#include "lanes.h"

#include <atomic>
#include <memory>
#include <type_traits>

namespace candor::session {

// The lane of one thread that owns the opened store: the database has one user at a time, so there is no lock
// and no pool of connections. Work may wait for this lane, this lane waits for nobody.
class StoreLane {
public:
    explicit StoreLane(const Clock& clock);
    StoreLane(const StoreLane&) = delete;
    StoreLane& operator=(const StoreLane&) = delete;
    ~StoreLane(); // after everything that was ordered

    // GUI thread. work: (Desk&) -> Result<T>, on the lane; done: (Result<T>) back on the thread of `context`.
    // Without an open store the answer is Refused.
    template <class Work, class Done>
    void ask(QObject& context, Work work, Done done)
    {
        using Answer = std::invoke_result_t<Work, Desk&>;
        inOrder(
            m_pool, context,
            [this, work = std::move(work)]() mutable -> Answer {
                if (!m_desk)
                    return Error { Fault::Refused, QStringLiteral("the store is locked") };
                return work(*m_desk);
            },
            std::move(done));
    }

    // GUI thread. open: () -> Result<Desk>, on the lane; what it opens is this lane's from then on.
    template <class OpenDesk, class Done>
    void openWith(QObject& context, OpenDesk open, Done done)
    {
        inOrder(
            m_pool, context,
            [this, open = std::move(open)]() mutable -> Result<void> {
                m_isClosing = false;
                m_desk.reset(); // two opened stores at once never happen, whoever opens twice
                Result<Desk> desk = open();
                if (!desk)
                    return desk.error();
                m_desk = std::make_unique<Desk>(*std::move(desk));
                ++m_opening;
                return {};
            },
            std::move(done));
    }

    // Before the first order: a store that is opened already.
    void take(Desk desk) { m_desk = std::make_unique<Desk>(std::move(desk)); }

    // After everything that was ordered: the store, for who goes on without a lane. Refused when there is
    // none.
    Result<Desk> giveBack();

    // GUI thread: close the store after everything that was ordered before.
    template <class Done>
    void close(QObject& context, Done done)
    {
        m_isClosing = true;
        inOrder(
            m_pool, context,
            [this]() -> Result<void> {
                m_desk.reset();
                return {};
            },
            std::move(done));
    }

    // Any thread: whether somebody waits for the store to be closed. Long work that nobody asked for ends
    // then.
    bool isClosing() const { return m_isClosing; }

    // Work lane: like ask(), but the future is waited for or kept. work: (Desk&) -> Result<T>.
    template <class Work>
    auto hand(Work work) -> QFuture<std::invoke_result_t<Work, Desk&>>
    {
        using Answer = std::invoke_result_t<Work, Desk&>;
        return handed(m_pool, [this, work = std::move(work)]() mutable -> Answer {
            if (!m_desk)
                return Error { Fault::Refused, QStringLiteral("the store is locked") };
            return work(*m_desk);
        });
    }

    quint64 opening() const { return m_opening; } // on the lane: another number is another opening of a store
    QThreadPool& pool() { return m_pool; } // for what needs the lane but no store
    const Clock& clock() const { return m_clock; }

private:
    const Clock& m_clock;
    std::unique_ptr<Desk> m_desk; // touched on the lane only, like the next
    quint64 m_opening = 0;
    std::atomic_bool m_isClosing = false;
    QThreadPool m_pool;
};

} // namespace candor::session
