#include "found_so_far.h"

#include <QRegularExpression>
#include <QTest>

using namespace candor;
using namespace Qt::StringLiterals;

namespace {

Record saying(const QString& value, Role role = Role::Inferred)
{
    Record record;
    record.role = role;
    record.company = Company::X;
    record.claims = { { Role::Inferred, Category::Interests, u"Interests"_s, value } };
    return record;
}

QStringList valuesOf(const FoundSoFar& found)
{
    QStringList values;
    for (const FoundTrait& trait : found.first)
        values += trait.value;
    return values;
}

} // namespace

class FoundSoFarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void recordsAreCountedByCompanyAndRoleAndTraitsOnce()
    {
        FoundTally tally;
        tally.add(std::vector { saying(u"Tea"_s), saying(u"Boats"_s), saying(u"tea"_s, Role::Exposure) });
        const FoundSoFar& found = tally.soFar();
        QCOMPARE(found.records.at(Company::X).at(Role::Inferred), 2);
        QCOMPARE(found.recordCount(), 3);
        QCOMPARE(found.adCount(), 1);
        QCOMPARE(found.traits, 2); // "tea" is "Tea"
        QCOMPARE(valuesOf(found), (QStringList { u"Tea"_s, u"Boats"_s }));
    }

    void aDroppedFileTakesBackWhatItAloneTold()
    {
        FoundTally tally;
        tally.add(std::vector { saying(u"Tea"_s) });
        tally.fileIsKept();
        const FoundSoFar before = tally.soFar();
        tally.add(std::vector { saying(u"Tea"_s), saying(u"Boats"_s), saying(u"Chess"_s, Role::Exposure) });
        tally.fileIsDropped();
        QCOMPARE(tally.soFar(), before);
        tally.add(std::vector { saying(u"Boats"_s) });
        QCOMPARE(tally.soFar().traits, 2);
    }

    void whatIsSensitiveIsMarked()
    {
        FoundTally tally;
        tally.add(std::vector { saying(u"Pregnancy"_s), saying(u"Tea"_s) });
        QVERIFY(tally.soFar().first[0].sensitive);
        QVERIFY(!tally.soFar().first[1].sensitive);
    }

    void itsMemoryIsBounded()
    {
        FoundTally tally;
        const auto more = static_cast<qint64>(FoundTally::MostToldApart) + 10;
        for (qint64 at = 0; at < more; ++at)
            tally.add(std::vector { saying(QString::number(at)) });
        QCOMPARE(tally.soFar().traits, static_cast<qint64>(FoundTally::MostToldApart));
        QVERIFY(tally.soFar().traitsAreMore);
        QCOMPARE(tally.soFar().first.size(), FoundTally::MostListed);
        QCOMPARE(tally.soFar().recordCount(), more);
    }

    void whatAnEarlierReadingFoundIsNotCountedAgain()
    {
        FoundTally earlier;
        earlier.add(std::vector { saying(u"Tea"_s), saying(u"Boats"_s) });
        FoundTally later;
        std::vector<TraitId> traits;
        for (const FoundTrait& trait : earlier.soFar().first)
            traits.push_back(trait.id);
        later.include(earlier.soFar(), traits);
        QCOMPARE(later.soFar(), earlier.soFar());
        later.add(std::vector { saying(u"Tea"_s), saying(u"Chess"_s) });
        QCOMPARE(later.soFar().traits, 3);
        QCOMPARE(later.soFar().recordCount(), 4);
    }
};

QTEST_GUILESS_MAIN(FoundSoFarTest)
#include "found_so_far_test.moc"
