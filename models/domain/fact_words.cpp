#include "fact_words.h"

#include "identity.h"

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace candor {

namespace {

using Word = const char16_t*;

constexpr Word AgeLabels[] { u"age", u"age range", u"age group", u"cohort age", u"member age",
    u"inferred age", u"alter", u"altersgruppe", u"âge", u"tranche d'âge", u"edad", u"grupo de edad", u"العمر",
    u"الفئة العمرية" };
constexpr Word BirthDateLabels[] { u"birth date", u"birthdate", u"birthday", u"date of birth",
    u"verified birth date", u"geburtsdatum", u"geburtstag", u"date de naissance", u"fecha de nacimiento",
    u"تاريخ الميلاد" };
constexpr Word GenderLabels[] { u"gender", u"sex", u"member gender", u"inferred gender", u"geschlecht",
    u"sexe", u"genre", u"sexo", u"género", u"الجنس" };
constexpr Word RelationshipLabels[] { u"relationship", u"relationship status", u"marital status",
    u"civil status", u"beziehungsstatus", u"familienstand", u"situation amoureuse", u"état civil",
    u"situation familiale", u"situación sentimental", u"estado civil", u"الحالة الاجتماعية" };
constexpr Word ParenthoodLabels[] { u"parental status", u"parenthood", u"parent", u"parents", u"children",
    u"presence of children", u"elternstatus", u"kinder im haushalt", u"statut parental", u"enfants",
    u"situación parental", u"hijos", u"الحالة الأبوية" };
constexpr Word HomeLabels[] { u"home ownership", u"homeownership", u"homeownership status",
    u"home owner status", u"home owner", u"homeowner", u"housing", u"wohneigentum", u"wohnsituation",
    u"logement", u"propriété du logement", u"vivienda", u"propiedad de vivienda", u"ملكية المنزل" };
// Of the household only: what one of several in it earns may well be less.
constexpr Word IncomeLabels[] { u"household income", u"estimated household income", u"haushaltseinkommen",
    u"revenu du foyer", u"ingresos del hogar", u"دخل الأسرة" };

constexpr Word Female[] { u"female", u"woman", u"women", u"f", u"weiblich", u"frau", u"femme", u"féminin",
    u"mujer", u"femenino", u"أنثى", u"امرأة" };
constexpr Word Male[] { u"male", u"man", u"men", u"m", u"männlich", u"mann", u"homme", u"masculin", u"hombre",
    u"masculino", u"ذكر", u"رجل" };
constexpr Word NonBinary[] { u"non-binary", u"nonbinary", u"non binary", u"nicht-binär", u"nichtbinär",
    u"non binaire", u"no binario" };

constexpr Word Together[] { u"married", u"in a relationship", u"engaged", u"in a civil union",
    u"in a domestic partnership", u"couple", u"verheiratet", u"in einer beziehung", u"verlobt", u"marié",
    u"mariée", u"marié(e)", u"en couple", u"fiancé", u"fiancée", u"fiancé(e)", u"casado", u"casada",
    u"casado/a", u"en una relación", u"متزوج", u"متزوجة", u"في علاقة" };
constexpr Word Apart[] { u"single", u"singles", u"divorced", u"separated", u"widowed", u"ledig",
    u"geschieden", u"getrennt", u"verwitwet", u"célibataire", u"divorcé", u"divorcée", u"divorcé(e)", u"veuf",
    u"veuve", u"soltero", u"soltera", u"soltero/a", u"divorciado", u"divorciada", u"viudo", u"viuda", u"أعزب",
    u"عزباء", u"مطلق", u"مطلقة" };

constexpr Word WithChildren[] { u"parent", u"parents", u"has children", u"with children", u"yes", u"eltern",
    u"hat kinder", u"mit kindern", u"ja", u"parent(s)", u"avec enfants", u"oui", u"padres", u"con hijos",
    u"sí", u"والد", u"نعم" };
constexpr Word WithoutChildren[] { u"not a parent", u"not parents", u"non-parent", u"non-parents",
    u"no children", u"without children", u"childless", u"no", u"none", u"keine kinder", u"kinderlos",
    u"ohne kinder", u"nein", u"sans enfant", u"sans enfants", u"non", u"sin hijos", u"بدون أطفال", u"لا" };

constexpr Word Owner[] { u"homeowner", u"homeowners", u"home owner", u"home owners", u"owner", u"owns",
    u"eigentümer", u"hauseigentümer", u"wohneigentümer", u"propriétaire", u"propriétaires", u"propietario",
    u"propietarios", u"مالك منزل" };
constexpr Word Renter[] { u"renter", u"renters", u"home renter", u"home renters", u"tenant", u"rents",
    u"mieter", u"locataire", u"locataires", u"inquilino", u"inquilinos", u"مستأجر" };

// Words that say so much that no label is needed: none of them could be about anything else.
constexpr Word SpeakForThemselves[] { u"homeowner", u"homeowners", u"home owners", u"home owner", u"renters",
    u"home renters", u"parents", u"non-parents", u"not parents", u"hauseigentümer", u"mieter", u"locataires",
    u"propriétaires", u"propietarios", u"inquilinos" };

struct Group {
    SingleFact fact;
    int number;
    std::span<const Word> words;
};
constexpr Group Groups[] { { SingleFact::Gender, 0, Female }, { SingleFact::Gender, 1, Male },
    { SingleFact::Gender, 2, NonBinary }, { SingleFact::Relationship, 0, Together },
    { SingleFact::Relationship, 1, Apart }, { SingleFact::Parenthood, 0, WithChildren },
    { SingleFact::Parenthood, 1, WithoutChildren }, { SingleFact::Home, 0, Owner },
    { SingleFact::Home, 1, Renter } };

bool isAmong(const QString& word, std::span<const Word> words)
{
    return std::ranges::any_of(words, [&word](Word one) { return word == QStringView(one); });
}

std::optional<SingleFact> factOfLabel(const QString& label)
{
    constexpr std::pair<SingleFact, std::span<const Word>> labels[] { { SingleFact::Age, AgeLabels },
        { SingleFact::Age, BirthDateLabels }, { SingleFact::Gender, GenderLabels },
        { SingleFact::Relationship, RelationshipLabels }, { SingleFact::Parenthood, ParenthoodLabels },
        { SingleFact::Home, HomeLabels }, { SingleFact::Income, IncomeLabels } };
    for (const auto& [fact, words] : labels) {
        if (isAmong(label, words))
            return fact;
    }
    return std::nullopt;
}

std::optional<SingleFact> factOfValue(const QString& value)
{
    if (!isAmong(value, SpeakForThemselves))
        return std::nullopt;
    for (const Group& group : Groups) {
        if (isAmong(value, group.words))
            return group.fact;
    }
    return std::nullopt;
}

} // namespace

std::optional<SingleFact> factNamed(const Trait& trait)
{
    constexpr qsizetype longest = 40; // most traits are nothing of the kind and need no closer look
    if (trait.category != Category::Demographics || trait.value.size() > longest)
        return std::nullopt;
    if (trait.label.size() <= longest) {
        if (const std::optional<SingleFact> fact = factOfLabel(comparable(trait.label)))
            return fact;
    }
    return factOfValue(comparable(trait.value));
}

bool isBirthDateLabel(const QString& label)
{
    return isAmong(label, BirthDateLabels);
}

std::optional<int> groupNamed(SingleFact fact, const QString& value)
{
    for (const Group& group : Groups) {
        if (group.fact == fact && isAmong(value, group.words))
            return group.number;
    }
    return std::nullopt;
}

} // namespace candor
