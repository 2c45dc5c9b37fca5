#include "browser_words.h"
#include "category_words.h"
#include "choice_words.h"
#include "count_words.h"
#include "fault_words.h"
#include "guide_words.h"
#include "import_words.h"
#include "language.h"
#include "taxonomy.h"
#include "time_words.h"
#include "topic_names.h"
#include "topic_words.h"

#include <QSet>
#include <QTest>

#include <chrono>

using namespace candor;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Every value of an enum that counts up from 0.
template <class Code, class Say>
void everyCodeHasItsOwnWords(Code last, Say say)
{
    QSet<QString> said;
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        const QString words = say(static_cast<Code>(i));
        QVERIFY2(!words.isEmpty(), qPrintable(QString::number(i)));
        QVERIFY2(!said.contains(words), qPrintable(words));
        said.insert(words);
    }
}

constexpr Instant At = std::chrono::sys_days(2026y / 11 / 23) + 18h + 20min;

} // namespace

class WordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aBrowserThatCannotBeReadHasItsThreeParts()
    {
        for (const Company browser : { Company::Firefox, Company::Safari }) {
            for (int fault = 0; fault <= static_cast<int>(Fault::Internal); ++fault) {
                const words::Trouble trouble = words::troubleOf(static_cast<Fault>(fault), browser);
                QVERIFY(!trouble.what.isEmpty() && !trouble.safe.isEmpty() && !trouble.next.isEmpty());
            }
        }
    }

    void everyCodeHasWordsInEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        for (const words::Spoken& spoken : words::spokenLanguages())
            QTest::addRow("%s", qPrintable(spoken.code)) << spoken.code;
    }

    void everyCodeHasWordsInEveryLanguage()
    {
        QFETCH(const QString, language);
        const words::Language speaking(language);
        QCOMPARE(speaking.code(), language);
        everyCodeHasItsOwnWords(Category::Other, [](Category code) { return words::nameOf(code); });
        everyCodeHasItsOwnWords(Category::Other, [](Category code) { return words::meaningOf(code); });
        everyCodeHasItsOwnWords(
            Category::Other, [](Category code) { return words::switchNameOf(code, u"X"_s); });
        everyCodeHasItsOwnWords(
            BrowserContent::AdTopics, [](BrowserContent code) { return words::nameOf(code); });
        everyCodeHasItsOwnWords(Role::Derived, [](Role code) { return words::nameOf(code); });
        everyCodeHasItsOwnWords(Role::Derived, [](Role code) { return words::meaningOf(code); });
        everyCodeHasItsOwnWords(
            SensitiveTopic::ExactPlace, [](SensitiveTopic code) { return words::nameOf(code); });
        everyCodeHasItsOwnWords(TraitState::Hidden, [](TraitState code) { return words::nameOf(code); });
        everyCodeHasItsOwnWords(Interaction::Voted, [](Interaction code) { return words::nameOf(code); });
        everyCodeHasItsOwnWords(Choice::Deny, [](Choice code) { return words::nameOf(code); });
        everyCodeHasItsOwnWords(Channel::Letter, [](Channel code) { return words::whenItTakesEffect(code); });
        everyCodeHasItsOwnWords(
            DeliveryState::Verified, [](DeliveryState code) { return words::nameOf(code); });
        everyCodeHasItsOwnWords(
            DeliveryState::Verified, [](DeliveryState code) { return words::meaningOf(code); });
        everyCodeHasItsOwnWords(Cause::Undo, [](Cause code) { return words::nameOf(code); });
        everyCodeHasItsOwnWords(FileState::Failed, [](FileState code) { return words::nameOf(code); });
        everyCodeHasItsOwnWords(Fault::Internal, [](Fault code) { return words::troubleOf(code).what; });
        everyCodeHasItsOwnWords(WarningCode::RecordsUnreadable, [](WarningCode code) {
            return words::sentenceOf({ code, {}, 3 });
        });
        for (int i = 1; i <= static_cast<int>(FileReason::TooMany); ++i)
            QVERIFY(!words::reasonOf(static_cast<FileReason>(i)).isEmpty());
        for (int i = 1; i <= static_cast<int>(Obstacle::TooLarge); ++i) {
            QVERIFY(!words::hindranceOf(static_cast<Obstacle>(i)).what.isEmpty());
            QVERIFY(!words::hindranceOf(static_cast<Obstacle>(i)).next.isEmpty());
        }
    }

    void everyCompanyThatIsReadHasAGuideInEveryLanguage()
    {
        for (const words::Spoken& spoken : words::spokenLanguages()) {
            const words::Language language(spoken.code);
            QSet<QString> remarks;
            for (const Company company : words::companiesWithGuide()) {
                const words::Guide guide = words::guideFor(company);
                QVERIFY2(!guide.steps.isEmpty() && !guide.steps.contains(QString()), idOf(company).data());
                QVERIFY2(!guide.remark.isEmpty(), idOf(company).data());
                QVERIFY2(!guide.steps.join(u' ').contains(u'%'), idOf(company).data());
                remarks += words::guideTitle(company) + guide.steps.join(u' ');
            }
            QCOMPARE(remarks.size(), static_cast<qsizetype>(words::companiesWithGuide().size()));
        }
    }

    void everyTroubleSaysWhatIsSafeAndWhatToDo()
    {
        for (int i = 0; i <= static_cast<int>(Fault::Internal); ++i) {
            const words::Trouble trouble = words::troubleOf(static_cast<Fault>(i));
            QVERIFY(!trouble.safe.isEmpty());
            QVERIFY(!trouble.next.isEmpty());
        }
    }

    void unsetIsNeverShownAsAYes()
    {
        for (const Channel channel : { Channel::Manual, Channel::C15t, Channel::Letter }) {
            QVERIFY(words::standingOf(channel, Choice::Unset) != words::nameOf(Choice::Allow));
            QVERIFY(words::standingOf(channel, Choice::Unset).contains(u"not decided"_s));
        }
    }

    void countsFollowTheLanguagesPlurals()
    {
        {
            const words::Language english(u"en"_s);
            QCOMPARE(words::traits(1), u"1 trait"_s);
            QCOMPARE(words::traits(1204), u"1,204 traits"_s);
            QCOMPARE(words::companies(1), u"1 company"_s);
            QCOMPARE(words::companies(7), u"7 companies"_s);
        }
        {
            const words::Language german(u"de"_s);
            QCOMPARE(words::files(1), u"1 Datei"_s);
            QCOMPARE(words::files(2), u"2 Dateien"_s);
        }
        const words::Language arabic(u"ar"_s);
        QSet<QString> forms;
        for (const int count : { 0, 1, 2, 3, 11, 100 }) {
            QString form = words::files(count);
            form.remove(QLocale().toString(count));
            forms.insert(form.trimmed());
        }
        QVERIFY(forms.size() >= 4); // six cases; a noun looks alike in some of them
    }

    void countsBeyondAnIntStayLarge()
    {
        QVERIFY(words::traits(std::numeric_limits<qint64>::max()).size() > 10);
        QVERIFY(!words::traits(-5).contains(u'-'));
    }

    void aShareOfSomethingIsNeverNothing()
    {
        const words::Language english(u"en"_s);
        QCOMPARE(words::share(0), u"0\u00a0%"_s);
        QCOMPARE(words::share(1), u"under 1\u00a0%"_s);
        QCOMPARE(words::share(9), u"under 1\u00a0%"_s);
        QCOMPARE(words::share(10), u"1\u00a0%"_s);
        QCOMPARE(words::share(612), u"61\u00a0%"_s);
        QCOMPARE(words::share(1000), u"100\u00a0%"_s);
    }

    void timesAreSaidAsThePersonsLanguageSaysThem()
    {
        {
            const words::Language english(u"en"_s);
            QCOMPARE(words::day(At), u"23 November 2026"_s);
            QCOMPARE(words::ago(At, At), u"today"_s);
            QCOMPARE(words::ago(At, At + 24h), u"yesterday"_s);
            QCOMPARE(words::ago(At, At + 3 * 24h), u"3 days ago"_s);
            QCOMPARE(words::ago(At, At + 190 * 24h), u"6 months ago"_s);
            QCOMPARE(words::ago(At, At + 800 * 24h), u"2 years ago"_s);
            QCOMPARE(words::ago(At + 24h, At), u"today"_s); // a clock that was set back
        }
        const words::Language german(u"de"_s);
        QCOMPARE(words::day(At), u"23. November 2026"_s);
    }

    void everyDayHasItsYearInEveryLanguage()
    {
        for (const words::Spoken& spoken : words::spokenLanguages()) {
            const words::Language speaking(spoken.code);
            const QString day = words::day(At);
            QVERIFY2(
                day.contains(QLocale().toString(2026).remove(QLocale().groupSeparator())), qPrintable(day));
            QVERIFY2(!day.contains(QLocale().dayName(1)), qPrintable(day)); // 23 November 2026 is a Monday
            QVERIFY2(!words::moment(At).isEmpty(), qPrintable(spoken.code));
        }
    }

    void aLanguageThatIsNotSpokenIsNotAnError()
    {
        const words::Language speaking(u"tlh"_s);
        QVERIFY(!speaking.code().isEmpty());
        QVERIFY(!words::nameOf(Category::Search).isEmpty());
    }

    void arabicReadsFromTheRight()
    {
        QCOMPARE(words::Language(u"ar"_s).direction(), Qt::RightToLeft);
        QCOMPARE(words::Language(u"fr"_s).direction(), Qt::LeftToRight);
    }

    void everyTopicHasItsNameAndNoOtherHasOne()
    {
        QSet<QString> said;
        for (const topics::Topic& topic : topics::Taxonomy::own().topics()) {
            const QString name = words::nameOfTopic(topic.code);
            QVERIFY2(!name.isEmpty() && !said.contains(name), qPrintable(topic.code));
            said += name;
        }
        QVERIFY(words::nameOfTopic(u"no.topic"_s).isEmpty());
        const std::size_t named
            = words::namesOfThings().size() + words::namesOfLiving().size() + words::namesOfLeisure().size();
        QCOMPARE(named, topics::Taxonomy::own().topics().size());
    }

    void aCodeIsReadAsItsName_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("name");
        QTest::newRow("derived") << Role::Derived << u"Topic"_s << u"sport.football"_s << u"Football"_s;
        QTest::newRow("of Chrome") << Role::Inferred << u"Ad topics"_s << u"Topic 325"_s << u"Football"_s;
        QTest::newRow("of Chrome, without a name") << Role::Inferred << u"Ad topics"_s << u"Topic 69"_s
                                                   << u"Topic 69: a number that Candor has no name for"_s;
        QTest::newRow("of a later list")
            << Role::Inferred << u"Ad topics"_s << u"Topic 325 (taxonomy 3)"_s << QString();
        QTest::newRow("of a page") << Role::Inferred << u"Page topics"_s << u"Topic 325"_s << QString();
        QTest::newRow("in words") << Role::Inferred << u"Interests"_s << u"sport.football"_s << QString();
    }
    void aCodeIsReadAsItsName()
    {
        QFETCH(Role, role);
        QFETCH(QString, label);
        QFETCH(QString, value);
        Trait trait;
        trait.role = role;
        trait.label = label;
        trait.value = value;
        QTEST(words::nameOf(trait), "name");
        QCOMPARE(words::kindOf(trait), role == Role::Derived ? u"Sports"_s : QString());
    }
};

QTEST_GUILESS_MAIN(WordsTest)
#include "words_test.moc"
