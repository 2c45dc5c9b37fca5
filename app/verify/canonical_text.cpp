#include "verify.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace verify {

namespace {

QByteArray quoted(const QString& text)
{
    QByteArray out = "\"";
    const QByteArrayView named("\"\\\b\t\n\f\r");
    for (const char c : text.toUtf8()) {
        if (const qsizetype at = named.indexOf(c); at >= 0)
            (out += '\\') += "\"\\btnfr"[at];
        else if (static_cast<unsigned char>(c) < 0x20)
            out += "\\u00" + QByteArray(1, c).toHex();
        else
            out += c;
    }
    return out + '"';
}

} // namespace

QByteArray canonical(const QJsonValue& value)
{
    if (value.isString())
        return quoted(value.toString());
    if (const double number = value.toDouble(); value.isDouble()) {
        const bool isWhole = std::abs(number) <= 9007199254740991 && std::trunc(number) == number; // 2^53 - 1
        return isWhole ? QByteArray::number(static_cast<qint64>(number)) : QByteArray("none"); // fits no text
    }
    if (value.isBool())
        return value.toBool() ? "true" : "false";
    QByteArrayList parts;
    if (value.isArray()) {
        for (const QJsonValue& element : value.toArray())
            parts += canonical(element);
        return '[' + parts.join(',') + ']';
    }
    if (!value.isObject())
        return "null";
    const QJsonObject object = value.toObject();
    QStringList names = object.keys();
    std::sort(names.begin(), names.end()); // by UTF-16 code units
    for (const QString& name : names)
        parts += quoted(name) + ':' + canonical(object.value(name));
    return '{' + parts.join(',') + '}';
}

std::optional<QJsonObject> readCanonical(const QByteArray& line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    const bool isSo = document.isObject() && canonical(document.object()) == line;
    return isSo ? std::optional(document.object()) : std::nullopt;
}

QByteArray canonicalWithout(QJsonObject object, QLatin1String member)
{
    object.remove(member);
    return canonical(object);
}

QByteArray fromHex(const QJsonValue& digits)
{
    const QByteArray text = digits.toString().toLatin1();
    const QByteArray bytes = QByteArray::fromHex(text);
    return bytes.toHex() == text ? bytes : QByteArray();
}

QByteArray bodyIn(const QJsonObject& object, QLatin1String name)
{
    const QJsonValue text = object[name];
    return text.isString() ? text.toString().toUtf8() : fromHex(object[QString(name + QLatin1String("Hex"))]);
}

} // namespace verify
