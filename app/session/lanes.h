#pragma once

#include <QFutureWatcher>
#include <QPromise>
#include <QRunnable>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <memory>
#include <type_traits>
#include <utility>

namespace candor::session {

// Work leaves the GUI thread in two ways, inOrder and Latest, and in no third. Both are called on the thread
// of `context`, call back there, and never call a context that has died. Qt's future carries the value;
// nothing else is shared between the threads.

// An order: carried out and answered, every one, in the order given (on a lane of one thread).
//   work: () -> T on the lane; done: (T&&) on the context's thread.
template <class Work, class Done>
void inOrder(QThreadPool& lane, QObject& context, Work work, Done done)
{
    using T = std::invoke_result_t<Work>;
    auto* watcher = new QFutureWatcher<T>(&context);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, &context, [watcher, done = std::move(done)]() mutable {
            watcher->deleteLater();
            done(watcher->future().takeResult());
        });
    watcher->setFuture(QtConcurrent::run(&lane, std::move(work)));
}

// An order whose answer is waited for, on another lane than this one. Not QtConcurrent::run: whoever waits
// for that future takes work that has not begun off the lane and does it himself, beside what the lane is
// doing.
//   work: () -> T on the lane, and nowhere else.
template <class Work>
auto handed(QThreadPool& lane, Work work) -> QFuture<std::invoke_result_t<Work>>
{
    class Errand final : public QRunnable {
    public:
        explicit Errand(Work work)
            : m_work(std::move(work))
        {
            m_promise.start();
        }
        QFuture<std::invoke_result_t<Work>> answer() const { return m_promise.future(); }
        void run() override
        {
            m_promise.addResult(m_work());
            m_promise.finish();
        }

    private:
        Work m_work;
        QPromise<std::invoke_result_t<Work>> m_promise;
    };
    auto errand = std::make_unique<Errand>(std::move(work));
    const auto answer = errand->answer();
    lane.start(errand.release()); // the pool's from here on
    return answer;
}

// A question: only the newest answer counts. A newer start() cancels the older one and drops its answer.
//   work: (cancelled) -> T on the lane, where cancelled() tells whether somebody still wants to know.
template <class T>
class Latest {
public:
    Latest(QThreadPool& lane, QObject& context)
        : m_lane(lane)
        , m_context(context)
    {
    }
    Latest(const Latest&) = delete;
    Latest& operator=(const Latest&) = delete;
    ~Latest() { drop(); }

    template <class Work, class Done>
    void start(Work work, Done done)
    {
        drop();
        const quint64 asked = ++m_asked;
        auto* watcher = new QFutureWatcher<T>(&m_context);
        m_running = watcher;
        QObject::connect(watcher, &QFutureWatcherBase::finished, &m_context,
            [this, watcher, asked, done = std::move(done)]() mutable {
                watcher->deleteLater();
                if (asked != m_asked || watcher->isCanceled() || watcher->future().resultCount() == 0)
                    return;
                m_running = nullptr;
                done(watcher->future().takeResult());
            });
        watcher->setFuture(QtConcurrent::run(&m_lane, [work = std::move(work)](QPromise<T>& promise) mutable {
            promise.addResult(work([&promise] { return promise.isCanceled(); }));
        }));
    }

    // Nobody wants to know any more.
    void drop()
    {
        ++m_asked;
        if (!m_running)
            return;
        m_running->disconnect(&m_context);
        m_running->cancel();
        m_running->deleteLater();
        m_running = nullptr;
    }

private:
    QThreadPool& m_lane;
    QObject& m_context;
    QFutureWatcher<T>* m_running = nullptr;
    quint64 m_asked = 0;
};

} // namespace candor::session
