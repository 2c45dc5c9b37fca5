#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QString>

#include <map>

// The files of a zip (also one in resources), by name. Empty when it cannot be read to the end.
std::map<QString, QByteArray> unpacked(const QString& zip);

// What stands behind the first `=` of an X script, or the whole of a JSON file.
QJsonDocument jsonIn(const QByteArray& file);

// Runs candor-sample; true when it ends well.
bool writeSample(const QStringList& arguments);
