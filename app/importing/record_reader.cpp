#include "record_reader.h"

#include "google/google_readers.h"
#include "x/x_readers.h"

namespace candor::importing {

Record recordOf(Role role, Company company, Category category, const QString& kind)
{
    Record record;
    record.role = role;
    record.company = company;
    record.category = category;
    record.kind = kind;
    return record;
}

std::unique_ptr<RecordReader> readerFor(const ExportFile& file, const ExportContext& context)
{
    switch (file.content) {
    case Content::XPersonalization:
        return xPersonalizationReader(context);
    case Content::XAge:
        return xAgeReader(context);
    case Content::XApps:
        return xAppReader(context);
    case Content::XImpressions:
        return xImpressionReader(context);
    case Content::XEngagements:
        return xEngagementReader(context);
    case Content::XConversions:
        return xConversionReader();
    case Content::GoogleActivity:
        return googleActivityReader(file.report.path);
    case Content::ChromeHistory:
        return chromeHistoryReader();
    case Content::None:
        break;
    }
    return nullptr;
}

} // namespace candor::importing
