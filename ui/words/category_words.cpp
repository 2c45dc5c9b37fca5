#include "category_words.h"

#include <QCoreApplication>

namespace candor::words {

namespace {
struct Kinds {
    Q_DECLARE_TR_FUNCTIONS(candor::words::Kinds)
};
} // namespace

QString nameOf(Category category)
{
    switch (category) {
    case Category::Interests:
        return Kinds::tr("Interests", "category");
    case Category::Demographics:
        return Kinds::tr("Demographics", "category");
    case Category::Location:
        return Kinds::tr("Location", "category");
    case Category::Device:
        return Kinds::tr("Device", "category");
    case Category::Purchases:
        return Kinds::tr("Purchases", "category");
    case Category::Lists:
        return Kinds::tr("Contacts & lists", "category");
    case Category::Lookalikes:
        return Kinds::tr("Look-alikes", "category");
    case Category::Viewing:
        return Kinds::tr("Viewing & listening", "category");
    case Category::Search:
        return Kinds::tr("Search", "category");
    case Category::Offsite:
        return Kinds::tr("Off-site activity", "category");
    case Category::Engagement:
        return Kinds::tr("Activity on the service", "category");
    case Category::Work:
        return Kinds::tr("Work & education", "category");
    case Category::Browsing:
        return Kinds::tr("Browsing", "category");
    case Category::Other:
        return Kinds::tr("Other", "category");
    }
    return {};
}

QString meaningOf(Category category)
{
    switch (category) {
    case Category::Interests:
        return Kinds::tr("What they think you like.");
    case Category::Demographics:
        return Kinds::tr("Age, gender, language, household and the like.");
    case Category::Location:
        return Kinds::tr("Where you are, live or have been.");
    case Category::Device:
        return Kinds::tr("The phones and computers you use.");
    case Category::Purchases:
        return Kinds::tr("What you bought or looked at in shops.");
    case Category::Lists:
        return Kinds::tr("Lists with you on them that companies uploaded.");
    case Category::Lookalikes:
        return Kinds::tr("Ads because you resemble other people.");
    case Category::Viewing:
        return Kinds::tr("What you watched and listened to.");
    case Category::Search:
        return Kinds::tr("Words you searched for.");
    case Category::Offsite:
        return Kinds::tr("What other sites and apps report about you.");
    case Category::Engagement:
        return Kinds::tr("What you do on the service itself: follow, like, post.");
    case Category::Work:
        return Kinds::tr("Your job, employer, school and training.");
    case Category::Browsing:
        return Kinds::tr("Pages you visited.");
    case Category::Other:
        return Kinds::tr("What fits nowhere else.");
    }
    return {};
}

QString switchNameOf(Category category, const QString& recipient)
{
    return Kinds::tr("%1 may use: %2", "%1 a company, %2 a category").arg(recipient, nameOf(category));
}

QString nameOf(Role role)
{
    switch (role) {
    case Role::Inferred:
        return Kinds::tr("Inferred", "kind of record");
    case Role::Declared:
        return Kinds::tr("You told them", "kind of record");
    case Role::Activity:
        return Kinds::tr("What you did", "kind of record");
    case Role::Exposure:
        return Kinds::tr("Shown to you", "kind of record");
    case Role::Advertiser:
        return Kinds::tr("Held by others", "kind of record");
    case Role::Control:
        return Kinds::tr("Setting", "kind of record");
    case Role::Derived:
        return Kinds::tr("Derived by Candor", "kind of record");
    }
    return {};
}

QString meaningOf(Role role)
{
    switch (role) {
    case Role::Inferred:
        return Kinds::tr("The company concluded this by itself.");
    case Role::Declared:
        return Kinds::tr("You gave this to the company.");
    case Role::Activity:
        return Kinds::tr("The company kept what you did.");
    case Role::Exposure:
        return Kinds::tr("An ad or recommendation that you were shown.");
    case Role::Advertiser:
        return Kinds::tr("Another company holds, uploaded or reported data about you.");
    case Role::Control:
        return Kinds::tr("A setting of yours at the company.");
    case Role::Derived:
        return Kinds::tr(
            "No company said this. Candor concluded it here, on your computer, from what you did, the way "
            "advertisers do: by words and web addresses, the older the less. About 9 of 10 such records "
            "are understood rightly.");
    }
    return {};
}

QString nameOf(SensitiveTopic topic)
{
    switch (topic) {
    case SensitiveTopic::Health:
        return Kinds::tr("Health", "sensitive topic");
    case SensitiveTopic::Religion:
        return Kinds::tr("Religion", "sensitive topic");
    case SensitiveTopic::Politics:
        return Kinds::tr("Politics", "sensitive topic");
    case SensitiveTopic::Ethnicity:
        return Kinds::tr("Origin", "sensitive topic: ethnicity");
    case SensitiveTopic::Sexuality:
        return Kinds::tr("Sexuality", "sensitive topic");
    case SensitiveTopic::Union:
        return Kinds::tr("Trade union", "sensitive topic");
    case SensitiveTopic::Finances:
        return Kinds::tr("Money trouble", "sensitive topic: finances in distress");
    case SensitiveTopic::Children:
        return Kinds::tr("Children", "sensitive topic");
    case SensitiveTopic::Pregnancy:
        return Kinds::tr("Pregnancy", "sensitive topic");
    case SensitiveTopic::Alcohol:
        return Kinds::tr("Alcohol", "sensitive topic");
    case SensitiveTopic::Gambling:
        return Kinds::tr("Gambling", "sensitive topic");
    case SensitiveTopic::Dating:
        return Kinds::tr("Dating", "sensitive topic");
    case SensitiveTopic::WeightLoss:
        return Kinds::tr("Weight loss", "sensitive topic");
    case SensitiveTopic::ExactPlace:
        return Kinds::tr("Exact places", "sensitive topic");
    }
    return {};
}

QString nameOf(TraitState state)
{
    switch (state) {
    case TraitState::Active:
        return Kinds::tr("in use", "state of a trait");
    case TraitState::Contested:
        return Kinds::tr("contested", "state of a trait");
    case TraitState::Corrected:
        return Kinds::tr("corrected", "state of a trait");
    case TraitState::Hidden:
        return Kinds::tr("hidden", "state of a trait");
    }
    return {};
}

QString nameOf(Interaction interaction)
{
    switch (interaction) {
    case Interaction::None:
        return Kinds::tr("only shown", "what was done with an ad");
    case Interaction::Clicked:
        return Kinds::tr("clicked", "what was done with an ad");
    case Interaction::Opened:
        return Kinds::tr("opened", "what was done with an ad");
    case Interaction::Played:
        return Kinds::tr("played", "what was done with an ad");
    case Interaction::Voted:
        return Kinds::tr("voted on", "what was done with an ad");
    }
    return {};
}

} // namespace candor::words
