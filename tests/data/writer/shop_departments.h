#pragma once

#include <QStringList>

#include <vector>

namespace candor::sample {

// One department of Fern & Fable: what lies there, what it is made of, whom it is for.
struct Department {
    QStringList things; // singular, lower case
    QStringList kinds; // material or manner, in front of the thing
    QStringList interests; // what its buyers are said to like
    QStringList stories; // sentences with %1 for the thing
    int cheapest = 5; // euros
    int dearest = 50;
};

const std::vector<Department>& shopDepartments();

} // namespace candor::sample
