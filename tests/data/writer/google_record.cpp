#include "google_record.h"

#include "robin.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace candor::sample {

Json toJson(const GoogleRecord& record)
{
    Json::Object object { { u"header"_s, record.header }, { u"title"_s, record.title } };
    if (!record.titleUrl.isEmpty())
        object.push_back({ u"titleUrl"_s, record.titleUrl });
    if (!record.description.isEmpty())
        object.push_back({ u"description"_s, record.description });
    if (!record.subtitles.empty())
        object.push_back({ u"subtitles"_s, record.subtitles });
    object.push_back({ u"time"_s, record.time });
    object.push_back({ u"products"_s, jsonList({ record.product }) });
    if (!record.details.empty())
        object.push_back({ u"details"_s, record.details });
    if (!record.controls.isEmpty())
        object.push_back({ u"activityControls"_s, jsonList(record.controls) });
    if (!record.locationInfos.empty())
        object.push_back({ u"locationInfos"_s, record.locationInfos });
    return object;
}

Json named(const QString& name, const QString& url)
{
    Json::Object object { { u"name"_s, name } };
    if (!url.isEmpty())
        object.push_back({ u"url"_s, url });
    return object;
}

QString inQuery(const QString& text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text, " ").replace(' ', '+'));
}

QString redirect(const QString& url)
{
    return QString(u"https://www.google.com/url?q="_s + url + u"&usg=AOvVaw0invented"_s);
}

QStringList yearOfTimes(int count, Dice& dice)
{
    using namespace std::chrono;
    constexpr qint64 year = 365LL * 86'400'000;
    std::set<SampleTime> times;
    while (times.size() < static_cast<std::size_t>(count)) {
        const qint64 far = static_cast<qint64>(dice.next() % year);
        const qint64 near = static_cast<qint64>(dice.next() % year);
        const SampleTime time = lastEvening() - milliseconds { std::min(far, near) };
        const bool isNight = floor<hours>(time.time_since_epoch()).count() % 24 < 6;
        if (!isNight || dice.chance(12))
            times.insert(dice.chance(3) ? floor<seconds>(time) : time);
    }
    QStringList texts;
    for (auto time = times.rbegin(); time != times.rend(); ++time)
        texts += googleTime(*time);
    return texts;
}

} // namespace candor::sample
