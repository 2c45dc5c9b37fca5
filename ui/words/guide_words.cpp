#include "guide_words.h"

#include <QCoreApplication>

#include <array>

namespace candor::words {

using namespace Qt::StringLiterals;

namespace {
struct Guides {
    Q_DECLARE_TR_FUNCTIONS(candor::words::Guides)
};

QString withoutInferences(Company company)
{
    return Guides::tr("%1 does not put what it inferred about you into this export.").arg(brandOf(company));
}

// Meta's two export pages differ in their address alone.
Guide guideForMeta(const QString& brand, const QString& host)
{
    return { { Guides::tr("On %1, open Your information and permissions, then Export your information.")
                     .arg(u"accountscenter."_s + host),
                 Guides::tr("Choose %1, All time, and the format JSON.").arg(brand),
                 Guides::tr("It takes from minutes to a few days. A message says when it is ready. Bring all "
                            "zip files.") },
        Guides::tr("This export holds interests it chose for you, companies that have a list with you on it, "
                   "and what "
                   "other sites and apps report about you.") };
}

Guide guideForMedia(Company company)
{
    switch (company) {
    case Company::Spotify:
        return {
            { Guides::tr(
                  "On spotify.com/account/privacy, under Download your data, tick Account data and Extended "
                  "streaming history."),
                Guides::tr("The account data take up to 5 days, the long history up to 30. Bring both.") },
            Guides::tr("The account data hold the market segments that advertisers reach you in.")
        };
    case Company::Netflix:
        return { { Guides::tr("On netflix.com/account/getmyinfo, send the request."),
                     Guides::tr("It takes up to 30 days. A mail says when it is ready.") },
            withoutInferences(Company::Netflix) };
    case Company::Reddit:
        return { { Guides::tr("On reddit.com/settings/data-request, ask for all your data."),
                     Guides::tr("It takes up to 30 days. A message says when it is ready.") },
            withoutInferences(Company::Reddit) };
    case Company::Pinterest:
        return { { Guides::tr(
                       "On pinterest.com, open Settings, then Privacy and data, then Request your data."),
                     Guides::tr("It takes about two days. A mail says when it is ready.") },
            Guides::tr("This export holds little more than your pins.") };
    default:
        return {};
    }
}

Guide guideForShopsAndWork(Company company)
{
    switch (company) {
    case Company::Amazon:
        return { { Guides::tr(
                       "On amazon.com/hz/privacy-central/data-requests, choose Request All Your Data."),
                     Guides::tr("It takes from days to a month and comes as several zip files. Bring them "
                                "all, not unpacked.") },
            Guides::tr("This export holds the audiences you are in and the advertisers who brought a list "
                       "with you on it. "
                       "Long lists seem to be cut at about 100 names.") };
    case Company::LinkedIn:
        return { { Guides::tr("On linkedin.com, open Settings, then Data privacy, then Get a copy of your "
                              "data. Choose the "
                              "larger archive."),
                     Guides::tr("The first mail comes after minutes and lacks files. Wait for the second "
                                "one, within a day or "
                                "two.") },
            Guides::tr("This export holds what advertisers can select you by, and what LinkedIn inferred.") };
    case Company::Manual:
        return { { Guides::tr(
                       "Ask the data broker for a copy of what it holds. The answer is often a letter."),
                     Guides::tr("Write each line of it into a table with these five columns: broker, "
                                "segment, value, source, "
                                "date."),
                     Guides::tr("Save the table as CSV and bring it.") },
            Guides::tr("Nothing of it leaves this computer.") };
    default:
        return {};
    }
}

Guide guideForPhones(Company company)
{
    switch (company) {
    case Company::TikTok:
        return { { Guides::tr("In the app, open Settings and privacy, then Account, then Download your data. "
                              "Choose all data "
                              "and JSON."),
                     Guides::tr("It takes a few days. The file can be fetched for four days only.") },
            Guides::tr("This export holds ad interests and what other sites and apps report about you.") };
    case Company::Snapchat:
        return {
            { Guides::tr(
                  "On accounts.snapchat.com, open My Data. Tick all kinds of data, and Export JSON Files."),
                Guides::tr("It takes about a day. A mail says when it is ready.") },
            Guides::tr("This export holds your age group, your interests and the advertisers you dealt with, "
                       "as Snapchat sees "
                       "them.")
        };
    case Company::Apple:
        return { { Guides::tr("On privacy.apple.com, choose Request a copy of your data. Tick Media "
                              "Services, App Store and "
                              "Marketing."),
                     Guides::tr("It takes up to a week and comes as zip files inside zip files. Bring them "
                                "as they are.") },
            withoutInferences(Company::Apple) };
    case Company::Microsoft:
        return {
            { Guides::tr(
                "On account.microsoft.com/privacy, open the browsing and the search history, and download "
                "each of them.") },
            withoutInferences(Company::Microsoft)
        };
    default:
        return {};
    }
}

} // namespace

std::span<const Company> companiesWithGuide()
{
    static constexpr std::array companies { Company::X, Company::Google, Company::Facebook,
        Company::Instagram, Company::Spotify, Company::Netflix, Company::Amazon, Company::LinkedIn,
        Company::TikTok, Company::Snapchat, Company::Reddit, Company::Pinterest, Company::Apple,
        Company::Microsoft, Company::Manual };
    return companies;
}

Guide guideFor(Company company)
{
    switch (company) {
    case Company::X:
        return { { Guides::tr("On x.com, open Settings and privacy, then Your account, then Download an "
                              "archive of your data."),
                     Guides::tr("X asks for your password and then takes a day or more. It tells you when "
                                "the archive is ready."),
                     Guides::tr("Download every zip file that it offers, and bring them all.") },
            Guides::tr("This archive holds what X inferred about you, and the ads it showed you with its "
                       "reasons.") };
    case Company::Google:
        return { { Guides::tr("On takeout.google.com, choose Deselect all, then tick My Activity, YouTube, "
                              "Chrome and Google "
                              "Play Store."),
                     Guides::tr("Change the format of the activity and the history from HTML to JSON: it is "
                                "read faster."),
                     Guides::tr("Create the export, wait for the mail, and bring the zip files.") },
            Guides::tr("Google does not put what it inferred about you into this export. You see what you "
                       "did, not what "
                       "Google thinks.") };
    case Company::Facebook:
        return guideForMeta(u"Facebook"_s, u"facebook.com"_s);
    case Company::Instagram:
        return guideForMeta(u"Instagram"_s, u"instagram.com"_s);
    default:
        break;
    }
    for (const auto guide : { &guideForMedia, &guideForShopsAndWork, &guideForPhones }) {
        if (Guide found = guide(company); !found.steps.isEmpty())
            return found;
    }
    return {};
}

QString guideTitle(Company company)
{
    if (company == Company::Manual)
        return Guides::tr("Data brokers");
    if (company == Company::Google)
        return u"Google, YouTube"_s;
    return company == Company::Instagram ? u"Instagram, Threads"_s : QString(brandOf(company));
}

} // namespace candor::words
