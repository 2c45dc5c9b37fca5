#include "exports.h"

#include "file_plan.h"
#include "google/google_files.h"
#include "neighbourhood.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSet>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

// The containers of one export while they are being found.
struct Group {
    Family family = Family::None;
    QString account; // empty: not said
    QString request; // when the export was asked for or made; empty: not said
    std::vector<const Inventory*> parts;
};

Group aloneIn(Family family, const Inventory& inventory)
{
    const Origin origin = factsOf(family).originOf(inventory);
    return { family, origin.account, origin.request, { &inventory } };
}

bool agree(const QString& one, const QString& other)
{
    return one.isEmpty() || other.isEmpty() || one == other;
}

void join(std::vector<Group>& groups, const Group& newcomer)
{
    for (Group& group : groups) {
        if (group.family != newcomer.family || !agree(group.account, newcomer.account)
            || !agree(group.request, newcomer.request))
            continue;
        group.parts.push_back(newcomer.parts.front());
        if (group.account.isEmpty())
            group.account = newcomer.account;
        if (group.request.isEmpty())
            group.request = newcomer.request;
        return;
    }
    groups.push_back(newcomer);
}

std::vector<Group> groupsOf(const std::vector<Inventory>& inventories)
{
    std::vector<Group> newcomers;
    std::vector<const Inventory*> strangers;
    for (const Inventory& inventory : inventories) {
        const std::vector<Family> families = inventory.families();
        if (families.empty())
            strangers.push_back(&inventory);
        for (const Family family : families)
            newcomers.push_back(aloneIn(family, inventory));
    }
    // Those that say most about themselves come first, so that the others find their place.
    std::ranges::stable_sort(newcomers, std::greater(), [](const Group& group) {
        return (group.account.isEmpty() ? 0 : 2) + (group.request.isEmpty() ? 0 : 1);
    });
    std::vector<Group> groups;
    for (const Group& newcomer : newcomers)
        join(groups, newcomer);
    if (groups.empty())
        return groups;
    // A part without anything known in it (photos alone) is still listed, file by file.
    for (const Inventory* stranger : strangers) {
        const auto same = std::ranges::find_if(groups, [&](const Group& group) {
            const QString request = factsOf(group.family).originOf(*stranger).request;
            return !request.isEmpty() && agree(group.request, request);
        });
        (same == groups.end() ? groups.front() : *same).parts.push_back(stranger);
    }
    for (Group& group : groups) {
        std::ranges::stable_sort(group.parts, [](const Inventory* a, const Inventory* b) {
            return std::tie(a->name, a->size) < std::tie(b->name, b->size);
        });
    }
    return groups;
}

// An export of which all that is read is YouTube's is YouTube's, and so on.
void name(const Group& group, Export& result)
{
    const FamilyFacts& facts = factsOf(group.family);
    result.company = facts.company;
    result.product = facts.product;
    std::optional<Company> only;
    for (const ExportFile& file : result.files) {
        const bool counts = file.format || file.report.reason == FileReason::HtmlNotJson;
        if (!counts)
            continue;
        const Company company = file.company.value_or(facts.company);
        if (company == facts.company || (only && *only != company))
            return;
        only = company;
    }
    if (only == Company::YouTube) {
        result.company = Company::YouTube;
        result.product = u"YouTube history"_s;
    }
}

void addFiles(const Group& group, Export& result)
{
    QSet<QString> paths;
    ArchiveBrowser browser;
    for (const Inventory* part : group.parts)
        browser.products.insert(part->browser.products);
    for (std::size_t container = 0; container < group.parts.size(); ++container) {
        const Inventory& part = *group.parts[container];
        const Neighbourhood neighbourhood(part);
        const QString dataSet = factsOf(group.family).originOf(part).dataSet;
        for (std::size_t ordinal = 0; ordinal < part.files.size(); ++ordinal) {
            const InventoryFile& file = part.files[ordinal];
            const Family family = neighbourhood.familyOf(file);
            if (family != Family::None && family != group.family)
                continue;
            ExportFile planned = planFor(file, group.family, browser);
            planned.container = container;
            planned.ordinal = static_cast<qint64>(ordinal);
            const QString path = dataSet + u'/' + file.path.toCaseFolded();
            if (paths.contains(path)) {
                planned.format = nullptr;
                planned.report.state = FileState::Skipped;
                planned.report.reason = FileReason::Duplicate;
            }
            paths.insert(path);
            result.files.push_back(std::move(planned));
        }
        if (part.trouble
            != FileReason::None) // what came after the damage has no name: the container stands for it
            result.files.push_back(
                { { {}, part.name, 0, FileState::Failed, part.trouble }, nullptr, {}, container, -1 });
    }
    name(group, result);
}

// A page whose records came as JSON as well is left.
void markTwins(Export& result)
{
    QSet<QString> lists;
    // Snapchat has "json/friends.json" and "html/friends.html".
    const auto stemOf = [](const QString& path) {
        QStringList names = path.first(path.lastIndexOf(u'.')).toCaseFolded().split(u'/');
        const QString folder = names.value(names.size() - 2);
        if (folder == "json"_L1 || folder == "html"_L1)
            names.removeAt(names.size() - 2);
        return names.join(u'/');
    };
    for (const ExportFile& file : result.files) {
        if (file.format && file.report.path.endsWith(".json"_L1, Qt::CaseInsensitive))
            lists.insert(stemOf(file.report.path));
    }
    for (ExportFile& file : result.files) {
        const Glimpse glimpse(file.report.path, {});
        const bool isPage = file.format || file.report.reason == FileReason::HtmlNotJson;
        if (!isPage || !glimpse.isPage() || !lists.contains(stemOf(file.report.path)))
            continue;
        file.format = nullptr;
        file.report.state = FileState::Skipped;
        file.report.reason = FileReason::OtherFormatPresent;
    }
}

