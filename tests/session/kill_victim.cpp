#include "sample_person.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

// Imports, chooses and forgets in the store named by its argument until it is killed. A line on standard
// output is a promise: "chose <id>" comes only after the choice was answered with success. With exports named
// as well it reads those, once, at a time that stands still, with a line for every step.

using namespace candor;
using namespace candor::session;

namespace {

class Unwatched final : public ImportWatch {
public:
    bool cancelled() const override { return false; }
    void reached(qint64, qint64) override { }
    void keeping() override { }
};

void promise(const QString& what)
{
    std::fputs(qPrintable(what % QChar(u'\n')), stdout);
    std::fflush(stdout);
}

void choose(Desk& desk, Category category)
{
    for (const Recipient& recipient : *desk.recipients()) {
        const ChoiceKey key { recipient.id, category };
        const Choice next = desk.consents()->valueOf(key) == Choice::Deny ? Choice::Allow : Choice::Deny;
        const Result<Applied> applied = desk.apply({ { key, next } }, {});
        if (applied && !applied->choices.empty())
            promise(QStringLiteral("chose ") % applied->choices.front().id.toString(QUuid::WithoutBraces));
    }
}

class Telling final : public ImportWatch {
public:
    bool cancelled() const override { return false; }
    void reached(qint64, qint64) override { promise(QStringLiteral("reached")); }
    void keeping() override { promise(QStringLiteral("keeping")); }
};

int readOnce(Desk& desk, const QStringList& paths)
{
    Telling telling;
    return importPaths({ paths }, desk, telling) ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QString folder = QCoreApplication::arguments().value(1);
    const Result<Credential> key = credentialFromKeyFile(QCoreApplication::arguments().value(2));
    const QStringList exports = QCoreApplication::arguments().mid(3);
    const SystemClock system;
    const FixedClock fixed(*instantFromIso(QStringLiteral("2026-11-23T12:00:00Z")));
    const Clock& clock = exports.isEmpty() ? static_cast<const Clock&>(system) : fixed;
    Result<Desk> desk = Desk::open(folder, *key, clock);
    if (!desk)
        return 1;
    promise(QStringLiteral("opened"));
    if (!exports.isEmpty())
        return readOnce(*desk, exports);
    while (true) {
        for (const QString& path : samplePaths()) {
            Unwatched unwatched;
            choose(*desk, Category::Interests);
            if (const auto imports = importPaths({ { path } }, *desk, unwatched)) {
                choose(*desk, Category::Location);
                (void)desk->forget(imports->front().id);
            }
        }
    }
}
