#include "activity_title.h"

#include "plain_text.h"

#include <QStringView>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

struct Verb {
    const char16_t* words;
    QLatin1String kind;
};

constexpr Verb First[] { { u"Watched", "watch"_L1 }, { u"Searched for", "search"_L1 },
    { u"Visited", "visit"_L1 }, { u"Viewed", "view"_L1 }, { u"Used", "use"_L1 }, { u"Liked", "like"_L1 },
    { u"Disliked", "dislike"_L1 }, { u"Installed", "install"_L1 }, { u"Directions to", "directions"_L1 },
    { u"Listened to", "listen"_L1 }, { u"Subscribed to", "subscribe"_L1 },
    { u"Vous avez regardé", "watch"_L1 }, { u"Vous avez recherché", "search"_L1 },
    { u"Vous avez consulté", "visit"_L1 }, { u"Application utilisée :", "use"_L1 },
    { u"Has visto", "watch"_L1 }, { u"Has buscado", "search"_L1 }, { u"Has visitado", "visit"_L1 },
    { u"Gesucht nach:", "search"_L1 }, { u"Gesucht nach", "search"_L1 } };
constexpr Verb Last[] { { u"angesehen", "watch"_L1 }, { u"aufgerufen", "visit"_L1 },
    { u"verwendet", "use"_L1 } };

} // namespace

ActivityTitle::ActivityTitle(const QString& title)
    : sentence(singleSpaced(title)) // makes the no-break space a plain one
    , object(sentence)
{
    for (const Verb& verb : First) {
        const QStringView words(verb.words);
        if (sentence.startsWith(words) && sentence.size() > words.size() && sentence[words.size()] == u' ') {
            kind = verb.kind;
            object = sentence.sliced(words.size() + 1);
            return;
        }
    }
    for (const Verb& verb : Last) {
        const QStringView words(verb.words);
        if (sentence.endsWith(words) && sentence.size() > words.size() + 1) {
            kind = verb.kind;
            object = sentence.chopped(words.size()).trimmed();
            return;
        }
    }
    const qsizetype gap = title.indexOf(u'\u00a0');
    if (const QString rest = title.sliced(gap + 1).simplified(); gap > 0 && !rest.isEmpty())
        object = rest;
}

} // namespace candor::importing
