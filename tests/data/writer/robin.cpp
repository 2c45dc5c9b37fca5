#include "robin.h"

#include "dice.h"
#include "instant.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace candor::sample {

const SamplePerson& robin()
{
    static const SamplePerson person {
        .account = u"900000000000000417"_s,
        .userName = u"robin_example_of_veldania"_s,
        .displayName = u"Robin Example"_s,
        .email = u"robin@mail.example"_s,
        .declaredAge = u"41"_s,
        .birthDate = u"1985-04-17"_s,
        .inferredAge = u"25-34"_s,
        .town = u"Brindle Quay"_s,
        .region = u"Saltmere County"_s,
        .country = u"Veldania"_s,
        .places
        = listed(u"Brindle Quay, Saltmere County, Veldania|Port Alder, Veldania|Upper Fennick, Veldania|"
                 u"Lantern Hill, Saltmere County, Veldania|Isle of Tarn, Veldania"),
        .streets = listed(
            u"Harbour Steps Bakery|Fennick Woods car park|Tarn Island ferry|Saint Orla's Hospital|"
            u"Copperbeech Primary School|Market Hall|Quayside Swimming Baths|Old Rope Walk|Saltmere Library|"
            u"Dr. Invented's practice|Lantern Hill viewpoint|Port Alder Central|Clay Studio, Mill Lane|"
            u"Recycling yard|Three Herons pub|Chapel of Saint Orla|Gull Street 14|Night pharmacy"),
        .languages = listed(u"English|German|Portuguese"),
        .shows = listed(u"The Lantern Bureau|Harbour Nine|Bake or Break|A Year on Tarn|The Slowest Train|"
                        u"Invented Islands|Midnight Allotment|The Understudies|Signal Box"),
        .apps = listed(u"Tidewatch Tides|Fennick Trails|Invented Radio|Penny Jar Budget|Moonlog Cycle "
                       u"Diary|Lucky Tuesday Bingo"),
        .publishers = listed(u"Invented Sports TV|Veldania Tonight|Harbour Weather Channel|The Slow News"),
        .channels
        = listed(u"Hive Minded Example|Bench & Kettle|The Slow Traveller (invented)|Fennick Folk Sessions|"
                 u"Clay Day Example|One Pan Example|Saltmere Local TV|Two Wheels, No Hurry|Grain & Shadow|"
                 u"Allotment Number Nine|Mended with Margo Example|The Lantern Review|Quiet Money Example|"
                 u"Meeples after Midnight|Draughty House Diaries"),
        .carrier = u"Gullwing Mobile"_s,
    };
    return person;
}

SampleTime lastEvening()
{
    return std::chrono::sys_days { std::chrono::year { 2026 } / 10 / 31 } + 23h + 59min + 59s;
}

QString xTime(SampleTime time)
{
    return toIso(std::chrono::floor<std::chrono::seconds>(time)).first(19).replace(u'T', u' ');
}

QString googleTime(SampleTime time)
{
    return toIso(time);
}

} // namespace candor::sample
