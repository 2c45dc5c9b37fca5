#include "lexicon.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStringList>
#include <QTest>

#include <algorithm>

using namespace candor::topics;
using namespace Qt::StringLiterals;

namespace {

Lexicon made(std::initializer_list<std::pair<const char16_t*, int>> phrases)
{
    Lexicon lexicon;
    for (const auto& [phrase, topic] : phrases)
        lexicon.add(QStringView(phrase), topic < 0 ? std::vector<Hint> {} : std::vector<Hint> { { topic } });
    lexicon.finish();
    return lexicon;
}

QList<int> topicsIn(const Lexicon& lexicon, QStringView text)
{
    std::vector<Hint> found;
    lexicon.find(wordsOf(text), found);
    QList<int> topics;
    for (const Hint& hint : found)
        topics += hint.topic;
    return topics;
}

} // namespace

class LexiconTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void wordsAreFoldedAndSetApartByOneSpace()
    {
        QCOMPARE(wordsOf(u"  L'ÉTÉ – à Nîmes!"), u"l ete a nimes"_s);
        QCOMPARE(wordsOf(u"Küchen, KUCHEN"), u"kuechen kuchen"_s);
        QCOMPARE(wordsOf(u"Ku\u0308chen"), u"kuechen"_s); // decomposed
        QCOMPARE(wordsOf(u"learn C++ and C# + more"), u"learn c++ and c# more"_s);
        QCOMPARE(wordsOf(u"Straße"), u"strasse"_s);
        QCOMPARE(wordsOf(u"أخبار"), wordsOf(u"اخبار"));
        QCOMPARE(wordsOf(u" …!"), QString());
    }

    void aWordIsFoundAsAWholeAndAStemAtTheBeginning()
    {
        const Lexicon lexicon = made({ { u"ski", 1 }, { u"garden*", 2 } });
        QCOMPARE(topicsIn(lexicon, u"to ski is fun"), QList<int> { 1 });
        QCOMPARE(topicsIn(lexicon, u"skill kski skiing"), QList<int> {});
        QCOMPARE(topicsIn(lexicon, u"Gardening, in my GARDEN"), (QList<int> { 2, 2 }));
        QCOMPARE(topicsIn(lexicon, u"kindergarden"), QList<int> {});
    }

    void theLongestPhraseWinsAndUsesItsWordsUp()
    {
        const Lexicon lexicon
            = made({ { u"apple", 1 }, { u"apple pie*", 2 }, { u"pie", 3 }, { u"apple pie chart", -1 } });
        QCOMPARE(topicsIn(lexicon, u"an apple"), QList<int> { 1 });
        QCOMPARE(topicsIn(lexicon, u"an apple pie"), QList<int> { 2 });
        QCOMPARE(topicsIn(lexicon, u"apple-pies for all"), QList<int> { 2 });
        QCOMPARE(topicsIn(lexicon, u"the apple pie chart"), QList<int> {}); // harmless
        QCOMPARE(topicsIn(lexicon, u"apple and pie"), (QList<int> { 1, 3 })); // two topics
    }

    void anArabicArticleIsNoPartOfTheWord()
    {
        const Lexicon lexicon = made({ { u"سيارة", 1 }, { u"الدوري", 2 } });
        QCOMPARE(topicsIn(lexicon, u"شراء السيارة"), QList<int> { 1 });
        QCOMPARE(topicsIn(lexicon, u"بالسيارة والسيارة سيارة"), (QList<int> { 1, 1, 1 }));
        QCOMPARE(topicsIn(lexicon, u"الدوري"), QList<int> { 2 }); // written with it
    }

    void oneAndTheSamePhraseCanTellOfTwoTopics()
    {
        const Lexicon lexicon = made({ { u"fly fishing", 1 }, { u"Fly-Fishing", 2 } });
        QCOMPARE(topicsIn(lexicon, u"fly fishing"), (QList<int> { 1, 2 }));
    }

    // Against a search that is too simple to be wrong, on made-up words of few letters.
    void itFindsWhatAPlainSearchFinds()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator dice(seed);
        const auto word = [&dice] {
            QString text;
            for (int length = dice.bounded(1, 4); length > 0; --length)
                text += QChar(u'a' + dice.bounded(3));
            return text;
        };
        for (int round = 0; round < 300; ++round) {
            Lexicon lexicon;
            QStringList phrases;
            for (int i = 0; i < 8; ++i) {
                const QString phrase = dice.bounded(2) ? word() : QString(word() + u' ' + word());
                const QString entry = dice.bounded(2) ? phrase : QString(phrase + u'*');
                if (phrases.contains(entry))
                    continue;
                lexicon.add(entry, { { static_cast<int>(phrases.size()) } });
                phrases += entry;
            }
            lexicon.finish();
            QStringList text;
            for (int i = 0; i < 6; ++i)
                text += word();
            QCOMPARE(topicsIn(lexicon, text.join(u' ')), plainly(phrases, text));
        }
    }

private:
    // Phrase by phrase at every word: the one with the most letters, whole words before beginnings.
    static QList<int> plainly(const QStringList& phrases, const QStringList& text)
    {
        QList<int> found;
        for (qsizetype at = 0; at < text.size();) {
            qsizetype best = -1;
            qsizetype words = 1;
            for (qsizetype i = 0; i < phrases.size(); ++i) {
                const bool isStem = phrases[i].endsWith(u'*');
                const QString phrase = isStem ? phrases[i].chopped(1) : phrases[i];
                const qsizetype count = phrase.count(u' ') + 1;
                const QString here = QStringList(text.mid(at, count)).join(u' ');
                const bool fits
                    = text.size() - at >= count && (isStem ? here.startsWith(phrase) : here == phrase);
                const auto letters = [&](qsizetype one) { return QString(phrases[one]).remove(u'*').size(); };
                if (fits
                    && (best < 0 || letters(i) > letters(best) || (letters(i) == letters(best) && !isStem))) {
                    best = i;
                    words = count;
                }
            }
            if (best >= 0)
                found += static_cast<int>(best);
            at += words;
        }
        return found;
    }
};

QTEST_GUILESS_MAIN(LexiconTest)
#include "lexicon_test.moc"
