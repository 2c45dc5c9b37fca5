#include "read_back.h"
#include "subject_id.h"

#include <QRegularExpression>
#include <QTest>

using namespace candor;
using namespace candor::sync;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant Given = *instantFromIso(u"2026-11-23T12:00:00.075Z");
const QString Subject = u"sub_9pLv"_s;

// A record as the server names it, for a domain; `stored` where it was set back.
RemoteRecord record(Instant asked, const std::set<QString>& granted, const QString& domain = u"dom_1"_s,
    Milliseconds setBack = 0ms)
{
    return { consentIdOf({ Subject, domain, u"pol_1"_s, asked }), u"pol_1"_s, asked - setBack, granted };
}

// Denies everything but functionality.
Parcel parcel()
{
    Parcel sent;
    sent.givenAt = Given;
    sent.purposes = { { u"necessary"_s, true }, { u"functionality"_s, true }, { u"marketing"_s, false } };
    sent.receipt = { record(Given, {}).id, u"dom_1"_s, {} };
    return sent;
}

const std::set<QString> Meant { u"necessary"_s, u"functionality"_s };
const std::set<QString> More { u"necessary"_s, u"functionality"_s, u"marketing"_s };
const std::set<QString> Less { u"necessary"_s };

} // namespace

using Records = std::vector<RemoteRecord>;

class ReadBackTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void onlyWhatIsStoredIsDelivered_data()
    {
        QTest::addColumn<Records>("records");
        QTest::addColumn<Finding>("finding");
        const auto row = [](const char* name, const Records& records, Finding finding) {
            QTest::newRow(name) << records << finding;
        };
        using enum Finding;
        row("as meant", { record(Given, Meant) }, Equal);
        row("without the word necessary", { record(Given, { u"functionality"_s }) }, Equal);
        row("set back by an hour", { record(Given, Meant, u"dom_1"_s, 1h) }, Equal);
        row("not there", { record(Given - 1s, Meant) }, Missing);
        row("nothing there", {}, Missing);
        row("another write had the millisecond: it grants more", { record(Given, More) }, Different);
        row("it grants less", { record(Given, Less) }, Different);
        row("older ones do not matter", { record(Given - 1s, More), record(Given, Meant) }, Equal);
        row("newer and stricter", { record(Given, Meant), record(Given + 1s, Less) }, Equal);
        row("newer and more permissive", { record(Given, Meant), record(Given + 1s, More) }, Overruled);
        row("newer of another domain", { record(Given, Meant), record(Given + 1s, More, u"dom_2"_s) }, Equal);
        row("both set back to one moment, the other asked for later",
            { record(Given, Meant, u"dom_1"_s, 10s), record(Given + 1s, More, u"dom_1"_s, 11s) }, Overruled);
        row("both set back to one moment, ours asked for later",
            { record(Given, Meant, u"dom_1"_s, 10s), record(Given - 1s, More, u"dom_1"_s, 9s) }, Equal);
    }
    void onlyWhatIsStoredIsDelivered()
    {
        QFETCH(Records, records);
        QFETCH(Finding, finding);
        Endpoint endpoint;
        endpoint.subjectId = Subject;
        std::ranges::stable_sort(records, {}, &RemoteRecord::givenAt);
        const ReadBack found = readBack({ true, records }, endpoint, parcel());
        QCOMPARE(found.finding, finding);
        QCOMPARE(found.policyId, finding == Finding::Missing ? QString() : u"pol_1"_s);
        QCOMPARE(found.newest, records.empty() ? Instant {} : records.back().givenAt);
    }

    // The tenant's name is part of the hash and is told to nobody.
    void aServerWithATenantIsJudgedByTheTimeInTheId()
    {
        Endpoint endpoint;
        endpoint.subjectId = Subject;
        const auto withTenant = [](Instant asked, const std::set<QString>& granted) {
            return record(asked, granted, u"tenant"_s);
        };
        Parcel sent = parcel();
        sent.receipt.consentId = withTenant(Given, {}).id;
        QCOMPARE(readBack({ true, { withTenant(Given, Meant) } }, endpoint, sent).finding, Finding::Equal);
        QCOMPARE(
            readBack({ true, { withTenant(Given, Meant), withTenant(Given + 1s, More) } }, endpoint, sent)
                .finding,
            Finding::Overruled);
        sent.receipt.consentId = withTenant(Given - 1ms, {}).id; // somebody changed the time on the way
        QCOMPARE(readBack({ true, { withTenant(Given - 1ms, Meant) } }, endpoint, sent).finding,
            Finding::Different);
    }

    void aGrantAsksWhatWasSaidThere_data()
    {
        QTest::addColumn<Records>("records");
        QTest::addColumn<Permission>("permission");
        const auto row = [](const char* name, const Records& records, Permission permission) {
            QTest::newRow(name) << records << permission;
        };
        row("nothing", {}, Permission::Go);
        row("older denial: known", { record(Given - 1s, {}) }, Permission::Go);
        row("our own write whose answer was lost", { record(Given, Meant) }, Permission::Go);
        row("newer denial", { record(Given + 1s, {}) }, Permission::Ask);
        row("denial in the same millisecond", { record(Given, Less) }, Permission::Ask);
        row("newer, grants more", { record(Given + 1s, More) }, Permission::GoLater);
        row("newer, the same", { record(Given + 1s, Meant) }, Permission::Go);
        row("newer, more, then newer, less", { record(Given + 1s, More), record(Given + 2s, Less) },
            Permission::Ask);
    }
    void aGrantAsksWhatWasSaidThere()
    {
        QFETCH(Records, records);
        QFETCH(Permission, permission);
        QCOMPARE(beforeGranting({ true, records }, parcel()).permission, permission);
    }
};

QTEST_GUILESS_MAIN(ReadBackTest)
#include "read_back_test.moc"
