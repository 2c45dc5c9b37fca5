#pragma once

#include "browsers/browsers.h"
#include "made_browsers.h"
#include "made_database.h"
#include "recording_host.h"

#include <QTest>

namespace candor::test {

// One browser's file in a folder of its own, and a private folder for its copies.
struct BrowserBench {
    explicit BrowserBench(Company company)
    {
        using namespace Qt::StringLiterals;
        profile.company = company;
        const QString name = company == Company::Firefox ? u"places.sqlite"_s
            : company == Company::Safari                 ? u"History.db"_s
                                                         : u"History"_s;
        profile.files = { { folder.path() + u'/' + name, 0 } };
    }

    const QString& file() const { return profile.files.front().path; }
    QString privateFolder() const { return folder.path() + QStringLiteral("/store/copies"); }
    bool isSwept() const { return !QFileInfo::exists(privateFolder()); }

    Result<ImportSummary> read()
    {
        for (BrowserFile& each : profile.files)
            each.bytes = QFileInfo(each.path).size();
        return importing::readBrowser(profile, privateFolder(), host);
    }
    // "12:00 visit Tea": the records, in order.
    QStringList told(Role role) const
    {
        QStringList lines;
        for (const Record& record : host.records()) {
            if (record.role == role)
                lines += (record.at ? toIso(*record.at).sliced(11, 5) : QStringLiteral("-"))
                    + QLatin1Char(' ') + record.kind + QLatin1Char(' ') + record.text;
        }
        return lines;
    }
    QStringList concluded() const // "Ad topics: Topic 57"
    {
        QStringList claims;
        for (const Record& record : host.records()) {
            for (const Claim& claim : record.claims)
                claims += claim.label + QStringLiteral(": ") + claim.value;
        }
        return claims;
    }

    Desk folder;
    BrowserProfile profile;
    RecordingHost host;
};

} // namespace candor::test
