#include "preset.h"

#include <QRegularExpression>
#include <QTest>

using namespace candor;

class PresetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyPresetSetsEverySwitch()
    {
        for (const Preset preset : AllPresets) {
            const ChoiceSet choices = choicesOf(preset, { 1000 });
            QCOMPARE(choices.size(), CategoryCount);
            for (const auto& [key, choice] : choices) {
                QCOMPARE(key.recipient, RecipientId { 1000 });
                QCOMPARE(choice == Choice::Allow, allowedBy(preset).test(indexOf(key.category)));
                QVERIFY(choice == Choice::Allow || choice == Choice::Deny);
            }
        }
    }

    void eachAllowsMoreThanTheOneBeforeAndTheFirstAllowsNothing()
    {
        QVERIFY(allowedBy(Preset::NothingPersonal).none());
        for (std::size_t i = 1; i < AllPresets.size(); ++i) {
            const CategorySet less = allowedBy(AllPresets[i - 1]);
            const CategorySet more = allowedBy(AllPresets[i]);
            QCOMPARE(less & more, less);
            QVERIFY(less != more);
        }
    }

    void noneAllowsWhatOthersBring()
    {
        for (const Preset preset : AllPresets) {
            for (const Category category : { Category::Lists, Category::Lookalikes, Category::Offsite,
                     Category::Browsing, Category::Other })
                QVERIFY(!allowedBy(preset).test(indexOf(category)));
        }
    }

    void namesAreFoundAgainAndSayNothingOfHighAndLow()
    {
        for (const Preset preset : AllPresets) {
            QCOMPARE(presetFromId(QString(idOf(preset))), std::optional(preset));
            for (const char* word : { "low", "high", "basic", "full", "level" })
                QVERIFY(!QString(idOf(preset)).contains(QLatin1String(word)));
        }
        QCOMPARE(presetFromId(u"low"), std::optional<Preset>());
    }
};

QTEST_GUILESS_MAIN(PresetTest)
#include "preset_test.moc"
