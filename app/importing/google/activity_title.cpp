#include "activity_title.h"

#include "plain_text.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

struct Verb {
    QStringView words;
    QString kind;
};
using Verbs = std::vector<Verb>;

const Verbs& first()
{
    static const Verbs verbs { { u"Watched", u"watch"_s }, { u"Searched for", u"search"_s },
        { u"Visited", u"visit"_s }, { u"Viewed", u"view"_s }, { u"Used", u"use"_s }, { u"Liked", u"like"_s },
        { u"Disliked", u"dislike"_s }, { u"Installed", u"install"_s }, { u"Directions to", u"directions"_s },
        { u"Listened to", u"listen"_s }, { u"Subscribed to", u"subscribe"_s },
        { u"Vous avez regardé", u"watch"_s }, { u"Vous avez recherché", u"search"_s },
        { u"Vous avez consulté", u"visit"_s }, { u"Application utilisée :", u"use"_s },
        { u"Has visto", u"watch"_s }, { u"Has buscado", u"search"_s }, { u"Has visitado", u"visit"_s },
        { u"Gesucht nach:", u"search"_s }, { u"Gesucht nach", u"search"_s } };
    return verbs;
}

const Verbs& last()
{
    static const Verbs verbs { { u"angesehen", u"watch"_s }, { u"aufgerufen", u"visit"_s },
        { u"verwendet", u"use"_s } };
    return verbs;
}

} // namespace

ActivityTitle::ActivityTitle(const QString& title)
    : sentence(singleSpaced(title)) // makes the no-break space a plain one
    , object(sentence)
{
    for (const Verb& verb : first()) {
        const QStringView words = verb.words;
        if (sentence.startsWith(words) && sentence.size() > words.size() && sentence[words.size()] == u' ') {
            kind = verb.kind;
            object = QStringView(sentence).sliced(words.size() + 1);
            return;
        }
    }
    for (const Verb& verb : last()) {
        const QStringView words = verb.words;
        if (sentence.endsWith(words) && sentence.size() > words.size() + 1) {
            kind = verb.kind;
            object = QStringView(sentence).chopped(words.size()).trimmed();
            return;
        }
    }
    const qsizetype gap = title.indexOf(u'\u00a0');
    if (const QString rest = title.sliced(gap + 1).simplified(); gap > 0 && !rest.isEmpty())
        object = QStringView(sentence).last(rest.size()); // which ends in it
}

} // namespace candor::importing
