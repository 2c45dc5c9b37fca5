#include "profile_change.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace candor;
using namespace Qt::StringLiterals;

namespace {

Trait aTrait(qint64 id, const QString& label, const QString& value, Role role = Role::Inferred)
{
    Trait trait;
    trait.id = { id };
    trait.company = Company::X;
    trait.role = role;
    trait.label = label;
    trait.value = value;
    return trait;
}

const Trait Tea = aTrait(1, u"Interests"_s, u"Tea"_s);
const Trait Boats = aTrait(2, u"Interests"_s, u"Boats"_s);
const Trait Young = aTrait(3, u"Age"_s, u"25 to 34"_s);
const Trait Older = aTrait(4, u"Age"_s, u"35 to 49"_s);
const Trait Bank = aTrait(5, u"Advertiser lists"_s, u"@madeupbank"_s, Role::Advertiser);

} // namespace

class ProfileChangeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsNewIsAddedAndWhatIsGoneIsDropped()
    {
        const std::vector before { Tea };
        const std::vector after { Boats, aTrait(6, u"Interests"_s, u"Chess"_s) };
        const ProfileChange change = changeBetween(before, after);
        QCOMPARE(change.added, after);
        QCOMPARE(change.dropped, before);
        QVERIFY(change.changed.empty());
    }

    void theSameTwiceIsNoChange()
    {
        const std::vector both { Tea, Bank, Young };
        QVERIFY(changeBetween(both, both).isEmpty());
    }

    void aSingleValueThatIsReplacedHasChanged()
    {
        const ProfileChange change = changeBetween(std::vector { Tea, Young }, std::vector { Tea, Older });
        QCOMPARE(change.changed, (std::vector { ChangedTrait { Young, Older } }));
        QVERIFY(change.added.empty() && change.dropped.empty());
    }

    void oneOfSeveralIsNeverCalledAChange()
    {
        const ProfileChange change = changeBetween(std::vector { Tea, Boats }, std::vector { Boats });
        QCOMPARE(change.dropped, std::vector { Tea });
        QVERIFY(change.changed.empty());
    }

    void aKindThatTheLaterExportDoesNotTellIsNotDropped()
    {
        const ProfileChange change = changeBetween(std::vector { Tea, Bank }, std::vector { Tea });
        QVERIFY(change.isEmpty()); // the list of advertisers did not come: that says nothing about it
    }

    void goingThereAndBackIsTheSameMirrored()
    {
        QRandomGenerator random(20261124);
        for (int round = 0; round < 500; ++round) {
            std::vector<Trait> one;
            std::vector<Trait> other;
            for (qint64 id = 1; id <= 30; ++id) {
                const Trait trait = aTrait(id, QString::number(id % 3), QString::number(id));
                if (id <= 3 || random.bounded(2) == 0) // every kind is told both times
                    one.push_back(trait);
                if (id <= 3 || random.bounded(2) == 0)
                    other.push_back(trait);
            }
            const ProfileChange there = changeBetween(one, other);
            const ProfileChange back = changeBetween(other, one);
            QCOMPARE(there.added, back.dropped);
            QCOMPARE(there.dropped, back.added);
            QCOMPARE(one.size() + there.added.size() - there.dropped.size(), other.size());
        }
    }
};

QTEST_GUILESS_MAIN(ProfileChangeTest)
#include "profile_change_test.moc"
