#include "c15t_answers.h"

#include <QRegularExpression>
#include <QTest>

using namespace candor;
using namespace candor::sync;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant Now = *instantFromIso(u"2026-11-23T12:00:00Z");

Answer whole(int status, const QByteArray& body, const QByteArray& type = "application/json; charset=utf-8")
{
    Answer answer;
    answer.status = status;
    answer.contentType = type;
    answer.body = body;
    answer.at = Now;
    return answer;
}

Answer coded(int status, const QByteArray& code)
{
    return whole(status,
        "{\"code\":\"" + code + "\",\"message\":\"m\",\"status\":" + QByteArray::number(status)
            + ",\"data\":{}}");
}

Answer page(int status)
{
    return whole(status, "<html>hello</html>", "text/html");
}

Answer redirected(int status, Redirect redirect, const QByteArray& type)
{
    Answer answer = whole(status, {}, type);
    answer.redirect = redirect;
    return answer;
}

Answer arrived(Arrival arrival)
{
    Answer answer;
    answer.arrival = arrival;
    return answer;
}

Endpoint shop()
{
    Endpoint endpoint;
    endpoint.domain = u"shop.example.com"_s;
    endpoint.subjectId = u"sub_9pLv"_s;
    return endpoint;
}

Parcel sent()
{
    Parcel parcel;
    parcel.givenAt = *instantFromIso(u"2026-11-23T11:59:00.075Z");
    return parcel;
}

QByteArray good(const QByteArray& from = {}, const QByteArray& to = {})
{
    QByteArray body
        = R"({"subjectId":"sub_9pLv","consentId":"cns_1","domainId":"dom_1","domain":"shop.example.com",)"
          R"("type":"cookie_banner","appliedPreferences":{"necessary":true},"new":[1],"givenAt":"2026-11-23T11:59:00.075Z"})";
    return from.isEmpty() ? body : body.replace(from, to);
}

Trouble troubleOfWrite(const Answer& answer)
{
    const Reply<EndpointReceipt> reply = readReceipt(answer, shop(), sent());
    return std::holds_alternative<Trouble>(reply) ? std::get<Trouble>(reply)
                                                  : Trouble { Remedy::Retry, Obstacle::None, 1ms };
}

} // namespace

