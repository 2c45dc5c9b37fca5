#include "google_formats.h"

#include "google_readers.h"

namespace candor::importing {

const Format GoogleActivityList { [](const QString& path, const ExportContext&) -> Reader {
    return googleActivityReader(path);
} };
const Format GoogleActivityPage { [](const QString& path, const ExportContext&) -> Reader {
    return googleActivityPage(path);
} };
const Format ChromeHistory { [](const QString&, const ExportContext&) -> Reader {
    return chromeHistoryReader();
} };
const Format ChromeBookmarks { [](const QString&, const ExportContext&) -> Reader {
    return chromeBookmarkReader();
} };
const Format PlayStoreList { [](const QString&, const ExportContext& context) -> Reader {
    return playStoreReader(context.generatedAt);
} };
const Format GoogleOrder { [](const QString&, const ExportContext&) -> Reader { return googleOrderReader(); },
    JsonCut::Whole };
const Format GoogleProfile { [](const QString&, const ExportContext& context) -> Reader {
                                return googleProfileReader(context.generatedAt);
                            },
    JsonCut::Whole };
const Format YouTubeSubscriptions { [](const QString&, const ExportContext& context) -> Reader {
    return subscriptionReader(context.generatedAt);
} };
const Format YouTubeComments { [](const QString&, const ExportContext&) -> Reader {
    return commentReader();
} };
const Format DiscoverTable { [](const QString&, const ExportContext& context) -> Reader {
    return discoverReader(context.generatedAt);
} };
const Format GooglePayments { [](const QString&, const ExportContext&) -> Reader {
    return googlePaymentReader();
} };
const Format GoogleNews { [](const QString& path, const ExportContext& context) -> Reader {
    return googleNewsReader(path, context.generatedAt);
} };

} // namespace candor::importing
