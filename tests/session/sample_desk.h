#pragma once

#include "desk.h"
#include "manual_clock.h"
#include "sample_person.h"

#include <QTemporaryDir>
#include <QTest>

namespace candor::test {

inline session::Credential aKeyFile(std::uint8_t fill = 7)
{
    vault::SecretBytes key(32);
    std::fill(key.bytes().begin(), key.bytes().end(), fill);
    return session::Credential::keyFile(std::move(key));
}

// Nobody looks on and nobody stops it, unless told to after so many progress reports.
class Onlooker final : public session::ImportWatch {
public:
    explicit Onlooker(int stopAfter = -1)
        : m_stopAfter(stopAfter)
    {
    }
    bool cancelled() const override { return m_stopAfter >= 0 && m_reports > m_stopAfter; }
    void reached(qint64 bytes, qint64 ofBytes) override
    {
        ++m_reports;
        lastBytes = bytes;
        lastOf = ofBytes;
    }
    void keeping() override { }

    qint64 lastBytes = 0;
    qint64 lastOf = 0;

private:
    int m_stopAfter;
    int m_reports = 0;
};

// The one export of the sample whose name contains this.
inline QString samplePath(QStringView part)
{
    for (const QString& path : session::samplePaths()) {
        if (path.contains(part))
            return path;
    }
    return {};
}

inline std::map<Role, qint64> rolesIn(const std::vector<ImportSummary>& imports)
{
    std::map<Role, qint64> sum;
    for (const ImportSummary& import : imports) {
        for (const auto& [role, count] : import.records)
            sum[role] += count;
    }
    return sum;
}

} // namespace candor::test