class C15tAnswersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyAnswerToAWriteHasItsRemedy_data()
    {
        QTest::addColumn<Answer>("answer");
        QTest::addColumn<Remedy>("remedy");
        QTest::addColumn<Obstacle>("obstacle");
        const auto row = [](const char* name, const Answer& answer, Remedy remedy, Obstacle obstacle) {
            QTest::newRow(name) << answer << remedy << obstacle;
        };
        using enum Remedy;
        using O = Obstacle;
        row("login page", page(200), Probe, O::NotTheEndpoint);
        row("json that is none", whole(200, "{\"a\":"), Probe, O::NotTheEndpoint);
        row("json of another kind", whole(200, "[1,2]"), Probe, O::NotTheEndpoint);
        row("json sent as text", whole(200, good(), "text/plain"), Probe, O::NotTheEndpoint);
        row("empty", whole(200, {}), Probe, O::NotTheEndpoint);
        row("other subject", whole(200, good("sub_9pLv", "sub_Other")), Probe, O::NotTheEndpoint);
        row("other domain", whole(200, good("shop.example", "shop.other")), Probe, O::NotTheEndpoint);
        row("other type", whole(200, good("cookie_banner", "other")), Probe, O::NotTheEndpoint);
        row("later time", whole(200, good("11:59:00.075", "11:59:00.076")), Probe, O::NotTheEndpoint);
        row("no time", whole(200, good("2026-11-23T11:59:00.075Z", "soon")), Probe, O::NotTheEndpoint);
        row("no id", whole(200, good("cns_1", "")), Probe, O::NotTheEndpoint);
        row("no domain id", whole(200, good("\"dom_1\"", "7")), Probe, O::NotTheEndpoint);
        row("created", whole(201, good()), Probe, O::NotTheEndpoint);
        row("no content", whole(204, {}), Probe, O::NotTheEndpoint);
        row("network wants a login", page(511), Probe, O::NotTheEndpoint);
        row("portal by redirect", redirected(302, Redirect::Elsewhere, "text/html"), Probe,
            O::NotTheEndpoint);
        row("moved to another host", redirected(301, Redirect::Elsewhere, "text/html"), Block, O::Insecure);
        row("sent to another host", redirected(307, Redirect::Elsewhere, {}), Block, O::Insecure);
        row("moved on the same host", redirected(308, Redirect::SameOrigin, {}), Block, O::WrongAddress);
        row("moved nowhere", redirected(304, Redirect::None, {}), Block, O::WrongAddress);
        row("purpose not allowed", coded(400, "PURPOSE_NOT_ALLOWED"), RefreshPolicy, O::PolicyRefused);
        row("policy inactive", coded(400, "POLICY_INACTIVE"), Reject, O::PolicyRefused);
        row("schema", whole(400, R"({"data":{},"error":[{"kind":"schema"}],"success":false})"), Reject,
            O::PolicyRefused);
        row("damaged on the way", coded(400, "HTTP_ERROR"), Retry, O::ServerTrouble);
        row("400 by something in between", page(400), Retry, O::ServerTrouble);
        row("unauthorized", coded(401, "UNAUTHORIZED"), Block, O::Unauthorized);
        row("forbidden", page(403), Block, O::Unauthorized);
        row("no such route", coded(404, "NOT_FOUND"), Block, O::WrongAddress);
        row("no such page", page(404), Block, O::WrongAddress);
        row("method not allowed", coded(405, "X"), Block, O::WrongAddress);
        row("not implemented", coded(501, "X"), Block, O::WrongAddress);
        for (const int status : { 408, 425, 429, 502, 503, 504 })
            row(QByteArray::number(status).constData(), page(status), Retry, O::ServerTrouble);
        row("token required", coded(409, "POLICY_SNAPSHOT_REQUIRED"), RefreshToken, O::PolicyRefused);
        row("token expired", coded(409, "POLICY_SNAPSHOT_EXPIRED"), RefreshToken, O::PolicyRefused);
        row("token invalid", coded(409, "POLICY_SNAPSHOT_INVALID"), RefreshToken, O::PolicyRefused);
        row("other conflict", coded(409, "LEGAL_DOCUMENT_PROOF_REQUIRED"), Block, O::PolicyRefused);
        row("too large for it", coded(413, "X"), Reject, O::PolicyRefused);
        row("key reused", coded(422, "X"), WriteAnew, O::Mismatch);
        row("teapot", coded(418, "X"), Block, O::PolicyRefused);
        row("server error", coded(500, "INTERNAL_SERVER_ERROR"), Retry, O::ServerTrouble);
        row("unknown server error", page(599), Retry, O::ServerTrouble);
        row("no status at all", whole(0, {}), Probe, O::NotTheEndpoint);
        row("cut", arrived(Arrival::Cut), Retry, O::Unreachable);
        row("handshake failed", arrived(Arrival::Insecure), Block, O::Insecure);
        row("endless", arrived(Arrival::TooLarge), Block, O::TooLarge);
    }
    void everyAnswerToAWriteHasItsRemedy()
    {
        QFETCH(Answer, answer);
        QFETCH(Remedy, remedy);
        QFETCH(Obstacle, obstacle);
        QCOMPARE(troubleOfWrite(answer), (Trouble { remedy, obstacle, std::nullopt }));
    }

    void aGoodAnswerIsAReceipt()
    {
        const Reply<EndpointReceipt> reply = readReceipt(whole(200, good()), shop(), sent());
        QCOMPARE(std::get<EndpointReceipt>(reply), (EndpointReceipt { u"cns_1"_s, u"dom_1"_s, {} }));
        const Reply<EndpointReceipt> setBack
            = readReceipt(whole(200, good("11:59:00.075", "10:00:00.000")), shop(), sent());
        QVERIFY(std::holds_alternative<EndpointReceipt>(
            setBack)); // our clock is ahead: the endpoint kept its own time
    }

    void aWaitIsRespectedUpToADay_data()
    {
        QTest::addColumn<QByteArray>("retryAfter");
        QTest::addColumn<qint64>("seconds"); // -1: none
        QTest::newRow("none") << QByteArray() << qint64 { -1 };
        QTest::newRow("seconds") << QByteArray("120") << qint64 { 120 };
        QTest::newRow("now") << QByteArray("0") << qint64 { 0 };
        QTest::newRow("huge") << QByteArray("99999999999999") << qint64 { 86400 };
        QTest::newRow("beyond numbers") << QByteArray("99999999999999999999999") << qint64 { -1 };
        QTest::newRow("negative") << QByteArray("-5") << qint64 { -1 };
        QTest::newRow("nonsense") << QByteArray("when ready") << qint64 { -1 };
        QTest::newRow("date") << QByteArray("Mon, 23 Nov 2026 13:01:00 GMT")
                              << qint64 { 60 }; // by the endpoint's clock
        QTest::newRow("past") << QByteArray("Mon, 23 Nov 2020 13:01:00 GMT") << qint64 { 0 };
        QTest::newRow("last week") << QByteArray("Mon, 16 Nov 2026 13:01:00 GMT") << qint64 { 0 };
        QTest::newRow("far") << QByteArray("Tue, 23 Nov 2027 13:01:00 GMT") << qint64 { 86400 };
    }
    void aWaitIsRespectedUpToADay()
    {
        QFETCH(QByteArray, retryAfter);
        QFETCH(qint64, seconds);
        Answer answer = page(429);
        answer.retryAfter = retryAfter;
        answer.date = "Mon, 23 Nov 2026 13:00:00 GMT";
        const std::optional<Milliseconds> wait = troubleOfWrite(answer).wait;
        QCOMPARE(wait ? wait->count() : -1000, seconds * 1000);
    }

    void theClockOfTheEndpointIsLearnedFromItsDate()
    {
        Answer answer = page(200);
        QCOMPARE(clockOffset(answer), std::optional<Milliseconds>());
        answer.date = "Mon, 23 Nov 2026 12:10:00 GMT";
        QCOMPARE(clockOffset(answer), std::optional<Milliseconds>(10min));
        answer.date = "lunch time";
        QCOMPARE(clockOffset(answer), std::optional<Milliseconds>());
    }

    void aSubjectIsSortedAndDeniedMeansAbsent()
    {
        const Reply<RemoteState> reply
            = readSubject(whole(200, R"({"subject":{"id":"sub_9pLv","x":1},"consents":[
            {"id":"cns_b","type":"cookie_banner","policyId":"pol_1","preferences":{"necessary":true,"marketing":false,
             "experience":true},"givenAt":"2026-11-23T15:45:47.075Z","isLatestPolicy":true},
            {"id":"cns_x","type":"age_verification","givenAt":"?"},
            {"id":"cns_a","type":"cookie_banner","givenAt":"2026-11-23T15:45:46Z"}],"isValid":true})"),
                shop());
        const RemoteState& state = std::get<RemoteState>(reply);
        QVERIFY(state.known);
        QCOMPARE(state.records.size(), std::size_t { 2 });
        QCOMPARE(state.records[0].id, u"cns_a"_s);
        QVERIFY(state.records[0].granted.empty());
        QCOMPARE(state.records[1].policyId, u"pol_1"_s);
        QVERIFY((state.records[1].granted == std::set { u"necessary"_s, u"experience"_s }));
    }

    void anUnknownSubjectIsNoTroubleButAnUnknownRouteIs()
    {
        const Reply<RemoteState> unknown = readSubject(coded(404, "SUBJECT_NOT_FOUND"), shop());
        QVERIFY(!std::get<RemoteState>(unknown).known);
        const Reply<RemoteState> route = readSubject(coded(404, "NOT_FOUND"), shop());
        QCOMPARE(std::get<Trouble>(route), (Trouble { Remedy::Block, Obstacle::WrongAddress, {} }));
    }

    void aListThatCannotBeJudgedIsNotBelieved_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("another subject") << QByteArray(R"({"subject":{"id":"sub_other"},"consents":[]})");
        QTest::newRow("no list") << QByteArray(R"({"subject":{"id":"sub_9pLv"},"consents":{}})");
        QTest::newRow("a record without a time") << QByteArray(
            R"({"subject":{"id":"sub_9pLv"},"consents":[{"id":"cns_a","type":"cookie_banner"}]})");
        QTest::newRow("a record without an id") << QByteArray(
            R"({"subject":{"id":"sub_9pLv"},"consents":[{"type":"cookie_banner","givenAt":"2026-11-23T15:45:46Z"}]})");
        QTest::newRow("a preference that is no answer") << QByteArray(
            R"({"subject":{"id":"sub_9pLv"},"consents":[{"id":"cns_a","type":"cookie_banner","givenAt":"2026-11-23T15:45:46Z","preferences":{"marketing":"yes"}}]})");
        QTest::newRow("nested deep") << QByteArray(100000, '[');
        QTest::newRow("nested deep in an object") << QByteArray("{\"a\":").repeated(100000);
        QTest::newRow("huge number") << QByteArray(R"({"subject":1e999,"consents":1})");
        QTest::newRow("lone surrogate") << QByteArray(R"({"subject":{"id":"\ud800"},"consents":[]})");
        QTest::newRow("zero bytes") << QByteArray(1000, '\0');
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe{\0}\0", 6);
    }
    void aListThatCannotBeJudgedIsNotBelieved()
    {
        QFETCH(QByteArray, body);
        const Reply<RemoteState> reply = readSubject(whole(200, body), shop());
        QCOMPARE(std::get<Trouble>(reply), (Trouble { Remedy::Probe, Obstacle::NotTheEndpoint, {} }));
    }

    void aPolicySaysWhatItTakes()
    {
        const Reply<Policy> reply
            = readPolicy(whole(200, R"({"jurisdiction":"NONE","policy":{"id":"strict_opt_in",
            "consent":{"scopeMode":"strict","categories":["necessary","marketing"]}},"policySnapshotToken":"a.b.c"})"));
        const Policy& policy = std::get<Policy>(reply);
        QCOMPARE(policy.id, u"strict_opt_in"_s);
        QCOMPARE(policy.token, u"a.b.c"_s);
        QCOMPARE(refusedBy(policy, usualPurposes()),
            (std::vector { u"experience"_s, u"functionality"_s, u"measurement"_s }));
    }

    void withoutAStrictPolicyEverythingIsTaken()
    {
        for (const char* body :
            { R"({"jurisdiction":"NONE"})",
                R"({"jurisdiction":"NONE","policy":{"id":"p","consent":{"scopeMode":"permissive","categories":["a"]}}})",
                R"({"jurisdiction":"NONE","policy":{"id":"p","consent":{"scopeMode":"strict"}}})" }) {
            const Reply<Policy> reply = readPolicy(whole(200, body));
            QVERIFY(refusedBy(std::get<Policy>(reply), usualPurposes()).empty());
        }
    }

    void aStatusHasAVersion()
    {
        QCOMPARE(
            std::get<QString>(readStatus(whole(200, R"({"version":"2.2.1","timestamp":"x"})"))), u"2.2.1"_s);
        QVERIFY(std::holds_alternative<Trouble>(readStatus(whole(200, R"({"ok":true})"))));
        QVERIFY(std::holds_alternative<Trouble>(readStatus(page(200))));
    }
};

QTEST_GUILESS_MAIN(C15tAnswersTest)
#include "c15t_answers_test.moc"
