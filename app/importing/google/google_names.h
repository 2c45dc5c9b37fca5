#pragma once

#include "recognition.h"

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

// Google translates the names of products, folders and files. All names here are folded by foldedName().
Product productNamed(const QString& folded);
bool isMyActivityFolder(const QString& folded);
bool isActivityFile(const QString& foldedStem); // MyActivity in any language
bool isWatchHistory(const QString& foldedStem);
bool isSearchHistory(const QString& foldedStem);
bool isYouTubeFolder(const QString& folded);
bool isChromeHistory(const QString& foldedStem);
bool isLocationFolder(const QString& folded); // whatever Google adds in brackets
bool isNewsList(const QString& foldedStem);

} // namespace candor::importing
