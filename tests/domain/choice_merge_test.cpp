#include "choice_merge.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace candor;

namespace {

Standing anyStanding(QRandomGenerator& random)
{
    constexpr std::array simple { Choice::Unset, Choice::Allow, Choice::Deny };
    if (random.bounded(2) == 0)
        return { simple[random.bounded(3U)] };
    return { Choice::Pause,
        PauseTerms { Instant { std::chrono::hours { random.bounded(5) } }, simple[random.bounded(3U)] } };
}

// Whether it allows, at this moment: 0 allowed, 1 nothing said, 2 refused.
int strictnessAt(const Standing& standing, Instant moment)
{
    const bool paused = standing.pause && moment < standing.pause->until;
    const Choice now = paused ? Choice::Deny : standing.pause ? standing.pause->resumes : standing.value;
    return now == Choice::Allow ? 0 : now == Choice::Unset ? 1 : 2;
}

} // namespace

class ChoiceMergeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theMoreRestrictiveCounts()
    {
        using enum Choice;
        for (const auto& [one, other, both] : { std::array { Deny, Allow, Deny }, { Deny, Unset, Deny },
                 { Unset, Allow, Unset }, { Allow, Allow, Allow }, { Unset, Unset, Unset } })
            QCOMPARE(mostRestrictive({ one }, { other }), Standing { both });
        const PauseTerms week { Instant { std::chrono::days { 7 } }, Allow };
        QCOMPARE(mostRestrictive({ Pause, week }, { Deny }), Standing { Deny });
        QCOMPARE(mostRestrictive({ Pause, week }, { Allow }), (Standing { Pause, week }));
        QCOMPARE(mostRestrictive({ Pause, week }, { Unset }),
            (Standing { Pause, PauseTerms { week.until, Unset } }));
    }

    void itIsCommutativeAssociativeAndIdempotentAndNeverMorePermissive()
    {
        const quint32 seed = 20261124;
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        for (int round = 0; round < 20'000; ++round) {
            const Standing a = anyStanding(random);
            const Standing b = anyStanding(random);
            const Standing c = anyStanding(random);
            const Standing ab = mostRestrictive(a, b);
            QCOMPARE(ab, mostRestrictive(b, a));
            QCOMPARE(mostRestrictive(ab, c), mostRestrictive(a, mostRestrictive(b, c)));
            QCOMPARE(mostRestrictive(a, a), a);
            QCOMPARE(mostRestrictive(ab, a), ab);
            for (int hour = 0; hour < 6; ++hour) {
                const Instant moment { std::chrono::hours { hour } };
                QCOMPARE(
                    strictnessAt(ab, moment), std::max(strictnessAt(a, moment), strictnessAt(b, moment)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(ChoiceMergeTest)
#include "choice_merge_test.moc"
