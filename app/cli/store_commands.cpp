#include "commands.h"

#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace candor::cli {

namespace {

Result<QJsonObject> init(Context& context, const CommandLine&)
{
    const Result<session::Credential> key = context.credential();
    if (!key)
        return key.error();
    if (key->kind == vault::SlotKind::Recovery)
        return usage(u"a recovery code is made for a store that is there"_s);
    const Result<session::Desk> desk = session::Desk::create(context.storeFolder(), *key, context.clock());
    if (!desk)
        return desk.error();
    const session::StoreInfo info = desk->info();
    return QJsonObject { { "store"_L1,
        QJsonObject {
            { "path"_L1, info.path }, { "version"_L1, info.version }, { "cipher"_L1, info.cipher } } } };
}

Result<QJsonObject> version(Context&, const CommandLine&)
{
    const session::EngineVersions engines = session::engineVersions();
    return QJsonObject {
        { "version"_L1, QStringLiteral(CANDOR_VERSION) },
        { "qt"_L1, QLibraryInfo::version().toString() },
        { "sqlcipher"_L1, engines.sqlcipher },
        { "openssl"_L1, engines.openssl },
        { "commit"_L1, QStringLiteral(CANDOR_COMMIT) },
    };
}

} // namespace

std::vector<Command> storeCommands()
{
    return {
        { u"init"_s, u""_s, {}, 0, 0, init },
        { u"version"_s, u""_s, {}, 0, 0, version },
    };
}

} // namespace candor::cli
