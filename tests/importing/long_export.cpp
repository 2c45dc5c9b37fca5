#include "long_export.h"

#include "archive_bytes.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace candor::test {

namespace {

bool write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

QByteArray ads(int count)
{
    const QByteArray pattern
        = json("{ 'promotedTweetInfo' : { 'tweetId' : '?', 'tweetText' : 'Tea, and more of it' },"
               " 'advertiserInfo' : { 'advertiserName' : 'Made-up Tea Co',"
               " 'screenName' : '@madeuptea' }, 'impressionTime' : '2031-02-03 04:05:06' }");
    const QByteArrayView before = QByteArrayView(pattern).first(pattern.indexOf('?'));
    const QByteArrayView after = QByteArrayView(pattern).sliced(before.size() + 1);
    QByteArray list = json("window.YTD.ad_impressions.part0 = [ { 'ad' : { 'adsUserData' : {"
                           " 'adImpressions' : { 'impressions' : [ ");
    const QByteArray space(1'700, ' '); // makes the file one that waits for the small ones (reading_order.h)
    for (int i = 0; i < count; ++i)
        list.append(i == 0 ? " " : ", ")
            .append(space)
            .append(before)
            .append(QByteArray::number(i))
            .append(after);
    return list + " ] } } } } ]";
}

} // namespace

QString writeLongExport(const QString& folder)
{
    const QString path = folder + u"/twitter-long"_s;
    constexpr int adCount = 20'000;
    QByteArray interests;
    for (const char* name :
        { "Beekeeping", "Hiking", "Chess", "Baking", "Sailing", "Jazz", "Gambling", "Pregnancy" })
        interests.append(interests.isEmpty() ? "" : ", ")
            .append(json("{ 'isDisabled' : false, 'name' : '").append(name).append(json("' }")));
    const QByteArray profile = json("window.YTD.personalization.part0 = [ { 'p13nData' : { 'interests' : {"
                                    " 'interests' : [ ")
        + interests + " ] } } } ]";
    const bool written = QDir().mkpath(path + u"/data"_s)
        && write(path + u"/data/personalization.js"_s, profile)
        && write(path + u"/data/ad-impressions.js"_s, ads(adCount));
    return written ? path : QString();
}

} // namespace candor::test
