#pragma once

#include "clock.h"
#include "result.h"

#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace candor::cli {

// What stands before the command: candor-cli [--store DIR] [--key-file FILE | …] COMMAND …
struct GlobalOptions {
    QString store; // empty: CANDOR_STORE, else the platform's place
    QString keyFile;
    QString passphraseFile;
    QString recoveryFile;
    bool offline = false;
    std::optional<Instant> now;
    bool help = false;
};

struct Invocation {
    GlobalOptions global;
    QString command; // empty when there is none
    QStringList rest; // what follows the command
};

// Global options are understood before and after the command's name. Faults: Invalid.
Result<Invocation> readArguments(const QStringList& arguments);

// The options and operands of one command.
struct OptionSpec {
    QString name; // without the dashes
    bool takesValue = true;
};

class CommandLine {
public:
    // Faults: Invalid for an option that is not in `options`, or one without its value. "--" ends the
    // options.
    static Result<CommandLine> read(const QStringList& rest, const std::vector<OptionSpec>& options);

    bool has(QStringView option) const;
    std::optional<QString> value(QStringView option) const;
    const QStringList& operands() const { return m_operands; }

private:
    std::map<QString, QString> m_options;
    QStringList m_operands;
};

// Fault::Invalid because of how the program was called: always ends with status 2.
Error usage(const QString& what);
bool isUsage(const Error& error);

} // namespace candor::cli
