#include "import_words.h"

#include "count_words.h"

#include <QCoreApplication>

#include <limits>

namespace candor::words {

namespace {
struct Imports {
    Q_DECLARE_TR_FUNCTIONS(candor::words::Imports)
};
} // namespace

QString nameOf(FileState state)
{
    switch (state) {
    case FileState::Read:
        return Imports::tr("read", "what became of a file");
    case FileState::Skipped:
        return Imports::tr("left out", "what became of a file");
    case FileState::Unknown:
        return Imports::tr("unknown", "what became of a file");
    case FileState::Failed:
        return Imports::tr("unreadable", "what became of a file");
    }
    return {};
}

QString reasonOf(FileReason reason)
{
    switch (reason) {
    case FileReason::None:
        return {};
    case FileReason::Empty:
        return Imports::tr("The company sent it empty.");
    case FileReason::NotAboutYou:
        return Imports::tr("Pictures, fonts or help pages: nothing in it is about you.");
    case FileReason::OtherFormatPresent:
        return Imports::tr("The same data are there in a better format and were read from it.");
    case FileReason::HtmlNotJson:
        return Imports::tr("It is a page for reading. Ask the company for the format JSON instead.");
    case FileReason::LeftOutOnPurpose:
        return Imports::tr("Left out on purpose: Candor does not need it.");
    case FileReason::NotRecognised:
        return Imports::tr("Candor does not know this kind of file.");
    case FileReason::Malformed:
        return Imports::tr("It is damaged, or not what its name says.");
    case FileReason::TooDeep:
        return Imports::tr("It is nested more deeply than Candor reads safely.");
    case FileReason::RecordTooLarge:
        return Imports::tr("One entry in it is too large to be read safely.");
    case FileReason::TooLarge:
        return Imports::tr("It is far too large for such a file and was not unpacked.");
    case FileReason::BadArchiveEntry:
        return Imports::tr("The archive is damaged at this place. Download it again.");
    case FileReason::NothingToRead:
        return Imports::tr("Known, but without anything that Candor shows.");
    case FileReason::TooMany:
        return Imports::tr("There are more files here than Candor lists safely.");
    case FileReason::Duplicate:
        return Imports::tr("The same file is in another part and was read there.");
    }
    return {};
}

QString sentenceOf(const ImportWarning& warning)
{
    const int count = static_cast<int>(qMin<qint64>(warning.count, std::numeric_limits<int>::max()));
    switch (warning.code) {
    case WarningCode::PartMissing:
        return Imports::tr("This export has %Ln more part(s). Add them to see everything.", nullptr, count);
    case WarningCode::CompanyCouldNotExport:
        return Imports::tr("The company says that it could not export %Ln file(s).", nullptr, count);
    case WarningCode::UnknownKeys:
        return Imports::tr("%Ln detail(s) here are new to Candor and were left aside.", nullptr, count);
    case WarningCode::TimesUnreadable:
        return Imports::tr(
            "%Ln record(s) came without a readable time; everything else in them was kept.", nullptr, count);
    case WarningCode::NoInferredProfile:
        return Imports::tr("The company does not put what it inferred about you into this export.");
    case WarningCode::OtherAccounts:
        return Imports::tr(
            "These files belong to more than one account. Each account became an import of its own.");
    case WarningCode::RecordsUnreadable:
        return Imports::tr("%Ln record(s) here are damaged and were left out.", nullptr, count);
    }
    return {};
}

} // namespace candor::words
