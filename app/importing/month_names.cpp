#include "month_names.h"

#include <QHash>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

QHash<QString, unsigned> tableOfMonths()
{
    constexpr std::array languages { QLocale::English, QLocale::Spanish, QLocale::French, QLocale::German,
        QLocale::Portuguese, QLocale::Arabic, QLocale::Dutch, QLocale::Italian, QLocale::Turkish,
        QLocale::Russian, QLocale::Polish, QLocale::Ukrainian, QLocale::Romanian, QLocale::Swedish,
        QLocale::Danish, QLocale::NorwegianBokmal, QLocale::Finnish, QLocale::Hungarian, QLocale::Czech,
        QLocale::Slovak, QLocale::Greek, QLocale::Hebrew, QLocale::Catalan, QLocale::Lithuanian,
        QLocale::Latvian, QLocale::Estonian, QLocale::Indonesian, QLocale::Bulgarian, QLocale::Serbian,
        QLocale::Persian, QLocale::Hindi };
    QHash<QString, unsigned> table { { u"sept"_s, 9 }, { u"mrt"_s, 3 }, { u"mär"_s, 3 }, { u"mrz"_s, 3 } };
    for (const QLocale::Language language : languages) {
        const QLocale locale(language);
        for (int month = 1; month <= 12; ++month) {
            for (const auto format : { QLocale::LongFormat, QLocale::ShortFormat }) {
                for (QString name :
                    { locale.monthName(month, format), locale.standaloneMonthName(month, format) }) {
                    name = name.toCaseFolded().simplified();
                    if (name.endsWith(u'.'))
                        name.chop(1);
                    if (name.size() > 1 && !table.contains(name))
                        table.insert(name, static_cast<unsigned>(month));
                }
            }
        }
    }
    return table;
}

} // namespace

std::optional<unsigned> monthNamed(const QString& folded)
{
    static const QHash<QString, unsigned> months = tableOfMonths();
    const auto found = months.constFind(folded);
    return found == months.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace candor::importing
