#include "count_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace candor::words {

namespace {
struct Counts {
    Q_DECLARE_TR_FUNCTIONS(candor::words::Counts)
};

// Qt's plurals are chosen by an int; beyond two thousand millions every language says "many".
int whole(qint64 count)
{
    return static_cast<int>(std::clamp<qint64>(count, 0, std::numeric_limits<int>::max()));
}
} // namespace

QString number(qint64 count)
{
    return QLocale().toString(count);
}

QString traits(qint64 count)
{
    return Counts::tr("%Ln trait(s)", "what companies think of a person", whole(count));
}

QString sensitiveTraits(qint64 count)
{
    return Counts::tr("%Ln sensitive", "traits", whole(count));
}

QString companies(qint64 count)
{
    return Counts::tr("%Ln company(ies)", nullptr, whole(count));
}

QString records(qint64 count)
{
    return Counts::tr("%Ln record(s)", "entries of an export", whole(count));
}

QString ads(qint64 count)
{
    return Counts::tr("%Ln ad(s)", "advertisements", whole(count));
}

QString files(qint64 count)
{
    return Counts::tr("%Ln file(s)", nullptr, whole(count));
}

QString choices(qint64 count)
{
    return Counts::tr("%Ln choice(s)", "yes or no to a use of data", whole(count));
}

QString times(qint64 count)
{
    return Counts::tr("shown %Ln time(s)", "an ad", whole(count));
}

QString more(qint64 count)
{
    return Counts::tr("%Ln more", "further entries of a list", whole(count));
}

QString share(int permille)
{
    if (permille > 0 && permille < 10)
        return Counts::tr("under %Ln %", "a share", 1);
    return Counts::tr("%Ln %", "a share", (permille + 5) / 10);
}

QString size(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString price(const Price& price)
{
    const int decimals = decimalsOf(price.currency);
    double unit = 1;
    for (int digit = 0; digit < decimals; ++digit)
        unit *= 10;
    return QLocale().toString(static_cast<double>(price.minor) / unit, 'f', decimals) + QChar(0x00a0)
        + price.currency;
}

} // namespace candor::words
