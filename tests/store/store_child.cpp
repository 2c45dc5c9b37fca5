// A second process with the store open, for tests that kill it: it says "done N" when N is safely in the
// store.

#include "store_bench.h"

#include <cstdio>
#include <cstring>

using namespace candor;
using namespace candor::store;
using namespace candor::test;

namespace {

void say(const char* word, qint64 number)
{
    std::printf("%s %lld\n", word, static_cast<long long>(number));
    std::fflush(stdout);
}

// One choice after the other, each in one transaction with its parcel.
int append(Store& store)
{
    for (;;) {
        qint64 seq = 0;
        const Result<void> done = store.inOneTransaction([&]() -> Result<void> {
            const QByteArray body = R"({"type":"choice"})";
            const Result<vault::Anchor> head = store.ledger().append({ &body, 1 });
            if (!head)
                return head.error();
            seq = head->seq;
            ChoiceEvent event;
            event.id = QUuid::createUuid();
            event.key = { { 1000 }, Category::Work };
            event.value = Choice::Deny;
            event.at = at(seq);
            if (Result<void> set = store.choices().set(event, seq); !set)
                return set;
            Parcel parcel;
            parcel.writeId = QUuid::createUuid();
            parcel.recipient = { 1000 };
            parcel.givenAt = at(seq);
            parcel.covers = seq;
            const Result<ParcelId> parcelId = store.outbox().add(parcel);
            return parcelId ? Result<void>() : Result<void>(parcelId.error());
        });
        if (!done)
            return 3;
        say("done", seq);
    }
}

// Imports of 300 records, one after the other.
int import(Store& store)
{
    for (qint64 round = 0;; ++round) {
        Imports imports = store.imports();
        const Result<ImportId> id = imports.begin(aHead());
        if (!id)
            return 3;
        const Result<FileId> file = imports.addFile(*id, aFile(u"a"_s));
        for (int batch = 0; batch < 3; ++batch) {
            std::vector<Record> records;
            for (int i = 0; i < 100; ++i)
                records.push_back(aSearch(u"x"_s, round * 300 + batch * 100 + i));
            if (!file || !imports.add(*id, prepared(records), *file))
                return 3;
        }
        if (!imports.complete(*id, aHead()))
            return 3;
        say("done", id->value);
    }
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 3)
        return 2;
    Result<Store> store = Store::open(QString::fromLocal8Bit(argv[2]), aKey());
    if (!store)
        return 4;
    say("open", 0);
    if (std::strcmp(argv[1], "append") == 0)
        return append(*store);
    if (std::strcmp(argv[1], "import") == 0)
        return import(*store);
    return std::getchar() == EOF ? 0 : 1; // hold
}
