#include "sample_person.h"

#include "offers.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace candor::session {

namespace {

const QString ResourceFolder = u":/sample"_s;

// The sample's imports are small and nobody waits for a way to stop them.
class Unwatched final : public ImportWatch {
public:
    bool cancelled() const override { return false; }
    void reached(qint64, qint64) override { }
    void keeping() override { }
};

} // namespace

QStringList samplePaths()
{
    QStringList paths;
    const QDir folder(ResourceFolder);
    for (const QString& name : folder.entryList({ u"*.zip"_s }, QDir::Files, QDir::Name))
        paths += folder.filePath(name);
    return paths;
}

Result<std::vector<Item>> sampleOffers()
{
    Result<OfferCatalogue> read = offersIn(QString(ResourceFolder % u"/shop-catalogue.jsonl"));
    if (!read)
        return read.error();
    return std::move(read->offers);
}

Result<Recipient> addSampleShop(Desk& desk, const QString& url)
{
    Endpoint shop;
    shop.url = url.isEmpty() ? u"https://consent.fernandfable.example"_s : url;
    shop.domain = u"fernandfable.example"_s;
    const Result<Endpoint> added = desk.addEndpoint(shop, u"Fern & Fable"_s);
    if (!added)
        return added.error();
    const Result<std::vector<Item>> offers = sampleOffers();
    if (!offers)
        return offers.error();
    if (Result<void> kept = desk.replaceCatalogue(added->recipient, *offers); !kept)
        return kept.error();
    const Result<std::vector<Recipient>> recipients = desk.recipients();
    if (!recipients)
        return recipients.error();
    for (const Recipient& recipient : *recipients) {
        if (recipient.id == added->recipient)
            return recipient;
    }
    return Error { Fault::Internal, u"the shop was added and is not there"_s };
}

Result<Desk> openSamplePerson(const Clock& clock, const QString& shopUrl)
{
    auto folder = std::make_unique<QTemporaryDir>();
    if (!folder->isValid())
        return Error { Fault::Disk, u"no temporary folder"_s };
    constexpr std::size_t keySize = 32;
    Result<Desk> desk
        = Desk::create(folder->path(), Credential::keyFile(vault::randomSecret(keySize)), clock);
    if (!desk)
        return desk.error();
    desk->keep(std::move(folder));
    Unwatched unwatched;
    if (const auto imported = importPaths({ samplePaths() }, *desk, unwatched); !imported)
        return imported.error();
    if (const Result<Recipient> shop = addSampleShop(*desk, shopUrl); !shop)
        return shop.error();
    return desk;
}

} // namespace candor::session
