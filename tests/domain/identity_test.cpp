#include "identity.h"

#include <QTest>

#include <random>
#include <unordered_set>

using namespace candor;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Claim Bees { Role::Inferred, Category::Interests, u"Interests"_s, u"Café & bees"_s, false };
const Showing Tea { u"Tea & cake today"_s, u"@madeuptea_company"_s, u"1900000000000000001"_s,
    u"TimelineHome"_s, Interaction::None };

Claim bees(const QString& label, const QString& value)
{
    Claim claim = Bees;
    claim.label = label;
    claim.value = value;
    return claim;
}

Record search(const QString& text, std::optional<Instant> at)
{
    Record record;
    record.role = Role::Activity;
    record.company = Company::Google;
    record.category = Category::Search;
    record.kind = u"search"_s;
    record.text = text;
    record.at = at;
    return record;
}

Record shown(const Showing& showing)
{
    Record record = search(u"ad"_s, Instant { 5s });
    record.role = Role::Exposure;
    record.showing = showing;
    return record;
}

Instant second(qint64 count)
{
    return Instant { std::chrono::seconds { count } };
}

QString randomWord(std::mt19937& random)
{
    QString word;
    for (auto left = random() % 6; left > 0; --left)
        word += QChar(u'a' + static_cast<char16_t>(random() % 4));
    return word;
}

} // namespace

class IdentityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theSameWordsInAnyDressAreOneTrait_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("value");
        QTest::newRow("as it is") << u"Interests"_s << u"Café & bees"_s;
        QTest::newRow("case") << u"INTERESTS"_s << u"CAFÉ & Bees"_s;
        QTest::newRow("decomposed") << u"Interests"_s << u"Cafe\u0301 & bees"_s;
        QTest::newRow("decomposed and case") << u"interests"_s << u"CAFE\u0301 & BEES"_s;
        QTest::newRow("spaces") << u" Interests "_s << u"  Café \t&\n bees "_s;
        QTest::newRow("no-break space") << u"Interests"_s << u"Café\u00a0& bees"_s;
    }
    void theSameWordsInAnyDressAreOneTrait()
    {
        QFETCH(QString, label);
        QFETCH(QString, value);
        QCOMPARE(traitIdOf(Company::X, bees(label, value)), traitIdOf(Company::X, Bees));
    }

    void everyFieldOfATraitCounts()
    {
        const TraitId id = traitIdOf(Company::X, Bees);
        Claim declared = Bees;
        declared.role = Role::Declared;
        Claim browsing = Bees;
        browsing.category = Category::Browsing;
        QVERIFY(traitIdOf(Company::Google, Bees) != id);
        QVERIFY(traitIdOf(Company::X, declared) != id);
        QVERIFY(traitIdOf(Company::X, browsing) != id);
        QVERIFY(traitIdOf(Company::X, bees(u"Interest"_s, Bees.value)) != id);
        QVERIFY(traitIdOf(Company::X, bees(Bees.label, u"Cafe & bees"_s)) != id);
        QVERIFY(traitIdOf(Company::X, bees(Bees.label, {})) != id);
    }

    void aTraitThatIsSwitchedOffIsStillTheSame()
    {
        Claim disabled = Bees;
        disabled.disabled = true;
        QCOMPARE(traitIdOf(Company::X, disabled), traitIdOf(Company::X, Bees));
    }

    void wordsDoNotFlowFromFieldToField()
    {
        QVERIFY(traitIdOf(Company::X, bees(u"ab"_s, u"c"_s)) != traitIdOf(Company::X, bees(u"a"_s, u"bc"_s)));
        QVERIFY(traitIdOf(Company::X, bees(u"ab"_s, {})) != traitIdOf(Company::X, bees({}, u"ab"_s)));
    }

    // They are stored: another hash would orphan what people said about their traits. Worked out by other
    // means.
    void idsAreThoseOfYesterday()
    {
        QCOMPARE(traitIdOf(Company::X, Bees).value, Q_INT64_C(7241763726165493));
        QCOMPARE(itemIdOf(Company::X, Tea).value, Q_INT64_C(2897270978454342));
        QCOMPARE(recordKeyOf(search(u"tea"_s, second(1'793'526'300))).slot, Q_INT64_C(3851568403013657166));
        QCOMPARE(
            recordKeyOf(search(u"tea"_s, second(1'793'526'300))).digest, Q_INT64_C(-3026046375349513566));
    }

    void idsFitIntoAJsonNumber()
    {
        constexpr qint64 limit = Q_INT64_C(1) << 53;
        for (int i = 0; i < 1000; ++i) {
            const TraitId id = traitIdOf(Company::X, bees(u"Interests"_s, QString::number(i)));
            QVERIFY(id.value > 0 && id.value < limit);
        }
    }

    void anItemIsItsCreative()
    {
        Showing elsewhere = Tea;
        elsewhere.place = u"Trends"_s;
        elsewhere.interaction = Interaction::Clicked;
        elsewhere.title = u"Tea & cake tomorrow"_s;
        QCOMPARE(itemIdOf(Company::X, elsewhere), itemIdOf(Company::X, Tea));

        Showing other = Tea;
        other.creative = u"1900000000000000002"_s;
        QVERIFY(itemIdOf(Company::X, other) != itemIdOf(Company::X, Tea));
        QVERIFY(itemIdOf(Company::YouTube, Tea) != itemIdOf(Company::X, Tea));
    }

    void withoutACreativeAnItemIsItsTitle()
    {
        Showing unnamed = Tea;
        unnamed.creative.clear();
        Showing louder = unnamed;
        louder.title = u"TEA &  cake today"_s;
        Showing other = unnamed;
        other.title = u"Biscuits"_s;
        QCOMPARE(itemIdOf(Company::X, louder), itemIdOf(Company::X, unnamed));
        QVERIFY(itemIdOf(Company::X, other) != itemIdOf(Company::X, unnamed));

        Showing confusing = Tea;
        confusing.creative = comparable(Tea.title);
        QVERIFY(itemIdOf(Company::X, confusing) != itemIdOf(Company::X, unnamed));
    }

    void recordsSortByTime()
    {
        const qint64 times[] = { 0, 1, 951'782'400, 1'793'526'299, 1'793'526'300, 0xffff'ffff };
        qint64 previous = -1;
        for (const qint64 time : times) {
            for (const QString& text : { u"tea"_s, u"cake"_s, u"bees"_s })
                QVERIFY(recordKeyOf(search(text, second(time))).slot > previous);
            previous = time << 31 | 0x7fff'ffff; // the last slot of this second
        }
    }

    void whatHasNoUsableTimeSortsBeforeAll_data()
    {
        QTest::addColumn<QString>("time");
        QTest::newRow("none") << QString();
        QTest::newRow("before 1970") << u"1969-12-31T23:59:59Z"_s;
        QTest::newRow("after 2106") << u"2106-02-07T06:28:16Z"_s;
        QTest::newRow("absurd") << u"9999-12-31T23:59:59Z"_s;
    }
    void whatHasNoUsableTimeSortsBeforeAll()
    {
        QFETCH(QString, time);
        QVERIFY(recordKeyOf(search(u"tea"_s, instantFromIso(time))).slot < 0);
    }

    void timesOutsideTheRangeStayDifferent()
    {
        const RecordKey none = recordKeyOf(search(u"tea"_s, std::nullopt));
        const RecordKey early = recordKeyOf(search(u"tea"_s, Instant { -1ms }));
        const RecordKey late = recordKeyOf(search(u"tea"_s, second(0x1'0000'0000)));
        QVERIFY(!(none == early));
        QVERIFY(!(none == late));
        QVERIFY(!(early == late));
    }

    void millisecondsTellRecordsOfOneSecondApart()
    {
        const RecordKey first = recordKeyOf(search(u"tea"_s, Instant { 5000ms }));
        const RecordKey second = recordKeyOf(search(u"tea"_s, Instant { 5001ms }));
        QVERIFY(!(first == second));
        QCOMPARE(first.slot >> 31, second.slot >> 31);
    }

    void whereARecordStandsDoesNotMatter()
    {
        Record moved = search(u"tea"_s, second(5));
        moved.position = { 4711, 17 };
        QCOMPARE(recordKeyOf(moved), recordKeyOf(search(u"tea"_s, second(5))));
    }

    void aShowingIsTheSameInBothFilesOfItsExport() // impressions and engagements overlap
    {
        Showing clicked = Tea;
        clicked.interaction = Interaction::Clicked;
        QCOMPARE(recordKeyOf(shown(clicked)), recordKeyOf(shown(Tea)));
        Showing other = Tea;
        other.advertiser = u"@somebody_else_entirely"_s;
        QVERIFY(!(recordKeyOf(shown(other)) == recordKeyOf(shown(Tea))));
    }

    void claimsTellRecordsApart()
    {
        Record one = search(u"topics"_s, second(5));
        one.claims = { bees(u"Topic"_s, u"Bees"_s) };
        Record two = one;
        two.claims.push_back(bees(u"Topic"_s, u"Tea"_s));
        Record swapped = two;
        std::swap(swapped.claims[0], swapped.claims[1]);
        QVERIFY(!(recordKeyOf(one) == recordKeyOf(two)));
        QVERIFY(!(recordKeyOf(swapped) == recordKeyOf(two)));
    }

    void twoHundredThousandRecordsKeepTheirOwnKeys()
    {
        std::mt19937 random(20261101);
        std::unordered_set<std::string> contents;
        std::unordered_set<std::string> keys;
        while (contents.size() < 200'000) {
            Record record = search(randomWord(random) + u'\x1f' + QString::number(random() % 100),
                second(static_cast<qint64>(random() % 500)));
            record.kind = randomWord(random);
            record.company = random() % 2 == 0 ? Company::Google : Company::YouTube;
            if (random() % 4 == 0)
                record.at.reset();
            const qint64 at = record.at ? record.at->time_since_epoch().count() : -1;
            const QString content
                = record.kind + u'\x1e' + record.text + u'\x1e' + QString::number(at) + idOf(record.company);
            if (!contents.insert(content.toStdString()).second)
                continue;
            const RecordKey key = recordKeyOf(record);
            keys.insert(std::to_string(key.slot) + '/' + std::to_string(key.digest));
        }
        QCOMPARE(keys.size(), contents.size());
    }

    void theHostOfAPageIsNoPartOfTheRecordsKey()
    {
        Record visit;
        visit.text = u"Welcome"_s;
        const RecordKey before = recordKeyOf(visit);
        visit.host = u"invented.example"_s;
        QCOMPARE(recordKeyOf(visit), before);
    }
};

QTEST_GUILESS_MAIN(IdentityTest)
#include "identity_test.moc"
