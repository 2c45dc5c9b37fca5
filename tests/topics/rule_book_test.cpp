#include "rule_book.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace candor;
using namespace candor::topics;
using namespace Qt::StringLiterals;

namespace {

const QString Topics = u"pets - -\npets.dogs - -\npets.cats - -\nfood - -\nfood.baking - -\n"_s;
const QString Rules = u"pets: ~animal*\n"
                      "pets.dogs: dog, dogs, @dogs.example\n"
                      "pets.cats: cat, ~paw*\n"
                      "food.baking: cake*, @cakes.example, @dogs.example\n"
                      "-: cat 6, cake walk\n"_s;

struct Book {
    Book()
        : taxonomy(*Taxonomy::parse(Topics))
        , rules(*RuleBook::parse(Rules, taxonomy))
    {
    }
    // "pets.dogs 1000"
    QStringList in(QStringView text, QStringView host = {}) const
    {
        QStringList said;
        for (const Hint& hint : rules.topicsOf(text, host))
            said += QString(taxonomy.topics()[static_cast<std::size_t>(hint.topic)].code % u' '
                % QString::number(hint.weight));
        return said;
    }

    Taxonomy taxonomy;
    RuleBook rules;
};

QStringList codesIn(QStringView text, QStringView host = {})
{
    QStringList codes;
    for (const Hint& hint : RuleBook::own().topicsOf(text, host))
        codes += Taxonomy::own().topics()[static_cast<std::size_t>(hint.topic)].code;
    return codes;
}

} // namespace

class RuleBookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aTopicIsNamedOnceWithItsGreatestWeight()
    {
        const Book book;
        QCOMPARE(book.in(u"dog, dogs and dog"), QStringList(u"pets.dogs 1000"_s));
        QCOMPARE(book.in(u"two paws"), QStringList(u"pets.cats 500"_s));
        QCOMPARE(book.in(u"paws of a cat"), QStringList(u"pets.cats 1000"_s));
        QCOMPARE(
            book.in(u"a cake for the dog"), (QStringList { u"pets.dogs 1000"_s, u"food.baking 1000"_s }));
        QCOMPARE(book.in(u"a cat 6 cable, a cake walk"), QStringList());
    }

    void aTopicIsLeftOutWhereOneThatBelongsToItIsNamed()
    {
        const Book book;
        QCOMPARE(book.in(u"animals"), QStringList(u"pets 500"_s));
        QCOMPARE(book.in(u"animals, dogs"), QStringList(u"pets.dogs 1000"_s));
    }

    void aHostStandsForItsSubdomainsAndForNoOther()
    {
        const Book book;
        const QStringList both { u"pets.dogs 1000"_s, u"food.baking 1000"_s };
        QCOMPARE(book.in({}, u"dogs.example"), both);
        QCOMPARE(book.in({}, u"m.forum.DOGS.example"), both);
        QCOMPARE(book.in({}, u"hotdogs.example"), QStringList());
        QCOMPARE(book.in({}, u"dogs.example.org"), QStringList(u"pets.dogs 1000"_s)); // by its words
        QCOMPARE(book.in({}, u"the-cat.example"), QStringList(u"pets.cats 1000"_s));
        QCOMPARE(book.in({}, u"example.cat"), QStringList()); // a country is no word
    }

    void aHostIsFoundInTheTextToo()
    {
        const Book book;
        QCOMPARE(book.in(u"cakes.example: PURCHASE"), QStringList(u"food.baking 1000"_s));
        QCOMPARE(book.in(u"https://www.cakes.example/a?b=c.d"), QStringList(u"food.baking 1000"_s));
        QCOMPARE(book.in(u"Mr. Nobody. 3.50 … cakes."), QStringList(u"food.baking 1000"_s)); // the word
        QCOMPARE(book.in(u"...a.b..c."), QStringList());
    }

    void everyHostOfTheRulesLeadsToATopic()
    {
        QCOMPARE_GE(RuleBook::own().hosts().size(), 300);
        for (const QString& host : RuleBook::own().hosts()) {
            QVERIFY2(!codesIn({}, host).isEmpty(), qPrintable(host));
            QVERIFY2(codesIn({}, QString(u"www."_s + host)) == codesIn({}, host), qPrintable(host));
            QVERIFY2(host == host.toLower() && host.contains(u'.') && !host.startsWith("www."_L1),
                qPrintable(host));
        }
    }

    void whatOnlySoundsLikeATopicIsNone()
    {
        QCOMPARE(codesIn(u"ball python for beginners"), QStringList());
        QCOMPARE(codesIn(u"python tutorial for beginners"), QStringList(u"computers.programming"_s));
        QCOMPARE(codesIn(u"apple pie from scratch"), QStringList(u"food.baking"_s));
        QCOMPARE(codesIn(u"Golf von Mexiko"), QStringList());
        QCOMPARE(codesIn(u"Küchenschrank aus Eiche"), QStringList()); // no Kuchen
        QCOMPARE(codesIn(u"Bürgermeister gewählt"), QStringList()); // no burger
    }

    void caseAndAccentsDoNotMatter()
    {
        for (const QStringView text : { QStringView(u"Recette de crêpes"), QStringView(u"RECETTE DE CREPES"),
                 QStringView(u"recette de cre\u0302pes") })
            QVERIFY(codesIn(text).contains(u"food.cooking"_s));
    }

    void whatIsNoRuleIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no colon") << u"pets.dogs dog\n"_s;
        QTest::newRow("no such topic") << u"pets.fish: carp\n"_s;
        QTest::newRow("an empty entry") << u"pets.dogs: dog,, dogs\n"_s;
        QTest::newRow("a star in the middle") << u"pets.dogs: do*g\n"_s;
        QTest::newRow("a harmless host") << u"-: @dogs.example\n"_s;
        QTest::newRow("nothing but signs") << u"pets.dogs: ~!\n"_s;
    }
    void whatIsNoRuleIsRefused()
    {
        QFETCH(QString, text);
        const Taxonomy taxonomy = *Taxonomy::parse(Topics);
        const Result<RuleBook> book = RuleBook::parse(text, taxonomy);
        QVERIFY(!book);
        QCOMPARE(book.error().fault, Fault::Invalid);
    }

    void theRulesHaveAVersion()
    {
        QVERIFY(rulesVersion() > 0);
        QCOMPARE(rulesVersion(), rulesVersion());
    }
};

QTEST_GUILESS_MAIN(RuleBookTest)
#include "rule_book_test.moc"
