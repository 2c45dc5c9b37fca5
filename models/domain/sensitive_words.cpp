#include "sensitive_words.h"

namespace candor {

namespace {

using Topic = SensitiveTopic;

// One row a topic and language: English, German, French, Spanish, Arabic. What is spelled alike stands once.
constexpr TopicWords Words[] = {
    { Topic::Health,
        u"health healthcare wellness+clinic cancer* diabet* asthma* depress* anxi* migrain* insomni* "
        u"menopaus* hiv aids arthrit* "
        u"alzheim* dementia* parkinson* epilep* autis* adhd bipolar* schizophren* psychiatr* psycholog* "
        u"psychother* therapy "
        u"therapist* therapies addict* rehab* antidepress* medic* pharmac* hospital hospitals clinic clinics "
        u"disease* illness* "
        u"disorder* symptom* disabilit* disabled+people surger* tumor* tumour* chemo* dialysis allerg* "
        u"eczema* psoriasis covid* vaccin* "
        u"hepatit* herpes erectile* incontinen* ptsd trauma* suicid* anorex* bulimi* chronic+pain back+pain "
        u"panic+attack* "
        u"self+harm sleep+clinic sleep+apnea quit+smoking" },
    { Topic::Health,
        u"gesundheit* krank* krebs krebsvorsorge* krebstherap* brustkrebs* angst ängste angststörung* "
        u"schlafstör* therapie* psychisch* "
        u"arzt ärzte ärztin* arztpraxis apothek* klinik* behinder* sucht suchtberat* schmerz* wechseljahr* "
        u"rheuma* demenz* impf* "
        u"schlaganfall*" },
    { Topic::Health,
        u"santé maladie* malade* hôpital* hôpitaux clinique* médecin* angoiss* handicap* douleur* toxicoman* "
        u"sida accident+vasculaire" },
    { Topic::Health,
        u"salud enfermed* enferm* cáncer* depresi* ansiedad clínica* farmac* terapia* psiquiatr* psicolog* "
        u"discapac* migraña* dolor "
        u"dolores adicci* adict* vacun* sida" },
    { Topic::Health,
        u"صحة صحي* مرض امراض مريض مرضى سرطان سكري اكتئاب قلق مستشفى مستشفيات عيادة دواء أدوية طبيب علاج* "
        u"صيدلي* صداع أرق إدمان "
        u"لقاح* ربو" },

    { Topic::Religion,
        u"church* christian christians christianity catholic* protestant* evangelical* bible* quran koran* "
        u"islam* muslim* mosque* "
        u"ramadan halal jew jews jewish judaism synagog* kosher torah hindu* buddh* sikh* prayer* faith "
        u"religi* gospel* mormon* jehovah* "
        u"atheis* pilgrimage* hajj baptis* vatican* parish* rosary scientology" },
    { Topic::Religion,
        u"kirche* christlich* katholi* evangelisch* bibel* moschee* jüdisch* juden judentum gebet* "
        u"gottesdienst* pfarr* konfirmation*" },
    { Topic::Religion,
        u"église* chrétien* catholique* musulman* mosquée* juif juifs juive* judaïsme prière* bouddh* "
        u"paroiss* hindou*" },
    { Topic::Religion,
        u"iglesia* cristian* católic* musulm* mezquita* judío* judía* judaísmo oración* biblia* parroquia* "
        u"budis*" },
    { Topic::Religion,
        u"دين ديني* إسلام* مسلم* مسيحي* كنيسة كنائس مسجد مساجد صلاة قرآن رمضان حج عمرة يهودي* إنجيل" },

    { Topic::Politics,
        u"politic* election* vote voter* voters voting democrats republican* conservative* liberal liberals "
        u"socialis* communis* "
        u"labour+party labor+party green+party democratic+party left+wing right+wing parliament* senator* "
        u"presidential* activis* "
        u"protest* petition* brexit feminis* gun+rights gun+control animal+rights referendum* ballot*" },
    { Topic::Politics,
        u"politi* wahl wahlen bundestagswahl* landtagswahl* kommunalwahl* wahlkampf* partei* cdu csu spd afd "
        u"fdp die+grünen die+linke "
        u"bundestag* demonstration* volksentscheid*" },
    { Topic::Politics,
        u"élection* électeur* extrême+droite extrême+gauche manifestation* assemblée+nationale militant*" },
    { Topic::Politics, u"elección eleccion* votar votante* partido+político manifestación* manifestaciones" },
    { Topic::Politics, u"سياس* انتخاب* حزب أحزاب تصويت برلمان* ناخب*" },

    { Topic::Ethnicity,
        u"ethnic* african+american* latino* latina* hispanic* black+community black+lives asian+american* "
        u"romani immigra* migrant* "
        u"refugee* asylum* indigenous* native+american* racis* diaspora* country+newcomer* newcomers" },
    { Topic::Ethnicity, u"ethni* flüchtling* asyl* migrationshintergrund* zuwander* einwander* rassis*" },
    { Topic::Ethnicity, u"ethniqu* immigré* réfugié* gens+du+voyage demandeur+d+asile" },
    { Topic::Ethnicity, u"étnic* inmigra* refugiad* afrodescend* gitano* gitana* indígena*" },
    { Topic::Ethnicity, u"عرق عرقي* لاجئ* لجوء مهاجر* هجرة أقليات" },

    { Topic::Sexuality,
        u"gay gays lesbian* bisex* transgender* transsex* lgbt* queer* homosex* heterosex* sexual* sex porn* "
        u"erotic* fetish* kink* bdsm "
        u"nonbinary non+binary drag+queen* adult+entertainment condom* escort+service* pride+month "
        u"pride+parade grindr" },
    { Topic::Sexuality, u"schwul* lesbisch* lesbe* sexu* erotik* kondom* christopher+street+day" },
    { Topic::Sexuality, u"lesbienne* érotique* sexe sexes préservatif* transgenre* sexuel*" },
    { Topic::Sexuality, u"erótic* sexo preservativo* transgénero* orgullo+gay" },
    { Topic::Sexuality, u"مثلية مثليين مثليون جنسي إباحي*" },

    { Topic::Union,
        u"trade+union* labor+union* labour+union* union+member* union+organi* union+dues worker+s+union "
        u"workers+union unionis* unioniz* "
        u"unionstrong picket+line* strike+action collective+bargaining" },
    { Topic::Union, u"gewerkschaft* betriebsrat* betriebsräte tarifvertrag* tarifverhandlung* streik*" },
    { Topic::Union, u"syndicat syndicats syndical* syndiqu* grève grèves cgt" },
    { Topic::Union, u"sindicat* sindical* huelga*" },
    { Topic::Union, u"نقابة نقابات نقابي* إضراب" },

    { Topic::Finances,
        u"payday* pay+day+loan* cash+advance* debt* bankrupt* insolven* foreclos* repossess* bailiff* "
        u"overdraft* bad+credit poor+credit "
        u"credit+repair* credit+counsel* title+loan* logbook+loan* quick+loan* instant+loan* same+day+loan* "
        u"same+day+cash loan+shark* "
        u"pawnshop* pawnbroker* pawn+shop* pawn+house* food+bank* unemploy* evict* homeless* low+income" },
    { Topic::Finances,
        u"schulden* schuldner* überschuld* verschuld* insolvenz* privatinsolvenz* pfandhaus* pfandleih* "
        u"ohne+schufa sofortkredit* "
        u"minikredit* gerichtsvollzieh* inkasso* arbeitslos* zwangsvollstreck* obdachlos* bürgergeld" },
    { Topic::Finances,
        u"dette* surendett* endett* faillite* crédit+rapide prêt+rapide prêts+rapides huissier* "
        u"prêt+sur+gage chômage chômeur* sans+abri "
        u"découvert+bancaire" },
    { Topic::Finances,
        u"deuda* endeud* quiebra* bancarrota* préstamo+rápido préstamos+rápidos crédito+rápido desahuci* "
        u"desemple* casa+de+empeño" },
    { Topic::Finances, u"ديون مديون* إفلاس قرض+سريع قروض بطالة" },

    { Topic::Children,
        u"child children* kid kids toddler* baby babies infant* newborn* parent parents parenting parenthood "
        u"fatherhood motherhood mum mums "
        u"moms kindergarten* daycare* childcare* preschool* nursery+school* teenager* primary+school* "
        u"stroller* pram prams nappy nappies "
        u"diaper*" },
    { Topic::Children,
        u"kinder* säugling* eltern* mütter kita kitas schulkind* jugendliche* windel* alleinerzieh*" },
    { Topic::Children, u"enfant* bébé* parental* crèche* école+maternelle petite+enfance" },
    { Topic::Children, u"niño* niña* hijo hijos hija hijas bebé* infantil* guardería* crianza" },
    { Topic::Children, u"طفل أطفال طفولة رضيع مواليد حضانة أمومة أبوة" },

    { Topic::Pregnancy,
        u"pregnan* maternity* fertility* infertil* ivf ivfjourney ovulat* trying+to+conceive midwi* "
        u"prenatal* antenatal* postnatal* "
        u"obstetric* miscarr* abortion* contracepti* birth+control morning+after+pill egg+freezing sperm* "
        u"baby+shower* childbirth* "
        u"menstrua* period+tracker* cycle+diar* cycle+track* surroga* family+planning" },
    { Topic::Pregnancy,
        u"schwanger* fruchtbarkeit* kinderwunsch* eisprung* hebamme* geburt geburten geburtsvorbereit* "
        u"geburtshilf* verhütung* abtreibung* "
        u"fehlgeburt* mutterschaft* entbindung* künstliche+befruchtung zyklus+app zykluskalender*" },
    { Topic::Pregnancy,
        u"enceinte grossesse* fertilité pma accouche* maternité* avortement* contracep* fausse+couche "
        u"sage+femme sages+femmes" },
    { Topic::Pregnancy,
        u"embaraz* fertilidad parto aborto* anticoncep* maternidad matrona* ciclo+menstrual" },
    { Topic::Pregnancy, u"حامل حوامل حمل خصوبة ولادة إجهاض إباضة" },

    { Topic::Alcohol,
        u"alcohol* wine wines winery wineries winemak* beer beers brewer* whisky* whiskey* whiskies gin gins "
        u"ginoclock vodka* rum tequila* "
        u"liquor* cocktail* champagne* prosecco* cider ciders bourbon* distiller* booze* drunk* hangover* "
        u"sommelier* vineyard*" },
    { Topic::Alcohol,
        u"alkohol* wein weine weinprobe* weingut* weingüter weinhandlung* rotwein* weißwein* bier biere "
        u"bierbrau* biergarten* schnaps* sekt "
        u"brauerei* likör*" },
    { Topic::Alcohol, u"alcool* vin vins vigneron* bière* brasserie* apéritif* apéro* spiritueux" },
    { Topic::Alcohol, u"vino vinos cerveza* licor licores bodega* vinoteca*" },
    { Topic::Alcohol, u"خمر خمور نبيذ بيرة كحول*" },

    { Topic::Gambling,
        u"gambl* casino* betting bets sports+bet* free+bet* bookmaker* bookie* lotter* lotto* poker* "
        u"roulette* blackjack* slot+machine* "
        u"online+slot* jackpot* bingo* scratch+card* scratchcard* wager* odds+boost* horse+racing" },
    { Topic::Gambling,
        u"glücksspiel* spielbank* spielothek* spielhalle* wette wetten sportwette* lotterie* spielautomat* "
        u"spielsucht* rubbellos*" },
    { Topic::Gambling,
        u"jeu+d+argent jeux+d+argent pari+sportif paris+sportifs loterie* loto tiercé machine+à+sous "
        u"machines+à+sous" },
    { Topic::Gambling, u"apuesta* apostar quiniela* tragaperra* ludopat* lotería* juegos+de+azar" },
    { Topic::Gambling, u"قمار مراهن* رهان* كازينو* يانصيب بوكر" },

    { Topic::Dating, // and what ends it
        u"dating singles single+again over40dating matchmak* hookup* one+night+stand* tinder divorc* "
        u"breakup*" },
    { Topic::Dating,
        u"partnersuche* partnervermittl* partnerbörse* singlebörse* kontaktanzeig* flirt* scheidung* "
        u"seitensprung*" },
    { Topic::Dating, u"site+de+rencontre* sites+de+rencontre* rencontres célibataire*" },
    { Topic::Dating, u"citas+en+línea citas+online soltero* soltera* buscar+pareja" },
    { Topic::Dating, u"مواعدة تعارف عزاب طلاق" },

    { Topic::WeightLoss,
        u"weight+loss weightloss* lose+weight losing+weight weight+watch* slimming* diet diets "
        u"dieting dieter* calorie* keto "
        u"ketogenic* obes* overweight* fat+burn* fat+freez* liposuction* gastric+b* intermittent+fasting "
        u"body+mass bmi "
        u"meal+replacement* waist+train* appetite+suppress* semaglutid*" },
    { Topic::WeightLoss,
        u"abnehmen abnehmkur* abnehmspritze* abnehmtipp* diät* kalorie* übergewicht* schlankheit* "
        u"fettverbrenn* gewichtsverlust* "
        u"gewichtsabnahme*" },
    { Topic::WeightLoss,
        u"perte+de+poids perdre+du+poids mincir minceur maigrir régime régimes surpoids obésité" },
    { Topic::WeightLoss, u"adelgaz* pérdida+de+peso perder+peso bajar+de+peso dieta* sobrepeso caloría*" },
    { Topic::WeightLoss, u"تخسيس رجيم حمية تنحيف إنقاص+الوزن خسارة+الوزن فقدان+الوزن سمنة سعرات" },

    { Topic::ExactPlace,
        u"home+address* street+address* home+location* work+location* gps+location gps+coordinates "
        u"gps+position latitude* longitude* "
        u"exact+location* precise+location* "
        u"location+history place+visited places+visited visited+place* geofenc*" },
    { Topic::ExactPlace,
        u"wohnadresse* heimatadresse* wohnort* anschrift* arbeitsort* standortverlauf* genauer+standort "
        u"genauen+standort" },
    { Topic::ExactPlace, u"adresse+personnelle adresse+postale domicile* position+exacte lieu+de+travail" },
    { Topic::ExactPlace,
        u"domicilio* dirección+postal dirección+de+casa ubicación+exacta ubicación+precisa "
        u"lugar+de+trabajo" },
    { Topic::ExactPlace, u"عنوان+المنزل عنوان+السكن الموقع+الدقيق" },

    { std::nullopt, // sounds alike, is harmless
        u"church+street church+road carbon+dating radiocarbon+dating radiometric+dating retail+therapy "
        u"liberal+arts baby+blue "
        u"parent+company root+beer ginger+beer diet+coke wine+red golf+handicap enceinte+bluetooth "
        u"enceinte+connectée "
        u"enceinte+portable cristiano+ronaldo régime+politique christian+dior sex+pistols medici medicis "
        u"medicine+ball* gin+rummy "
        u"faith+hill great+depression brewer+s+yeast" },
};

} // namespace

std::span<const TopicWords> sensitiveWords()
{
    return Words;
}

} // namespace candor
