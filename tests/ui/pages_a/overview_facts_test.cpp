#include "pages/import_facts.h"
#include "pages/overview_facts.h"

#include <QRegularExpression>
#include <QTest>

using namespace candor;
using namespace candor::ui;
using namespace Qt::StringLiterals;

namespace {

Trait trait(
    Company company, candor::Role role, Category category, const QString& value, bool sensitive = false)
{
    Trait trait;
    trait.company = company;
    trait.role = role;
    trait.category = category;
    trait.label = u"Interests"_s;
    trait.value = value;
    trait.sensitive = sensitive;
    trait.evidence = 1;
    return trait;
}

EffectiveChoice choice(RecipientId recipient, Category category, Choice value, DeliveryState state)
{
    return { { recipient, category }, value, {}, QUuid::createUuid(), state };
}

} // namespace

class OverviewFactsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whatAPersonSaidIsNobodysOpinion()
    {
        const Profile profile { { trait(Company::X, Role::Inferred, Category::Interests, u"Bees"_s),
            trait(Company::X, Role::Advertiser, Category::Lists, u"@shop"_s),
            trait(Company::Google, Role::Declared, Category::Demographics, u"41"_s),
            trait(Company::Google, Role::Control, Category::Other, u"off"_s) } };
        const ProfileFacts facts = profileFacts(profile);
        QCOMPARE(facts.opinions, 2);
        QCOMPARE(facts.companies, 1);
        QCOMPARE(facts.declared, 1);
        QCOMPARE(facts.opinionsBy,
            (std::map<Category, qint64> { { Category::Interests, 1 }, { Category::Lists, 1 } }));
    }

    void sensitiveTraitsAreCountedByTopic()
    {
        const Profile profile {
            { trait(Company::X, Role::Inferred, Category::Interests, u"Casino nights"_s, true),
                trait(Company::X, Role::Inferred, Category::Interests, u"Zzz"_s, true),
                trait(Company::X, Role::Inferred, Category::Interests, u"Tea"_s) }
        };
        const ProfileFacts facts = profileFacts(profile);
        QCOMPARE(facts.sensitive, 2);
        QCOMPARE(facts.topics.at(SensitiveTopic::Gambling), 1);
        QCOMPARE(facts.topics.at(std::nullopt), 1);
    }

    void choicesAreCountedByHowFarTheyHaveCome()
    {
        const RecipientId company = recipientIdOf(Company::X);
        const RecipientId shop { FirstEndpointRecipient };
        ConsentState state;
        state.restore(choice(company, Category::Interests, Choice::Deny, DeliveryState::Saved));
        state.restore(choice(shop, Category::Interests, Choice::Deny, DeliveryState::Verified));
        state.restore(choice(shop, Category::Location, Choice::Allow, DeliveryState::Saved));
        state.restore(choice(shop, Category::Search, Choice::Unset, DeliveryState::Sent)); // taken back
        Parcel blocked;
        blocked.state = ParcelState::Blocked;
        const std::vector<Recipient> recipients { { shop, u"shop"_s, u"Shop"_s, Channel::C15t, {},
                                                      u"https://shop.example"_s },
            { company, u"x"_s, u"X"_s, Channel::Manual, Company::X, {} } };

        const ChoiceFacts facts = choiceFacts(state, recipients, { blocked });
        QCOMPARE(facts.refused, 2);
        QCOMPARE(facts.allowed, 1);
        QCOMPARE(facts.byHand, 1);
        QCOMPARE(facts.verified, 1);
        QCOMPARE(facts.unsent, 1);
        QCOMPARE(facts.sent, 0);
        QCOMPARE(facts.heldUp, 1);
    }

    void whatANewerExportReplacesIsNotOld()
    {
        const Instant now = *instantFromIso(u"2026-11-23T12:00:00Z");
        ImportSummary older;
        older.company = Company::X;
        older.product = u"X archive"_s;
        older.importedAt = now - std::chrono::days { 200 };
        ImportSummary newer = older;
        newer.importedAt = now - std::chrono::days { 1 };
        ImportSummary other = newer;
        other.product = u"Google Takeout"_s;
        QCOMPARE(healthOf(older, { older, other }, now), ImportHealth::Old);
        QCOMPARE(healthOf(older, { older, newer }, now), ImportHealth::Fine);
        QCOMPARE(healthOf(newer, { older, newer }, now + std::chrono::days { 100 }), ImportHealth::Old);
    }

    void theWorstAboutAnImportIsSaidFirst()
    {
        const Instant now = *instantFromIso(u"2026-11-23T12:00:00Z");
        ImportSummary import;
        import.importedAt = now;
        QCOMPARE(healthOf(import, { import }, now), ImportHealth::Fine);
        QCOMPARE(healthOf(import, { import }, now + std::chrono::days { 91 }), ImportHealth::Old);
        import.warnings.push_back({ WarningCode::PartMissing, {}, 2 });
        QCOMPARE(healthOf(import, { import }, now), ImportHealth::Incomplete);
        FileReport unreadable;
        unreadable.state = FileState::Failed;
        import.files.push_back(unreadable);
        QCOMPARE(healthOf(import, { import }, now), ImportHealth::Unreadable);
    }
};

QTEST_GUILESS_MAIN(OverviewFactsTest)
#include "overview_facts_test.moc"
