#include "shop_departments.h"

#include "dice.h"

namespace candor::sample {

namespace {

struct Written {
    QStringView things, kinds, interests, stories;
    int cheapest, dearest;
};

constexpr Written Departments[] = {
    { u"bee veil|hive tool|honey jar|smoker|swarm box|wax mould|bee hotel|honey dipper",
        u"Linen|Oak|Copper|Beginner's|Hand-blown|Cedar|Stainless",
        u"Beekeeping|Honey tasting|Pollinators|Wildflower meadows",
        u"A %1 that forgives nervous hands.|Tested by eleven hives on our roof.", 9, 89 },
    { u"watering can|seed tin|trowel|cold frame|potting bench|plant label set|dibber|compost caddy|cloche",
        u"Enamel|Forged|Cedar|Galvanised|Ash-handled|Recycled|Victorian-style",
        u"Vegetable gardening|Allotments|Heirloom seeds|Greenhouses|Composting",
        u"The %1 your grandmother would have kept.|Made to stay outside.", 6, 140 },
    { u"teapot|tea caddy|tasting box|tea strainer|tea cosy|kettle|biscuit tin|tea tray",
        u"Cast-iron|Stoneware|Smoky|Double-walled|Quilted|Whistling|Lacquered",
        u"Tea|Afternoon tea|Baking|Speciality coffee",
        u"Warm the pot first; this %1 does the rest.|For two cups, or one person twice.", 8, 95 },
    { u"rucksack|map case|tent|head torch|walking pole|flask|rain cape|sleeping mat",
        u"Waxed|Two-person|Folding|Featherlight|Canvas|Four-season|Packable",
        u"Hiking|Long-distance trails|Wild camping|Map reading",
        u"Carried over forty miles of coast path.|A %1 for weather that has opinions.", 18, 320 },
    { u"pannier|saddle bag|bell|dynamo light|tool roll|cycling cape|basket|repair stand",
        u"Leather|Brass|Waxed canvas|Wicker|Reflective|Workshop|Quick-release",
        u"Cycling|Bicycle touring|Bike maintenance|Cargo bikes",
        u"Fits every rack we could find.|Rattles less than you do.", 12, 180 },
    { u"fiddle case|tune book|concertina strap|record crate|music stand|tin whistle|bodhran|songbook",
        u"Walnut|Session|Folding|Pocket|Hand-tuned|Second-hand|Festival",
        u"Folk music|Fiddle tunes|Vinyl records|Live music",
        u"Ninety tunes nobody has argued about yet.|Goes under a pub bench.", 9, 160 },
    { u"mug|serving bowl|loop-tool set|banding wheel|vase|glaze sampler|apron|butter dish",
        u"Ash-glazed|Speckled|Salt-fired|Studio|Wood-fired|Second-quality|Indigo",
        u"Ceramics|Pottery|Glazing|Handicrafts",
        u"Thrown by hand, so no two agree.|Seconds: the flaw is on the bottom.", 11, 120 },
    { u"mystery bundle|reading lamp|bookend pair|atlas|book press|reading journal|library card "
      u"box|ghost-story collection",
        u"Cloth-bound|Second-hand|Harbour|Illustrated|Pocket|Clip-on|Midnight",
        u"Second-hand books|Mystery novels|Book clubs|Poetry",
        u"Three murders and a railway timetable.|For people who read in the bath, at their own risk.", 5,
        85 },
    { u"frying pan|spice tin|proving basket|bread knife|fermenting crock|recipe box|pepper mill|cheese board",
        u"Carbon-steel|Olive-wood|Rattan|Seven-spice|Stoneware|Butcher's|Weeknight",
        u"Home cooking|Sourdough|Vegetarian recipes|Fermentation|Cheese",
        u"Gets better the more you forget to wash it.|Dinner in twenty minutes, promise in writing.", 7,
        130 },
    { u"carry-on case|rail atlas|travel blanket|sleep mask|passport wallet|window-seat cushion|timetable "
      u"poster|ferry mug",
        u"Felted|Vintage|Night-train|Folding|Island|Quiet-carriage|Striped",
        u"Train travel|Sleeper trains|Slow travel|Islands",
        u"For nine hours and two changes.|Tried in every compartment of the Port Alder sleeper.", 8, 210 },
    { u"camera strap|film canister case|picture frame|photo album|darkroom timer|lens cloth set|pocket "
      u"tripod|print box",
        u"Braided|Walnut|Linen-bound|Clockwork|Brass|Archival|Pinhole",
        u"Photography|Film photography|Street photography",
        u"Holds thirty-six frames and no regrets.|Acid-free, like our opinions.", 6, 150 },
    { u"wool rug|side table|floor lamp|linen throw|chalk paint tin|wall shelf|draught excluder|armchair",
        u"Slow-grown oak|Undyed|Rope-wrapped|Lantern|Fisherman's|Saltmere|Restored",
        u"Home decor|Furniture restoration|Interior design|Home energy",
        u"Arrives flat, leaves by inheritance.|The corner you never want to leave.", 15, 640 },
    { u"dog lead|cat tree|pet bed|treat tin|dog raincoat|scratching post|feeding stand|rescue starter kit",
        u"Rope|Hand-stitched|Washable|Orthopaedic|Harbour-proof|Willow|Tartan", u"Dogs|Cats|Rescue pets",
        u"Approved by a terrier who dislikes everything.|Wag guaranteed or your money back.", 7, 160 },
    { u"jumper|raincoat|pair of wool socks|darning kit|scarf|work shirt|beanie|mending basket",
        u"Fisherman's|Recycled|Boiled-wool|Moss-green|Herringbone|Lantern-yellow|Undyed",
        u"Knitwear|Slow fashion|Mending|Vintage clothing",
        u"Made to be mended, with the yarn to do it.|Knitted two streets from the harbour.", 9, 190 },
    { u"board game|jigsaw puzzle|crossword book|card game|escape-room box|dominoes set|chess set|story dice "
      u"set",
        u"Two-player|Thousand-piece|Co-operative|Rainy-day|Harbour mystery|Travel|Hand-carved",
        u"Board games|Puzzles|Crosswords|Indie games",
        u"Rules in five minutes, sulking for an evening.|One piece is not missing. We counted.", 8, 75 },
    { u"solar lantern|draught tape set|candle clock|wind-up radio|thermal curtain|boiler jacket|power "
      u"meter|hand-crank charger",
        u"Fold-flat|Brass|Low-tech|Emergency|Winter|Honeycomb|Quiet", u"Renewable energy|Climate|Home energy",
        u"Paid back by March, we did the sums.|Works when nothing else does.", 9, 140 },
    { u"notebook|desk tidy|wall planner|fountain pen|invoice pad|letter tray|pencil case|planner refill",
        u"Stitched|Letterpress|Recycled|Dotted|Left-hander's|Brass|Cork",
        u"Productivity|Small business|Online courses|Language learning",
        u"For lists of lists.|Lies flat, unlike most plans.", 4, 95 },
    // What people like elsewhere: Robin does not.
    { u"golf towel|tee caddy|putting mat|club brush|score card holder|golf umbrella",
        u"Monogrammed|Clubhouse|Tour-style|Leather|Waterproof|Links", u"Golf|Country clubs",
        u"Takes two strokes off the nineteenth hole.|For Sundays with a dress code.", 9, 140 },
    { u"steering-wheel cover|garage creeper|tyre gauge|racing print|car-wax kit|pit-lane jacket",
        u"Carbon-look|Vintage|Track-day|Chrome|Paddock|Turbo", u"Motor racing|Classic cars|Car tuning",
        u"Smells faintly of victory.|For people who name their cars.", 12, 220 },
    { u"yacht shackle key ring|deck shoe|cockpit cushion|signal flag set|sailing glove|brass barometer",
        u"Teak|Regatta|Marine-grade|Skipper's|Salt-proof|Offshore", u"Sailing|Yachts|Luxury travel",
        u"Does not sink. We tried.|Polished by the second mate.", 14, 380 },
    { u"lash curler|nail lamp|make-up mirror|hair tonic|face roller|perfume sampler",
        u"Rose-gold|Salon|Travel|Rosewater|Velvet|Studio", u"Cosmetics|Hairstyling|Perfume",
        u"Ten minutes a day, says the label.|Kind to skin and sink.", 8, 110 },
    { u"football scarf|goal net|shin-guard set|match programme binder|training cone set|supporters' flag",
        u"Striped|Junior|Away-day|Cup-final|Retro|Floodlit", u"Football|Fantasy football|Sports news",
        u"Sing louder, lose warmer.|For the back row of the east stand.", 7, 90 },
    { u"gaming chair cushion|controller stand|LED strip|headset hanger|mouse mat|energy-drink cooler",
        u"Neon|Streamer's|Extra-wide|Stealth|Pixel|Tournament", u"Esports|Console games|Streaming gear",
        u"Respawn in comfort.|Glows, because it must.", 9, 130 },
    { u"baby blanket|nursing pillow|pregnancy journal|ovulation test kit|pram caddy|first-shoe box",
        u"Organic|Cloud-grey|Nine-month|Discreet|Quilted|Moonlit", u"Pregnancy|Parenting|Fertility treatment",
        u"Packed plainly.|For the longest two weeks.", 9, 95 },
    { u"gin tasting set|whisky tumbler pair|craft beer crate|wine rack|cocktail book|cider jug",
        u"Copper|Cut-glass|Small-batch|Oak|Midnight|Orchard", u"Gin|Craft beer|Natural wine",
        u"Friday in a box.|Please share it.", 15, 160 },
    { u"weight-loss cookbook|kitchen calorie scale|meal-prep box set|step counter|slimming tea|food diary",
        u"Twelve-week|Low-carb|Glass|Pocket|Honest|Everyday",
        u"Weight loss programmes|Diet plans|Calorie counting",
        u"No before-and-after pictures.|Counts what you ask it to.", 6, 70 },
    { u"bingo set|poker case|scratch-card advent calendar|roulette game|lucky dice pair|racing-form notebook",
        u"Mahogany|Saloon|Lucky|Tin|Velvet-lined|Travel", u"Sports betting|Online casinos|Poker",
        u"For matches, not for money.|The house has a set, too.", 8, 110 },
    { u"anxiety workbook|weighted blanket|sleep tea|menopause fan|migraine mask|breathing bell",
        u"Gentle|Four-in-the-morning|Cooling|Lavender|Quiet|Doctor-read",
        u"Anxiety support|Insomnia|Migraine relief|Menopause",
        u"Nobody needs to know.|For nights that are too long.", 7, 130 },
    { u"tarot deck|choir folder|prayer candle|rosary case|incense bowl|astrology calendar",
        u"Gilded|Parish|Moon-phase|Olive-wood|Beeswax|Hand-painted", u"Church choirs|Tarot|Astrology",
        u"Ask it nicely.|Lit, it burns for nine evenings.", 6, 80 },
};

} // namespace

const std::vector<Department>& shopDepartments()
{
    static const std::vector<Department> all = [] {
        std::vector<Department> list;
        for (const Written& w : Departments)
            list.push_back({ listed(w.things), listed(w.kinds), listed(w.interests), listed(w.stories),
                w.cheapest, w.dearest });
        return list;
    }();
    return all;
}

} // namespace candor::sample
