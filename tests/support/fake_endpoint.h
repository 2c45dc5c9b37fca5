#pragma once

#include "clock.h"
#include "subject_id.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <deque>
#include <map>
#include <set>
#include <vector>

namespace candor::test {

// What a scripted endpoint says to the next request, instead of the truth.
struct Said {
    enum class How {
        Answers,
        TellsTheTruth,
        Hangs,
        HangsAfterStoring,
        RefusesConnection,
        LosesRequest,
        LosesAnswer,
        FailsHandshake
    } how
        = How::Answers;
    int status = 200;
    QByteArray body {};
    std::vector<std::pair<QByteArray, QByteArray>> headers { { "Content-Type", "application/json" } };

    static Said code(int status, const QByteArray& code = "SOMETHING")
    {
        return { How::Answers, status,
            "{\"code\":\"" + code + "\",\"status\":" + QByteArray::number(status) + "}" };
    }
    static Said page(int status = 200)
    {
        return { How::Answers, status, "<html>Welcome to our network</html>",
            { { "Content-Type", "text/html" } } };
    }
    Said with(const QByteArray& name, const QByteArray& value) const
    {
        Said copy = *this;
        copy.headers.emplace_back(name, value);
        return copy;
    }
};

// A reply whose end is decided by its maker.
class FakeReply final : public QNetworkReply {
public:
    FakeReply(QNetworkAccessManager::Operation operation, const QNetworkRequest& request, int& inFlight)
        : m_inFlight(inFlight)
    {
        setOperation(operation);
        setRequest(request);
        setUrl(request.url());
        open(ReadOnly);
        ++m_inFlight;
    }
    void answer(const Said& said)
    {
        setAttribute(QNetworkRequest::HttpStatusCodeAttribute, said.status);
        for (const auto& [name, value] : said.headers)
            setRawHeader(name, value);
        m_body = said.body;
        end(said.status >= 400 ? UnknownContentError : NoError);
    }
    void fail(NetworkError error) { end(error); }
    void abort() override
    {
        if (!isFinished())
            end(OperationCanceledError);
    }
    qint64 bytesAvailable() const override
    {
        return m_body.size() - m_position + QNetworkReply::bytesAvailable();
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 most) override
    {
        const QByteArray part = m_body.mid(m_position, most);
        std::copy(part.begin(), part.end(), data);
        m_position += part.size();
        return part.size();
    }

private:
    void end(NetworkError error)
    {
        if (error != NoError)
            setError(error, QStringLiteral("said so"));
        --m_inFlight;
        setFinished(true);
        Q_EMIT readyRead();
        Q_EMIT finished();
    }

    int& m_inFlight;
    QByteArray m_body;
    qint64 m_position = 0;
};

// A consent server in memory that behaves as c15t does, traps included: the natural key, unordered lists,
// denied = absent. What is in `script` comes first.
class FakeEndpoint final : public QNetworkAccessManager {
public:
    struct Seen {
        QString what; // "POST /subjects", with the subject's id left out
        QByteArray body;
        QNetworkRequest request;
    };
    struct Record {
        QString id;
        Instant givenAt;
        std::set<QString> granted;
        QString type;
    };

    explicit FakeEndpoint(const Clock& clock)
        : m_clock(clock)
    {
    }

    std::deque<Said> script;
    std::vector<Seen> seen;
    std::vector<Record> records;
    std::set<QString> takes { QStringLiteral("necessary"), QStringLiteral("functionality"),
        QStringLiteral("experience"), QStringLiteral("measurement"), QStringLiteral("marketing") };
    QString token; // when set, every write must bring it
    bool unreachable = false;
    int inFlight = 0;
    int mostInFlight = 0;

    std::vector<QString> heard() const
    {
        std::vector<QString> all;
        for (const Seen& one : seen)
            all.push_back(one.what);
        return all;
    }
    void wroteBySomebody(const QString& subjectId, Instant givenAt, const std::set<QString>& granted)
    {
        commit(subjectId, givenAt, granted);
    }
    const Record* last() const // by time, as a reader must
    {
        const auto found = std::ranges::max_element(records, {}, &Record::givenAt);
        return found == records.end() ? nullptr : &*found;
    }

protected:
    QNetworkReply* createRequest(
        Operation operation, const QNetworkRequest& request, QIODevice* data) override
    {
        const QByteArray body = data ? data->readAll() : QByteArray();
        const QString path
            = u'/' + request.url().path().section(u'/', 2); // without the folder that the server is in
        const bool isSubject = path.startsWith(u"/subjects/");
        seen.push_back({ (operation == PostOperation ? QStringLiteral("POST ") : QStringLiteral("GET "))
                + (isSubject ? QStringLiteral("/subjects/*") : path),
            body, request });
        auto* reply = new FakeReply(operation, request, inFlight);
        mostInFlight = std::max(mostInFlight, inFlight);
        const Said said = next(operation, path, body);
        QMetaObject::invokeMethod(
            reply, [reply, said] { play(*reply, said); }, Qt::QueuedConnection);
        return reply;
    }

private:
    Said next(Operation operation, const QString& path, const QByteArray& body)
    {
        if (unreachable)
            return { Said::How::RefusesConnection };
        if (script.empty())
            return truth(operation, path, body);
        const Said said = script.front();
        script.pop_front();
        if (said.how == Said::How::TellsTheTruth)
            return truth(operation, path, body);
        if (said.how == Said::How::LosesAnswer || said.how == Said::How::HangsAfterStoring)
            (void)truth(operation, path, body);
        return said;
    }

