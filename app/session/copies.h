#pragma once

#include "instant.h"
#include "lanes.h"
#include "result.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace candor::session {

class StoreLane;

// Copies of everything, while the store is open: the archive that the person asks for, and the encrypted
// backup that is made by itself, a few megabytes at a time. GUI thread; made on the store lane, and stopped
// at any moment: nothing, or what stood there before, stands at its place then.
class Copies final : public QObject {
    Q_OBJECT

public:
    Copies(StoreLane& store, QThreadPool& work);

    bool isExporting() const { return m_exporting; }
    // Answered with exported() or failed(), unless it is stopped or the store closes.
    void exportTo(const QString& path);
    void stopExport();
    void backUp(); // when one is due
    void stop(); // both; the door closed

    std::optional<Instant> newestBackup() const { return m_newestBackup; }
    const std::optional<Error>& backupTrouble() const { return m_backupTrouble; } // of the last one

Q_SIGNALS:
    void changed(); // isExporting()
    void backupsChanged();
    void exported(const QString& path);
    void failed(const candor::Error& error);

private:
    StoreLane& m_store;
    Latest<Result<qint64>> m_export;
    bool m_exporting = false;
    // A breath between two steps: others get the lane, and where a step could do nothing, it is not asked
    // again at once.
    static constexpr std::chrono::milliseconds BetweenSteps { 20 };
    QTimer m_nextStep;
    std::optional<Instant> m_newestBackup;
    std::optional<Error> m_backupTrouble;
};

} // namespace candor::session