qint64 missingParts(const Group& group, const Export& result)
{
    QSet<int> parts;
    for (const Inventory* part : group.parts)
        parts.insert(factsOf(group.family).originOf(*part).part);
    parts.remove(0);
    if (!parts.isEmpty())
        return *std::max_element(parts.begin(), parts.end()) - parts.size();
    QSet<QString> there;
    for (const ExportFile& file : result.files)
        there.insert(file.report.path.sliced(file.report.path.lastIndexOf(u'/') + 1));
    QSet<QString> missing;
    bool isPartial = false;
    for (const Inventory* part : group.parts) {
        isPartial = isPartial || part->manifest.isPartial;
        for (const QString& file : part->manifest.files) {
            if (!there.contains(file))
                missing.insert(file);
        }
    }
    const bool surelyMore = isPartial && group.parts.size() == 1;
    return qMax<qint64>(missing.size(), surelyMore ? 1 : 0);
}

void addWarnings(const Group& group, bool hasOtherAccounts, Export& result)
{
    if (const qint64 missing = missingParts(group, result); missing > 0)
        result.warnings.push_back({ WarningCode::PartMissing, {}, missing });
    qint64 failures = 0;
    for (const Inventory* part : group.parts)
        failures += part->browser.failures;
    if (failures > 0)
        result.warnings.push_back({ WarningCode::CompanyCouldNotExport, {}, failures });
    if (!factsOf(group.family).hasProfile)
        result.warnings.push_back({ WarningCode::NoInferredProfile, {}, 0 });
    if (hasOtherAccounts)
        result.warnings.push_back({ WarningCode::OtherAccounts, {}, 0 });
}

void addNumber(QCryptographicHash& hash, qint64 number)
{
    const qint64 big = qToBigEndian(number);
    hash.addData(QByteArrayView(reinterpret_cast<const char*>(&big), sizeof big));
}

void addText(QCryptographicHash& hash, const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    addNumber(hash, utf8.size());
    hash.addData(utf8);
}

QByteArray fingerprintOf(const Group& group, const Export& result)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addText(hash, QCoreApplication::applicationVersion()); // another one may read otherwise
    addText(hash, result.product);
    addNumber(hash, static_cast<qint64>(result.limits));
    for (const Inventory* part : group.parts) {
        addText(hash, part->name);
        addNumber(hash, part->size);
        addNumber(hash, part->changedAt);
    }
    for (const ExportFile& file : result.files) {
        const std::vector<InventoryFile>& listed = group.parts[file.container]->files;
        addText(hash, file.report.path);
        addNumber(hash, file.report.bytes);
        addNumber(hash, static_cast<qint64>(file.report.state));
        addNumber(hash, static_cast<qint64>(file.report.reason));
        addNumber(hash, static_cast<qint64>(file.container));
        addNumber(hash, file.ordinal);
        addNumber(hash, file.ordinal < 0 ? 0 : listed[static_cast<std::size_t>(file.ordinal)].changedAt);
    }
    return hash.result();
}

Export exportOf(const Group& group, bool hasOtherAccounts, UnpackLimits limits)
{
    Export result;
    result.limits = limits;
    for (const Inventory* part : group.parts) {
        result.paths += part->name;
        result.containers += part->container;
        result.inAnyOrder.push_back(part->inAnyOrder);
        if (part->manifest.generatedAt)
            result.generatedAt = std::max(result.generatedAt, part->manifest.generatedAt);
    }
    addFiles(group, result);
    markTwins(result);
    for (std::size_t i = 0; i < result.files.size(); ++i)
        result.files[i].report.id = { static_cast<qint64>(i) + 1 };
    addWarnings(group, hasOtherAccounts, result);
    result.fingerprint = fingerprintOf(group, result);
    return result;
}

} // namespace

Result<std::vector<Export>> findExports(const QStringList& paths, const ImportHost& host, UnpackLimits limits)
{
    std::vector<Inventory> inventories;
    for (const QString& path : paths) {
        Result<Inventory> inventory = takeInventory(path, host, limits);
        if (!inventory)
            return inventory.error();
        inventories.push_back(*std::move(inventory));
    }
    const std::vector<Group> groups = groupsOf(inventories);
    if (groups.empty()) {
        const bool cutShort = std::ranges::any_of(inventories, [](const Inventory& inventory) {
            return inventory.trouble == FileReason::TooLarge
                || std::ranges::any_of(inventory.files,
                    [](const InventoryFile& file) { return file.damage == FileReason::TooLarge; });
        });
        return cutShort ? Error { Fault::TooLarge, u"over the limits before anything known was met"_s }
                        : Error { Fault::Invalid, u"nothing known in it"_s };
    }
    std::vector<Export> exports;
    for (const Group& group : groups) {
        const bool hasOtherAccounts = std::ranges::any_of(groups, [&](const Group& other) {
            return other.family == group.family && !agree(other.account, group.account);
        });
        exports.push_back(exportOf(group, hasOtherAccounts, limits));
    }
    return exports;
}

} // namespace candor::importing
