#include "choice.h"
#include "import_summary.h"
#include "parcel.h"
#include "trait.h"

#include <QTest>

#include <set>

using namespace candor;
using namespace Qt::StringLiterals;

namespace {

// The names of the first `count` values of an enumeration.
template <class Enum>
std::set<QString> namesOf(int count)
{
    std::set<QString> names;
    for (int i = 0; i < count; ++i)
        names.insert(idOf(static_cast<Enum>(i)));
    return names;
}

} // namespace

// Names that stand in files and in candor-cli's answers: changing one breaks somebody's script.
class IdsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyCategoryIsFoundByItsName()
    {
        std::set<QString> names;
        for (const Category category : AllCategories) {
            names.insert(idOf(category));
            QCOMPARE(categoryFromId(QString(idOf(category))), std::optional(category));
        }
        QCOMPARE(names.size(), CategoryCount);
        QCOMPARE(idOf(Category::Interests), "interests"_L1);
        QCOMPARE(idOf(Category::Lookalikes), "lookalikes"_L1);
        QCOMPARE(idOf(Category::Other), "other"_L1);
    }

    void everyCompanyIsFoundByItsName()
    {
        std::set<QString> names;
        std::set<QString> brands;
        for (const Company company : allCompanies()) {
            names.insert(idOf(company));
            brands.insert(brandOf(company));
            QCOMPARE(companyFromId(QString(idOf(company))), std::optional(company));
        }
        QCOMPARE(names.size(), allCompanies().size());
        QCOMPARE(brands.size(), allCompanies().size());
        QCOMPARE(allCompanies().size(), std::size_t { 23 });
    }

    void everyRoleIsFoundByItsNameInAnyCase()
    {
        for (const Role role : AllRoles) {
            QCOMPARE(roleFromId(QString(idOf(role))), std::optional(role));
            QCOMPARE(roleFromId(QString(idOf(role)).toLower()), std::optional(role));
        }
    }

    void whatIsNoNameIsNothing_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : { "", " ", "Interests", "interest", "X ", "Twitter", "INFERRED ", "0" })
            QTest::addRow("'%s'", name) << QString::fromLatin1(name);
    }
    void whatIsNoNameIsNothing()
    {
        QFETCH(QString, name);
        QCOMPARE(categoryFromId(name), std::optional<Category>());
        QCOMPARE(companyFromId(name), std::optional<Company>());
        QCOMPARE(roleFromId(name), std::optional<Role>());
    }

    void noTwoValuesShareAName()
    {
        QCOMPARE(namesOf<Choice>(3), (std::set<QString> { u"unset"_s, u"allow"_s, u"deny"_s }));
        QCOMPARE(namesOf<Cause>(2), (std::set<QString> { u"person"_s, u"undo"_s }));
        QCOMPARE(namesOf<Channel>(3), (std::set<QString> { u"manual"_s, u"c15t"_s, u"letter"_s }));
        QCOMPARE(namesOf<DeliveryState>(4),
            (std::set<QString> { u"saved"_s, u"sent"_s, u"acknowledged"_s, u"verified"_s }));
        QCOMPARE(namesOf<TraitState>(4),
            (std::set<QString> { u"active"_s, u"contested"_s, u"corrected"_s, u"hidden"_s }));
        QCOMPARE(namesOf<FileState>(4),
            (std::set<QString> { u"read"_s, u"skipped"_s, u"unknown"_s, u"failed"_s }));
        QCOMPARE(namesOf<Interaction>(5).size(), std::size_t { 5 });
        QCOMPARE(namesOf<FileReason>(14).size(), std::size_t { 14 });
        QCOMPARE(namesOf<WarningCode>(6).size(), std::size_t { 6 });
        QCOMPARE(idOf(FileReason::None), ""_L1);
        QCOMPARE(idOf(FileReason::Duplicate), "duplicate"_L1);
        QCOMPARE(idOf(FileReason::TooMany), "too-many-files"_L1);
        QCOMPARE(idOf(WarningCode::OtherAccounts), "other-accounts"_L1);
    }

    void noCompanyTakesAnEndpointsNumber()
    {
        std::set<RecipientId> ids;
        for (const Company company : allCompanies()) {
            const RecipientId id = recipientIdOf(company);
            QVERIFY(id.value > 0 && id.value < FirstEndpointRecipient);
            ids.insert(id);
        }
        QCOMPARE(ids.size(), allCompanies().size());
    }

    void onlyWhatWasReadBackIsVerified()
    {
        QCOMPARE(deliveryOf(ParcelState::Queued), DeliveryState::Saved);
        QCOMPARE(deliveryOf(ParcelState::Sending), DeliveryState::Sent);
        QCOMPARE(deliveryOf(ParcelState::Accepted), DeliveryState::Acknowledged);
        QCOMPARE(deliveryOf(ParcelState::Verified), DeliveryState::Verified);
        QCOMPARE(deliveryOf(ParcelState::Blocked), DeliveryState::Saved);
        QCOMPARE(deliveryOf(ParcelState::Rejected), DeliveryState::Saved);
        QCOMPARE(deliveryOf(ParcelState::Superseded), DeliveryState::Saved);
    }
};

QTEST_GUILESS_MAIN(IdsTest)
#include "ids_test.moc"
