#include "sensitive.h"

#include <QTest>

using namespace candor;
using namespace Qt::StringLiterals;

namespace {

using Topic = SensitiveTopic;

struct Example {
    Topic topic;
    QStringView text;
};

constexpr Example Touching[] = {
    // English
    { Topic::Health, u"Anxiety support" },
    { Topic::Health, u"Mental health" },
    { Topic::Health, u"menopause tests" },
    { Topic::Religion, u"Church choirs" },
    { Topic::Religion, u"Parish newsletter" },
    { Topic::Politics, u"Progressive politics" },
    { Topic::Politics, u"Saltmere local elections" },
    { Topic::Ethnicity, u"African American culture" },
    { Topic::Sexuality, u"LGBTQ+ dating nights" },
    { Topic::Sexuality, u"Queer cinema" },
    { Topic::Union, u"Trade union membership" },
    { Topic::Union, u"Workers' Union Shop" },
    { Topic::Finances, u"PAYDAY LOANS" },
    { Topic::Finances, u"payday_loans_retarget_30d" },
    { Topic::Finances, u"Debt consolidation" },
    { Topic::Finances, u"@PaydayMoneyVeldania" },
    { Topic::Children, u"Children's books" },
    { Topic::Children, u"Parents of toddlers" },
    { Topic::Pregnancy, u"Fertility treatment" },
    { Topic::Pregnancy, u"Moonlog Cycle Diary" },
    { Topic::Alcohol, u"Craft beer" },
    { Topic::Alcohol, u"Gin" },
    { Topic::Gambling, u"Sports betting" },
    { Topic::Gambling, u"Lucky Tuesday Bingo" },
    { Topic::Dating, u"Online dating" },
    { Topic::Dating, u"Divorce support" },
    { Topic::WeightLoss, u"Weight loss programmes" },
    { Topic::WeightLoss, u"weight-loss" },
    { Topic::WeightLoss, u"Weight   Loss" },
    { Topic::ExactPlace, u"Home address" },
    // German
    { Topic::Health, u"Gesundheit" },
    { Topic::Health, u"Krebsvorsorge" },
    { Topic::Religion, u"Katholische Kirche" },
    { Topic::Politics, u"Landtagswahl 2026" },
    { Topic::Ethnicity, u"Flüchtlingshilfe" },
    { Topic::Sexuality, u"Erotikartikel" },
    { Topic::Union, u"Gewerkschaftsmitglied" },
    { Topic::Finances, u"Kredit ohne Schufa" },
    { Topic::Children, u"Kinderwagen" },
    { Topic::Pregnancy, u"Kinderwunschklinik" },
    { Topic::Alcohol, u"Weißwein" },
    { Topic::Gambling, u"GLÜCKSSPIEL" },
    { Topic::Dating, u"Partnersuche ab 40" },
    { Topic::WeightLoss, u"Diätpläne" },
    { Topic::ExactPlace, u"Anschrift" },
    // French
    { Topic::Health, u"santé" },
    { Topic::Health, u"Dépression" },
    { Topic::Religion, u"l'église du village" },
    { Topic::Politics, u"Élections municipales" },
    { Topic::Ethnicity, u"réfugiés" },
    { Topic::Sexuality, u"homosexualité" },
    { Topic::Union, u"syndicats" },
    { Topic::Finances, u"surendettement" },
    { Topic::Children, u"jeux d'enfants" },
    { Topic::Pregnancy, u"Grossesse" },
    { Topic::Alcohol, u"Bières artisanales" },
    { Topic::Gambling, u"jeux d'argent" },
    { Topic::Dating, u"sites de rencontres" },
    { Topic::WeightLoss, u"perte de poids" },
    { Topic::ExactPlace, u"lieu de travail" },
    // Spanish
    { Topic::Health, u"Salud mental" },
    { Topic::Religion, u"iglesia católica" },
    { Topic::Politics, u"Política" },
    { Topic::Ethnicity, u"inmigrantes" },
    { Topic::Sexuality, u"transgénero" },
    { Topic::Union, u"afiliación sindical" },
    { Topic::Finances, u"préstamos rápidos" },
    { Topic::Children, u"Niños pequeños" },
    { Topic::Pregnancy, u"embarazo" },
    { Topic::Alcohol, u"vinos y licores" },
    { Topic::Gambling, u"apuestas deportivas" },
    { Topic::Dating, u"solteros" },
    { Topic::WeightLoss, u"bajar de peso" },
    { Topic::ExactPlace, u"domicilio" },
    // Arabic
    { Topic::Health, u"الصحة النفسية" },
    { Topic::Health, u"اكتئاب" },
    { Topic::Religion, u"القرآن الكريم" },
    { Topic::Politics, u"الانتخابات" },
    { Topic::Ethnicity, u"لاجئون" },
    { Topic::Sexuality, u"المثلية" },
    { Topic::Union, u"النقابات" },
    { Topic::Finances, u"قرض سريع" },
    { Topic::Children, u"ملابس الأطفال" },
    { Topic::Pregnancy, u"حامل" },
    { Topic::Alcohol, u"خمور" },
    { Topic::Gambling, u"قمار" },
    { Topic::Dating, u"مواعدة" },
    { Topic::WeightLoss, u"إنقاص الوزن" },
    { Topic::ExactPlace, u"عنوان المنزل" },
};

constexpr QStringView Harmless[] = {
    u"",
    u"  ",
    u"!?",
    // English
    u"Essex",
    u"Sussex by train",
    u"Scunthorpe",
    u"Party supplies",
    u"Weight lifting",
    u"Gingerbread",
    u"Ginger beer",
    u"Unisex raincoats",
    u"European Union",
    u"Union Jack mugs",
    u"Rugby union",
    u"Carbon dating",
    u"Church Street Market",
    u"Fertilizer",
    u"Hospitality management",
    u"Syndication feeds",
    u"One of a kind",
    u"Whisks and bowls",
    u"Betty's cakes",
    u"Alphabet",
    u"Pawn endings",
    u"Garden nurseries",
    u"Current affairs",
    u"Retail therapy",
    u"Beekeeping",
    u"Follower look-alikes",
    u"@bramblewickhoneyhouse",
    u"25 to 54",
    u"Veldania",
    u"Second-hand books",
    u"Bumble bees",
    u"Data migration",
    // German
    u"Geburtstag",
    u"Weinen und Lachen",
    u"Bierdeckeln", // not a stem: only the drink
    u"Schlankes Design",
    u"Gartenarbeit",
    // French
    u"enceinte bluetooth",
    u"vingt",
    u"la pêche",
    u"Paris",
    // Spanish
    u"Nina",
    u"año nuevo",
    u"Cristiano Ronaldo",
    // Arabic
    u"موسيقى",
    u"السفر بالقطار",
    u"كتب",
};

} // namespace

class SensitiveTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyTopicIsHeardInFiveLanguages_data()
    {
        QTest::addColumn<int>("topic");
        QTest::addColumn<QString>("text");
        for (const Example& example : Touching)
            QTest::newRow(qPrintable(example.text.toString()))
                << static_cast<int>(example.topic) << example.text.toString();
    }
    void everyTopicIsHeardInFiveLanguages()
    {
        QFETCH(int, topic);
        QFETCH(QString, text);
        const auto expected = std::optional(static_cast<Topic>(topic));
        QCOMPARE(sensitiveTopicOf(text), expected);
        QCOMPARE(sensitiveTopicOf(text.toUpper()), expected);
        QCOMPARE(sensitiveTopicOf(text.normalized(QString::NormalizationForm_D)), expected);
        QCOMPARE(sensitiveTopicOf(QString(u"12, "_s + text + u" (new)"_s)), expected);
    }

    void whatOnlySoundsAlikeIsLeftAlone_data()
    {
        QTest::addColumn<QString>("text");
        for (const QStringView text : Harmless)
            QTest::addRow("'%s'", qPrintable(text.toString())) << text.toString();
    }
    void whatOnlySoundsAlikeIsLeftAlone()
    {
        QFETCH(QString, text);
        QCOMPARE(sensitiveTopicOf(text), std::optional<Topic>());
        QCOMPARE(sensitiveTopicOf(text.toUpper()), std::optional<Topic>());
    }

    void aHarmlessPhraseHidesNothingThatFollows()
    {
        QCOMPARE(sensitiveTopicOf(u"Carbon dating for gamblers"), std::optional(Topic::Gambling));
    }

    void theLongerWordDecides()
    {
        QCOMPARE(sensitiveTopicOf(u"Protestant"), std::optional(Topic::Religion));
        QCOMPARE(sensitiveTopicOf(u"Protest"), std::optional(Topic::Politics));
    }

    void brokenTextIsNoReasonToFail()
    {
        const QChar broken[] = { QChar(0xd800), u'g', u'i', u'n', QChar(0xdc00), QChar(0xffff), QChar(0) };
        (void)sensitiveTopicOf(QStringView(broken, 7));
        QCOMPARE(sensitiveTopicOf(QString(100'000, u'x')), std::optional<Topic>());
    }

    void everyTopicHasItsOwnName()
    {
        QStringList names;
        for (const Topic topic : AllSensitiveTopics) {
            QVERIFY(!names.contains(idOf(topic)));
            names += idOf(topic);
        }
        QCOMPARE(idOf(Topic::WeightLoss), "weight-loss"_L1);
        QCOMPARE(idOf(Topic::ExactPlace), "exact-place"_L1);
        QCOMPARE(names.size(), 14);
    }
};

QTEST_GUILESS_MAIN(SensitiveTest)
#include "sensitive_test.moc"
