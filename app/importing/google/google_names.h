#pragma once

#include <QString>

namespace candor::importing {

// A Google product as Candor tells them apart; Service stands for all that are used without saying much
// (mail, drive, help).
enum class Product : quint8 {
    Unknown,
    Search,
    YouTube,
    Chrome,
    Discover,
    Ads,
    MyAdCenter,
    Maps,
    Shopping,
    Device, // Android, Play
    Media, // books, podcasts, films, news
    Assistant,
    Service
};

// Google translates the names of products, folders and files. All comparisons are made in this form: NFC,
// case folded without regard to the locale, "_" where Windows allows no other character.
QString foldedName(QStringView name);

Product productNamed(const QString& folded);
bool isMyActivityFolder(const QString& folded);
bool isActivityFile(const QString& foldedStem); // MyActivity in any language
bool isWatchHistory(const QString& foldedStem);
bool isSearchHistory(const QString& foldedStem);
bool isYouTubeFolder(const QString& folded);
bool isChromeHistory(const QString& foldedStem);
bool isLocationFolder(const QString& folded);

} // namespace candor::importing
