#pragma once

#include <QByteArray>
#include <QString>

namespace candor::importing {

// One line of TikTok's TXT form, taken apart: "Key: value".
struct TikTokLine {
    QString key;
    QString value; // empty: the name of a part ("Content Preferences:")
    bool isPair = false;

    explicit TikTokLine(const QString& line);
};

// How a file of the TXT form begins.
struct TikTokText {
    bool isEmpty = false; // one line and no pair: "You have no data in this section", in whatever language
    bool isList = false; // its items have dates
    bool isPairs = false; // its first line is a pair
    bool isOfTikTok = false; // its links are

    explicit TikTokText(const QByteArray& head);
};

} // namespace candor::importing
