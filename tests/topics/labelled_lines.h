#pragma once

#include <QSet>
#include <QString>

#include <vector>

namespace candor::test {

// One line of tests/data/topics: what somebody did, and the topics that it really tells of.
struct LabelledLine {
    QString text;
    QString host; // empty: none is named
    QSet<QString> topics;
};

// Empty when there is no such file.
std::vector<LabelledLine> labelledLines(const QString& fileName);

// How the rules do on lines. A topic that was named is right when the line has it, or one that belongs to it.
struct Measured {
    int lines = 0;
    int withoutTopic = 0;
    int named = 0; // by the rules
    int right = 0; // of those
    int meant = 0; // by the lines
    int found = 0; // of those, exactly or by the topic they belong to
    QStringList mistakes; // for whoever improves the rules

    double precision() const { return named ? double(right) / named : 0; }
    double recall() const { return meant ? double(found) / meant : 0; }
};
Measured measured(const std::vector<LabelledLine>& lines);

} // namespace candor::test
