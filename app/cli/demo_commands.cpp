#include "answers.h"
#include "commands.h"
#include "delivery_run.h"
#include "sample_person.h"
#include "shelf.h"

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace candor::cli {

namespace {

// Walks through the main job on the sample person; every figure comes from doing it.
class Demo {
public:
    Demo(Context& context, QString shopUrl)
        : m_context(context)
        , m_shopUrl(std::move(shopUrl))
    {
    }

    Result<QJsonObject> run()
    {
        Result<session::Desk> desk = session::openSamplePerson(m_context.clock(), m_shopUrl);
        if (!desk)
            return desk.error();
        m_context.lend(*std::move(desk));
        for (const auto step : { &Demo::showImports, &Demo::showProfile, &Demo::previewCompany, &Demo::choose,
                 &Demo::deliver, &Demo::takeBack, &Demo::checkLedger }) {
            if (Result<void> done = (this->*step)(); !done)
                return done.error();
        }
        return QJsonObject { { "steps"_L1, m_steps } };
    }

private:
    void tell(QLatin1String step, const QString& sentence, QJsonObject facts)
    {
        std::fprintf(stderr, "%-10s %s\n", step.data(), qPrintable(sentence));
        facts.insert("step"_L1, step);
        facts.insert("text"_L1, sentence);
        m_steps.append(facts);
    }

    session::Desk& desk() { return **m_context.desk(); }

    Result<void> showImports()
    {
        const Result<std::vector<ImportSummary>> sources = desk().sources();
        if (!sources)
            return sources.error();
        tell("import"_L1, u"The exports of the sample person are read into an encrypted store."_s,
            { { "imports"_L1,
                arrayOf(*sources, [](const ImportSummary& summary) { return json(summary); }) } });
        return {};
    }

    Result<void> showProfile()
    {
        const Result<Profile> profile = desk().profile();
        if (!profile)
            return profile.error();
        QJsonObject counts;
        for (const auto& [category, count] : profile->byCategory())
            counts.insert(idOf(category), count);
        tell("profile"_L1,
            QString(u"Companies hold " % QString::number(profile->traits.size())
                % u" statements about the person, " % QString::number(profile->sensitive())
                % u" of them sensitive."),
            { { "traits"_L1, static_cast<qint64>(profile->traits.size()) },
                { "sensitive"_L1, profile->sensitive() }, { "category"_L1, counts } });
        return {};
    }

    Result<void> previewCompany()
    {
        const Result<Recipient> x = recipientNamed(desk(), u"x"_s);
        if (!x)
            return x.error();
        const Result<session::Stock> stock = session::stockFor(desk(), *x);
        if (!stock)
            return stock.error();
        const Result<ConsentState> state = desk().consents();
        if (!state)
            return state.error();
        constexpr int top = 20;
        const ChoiceSet withoutLookalikes { { { x->id, Category::Lookalikes }, Choice::Deny } };
        const auto preview
            = session::Shelf(*stock).preview(*state, withoutLookalikes, top, [] { return false; });
        tell("preview"_L1,
            QString(u"Without look-alikes " % QString::number(preview->difference.lost.size())
                % u" of the first " % QString::number(top) % u" ads would go. Nothing is saved."),
            { { "gone"_L1, static_cast<qint64>(preview->difference.lost.size()) },
                { "come"_L1, static_cast<qint64>(preview->difference.gained.size()) },
                { "rbo"_L1, preview->difference.measures.rbo } });
        return {};
    }

    Result<void> choose()
    {
        const Result<Recipient> x = recipientNamed(desk(), u"x"_s);
        const Result<Recipient> shop = recipientNamed(desk(), u"Fern & Fable"_s);
        if (!x || !shop)
            return x ? shop.error() : x.error();
        const ChoiceSet changes { { { x->id, Category::Lookalikes }, Choice::Deny },
            { { shop->id, Category::Interests }, Choice::Deny },
            { { shop->id, Category::Viewing }, Choice::Allow } };
        const Result<session::Applied> applied = desk().apply(changes, {});
        if (!applied)
            return applied.error();
        tell("choose"_L1,
            u"Three choices are saved: each in the ledger, the shop's also in the outbox, in one transaction."_s,
            { { "choices"_L1, static_cast<qint64>(applied->choices.size()) },
                { "outbox"_L1, applied->outbox } });
        return {};
    }

    Result<void> deliver()
    {
        if (m_shopUrl.isEmpty() || m_context.isOffline()) {
            tell("deliver"_L1,
                u"No endpoint is connected: the shop's choices stay queued, and nothing is lost."_s,
                { { "delivered"_L1, 0 } });
            return {};
        }
        constexpr std::chrono::seconds patience { 60 };
        const Result<DeliveryRun::Outcome> outcome = DeliveryRun(m_context).deliver(patience);
        if (!outcome)
            return outcome.error();
        tell("deliver"_L1, u"The shop's endpoint was told, and read back."_s,
            { { "delivered"_L1, outcome->delivered }, { "pending"_L1, outcome->pending } });
        return {};
    }

    Result<void> takeBack()
    {
        const Result<session::Applied> undone = desk().undo();
        if (!undone)
            return undone.error();
        tell("undo"_L1, u"The last choices are taken back; the ledger keeps both."_s,
            { { "choices"_L1, static_cast<qint64>(undone->choices.size()) } });
        return {};
    }

    Result<void> checkLedger()
    {
        const Result<session::LedgerReport> report = desk().verifyLedger([] { return false; });
        if (!report)
            return report.error();
        tell("ledger"_L1,
            report->ok ? u"Every record of the ledger is as it was written."_s
                       : u"The ledger is not as it was written."_s,
            json(*report));
        return {};
    }

    Context& m_context;
    QString m_shopUrl;
    QJsonArray m_steps;
};

Result<QJsonObject> demo(Context& context, const CommandLine& line)
{
    return Demo(context, line.value(u"endpoint").value_or(QString())).run();
}

} // namespace

std::vector<Command> demoCommands()
{
    return { { u"demo"_s, u"[--endpoint URL]"_s, { { u"endpoint"_s } }, 0, 0, demo } };
}

} // namespace candor::cli
