#include "table_head.h"

#include "containers/device_source.h"
#include "table_rows.h"
#include "utf8_source.h"

namespace candor::importing {

QList<QStringList> firstRows(const QByteArray& head, int most)
{
    DeviceSource source(bufferOf(head));
    Utf8Source utf8(source);
    TableRows rows(utf8);
    QList<QStringList> first;
    while (first.size() < most && rows.next())
        first += rows.cells();
    return first;
}

} // namespace candor::importing
