#include "browser_copy.h"
#include "browser_readers.h"
#include "browsers.h"
#include "containers/device_source.h"
#include "file_reading.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

// Reading one profile from begin to end.
class ProfileReading {
public:
    ProfileReading(const BrowserProfile& profile, const QString& privateFolder, ImportHost& host)
        : m_profile(profile)
        , m_privateFolder(privateFolder)
        , m_host(host)
        , m_files(announced(profile))
        , m_progress(host, m_files)
    {
    }

    Result<ImportSummary> run()
    {
        for (std::size_t i = 0; i < m_files.size(); ++i) {
            const qint64 announced = m_files[i].report.bytes;
            const QString& path = m_profile.files[i].path;
            const bool isTopics = m_files[i].report.path == "BrowsingTopicsState"_L1;
            m_progress.within(0, announced);
            if (Result<void> done
                = isTopics ? readTopics(path, m_files[i].report) : readHistory(path, m_files[i].report);
                !done)
                return done.error();
            m_progress.passed(announced);
        }
        return summary();
    }

private:
    static std::vector<ExportFile> announced(const BrowserProfile& profile)
    {
        std::vector<ExportFile> files;
        for (const BrowserFile& file : profile.files) {
            ExportFile one;
            one.report.id = { static_cast<qint64>(files.size()) + 1 };
            one.report.path = QFileInfo(file.path).fileName();
            one.report.bytes = file.bytes;
            files.push_back(std::move(one));
        }
        return files;
    }

    Result<void> readHistory(const QString& path, FileReport& report)
    {
        const auto cancelled = [this] { return m_host.cancelled(); };
        const Result<BrowserCopy> copy = BrowserCopy::of(path, m_privateFolder, cancelled);
        if (!copy)
            return copy.error();
        const qint64 ofBytes = report.bytes;
        report.bytes = copy->bytes();
        Findings findings(report, m_host);
        BrowserDatabase database(copy->path(), cancelled);
        qint64 lastRow = 0;
        BrowserReading reading { database, m_profile.company, findings, [&](qint64 row, qint64 last) {
                                    lastRow = last;
                                    if (row > 0 && row <= last) // a row's number can be anything
                                        m_progress.within(
                                            static_cast<qint64>(static_cast<double>(ofBytes)
                                                * static_cast<double>(row) / static_cast<double>(last)),
                                            ofBytes);
                                } };
        if (m_profile.company == Company::Firefox)
            readFirefox(reading);
        else if (m_profile.company == Company::Safari)
            readSafari(reading);
        else
            readChromium(reading);
        if (!reading.handedOver)
            return reading.handedOver;
        if (database.error())
            return *database.error();
        return end(findings, report, database.damage(), lastRow == 0);
    }

    // Chrome replaces this file as a whole, so no copy is needed to read one state of it.
    Result<void> readTopics(const QString& path, FileReport& report)
    {
        auto file = std::make_unique<QFile>(path);
        if (!QFileInfo(path).isFile() || !file->open(QIODevice::ReadOnly)) {
            const bool isThere = QFileInfo::exists(path);
            return Error { isThere ? Fault::Refused : Fault::NotFound, u"the topics cannot be opened"_s };
        }
        if (m_host.cancelled())
            return Error { Fault::Cancelled, {} };
        constexpr qint64 largest = 16 << 20; // a few kilobytes are usual
        report.bytes = file->size();
        Findings findings(report, m_host);
        if (report.bytes > largest)
            return end(findings, report, FileReason::TooLarge, false);
        DeviceSource source(std::move(file));
        Result<void> handedOver;
        const FileReason damage = readAdTopics(source, m_profile.company, findings, handedOver);
        if (!handedOver)
            return handedOver;
        return end(findings, report, damage, false);
    }

    Result<void> end(Findings& findings, FileReport& report, FileReason damage, bool isEmpty)
    {
        if (damage != FileReason::None) {
            report.state = FileState::Failed;
            report.reason = report.bytes == 0 ? FileReason::Empty : damage;
            report.records = 0;
            return findings.forget();
        }
        report.state = FileState::Read;
        if (report.records == 0)
            report.reason = isEmpty ? FileReason::Empty : FileReason::NothingToRead;
        if (findings.from())
            m_from = m_from ? std::min(m_from, findings.from()) : findings.from();
        m_to = std::max(m_to, findings.to());
        const std::vector<ImportWarning> warnings = findings.warnings();
        m_warnings.insert(m_warnings.end(), warnings.begin(), warnings.end());
        return findings.handOverAll();
    }

    Result<ImportSummary> summary() const
    {
        ImportSummary result;
        result.company = m_profile.company;
        result.product = productOf(m_profile);
        result.from = m_from;
        result.to = m_to;
        for (const ExportFile& file : m_files) {
            result.paths += file.report.path;
            result.files.push_back(file.report);
        }
        result.warnings = m_warnings;
        if (result.fileCount(FileState::Read) == 0)
            return Error { Fault::Invalid, u"nothing of the browser's profile could be read"_s };
        return result;
    }

    const BrowserProfile& m_profile;
    const QString& m_privateFolder;
    ImportHost& m_host;
    std::vector<ExportFile> m_files;
    Progress m_progress;
    std::optional<Instant> m_from;
    std::optional<Instant> m_to;
    std::vector<ImportWarning> m_warnings;
};

} // namespace

QString productOf(const BrowserProfile& profile)
{
    const QString brand = brandOf(profile.company);
    return profile.name.isEmpty() ? brand : QString(brand % u" (" % profile.name % u')');
}

Result<ImportSummary> readBrowser(
    const BrowserProfile& profile, const QString& privateFolder, ImportHost& host)
{
    return ProfileReading(profile, privateFolder, host).run();
}

} // namespace candor::importing