    static void play(FakeReply& reply, const Said& said)
    {
        if (reply.isFinished())
            return;
        switch (said.how) {
        case Said::How::Answers:
        case Said::How::TellsTheTruth:
            reply.answer(said);
            return;
        case Said::How::Hangs:
        case Said::How::HangsAfterStoring:
            return;
        case Said::How::RefusesConnection:
            reply.fail(QNetworkReply::ConnectionRefusedError);
            return;
        case Said::How::LosesRequest:
        case Said::How::LosesAnswer:
            reply.fail(QNetworkReply::RemoteHostClosedError);
            return;
        case Said::How::FailsHandshake:
            reply.fail(QNetworkReply::SslHandshakeFailedError);
            return;
        }
    }

    static Said json(const QJsonObject& object)
    {
        return { Said::How::Answers, 200, QJsonDocument(object).toJson(QJsonDocument::Compact) };
    }

    QString commit(const QString& subjectId, Instant givenAt, const std::set<QString>& granted)
    {
        const QString id
            = sync::consentIdOf({ subjectId, QStringLiteral("dom_1"), QStringLiteral("pol_1"), givenAt });
        if (std::ranges::find(records, id, &Record::id)
            == records.end()) // the same key again changes nothing
            records.push_back({ id, std::min(givenAt, m_clock.now() + std::chrono::minutes { 5 }), granted,
                QStringLiteral("cookie_banner") });
        return id;
    }

    Said truth(Operation operation, const QString& path, const QByteArray& body)
    {
        if (operation == PostOperation && path == u"/subjects")
            return written(QJsonDocument::fromJson(body).object());
        if (path == u"/status")
            return json({ { QStringLiteral("version"), QStringLiteral("2.2.1") } });
        if (path == u"/init")
            return policy();
        if (path.startsWith(u"/subjects/"))
            return listed(path.mid(10));
        return Said::code(404, "NOT_FOUND");
    }

    Said policy() const
    {
        QJsonArray categories;
        for (const QString& purpose : takes)
            categories.append(purpose);
        QJsonObject answer { { QStringLiteral("jurisdiction"), QStringLiteral("NONE") },
            { QStringLiteral("policy"),
                QJsonObject { { QStringLiteral("id"), QStringLiteral("strict_opt_in") },
                    { QStringLiteral("consent"),
                        QJsonObject { { QStringLiteral("scopeMode"), QStringLiteral("strict") },
                            { QStringLiteral("categories"), categories } } } } } };
        if (!token.isEmpty())
            answer[QStringLiteral("policySnapshotToken")] = token;
        return json(answer);
    }

    Said written(const QJsonObject& body)
    {
        if (!token.isEmpty() && body[QStringLiteral("policySnapshotToken")].toString() != token)
            return Said::code(409, "POLICY_SNAPSHOT_REQUIRED");
        std::set<QString> granted;
        const QJsonObject preferences = body[QStringLiteral("preferences")].toObject();
        for (auto purpose = preferences.begin(); purpose != preferences.end(); ++purpose) {
            if (!takes.contains(purpose.key()))
                return Said::code(400, "PURPOSE_NOT_ALLOWED");
            if (purpose->toBool())
                granted.insert(purpose.key());
        }
        const Instant givenAt { Milliseconds { body[QStringLiteral("givenAt")].toInteger() } };
        QJsonObject answer;
        for (const char* echoed : { "subjectId", "domain", "type", "metadata" })
            answer[QLatin1String(echoed)] = body[QLatin1String(echoed)];
        answer[QStringLiteral("consentId")]
            = commit(body[QStringLiteral("subjectId")].toString(), givenAt, granted);
        answer[QStringLiteral("domainId")] = QStringLiteral("dom_1");
        answer[QStringLiteral("appliedPreferences")] = preferences; // what was sent, not what is stored
        answer[QStringLiteral("givenAt")] = toIso(givenAt);
        return json(answer);
    }

    Said listed(const QString& subjectId) const
    {
        if (records.empty())
            return Said::code(404, "SUBJECT_NOT_FOUND");
        QJsonArray consents;
        for (const Record& record : records) {
            QJsonObject preferences;
            for (const QString& purpose : record.granted)
                preferences[purpose] = true;
            QJsonObject consent { { QStringLiteral("id"), record.id },
                { QStringLiteral("type"), record.type },
                { QStringLiteral("policyId"), QStringLiteral("pol_1") },
                { QStringLiteral("givenAt"), toIso(record.givenAt) } };
            if (!preferences.isEmpty())
                consent[QStringLiteral("preferences")] = preferences;
            consents.append(consent);
        }
        return json({ { QStringLiteral("subject"), QJsonObject { { QStringLiteral("id"), subjectId } } },
            { QStringLiteral("consents"), consents } });
    }

    const Clock& m_clock;
};

} // namespace candor::test
