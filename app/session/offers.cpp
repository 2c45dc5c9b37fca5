#include "offers.h"

#include "offers/offer_lines.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace candor::session {

Result<std::vector<Item>> offersIn(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error { Fault::NotFound, u"the catalogue cannot be opened"_s };
    return importing::readOffers(file);
}

} // namespace candor::session
