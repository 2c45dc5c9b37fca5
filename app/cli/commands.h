#pragma once

#include "arguments.h"
#include "desk.h"
#include "fault_words.h"

#include <QJsonObject>

#include <functional>
#include <span>

namespace candor::cli {

// What a command works with. Opens the store once, when the first command needs it.
class Context {
public:
    Context(const GlobalOptions& options, const Clock& clock);

    const Clock& clock() const { return m_clock; }
    const GlobalOptions& options() const { return m_options; }
    bool isOffline() const { return m_options.offline; }
    QString storeFolder() const;
    Result<session::Credential> credential() const; // Invalid when none of the options names one
    Result<session::Desk*> desk(); // opened on the first call
    Result<session::Desk>
    takeDesk(); // for work on a lane; lend() it again, or the next desk() opens the store anew
    void lend(session::Desk desk);

    // How a command that fails says so in words of its own, and what its document has beside the error.
    void failWith(const words::Trouble& trouble, const QJsonObject& beside = {});
    QJsonObject failure(const Error& error) const;

private:
    const GlobalOptions& m_options;
    const Clock& m_clock;
    std::optional<session::Desk> m_desk;
    std::optional<words::Trouble> m_trouble;
    QJsonObject m_beside;
};

// One command of the contract. `run` gets the checked options and between `fewest` and `most` operands.
struct Command {
    QString name;
    QString usage; // operands and options, for --help
    std::vector<OptionSpec> options;
    qsizetype fewest = 0;
    qsizetype most = 0;
    std::function<Result<QJsonObject>(Context&, const CommandLine&)> run;
    bool readsInput = false; // what is missing or invalid may be an input file: status 5
};

// Every command that is built; --help lists these and no others.
std::vector<Command> allCommands();

// The groups they come from, one file each.
std::vector<Command> storeCommands(); // init, version
std::vector<Command> importCommands(); // import, browsers, sources, forget
std::vector<Command> profileCommands(); // profile, evidence, exposures
std::vector<Command> choiceCommands(); // recipients, choices, choose, presets, undo
std::vector<Command> checkCommands(); // check
std::vector<Command> limitCommands(); // limits
std::vector<Command> previewCommands(); // preview
std::vector<Command> explainCommands(); // explain, sensitivity
std::vector<Command> selvesCommands(); // selves
std::vector<Command> ledgerCommands(); // ledger, receipt
std::vector<Command> keyCommands(); // recovery-key, change-passphrase
std::vector<Command> archiveCommands(); // export, restore
std::vector<Command> backupCommands(); // backups, erase
std::vector<Command> endpointCommands(); // endpoint, sync
std::vector<Command> demoCommands(); // demo

// Operand and option values that several commands read. Faults: Invalid for a word that means nothing,
// NotFound for one that names nothing here.
Result<Category> categoryNamed(const QString& word);
Result<std::vector<Category>> categoriesNamed(const QString& words); // comma separated, or "all"
Result<Company> companyNamed(const QString& word);
Result<qint64> numberNamed(const QString& word, qint64 least, qint64 greatest);
Result<Recipient> recipientNamed(const session::Desk& desk, const QString& word);

} // namespace candor::cli
