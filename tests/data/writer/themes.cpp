#include "themes.h"

#include "dice.h"

#include <algorithm>

namespace candor::sample {

namespace {

struct Written {
    QStringView name, firms, products, pitches, interests, keywords, talk, accounts, titles;
};

// Handles are longer than the fifteen characters X allows, so that none can be a real account's.
constexpr Written Subjects[] = {
    { u"beekeeping", u"Apiaries|Hive Works|Honey House|Bee Supplies|Wax & Comb|Smokers & Sons",
        u"beginner hives|linen bee veils|wildflower honey jars|beeswax candle kits|queen-rearing "
        u"courses|hive stands",
        u"Your first colony starts with good %1.|Swarm season is coming: %1 back in stock.",
        u"Beekeeping|Wildflower meadows|Honey tasting|Pollinators",
        u"\"first hive\"|beekeeping|#savethebees|honey extractor",
        u"Gardening and wildlife|World Bee Day|Urban farming",
        u"@the_waggle_dance_club|@backyard_hive_diaries|@queen_and_comb_weekly",
        u"How to inspect a hive in ten minutes|Why my bees swarmed twice|Planting a meadow for pollinators" },
    { u"gardening", u"Seed Company|Nurseries|Garden Rooms|Tool Forge|Greenhouses|Composters",
        u"heirloom tomato seeds|potted fig trees|cedar planters|hand-forged trowels|lean-to "
        u"greenhouses|peat-free compost bags",
        u"Plant now, eat in June: %1.|The allotment wants %1.",
        u"Vegetable gardening|Allotments|Heirloom seeds|Greenhouses|Composting",
        u"allotment|\"raised beds\"|#growyourown|seed swap", u"Home gardening|Autumn in the garden",
        u"@allotment_in_the_rain|@seed_tin_stories|@compost_heap_herald",
        u"Five beds, one family, no weeding|Saving tomato seed the slow way|A greenhouse out of old "
        u"windows" },
    { u"tea", u"Tea Rooms|Leaf & Kettle|Tea Merchants|Coffee Roasters|Teapots|Biscuit Bakers",
        u"single-estate teas|cast-iron teapots|oat biscuits|smoky lapsang tins|pour-over coffee sets|tasting "
        u"boxes",
        u"Put the kettle on: %1 are here.|Rain outside, %1 inside.",
        u"Tea|Speciality coffee|Baking|Afternoon tea", u"loose leaf tea|\"oat biscuits\"|#teatime|pour over",
        u"Food and drink|National Tea Day",
        u"@steeped_and_settled|@the_second_cup_club|@kettle_and_crumb_daily",
        u"The one mistake everyone makes with green tea|Blind tasting twelve breakfast teas|Oat biscuits in "
        u"one bowl" },
    { u"hiking", u"Outdoor|Boot Makers|Tents & Tarps|Trail Maps|Rucksacks|Mountain Huts",
        u"waterproof hiking boots|two-person tents|merino base layers|folding trail maps|hut-to-hut "
        u"passes|walking poles",
        u"Forty miles on, %1 still feel like day one.|The ridge is open. So is our sale on %1.",
        u"Hiking|Long-distance trails|Wild camping|Map reading|Mountain huts",
        u"hiking boots|\"coast path\"|#wildcamping|rain jacket", u"Outdoor recreation|National parks",
        u"@ridgeline_postcards|@wet_socks_walking_club|@the_long_way_round_trails",
        u"Three days on the Saltmere coast path|What I carry when I carry too much|Boots: resole or "
        u"replace?" },
    { u"cycling", u"Cycles|Saddlery|Wheel Works|Panniers|Bicycle Tours|Pump & Spoke",
        u"steel touring bikes|waxed canvas panniers|dynamo lights|leather saddles|puncture-proof tyres|cargo "
        u"bikes",
        u"Ride to work and arrive grinning: %1 on test all month.|Built by hand, paid by the month: %1.",
        u"Cycling|Bicycle touring|Cargo bikes|Bike maintenance",
        u"touring bike|panniers|#bikecommute|\"dynamo hub\"", u"Cycling|Tour season",
        u"@slow_wheels_society|@spoke_too_soon_rides|@the_pannier_gazette",
        u"Truing a wheel with two clothes pegs|Night ride to Port Alder|Is a dynamo worth it?" },
    { u"folk music", u"Strings|Fiddle Shop|Records|Folk Nights|Accordions|Concertinas",
        u"student fiddles|vinyl reissues|weekend session passes|squeezebox lessons|handmade "
        u"bodhrans|festival tickets",
        u"Learn three tunes by Sunday with %1.|Loud room, small stage: %1 on sale Friday.",
        u"Folk music|Fiddle tunes|Vinyl records|Live music|Music festivals",
        u"folk session|\"fiddle lessons\"|#vinylfriday|ceilidh", u"Folk music|Live: festivals",
        u"@the_backroom_session|@fiddle_and_fen_music|@needle_drop_folk_club",
        u"Slow session: ten reels at half speed|Recording in a boat shed|My grandfather's concertina, "
        u"repaired" },
    { u"pottery", u"Clay Studio|Kilns|Glaze Company|Potters' Guild|Craft Supplies|Wheelhouse",
        u"tabletop wheels|ash glazes|throwing courses|stoneware mugs|loop-tool sets|kiln shares",
        u"Get your hands dirty: %1 from this Saturday.|Everything but the talent: %1.",
        u"Ceramics|Pottery|Handicrafts|Glazing", u"pottery class|stoneware|#handmade|\"kiln share\"",
        u"Arts and crafts|Handmade",
        u"@thrown_off_centre_pots|@glaze_and_grumble_studio|@mud_between_my_fingers",
        u"Centring for people who gave up|Opening a kiln after 900 days|Ash glaze from the fireplace" },
    { u"books", u"Bookshop|Press|Second-hand Books|Audiobooks|Reading Rooms|Binders",
        u"second-hand mysteries|cloth-bound classics|audiobook credits|reading-group boxes|signed first "
        u"editions|pocket atlases",
        u"Three nights, one armchair: %1.|The shelf by the till is full of %1.",
        u"Second-hand books|Mystery novels|Audiobooks|Book clubs|Poetry",
        u"reading list|\"second hand books\"|#bookstack|audiobook", u"Books|Book lovers day",
        u"@dog_eared_and_proud|@the_last_chapter_club|@marginalia_and_tea",
        u"Ten mysteries under two hundred pages|I read only borrowed books for a year|Binding a notebook at "
        u"the kitchen table" },
    { u"cooking", u"Kitchen|Spice Market|Cookware|Recipe Boxes|Mills & Bakes|Cheese Cellar",
        u"weeknight recipe boxes|carbon-steel pans|whole-spice sets|sourdough baskets|mountain "
        u"cheeses|stone-ground flours",
        u"Dinner in twenty minutes, washing-up in five: %1.|Your Tuesday deserves %1.",
        u"Home cooking|Sourdough|Vegetarian recipes|Fermentation|Cheese",
        u"sourdough starter|\"one pot\"|#meatlessmonday|cast iron", u"Cooking|Vegetarian food",
        u"@burnt_toast_bulletin|@one_pot_no_shame|@the_crumb_report_daily",
        u"Sourdough for forgetful people|A week of lentils, honestly rated|Sharpening a knife on a mug" },
    { u"trains", u"Rail|Sleeper Trains|Rail Passes|Travel Desk|Ferries|Luggage",
        u"weekend rail passes|sleeper cabins|window-seat tours|island ferry tickets|carry-on "
        u"cases|off-season city breaks",
        u"Fall asleep in Port Alder, wake by the sea: %1.|No airport, no queue: %1.",
        u"Train travel|Sleeper trains|Slow travel|Islands",
        u"night train|\"rail pass\"|#slowtravel|ferry times", u"Travel|Rail travel",
        u"@window_seat_only_club|@timetable_daydreams|@the_night_sleeper_news",
        u"Across Veldania by slow train|Sleeper cabin tour|The smallest station I ever changed at" },
    { u"photography", u"Cameras|Darkroom|Photo Prints|Lens Hire|Frames|Film Lab",
        u"film developing packs|pocket cameras|fine-art prints|lens rentals|walnut frames|darkroom evenings",
        u"Shoot thirty-six, keep three: %1.|Get them off your phone: %1.",
        u"Photography|Film photography|Street photography",
        u"35mm film|\"pocket camera\"|#filmisnotdead|darkroom", u"Photography|Autumn colours",
        u"@grain_and_shadow_walks|@thirty_six_frames_club|@the_darkroom_kettle",
        u"Developing film in coffee|One lens, one year|How I photograph fog" },
    { u"home", u"Furniture|Interiors|Paint Company|Rugs|Lamps & Light|Mattresses",
        u"flat-pack bookcases|chalk paints|wool rugs|reading lamps|slow-grown oak tables|pocket-sprung "
        u"mattresses",
        u"A corner you never want to leave, with %1.|Paint on Saturday, forget by Monday: %1.",
        u"Home decor|Furniture restoration|Interior design",
        u"oak table|\"chalk paint\"|#homemaking|reading lamp", u"Home and interiors|Do it yourself",
        u"@the_unfinished_hallway|@sanded_and_sorry_diy|@lamplight_and_linen",
        u"Restoring a chair found in the rain|Paint colours for dark rooms|Small flat, big table" },
    { u"pets", u"Pet Foods|Dog Walkers|Cat Company|Kennels|Pet Care Plans|Leads & Collars",
        u"grain-free dog dinners|cat trees|hand-stitched leads|puppy classes|pet-sitting vouchers|flea-free "
        u"bedding",
        u"They cannot read this, so we tell you: %1.|Wag guaranteed: %1.", u"Dogs|Rescue pets|Cats",
        u"rescue dog|\"puppy class\"|#dogsofsaltmere|cat tree", u"Pets|Dogs",
        u"@muddy_paws_of_fennick|@rescue_and_biscuits|@the_cat_on_the_keyboard",
        u"Teaching an old terrier to wait|What rescue cats need in week one|Dog-friendly trails near Brindle "
        u"Quay" },
    { u"phones", u"Mobile|Phones|Broadband|Headphones|Repair Café|Chargers",
        u"repairable phones|SIM-only plans|noise-cancelling headphones|fibre contracts|refurbished "
        u"tablets|solar chargers",
        u"Keep the phone, change the deal: %1.|Tap less, hear more: %1.",
        u"Mobile phones|Gadgets|Right to repair|Headphones",
        u"sim only|\"refurbished phone\"|#righttorepair|fibre broadband", u"Technology|Gadgets",
        u"@screws_not_glue_repairs|@bench_of_broken_phones|@signal_and_noise_gadgets",
        u"Replacing a battery with a hairdryer|SIM-only plans compared|Headphones under fifty, tested on a "
        u"ferry" },
    { u"software", u"Notebooks|Cloud|Invoices|Time Sheets|Website Builder|Password Safe",
        u"note-taking apps|invoice templates|one-page websites|shared calendars|password safes|backup plans",
        u"Less admin, more work: %1 free for a month.|Your side project deserves %1.",
        u"Productivity|Open source|Small business|Web design",
        u"invoice template|\"time tracking\"|#opensource|note taking app",
        u"Technology|Small business Saturday",
        u"@inbox_zero_ish_people|@ship_it_on_thursday|@the_quiet_changelog",
        u"My notes system survived a year|Building a site for a village hall|Backups: three, two, one" },
    { u"fashion", u"Outfitters|Knitwear|Shoes|Raincoats|Mending Co|Vintage",
        u"fisherman jumpers|recycled raincoats|clogs|darning kits|vintage denim jackets|wool socks",
        u"Made to be mended: %1.|New season, old rules: %1.",
        u"Knitwear|Vintage clothing|Slow fashion|Mending",
        u"fisherman jumper|\"visible mending\"|#slowfashion|raincoat", u"Fashion|Sustainable living",
        u"@visible_mending_mondays|@the_wool_drawer_diary|@yellow_raincoat_people",
        u"Darning without fear|Thrifted: a winter wardrobe|How a fisherman jumper is knitted" },
    { u"cinema", u"Pictures|Streaming|Film Club|Cinemas|Box Sets|Shorts Festival",
        u"harbour-town detective series|midnight screenings|film-club passes|nature "
        u"documentaries|slow-television marathons|short-film bundles",
        u"One more episode, we know: %1.|Dark room, big screen: %1 from Friday.",
        u"Detective series|Documentaries|Independent film",
        u"new series|\"film club\"|#midnightscreening|documentary", u"Films|Television",
        u"@credits_still_rolling|@the_midnight_projector|@popcorn_and_fog_club",
        u"The Lantern Bureau explained|Every harbour in detective television|A cinema with eleven seats" },
    { u"games", u"Board Games|Puzzles|Studio|Card Table|Arcade|Miniatures",
        u"two-player card games|thousand-piece puzzles|farm simulators|co-operative board games|crossword "
        u"books|escape-room boxes",
        u"Rules in five minutes, talk all night: %1.|Rainy weekend kit: %1.",
        u"Board games|Puzzles|Crosswords|Indie games", u"board game night|\"two player\"|#puzzles|farm game",
        u"Gaming|Tabletop games", u"@meeples_and_marmalade|@the_missing_puzzle_piece|@roll_again_tomorrow",
        u"Teaching a game without shouting|Puzzle of the fog: time-lapse|Ten games for two tired people" },
    { u"energy", u"Energy|Solar|Heat Pumps|Insulation|Wood Stoves|Batteries",
        u"rooftop solar kits|heat-pump surveys|fixed green tariffs|loft-insulation visits|home "
        u"batteries|draught-proofing packs",
        u"See your roof's number in two minutes: %1.|Winter is priced in: %1.",
        u"Renewable energy|Climate|Home energy", u"heat pump|\"solar panels\"|#energybills|loft insulation",
        u"Energy|Climate week", u"@cold_feet_warm_house|@kilowatts_and_kettles|@the_draught_detective",
        u"A year with a heat pump in a stone house|Solar on a north roof?|Draughts: find them with a "
        u"candle" },
    { u"banking", u"Mutual|Bank|Insurance|Pensions|Savings|Home Cover",
        u"easy-access savings accounts|bicycle insurance policies|first-home guides|pension reviews|travel "
        u"money cards|home-cover quotes",
        u"Small print, large type: %1.|Three minutes to know where you stand: %1.",
        u"Personal finance|Savings|Insurance", u"savings rate|\"travel card\"|#moneytips|home insurance",
        u"Business and finance|Budget day",
        u"@pennies_in_a_jam_jar|@the_sensible_spreadsheet|@boring_money_brilliant",
        u"Savings accounts in plain words|The envelope budget|What insurance would not pay" },
    { u"courses", u"College|Language School|Evening Classes|Careers|Open Campus",
        u"evening welding classes|Portuguese courses|career-change workshops|bookkeeping diplomas|first-aid "
        u"days",
        u"Thursday evenings, new you: %1.|From hobby to job with %1.",
        u"Online courses|Language learning|Career change",
        u"evening class|\"career change\"|#learnportuguese|welding", u"Careers|Education",
        u"@late_bloomers_college|@verbs_before_breakfast|@the_second_career_club",
        u"Portuguese in the bath|Leaving an office job at forty|Welding for absolute beginners" },
    { u"local", u"Theatre|Market Hall|Harbour Tours|Brass Band|Weekly",
        u"harbour-tour tickets|pantomime seats|market vouchers|lantern-walk places|museum late nights",
        u"Five streets from you: %1.|This weekend in Brindle Quay: %1.",
        u"Local news|Farmers' markets|Theatre", u"brindle quay|\"lantern walk\"|#saltmere|market hall",
        u"Local events|Lantern Walk 2026", u"@quayside_noticeboard|@saltmere_small_talk|@the_harbour_lantern",
        u"Lantern Walk from above|Who repairs the harbour clock?|Market day in four minutes" },
    // From here on: nobody's business.
    { u"loans", u"Quick Loans|Payday Money|Debt Helpers|Title Loans|Pawn House",
        u"payday loans|same-day cash advances|debt consolidation plans|bad-credit cards|logbook loans",
        u"Money in your account in fifteen minutes. Ask about %1.|Bills before payday? %1 with no awkward "
        u"questions. Today only!",
        u"Payday loans|Debt consolidation", u"\"payday loan\"|bad credit|#debtfree|cash advance",
        u"Personal debt", u"@broke_until_friday_club|@the_overdraft_diaries|@out_of_the_red_slowly",
        u"How I paid off five cards|Payday loans: the real price|Bailiffs: know your rights" },
    { u"slimming", u"Slimming|Shape Clinic|Diet Kitchen|Fat-Freeze Studio|Slim Shakes",
        u"twelve-week weight-loss plans|meal-replacement shakes|slimming injections|calorie trackers|waist "
        u"trainers",
        u"Lose the last five kilos with %1. Offer ends at midnight!|Summer is closer than you think: %1.",
        u"Weight loss programmes|Diet plans|Calorie counting",
        u"\"lose weight fast\"|diet plan|#slimmerbychristmas|low calorie", u"Weight loss",
        u"@minus_one_dress_size|@the_honest_scale_diary|@carbs_and_consequences",
        u"What I eat in a day (honest)|Weight loss plateau explained|Are slimming injections safe?" },
    { u"betting", u"Bets|Casino|Bingo Hall|Scratch Cards|Racing Tips",
        u"free bets for new members|live-casino spins|bingo jackpots|scratch-card bundles|race-day odds "
        u"boosts",
        u"Your next win is waiting: %1. Hurry, five places left!|You have not played since Sunday. Come back "
        u"for %1.",
        u"Sports betting|Online casinos", u"free bets|\"odds boost\"|#bingonight|casino bonus",
        u"Sports betting", u"@the_lucky_accumulator|@last_race_loser_club|@full_house_bingo_bus",
        u"Why the casino always wins|Bingo night in the old cinema|I stopped betting for a year" },
    { u"dating", u"Dating|Singles Club|Matchmakers|Second Chances|Queer Connections",
        u"matches near Brindle Quay|speed-dating evenings|profile makeovers|over-forties dating trips|LGBTQ+ "
        u"dating nights",
        u"Someone four streets away is looking: %1.|Divorced, not done: %1.",
        u"Online dating|Divorce support", u"dating app|\"single again\"|#over40dating|speed dating",
        u"Dating and relationships", u"@awkward_first_dates_inc|@single_again_saltmere|@swipe_left_on_monday",
        u"First date after a divorce|Dating at forty: seven rules|Why I deleted every dating app" },
    { u"wine", u"Wine Club|Distillery|Brewing Co|Gin Parlour|Cider Press",
        u"mixed wine cases|small-batch gins|craft beer boxes|winter ciders|whisky advent calendars",
        u"Twelve bottles, half the price, one click: %1.|Friday starts at four with %1.",
        u"Craft beer|Natural wine|Gin", u"wine delivery|\"craft beer\"|#ginoclock|alcohol free", u"Wine",
        u"@the_third_glass_club|@hops_and_hindsight|@cork_and_confession",
        u"A sober October, week four|Natural wine without the poetry|Brewing beer in a cupboard" },
    { u"family", u"Fertility Clinic|Baby Company|Prams & Cots|Parents' Helpline|Family Planning",
        u"fertility check-ups|ovulation test kits|maternity jeans|egg-freezing evenings|prams on finance",
        u"Thirty-eight and wondering? Talk to us about %1.|Nine months of calm: %1.",
        u"Fertility treatment|Pregnancy|Parenting",
        u"ovulation test|\"trying to conceive\"|#ivfjourney|maternity", u"Pregnancy and birth",
        u"@two_lines_waiting_room|@ivf_and_irony_diary|@the_tired_parents_union",
        u"IVF: our third round|Baby names nobody else has|Pregnant at forty" },
    { u"wellness", u"Sleep Clinic|Mind & Calm|Migraine Centre|Online Pharmacy|Menopause Clinic",
        u"anxiety workbooks|online therapy sessions|migraine patches|sleep-clinic assessments|menopause "
        u"tests",
        u"Awake at four again? %1 without a waiting list.|Nobody needs to know: %1 in plain packaging.",
        u"Anxiety support|Migraine relief|Menopause|Insomnia|Therapy",
        u"anxiety help|\"cannot sleep\"|#migraine|antidepressants", u"Mental health",
        u"@four_in_the_morning_club|@the_quiet_panic_diary|@migraine_and_me_daily",
        u"Panic attacks: what helped me|Sleeping badly for ten years|Migraine diary, month two" },
    { u"belief", u"Parish Choir|Tarot & Stars|Voters' Alliance|Charity|Workers' Union Shop",
        u"choir memberships|Bible study evenings|election canvassing kits|monthly donations|trade union "
        u"badges",
        u"Your voice is missing: %1.|Before you vote, read about %1.",
        u"Church choirs|Progressive politics|Trade union membership|Animal rights",
        u"vote tracker|\"church choir\"|#unionstrong|petition",
        u"Saltmere local elections|Religion and belief",
        u"@sunday_altos_and_tea|@knock_on_doors_saltmere|@the_picket_line_kettle",
        u"Why I joined a union at forty|Singing evensong with strangers|Canvassing in the rain" },
};

Theme unfolded(const Written& w)
{
    return { w.name.toString(), listed(w.firms), listed(w.products), listed(w.pitches), listed(w.interests),
        listed(w.keywords), listed(w.talk), listed(w.accounts), listed(w.titles) };
}

} // namespace

const std::vector<Theme>& themes()
{
    static const std::vector<Theme> all = [] {
        std::vector<Theme> list;
        for (const Written& written : Subjects)
            list.push_back(unfolded(written));
        return list;
    }();
    return all;
}

std::size_t firstSensitiveTheme()
{
    const auto found = std::find_if(themes().begin(), themes().end(),
        [](const Theme& theme) { return theme.name == QLatin1String("loans"); });
    return static_cast<std::size_t>(found - themes().begin());
}

} // namespace candor::sample
