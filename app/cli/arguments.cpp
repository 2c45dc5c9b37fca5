#include "arguments.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::cli {

namespace {

constexpr QLatin1String UsagePrefix { "usage: " };

} // namespace

Error usage(const QString& what)
{
    return { Fault::Invalid, QString(UsagePrefix % what) };
}

bool isUsage(const Error& error)
{
    return error.fault == Fault::Invalid && error.detail.startsWith(UsagePrefix);
}

namespace {

// Takes one global option off the front of `rest`; false when it is not a global one.
Result<bool> takeGlobal(QStringList& rest, GlobalOptions& global)
{
    const QString option = rest.front();
    const auto value = [&rest, &option]() -> Result<QString> {
        if (rest.size() < 2)
            return usage(QString(option % u" wants a value"));
        rest.removeFirst();
        return rest.front();
    };
    const auto keep = [&value](QString& into) -> Result<bool> {
        Result<QString> text = value();
        if (!text)
            return text.error();
        into = *text;
        return true;
    };

    Result<bool> taken = true;
    if (option == u"--store") {
        taken = keep(global.store);
    } else if (option == u"--key-file") {
        taken = keep(global.keyFile);
    } else if (option == u"--passphrase-file") {
        taken = keep(global.passphraseFile);
    } else if (option == u"--recovery-file") {
        taken = keep(global.recoveryFile);
    } else if (option == u"--offline") {
        global.offline = true;
    } else if (option == u"--help" || option == u"-h") {
        global.help = true;
    } else if (option == u"--now") {
        const Result<QString> text = value();
        if (!text)
            return text.error();
        global.now = instantFromIso(*text);
        if (!global.now)
            return usage(u"--now wants a time such as 2026-11-23T12:00:00Z"_s);
    } else {
        return false;
    }
    if (taken)
        rest.removeFirst();
    return taken;
}

} // namespace

Result<Invocation> readArguments(const QStringList& arguments)
{
    Invocation invocation;
    QStringList rest = arguments;
    while (!rest.isEmpty()) {
        if (rest.front() == u"--" && !invocation.command.isEmpty()) {
            invocation.rest += rest;
            break;
        }
        const Result<bool> global = takeGlobal(rest, invocation.global);
        if (!global)
            return global.error();
        if (*global)
            continue;
        const QString word = rest.takeFirst();
        if (!invocation.command.isEmpty())
            invocation.rest += word;
        else if (word.startsWith(u'-'))
            return usage(QString(u"unknown option " % word));
        else
            invocation.command = word;
    }
    return invocation;
}

Result<CommandLine> CommandLine::read(const QStringList& rest, const std::vector<OptionSpec>& options)
{
    CommandLine line;
    bool onlyOperands = false;
    for (qsizetype i = 0; i < rest.size(); ++i) {
        const QString& word = rest[i];
        if (onlyOperands || !word.startsWith(u"--")) {
            line.m_operands += word;
            continue;
        }
        if (word == u"--") {
            onlyOperands = true;
            continue;
        }
        const QString name = word.sliced(2);
        const auto spec = std::find_if(
            options.begin(), options.end(), [&name](const OptionSpec& o) { return o.name == name; });
        if (spec == options.end())
            return usage(QString(u"unknown option " % word));
        if (!spec->takesValue) {
            line.m_options[name] = QString();
            continue;
        }
        if (++i == rest.size())
            return usage(QString(word % u" wants a value"));
        line.m_options[name] = rest[i];
    }
    return line;
}

bool CommandLine::has(QStringView option) const
{
    return m_options.contains(option.toString());
}

std::optional<QString> CommandLine::value(QStringView option) const
{
    const auto found = m_options.find(option.toString());
    return found == m_options.end() ? std::nullopt : std::optional(found->second);
}

} // namespace candor::cli
