#pragma once

#include "export_context.h"
#include "findings.h"
#include "meta_node.h"

#include <memory>

namespace candor::importing {

// What one kind of Meta's files is about: turns what they say into records, whether they came as JSON or as
// a page. One object per file; one thread.
class MetaMeaning {
public:
    MetaMeaning() = default;
    MetaMeaning(const MetaMeaning&) = delete;
    MetaMeaning& operator=(const MetaMeaning&) = delete;
    virtual ~MetaMeaning() = default;

    virtual void read(const MetaNode& record, Findings& findings) = 0;

    // The file was sound: what it tells the others.
    virtual void keep(ExportContext&) { }
};

using MetaMake = std::unique_ptr<MetaMeaning> (*)(Company company, const ExportContext& context);

// What the records of one kind of file share. All of them are constants.
struct MetaKind {
    QLatin1String code;
    Role role;
    Category category;
    QLatin1String label; // in Meta's words, for where the file itself has none
};

// One statement for each text: interests, topics, languages, lists of names. Where there are lists, the texts
// beside them explain, and say nothing of the person.
std::unique_ptr<MetaMeaning> statementsOf(
    const MetaKind& kind, Company company, const ExportContext& context);

// The same, but of the texts only how many there are is told: an address or a number somebody else gave.
std::unique_ptr<MetaMeaning> hiddenStatementsOf(
    const MetaKind& kind, Company company, const ExportContext& context);

// One statement for each record, its texts in one line: "Exampleville, Example Region".
std::unique_ptr<MetaMeaning> placesOf(const MetaKind& kind, Company company, const ExportContext& context);
std::unique_ptr<MetaMeaning> timeZone(Company company, const ExportContext& context);
std::unique_ptr<MetaMeaning> interestFeeds(Company company, const ExportContext& context);
std::unique_ptr<MetaMeaning> ownProfile(Company company, const ExportContext& context);

// Who has the person's data: the lists of advertisers, what sites and apps reported, apps once connected.
std::unique_ptr<MetaMeaning> advertisers(Company company, const ExportContext& context);
std::unique_ptr<MetaMeaning> offMetaActivity(Company company, const ExportContext& context);
std::unique_ptr<MetaMeaning> reportedConversions(Company company, const ExportContext& context);
std::unique_ptr<MetaMeaning> connectedApps(Company company, const ExportContext& context);
std::unique_ptr<MetaMeaning> leadForms(Company company, const ExportContext& context);

// Ads that were shown. Instagram names the account first, Facebook the ad.
enum class AdTexts : quint8 { AccountFirst, TitleFirst, TitleLast };
std::unique_ptr<MetaMeaning> adsOf(
    const MetaKind& kind, Interaction interaction, AdTexts texts, Company company);
std::unique_ptr<MetaMeaning> recentlyViewed(Company company, const ExportContext& context);
std::unique_ptr<MetaMeaning> recentlyVisited(Company company, const ExportContext& context);

// What the person did: one line for each record, or for each thing in it.
enum class MetaLine : quint8 { Texts, Title, EachThing };
std::unique_ptr<MetaMeaning> activitiesOf(const MetaKind& kind, MetaLine line, Company company);

// Settings and wishes, section by section.
std::unique_ptr<MetaMeaning> controlsOf(const MetaKind& kind, Company company, const ExportContext& context);

} // namespace candor::importing
