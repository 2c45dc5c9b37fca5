#include "shared_opinion.h"

#include <QTest>

using namespace candor;
using namespace Qt::StringLiterals;

namespace {

Trait inferred(Company company, const QString& label, const QString& value)
{
    Trait trait;
    trait.company = company;
    trait.label = label;
    trait.value = value;
    trait.evidence = 1;
    return trait;
}

std::vector<Company> holdersOf(const SharedOpinion& opinion)
{
    std::vector<Company> holders;
    for (const Trait& trait : opinion.traits)
        holders.push_back(trait.company);
    return holders;
}

} // namespace

class SharedOpinionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatSeveralCompaniesThinkIsNamedOnceMostHeldFirst()
    {
        const Profile profile { { inferred(Company::X, u"Interests"_s, u"Kites"_s),
            inferred(Company::X, u"Interests"_s, u"Beekeeping"_s),
            inferred(Company::Spotify, u"Segments"_s, u" beekeeping"_s),
            inferred(Company::Snapchat, u"Interest"_s, u"BEEKEEPING"_s),
            inferred(Company::Snapchat, u"Interest"_s, u"Kites"_s),
            inferred(Company::TikTok, u"Interest"_s, u"Chess"_s) } };
        const std::vector<SharedOpinion> shared = sharedOpinionsIn(profile);
        QCOMPARE(shared.size(), 2U);
        QCOMPARE(shared[0].value(), u"Beekeeping"_s);
        QVERIFY(holdersOf(shared[0]) == std::vector({ Company::X, Company::Spotify, Company::Snapchat }));
        QVERIFY(holdersOf(shared[1]) == std::vector({ Company::X, Company::Snapchat }));
    }

    void oneCompanyThatSaysItTwiceIsOneCompany()
    {
        const Profile profile { { inferred(Company::X, u"Interests"_s, u"Kites"_s),
            inferred(Company::X, u"Topics"_s, u"Kites"_s) } };
        QVERIFY(sharedOpinionsIn(profile).empty());
    }

    void otherRolesOtherCategoriesAndWhatIsOffDoNotCount()
    {
        Trait declared = inferred(Company::Spotify, u"Interests"_s, u"Kites"_s);
        declared.role = Role::Declared;
        Trait elsewhere = inferred(Company::TikTok, u"Searches"_s, u"Kites"_s);
        elsewhere.category = Category::Search;
        Trait off = inferred(Company::Snapchat, u"Interests"_s, u"Kites"_s);
        off.disabled = true;
        Trait hidden = inferred(Company::Reddit, u"Interests"_s, u"Kites"_s);
        hidden.state = TraitState::Hidden;
        Trait undisclosed = inferred(Company::Amazon, u"Interests"_s, u""_s);
        const Profile profile { { inferred(Company::X, u"Interests"_s, u"Kites"_s), declared, elsewhere, off,
            hidden, undisclosed, inferred(Company::X, u"Interests"_s, u""_s) } };
        QVERIFY(sharedOpinionsIn(profile).empty());
    }
};

QTEST_GUILESS_MAIN(SharedOpinionTest)
#include "shared_opinion_test.moc"
