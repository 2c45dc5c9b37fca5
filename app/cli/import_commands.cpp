#include "answers.h"
#include "browser_imports.h"
#include "commands.h"
#include "interrupt.h"
#include "lane_sink.h"
#include "places.h"
#include "progress_line.h"
#include "store_lane.h"

#include <QFileInfo>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace candor::cli {

namespace {

// Shows progress on standard error and stops at the first interrupt. What the person stops leaves nothing;
// what the system ends can be gone on with.
class Watch final : public session::ImportWatch {
public:
    bool cancelled() const override { return interrupted(); }
    bool setsAside() const override { return terminated(); }
    void reached(qint64 bytes, qint64 ofBytes) override { m_line.show(bytes, ofBytes); }
    void keeping() override { m_line.finish(); }
    void goesOn() override { wentOn = true; }
    void startsAnew() override { startedAnew = true; }

    bool wentOn = false;
    bool startedAnew = false;

private:
    ProgressLine m_line;
};

// NAME or NAME:PROFILE; without a profile, all of that browser.
Result<std::vector<BrowserProfile>> browsersNamed(const QString& word)
{
    const qsizetype colon = word.indexOf(u':');
    const Result<Company> company = companyNamed(colon < 0 ? word : word.first(colon));
    if (!company)
        return company.error();
    std::vector<BrowserProfile> found = session::findBrowsers(session::Places::standard());
    std::erase_if(found, [&](const BrowserProfile& profile) {
        return profile.company != *company || (colon >= 0 && profile.name != word.sliced(colon + 1));
    });
    if (found.empty())
        return Error { Fault::NotFound, u"no such browser or profile on this computer"_s };
    return found;
}

Result<QJsonObject> import(Context& context, const CommandLine& line)
{
    const std::optional<QString> browser = line.value(u"browser");
    if (browser.has_value() != line.operands().isEmpty())
        return usage(u"import wants files, or --browser"_s);
    const Result<std::vector<BrowserProfile>> browsers
        = browser ? browsersNamed(*browser) : std::vector<BrowserProfile>();
    if (!browsers)
        return browsers.error();
    Result<session::Desk> desk = context.takeDesk();
    if (!desk)
        return desk.error();
    noteInterrupts();
    session::StoreLane lane(context.clock()); // reads here, and keeps there, at the same time
    lane.take(*std::move(desk));
    session::LaneSink sink(lane);
    Watch watch;
    const UnpackLimits limits = line.has(u"allow-more") ? UnpackLimits::Raised : UnpackLimits::Usual;
    const Result<std::vector<ImportSummary>> imports = browser
        ? session::importBrowsers(*browsers, context.storeFolder(), sink, watch)
        : session::importPaths({ line.operands(), limits }, sink, watch);
    if (!imports)
        return imports.error();
    return QJsonObject {
        { "imports"_L1, arrayOf(*imports, [](const ImportSummary& summary) { return json(summary); }) },
        { "resumed"_L1, watch.wentOn },
        { "startedAnew"_L1, watch.startedAnew },
    };
}

Result<QJsonObject> browsers(Context&, const CommandLine&)
{
    return QJsonObject { { "browsers"_L1,
        arrayOf(session::findBrowsers(session::Places::standard()),
            [](const BrowserProfile& profile) { return json(profile); }) } };
}

QJsonObject source(const ImportSummary& summary)
{
    const bool complete
        = summary.fileCount(FileState::Failed) == 0 && summary.fileCount(FileState::Unknown) == 0;
    const bool partMissing = std::any_of(summary.warnings.begin(), summary.warnings.end(),
        [](const ImportWarning& warning) { return warning.code == WarningCode::PartMissing; });
    QJsonObject object = json(summary);
    object.insert("import"_L1, summary.id.value);
    object.insert("state"_L1, "complete"_L1);
    object.insert("health"_L1, partMissing ? "part-missing"_L1 : complete ? "good"_L1 : "partly-read"_L1);
    object.insert("next"_L1,
        partMissing     ? "Import the remaining parts of this export together with this one."_L1
            : !complete ? "See which files were not read: sources --files."_L1
                        : "Nothing to do. A newer export keeps the profile current."_L1);
    return object;
}

// Interrupted: nothing of it is in the profile, so it has no counts but how far it is.
QJsonObject unfinishedSource(const UnfinishedImport& import)
{
    const bool isThere
        = std::ranges::all_of(import.note.paths, [](const QString& path) { return QFileInfo::exists(path); });
    QJsonObject object = json(import);
    object.insert("health"_L1, "unfinished"_L1);
    object.insert("next"_L1,
        isThere ? "Import the same files again to go on, or forget it."_L1
                : "The files are not where they were. Put them back and import them again, or forget it."_L1);
    return object;
}

Result<QJsonObject> sources(Context& context, const CommandLine& line)
{
    const Result<session::Desk*> desk = context.desk();
    if (!desk)
        return desk.error();
    if (const std::optional<QString> id = line.value(u"files")) {
        const Result<qint64> number = numberNamed(*id, 1, std::numeric_limits<qint64>::max());
        if (!number)
            return number.error();
        const Result<std::vector<FileReport>> files = (*desk)->files({ *number });
        if (!files)
            return files.error();
        return QJsonObject { { "files"_L1,
            arrayOf(*files, [](const FileReport& file) { return json(file); }) } };
    }
    const Result<std::vector<ImportSummary>> all = (*desk)->sources();
    if (!all)
        return all.error();
    const Result<std::vector<UnfinishedImport>> unfinished = (*desk)->unfinished();
    if (!unfinished)
        return unfinished.error();
    QJsonArray list = arrayOf(*all, source);
    for (const UnfinishedImport& import : *unfinished)
        list.append(unfinishedSource(import));
    return QJsonObject { { "sources"_L1, list } };
}

Result<QJsonObject> forget(Context& context, const CommandLine& line)
{
    const Result<qint64> number = numberNamed(line.operands().front(), 1, std::numeric_limits<qint64>::max());
    if (!number)
        return number.error();
    const Result<session::Desk*> desk = context.desk();
    if (!desk)
        return desk.error();
    const Result<session::Forgotten> removed = (*desk)->forget({ *number });
    if (!removed)
        return removed.error();
    return QJsonObject { { "removed"_L1,
        QJsonObject { { "records"_L1, removed->records }, { "traits"_L1, removed->traits },
            { "items"_L1, removed->items } } } };
}

} // namespace

std::vector<Command> importCommands()
{
    return {
        { u"import"_s, u"[--allow-more] PATH... | --browser NAME[:PROFILE]"_s,
            { { u"allow-more"_s, false }, { u"browser"_s } }, 0, 1000, import, true },
        { u"browsers"_s, u""_s, {}, 0, 0, browsers },
        { u"sources"_s, u"[--files ID]"_s, { { u"files"_s } }, 0, 0, sources },
        { u"forget"_s, u"ID"_s, {}, 1, 1, forget },
    };
}

} // namespace candor::cli
