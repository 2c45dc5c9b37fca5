#include "answers.h"
#include "arguments.h"
#include "commands.h"
#include "language.h"
#include "process_hardening.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

using namespace candor;

constexpr int Contract = 1;

void print(QJsonObject document)
{
    document.insert("contract"_L1, Contract);
    const QByteArray text = QJsonDocument(document).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stdout);
}

int fail(const Error& error, bool readsInput = false, const QJsonObject& document = {})
{
    constexpr int unreadableInput = 5;
    print(document.isEmpty() ? cli::errorDocument(error) : document);
    const bool isInput
        = error.fault == Fault::NotFound || (error.fault == Fault::Invalid && !cli::isUsage(error));
    return readsInput && isInput ? unreadableInput : cli::exitStatus(error);
}

// Help goes to standard error: standard output has one document and nothing else.
int help(const std::vector<cli::Command>& commands)
{
    std::fputs("candor-cli [--store DIR] [--key-file FILE | --passphrase-file FILE | --recovery-file FILE] "
               "[--offline] [--now TIME] "
               "COMMAND ...\n\n",
        stderr);
    QJsonArray names;
    for (const cli::Command& command : commands) {
        std::fprintf(stderr, "  %s %s\n", qPrintable(command.name), qPrintable(command.usage));
        names.append(QString(command.name % u' ' % command.usage).trimmed());
    }
    print({ { "commands"_L1, names } });
    return 0;
}

int run(const QStringList& arguments)
{
    const std::vector<cli::Command> commands = cli::allCommands();
    const Result<cli::Invocation> invocation = cli::readArguments(arguments);
    if (!invocation)
        return fail(invocation.error());
    if (invocation->global.help)
        return help(commands);
    const auto command = std::find_if(commands.begin(), commands.end(),
        [&invocation](const cli::Command& known) { return known.name == invocation->command; });
    if (command == commands.end())
        return fail(cli::usage(u"no such command; --help lists them"_s));
    const Result<cli::CommandLine> line = cli::CommandLine::read(invocation->rest, command->options);
    if (!line)
        return fail(line.error());
    if (line->operands().size() < command->fewest || line->operands().size() > command->most)
        return fail(cli::usage(QString(command->name % u' ' % command->usage)));

    const SystemClock system;
    const FixedClock fixed(invocation->global.now.value_or(Instant {}));
    const Clock& clock = invocation->global.now ? static_cast<const Clock&>(fixed) : system;
    cli::Context context(invocation->global, clock);
    const Result<QJsonObject> answer = command->run(context, *line);
    if (!answer)
        return fail(answer.error(), command->readsInput, context.failure(answer.error()));
    print(*answer);
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    candor::vault::hardenProcess();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"Candor"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CANDOR_VERSION));
    const candor::words::Language language({}); // the system's
    return run(QCoreApplication::arguments().sliced(1));
}
