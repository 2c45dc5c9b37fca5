#include "audience_segment.h"

#include "plain_text.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

enum class Party { Unsaid, First, Second, Third };

// Takes "1P_", "3p_", "3P__" off the front.
Party takeParty(QString& segment)
{
    static const QRegularExpression pattern(
        u"^([123])p[\\s_|-]+"_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(segment);
    if (!match.hasMatch())
        return Party::Unsaid;
    segment.remove(0, match.capturedLength());
    return static_cast<Party>(match.capturedView(1).toInt());
}

// What says how a segment came about, not what it says: "Custom_", "ArtistAffinity_", "Interest | ".
void takeManner(QString& segment)
{
    static const QRegularExpression pattern(
        u"^(?:custom(?: audience)?|artistaffinity|interest)\\s?[_|]+\\s*"_s,
        QRegularExpression::CaseInsensitiveOption);
    segment.remove(pattern);
}

// Markets of two letters, as segments end in them. Small ones that read as a word (TV, AI, DJ) are left out.
bool isMarket(const QString& word)
{
    static const QSet<QString> markets = [] {
        const QStringList codes
            = u"AE AR AT AU BE BG BO BR CA CH CL CO CR CY CZ DE DK DO EC EE EG ES FI FR GB GR "
              "GT HK HN HR HU ID IE IL IN IT JO JP KE KR KW LB LT LU LV MA MT MX MY NG NI NL NO "
              "NZ PA PE PH PL PT PY QA RO RS SA SE SG SI SK SV TH TR TW UA UK US UY VN ZA"_s.split(u' ');
        return QSet<QString>(codes.begin(), codes.end());
    }();
    static const QSet<QString> words { u"be"_s, u"id"_s, u"in"_s, u"it"_s, u"no"_s };
    return markets.contains(word.toUpper()) && !words.contains(word);
}

bool isDate(const QString& word)
{
    static const QRegularExpression pattern(
        u"^\\d{1,2}(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?:\\d{2}|\\d{4})$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(word).hasMatch();
}

// The words that say what the person is taken for.
QStringList wordsOf(QString segment)
{
    static const QRegularExpression note(u"\\[[^\\]]*\\]"_s);
    static const QRegularExpression separator(u"[_\\s]+"_s);
    segment.remove(note);
    QStringList words = segment.split(separator, Qt::SkipEmptyParts);
    const auto isHousekeeping = [](const QString& word) {
        return word == "DEPRECATED"_L1 || word == "TEST"_L1 || isMarket(word) || isDate(word);
    };
    while (words.size() > 1 && isHousekeeping(words.last()))
        words.removeLast();
    return words;
}

bool holdsAny(const QSet<QString>& words, const QSet<QString>& of)
{
    return words.intersects(of);
}

// What kind of knowledge it is; segments are written in English whatever the market.
Category categoryOf(const QStringList& said)
{
    static const QSet<QString> purchases { u"buyer"_s, u"buyers"_s, u"purchaser"_s, u"purchasers"_s,
        u"purchase"_s, u"purchases"_s, u"shopper"_s, u"shoppers"_s, u"spenders"_s, u"intenders"_s };
    static const QSet<QString> people { u"parent"_s, u"parents"_s, u"mothers"_s, u"fathers"_s, u"moms"_s,
        u"mums"_s, u"dads"_s, u"children"_s, u"kids"_s, u"family"_s, u"families"_s, u"household"_s,
        u"households"_s, u"income"_s, u"hhi"_s, u"homeowners"_s, u"renters"_s, u"married"_s, u"singles"_s,
        u"men"_s, u"women"_s, u"male"_s, u"female"_s, u"males"_s, u"females"_s, u"gender"_s, u"age"_s,
        u"aged"_s, u"ages"_s, u"adults"_s, u"millennials"_s, u"seniors"_s, u"demographics"_s };
    static const QSet<QString> work { u"employees"_s, u"professionals"_s, u"students"_s, u"graduates"_s,
        u"jobseekers"_s, u"entrepreneurs"_s };
    static const QSet<QString> devices { u"android"_s, u"ios"_s, u"iphone"_s, u"smartphone"_s,
        u"smartphones"_s };
    static const QRegularExpression newAge(u"\\bnew age\\b"_s);
    const QString text = said.join(u' ').toCaseFolded().remove(newAge);
    static const QRegularExpression separator(u"[^\\p{L}]+"_s);
    const QStringList list = text.split(separator, Qt::SkipEmptyParts);
    const QSet<QString> words(list.begin(), list.end());
    if (holdsAny(words, purchases))
        return Category::Purchases;
    if (holdsAny(words, people))
        return Category::Demographics;
    if (holdsAny(words, work))
        return Category::Work;
    return holdsAny(words, devices) ? Category::Device : Category::Interests;
}

} // namespace

Claim claimOfSegment(const QString& segment)
{
    QString rest = plainText(segment);
    const Party party = takeParty(rest);
    takeManner(rest);
    const QStringList words = wordsOf(rest);
    const QString value = words.isEmpty() ? plainText(segment) : words.join(u' ');
    switch (party) {
    case Party::First:
        return { Role::Inferred, categoryOf(words), u"First-party segments"_s, value };
    case Party::Second:
        return { Role::Advertiser, Category::Lists, u"Second-party segments"_s, value };
    case Party::Third:
        return { Role::Inferred, categoryOf(words), u"Third-party segments"_s, value };
    case Party::Unsaid:
        break;
    }
    return { Role::Inferred, categoryOf(words), u"Segments"_s, value };
}

} // namespace candor::importing
