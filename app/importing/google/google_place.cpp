#include "google_place.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace candor::importing {

GooglePlace::GooglePlace(const QString& path)
{
    QStringList folders = path.split(u'/');
    const QString file = folders.takeLast();
    const QString stem = foldedName(QStringView(file).first(qMax<qsizetype>(0, file.lastIndexOf(u'.'))));
    for (QString& folder : folders) {
        folder = foldedName(folder);
        isLocation = isLocation || isLocationFolder(folder);
        if (isYouTubeFolder(folder))
            product = Product::YouTube;
    }
    const QString parent = folders.isEmpty() ? QString() : folders.last();
    isSearchHistory = candor::importing::isSearchHistory(stem);
    if (isSearchHistory || isWatchHistory(stem)) {
        isActivity = true;
        product = Product::YouTube;
    } else if (isActivityFile(stem)) {
        isActivity = true;
        if (const Product named = productNamed(parent); named != Product::Unknown)
            product = named;
    }
    isChrome = parent == "chrome"_L1;
    isChromeHistory = isChrome && candor::importing::isChromeHistory(stem);
}

} // namespace candor::importing
