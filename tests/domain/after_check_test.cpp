#include "after_check.h"

#include <QTest>

using namespace candor;

namespace {

Instant at(qint64 day)
{
    return Instant { std::chrono::days { 20'000 + day } };
}

constexpr qint64 No = 10; // the day of the refusal

LaterTraces of(const std::vector<StatementTrace>& statements)
{
    return tracesOf(statements, Category::Location, at(No));
}

StatementTrace undated(qint64 exportReaches, std::optional<qint64> first, std::optional<qint64> kindFirst)
{
    StatementTrace trace { { 1 }, Category::Location, true, {}, at(exportReaches), {}, {} };
    if (first)
        trace.firstBrought = at(*first);
    if (kindFirst)
        trace.kindFirstBrought = at(*kindFirst);
    return trace;
}

} // namespace

class AfterCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutANewerExportNothingCanBeSaid()
    {
        QCOMPARE(obedienceOf({}), Obedience::CannotSay);
        QCOMPARE(
            obedienceOf(of({ undated(No, No, No) })), Obedience::CannotSay); // to the very moment: not newer
        QCOMPARE(obedienceOf(of({ StatementTrace { { 1 }, Category::Location, false, at(No), {}, {}, {} } })),
            Obedience::CannotSay);
    }

    void aStatementDatedAfterTheRefusalIsUse()
    {
        const StatementTrace dated { { 1 }, Category::Location, false, at(No + 1), at(No + 5), at(2), at(2) };
        QCOMPARE(of({ dated }).made, 1);
        QCOMPARE(obedienceOf(of({ dated })), Obedience::StillUsed);
    }

    void aStatementThatWasNotThereBeforeThoughItsKindWasIsNew()
    {
        QCOMPARE(of({ undated(No + 1, No + 2, No - 3) }).made, 1);
        QCOMPARE(of({ undated(No + 1, {}, No - 3) }).made, 1);
    }

    // An accusation needs something to compare with.
    void aFirstExportOfItsKindProvesNothingNew()
    {
        const LaterTraces traces = of({ undated(No + 1, No + 2, No + 2), undated(No + 1, {}, {}) });
        QCOMPARE(traces.made, 0);
        QCOMPARE(traces.held, 2);
        QCOMPARE(obedienceOf(traces), Obedience::StillHeld);
    }

    void whatWasKnownBeforeAndIsStillThereIsHeld()
    {
        const LaterTraces traces = of({ undated(No + 1, No - 3, No - 3),
            StatementTrace { { 2 }, Category::Location, false, at(3), at(No + 1), at(No - 3), at(No - 3) } });
        QCOMPARE(traces.held, 2);
        QCOMPARE(traces.made, 0);
        // An old date is enough, also when this copy is the first that tells of it.
        QCOMPARE(of({ StatementTrace {
                        { 2 }, Category::Location, false, {}, at(No + 1), at(No + 2), at(No - 3) } })
                     .held,
            1);
    }

    void anExportMadeBeforeAndBroughtAfterAccusesNobody()
    {
        QCOMPARE(of({ undated(No - 1, No + 2, No - 3) }), LaterTraces {});
    }

    void otherCategoriesOnlyShowThatTheExportTells()
    {
        StatementTrace other = undated(No + 1, No + 2, No - 3);
        other.category = Category::Search;
        const LaterTraces traces = of({ other });
        QCOMPARE(traces.statements, 1);
        QCOMPARE(obedienceOf(traces), Obedience::NothingSeen);
    }

    void oneAdThatWasMatchedIsEnough()
    {
        LaterTraces traces;
        traces.ads = 400;
        QCOMPARE(obedienceOf(traces), Obedience::NothingSeen);
        traces.adsUsing = 1;
        QCOMPARE(obedienceOf(traces), Obedience::StillUsed);
    }

    void onlyRefusalsOfCompaniesAreLookedAt()
    {
        const Recipient company { recipientIdOf(Company::X), {}, {}, Channel::Manual, Company::X, {} };
        const Recipient shop { { FirstEndpointRecipient }, {}, {}, Channel::C15t, {}, {} };
        ConsentState state;
        const auto say = [&state](RecipientId recipient, Category category, Choice value) {
            EffectiveChoice choice;
            choice.key = { recipient, category };
            choice.value = value;
            choice.at = at(No);
            state.restore(choice);
        };
        say(company.id, Category::Location, Choice::Deny);
        say(company.id, Category::Search, Choice::Pause);
        say(company.id, Category::Device, Choice::Allow);
        say(company.id, Category::Other, Choice::Unset);
        say(shop.id, Category::Location, Choice::Deny);
        say(recipientIdOf(Company::Google), Category::Location, Choice::Deny); // forgotten meanwhile
        const std::vector<AfterCheck> refusals = refusalsOf(state, std::vector { company, shop });
        QCOMPARE(refusals.size(), 2U);
        QCOMPARE(refusals[0].key, (ChoiceKey { company.id, Category::Location }));
        QCOMPARE(refusals[0].since, at(No));
        QCOMPARE(refusals[1].key.category, Category::Search);
    }
};

QTEST_GUILESS_MAIN(AfterCheckTest)
#include "after_check_test.moc"
