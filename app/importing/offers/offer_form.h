#pragma once

#include <QByteArray>

#include <string_view>

namespace candor::importing {

// How a catalogue is cut into entries, told by its first bytes.
enum class OfferCut : quint8 {
    Lines, // an object a line
    List, // an array of objects
    Lists, // an object with lists of objects in it
    Whole, // an object that is the whole file
    Table,
    Feed,
    Page
};

// `head`: UTF-8, the first 64 KiB or all there is. What is nothing else is taken for a table.
OfferCut offerCutOf(const QByteArray& head);

// Whether a member of the outermost object holds a list of offers.
bool isOfferList(std::string_view member);

} // namespace candor::importing
