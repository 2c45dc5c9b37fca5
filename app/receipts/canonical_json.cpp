#include "canonical_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace candor::receipts {

namespace {

constexpr qint64 LargestWhole = 9'007'199'254'740'991; // 2^53 - 1: what every reader of JSON keeps exactly

Error invalid(const QString& what)
{
    return { Fault::Invalid, u"canonical JSON: "_s % what };
}

bool hasUnpairedSurrogate(const QString& text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate())
            ++at;
        else if (text.at(at).isSurrogate())
            return true;
    }
    return false;
}

// Writes into one growing byte array; remembers the first thing that cannot be written.
class CanonicalWriter {
public:
    void write(const QJsonValue& value)
    {
        switch (value.type()) {
        case QJsonValue::Null:
            m_out += "null";
            break;
        case QJsonValue::Bool:
            m_out += value.toBool() ? "true" : "false";
            break;
        case QJsonValue::Double:
            writeNumber(value);
            break;
        case QJsonValue::String:
            writeText(value.toString());
            break;
        case QJsonValue::Array:
            writeArray(value.toArray());
            break;
        case QJsonValue::Object:
            writeObject(value.toObject());
            break;
        case QJsonValue::Undefined:
            m_error = invalid(u"nothing there"_s);
            break;
        }
    }

    Result<QByteArray> result()
    {
        if (m_error)
            return *m_error;
        return m_out;
    }

private:
    void writeNumber(const QJsonValue& value)
    {
        const double number = value.toDouble();
        if (!(std::abs(number) <= double { LargestWhole }) || std::trunc(number) != number)
            m_error = invalid(u"a number that is not a whole one within 2^53 - 1"_s);
        else
            m_out += QByteArray::number(static_cast<qint64>(number));
    }

    void writeText(const QString& text)
    {
        if (text.normalized(QString::NormalizationForm_C) != text)
            m_error = invalid(u"a string that is not in NFC"_s);
        writeString(text);
    }

    void writeString(const QString& text)
    {
        if (hasUnpairedSurrogate(text))
            m_error = invalid(u"an unpaired surrogate"_s);
        m_out += '"';
        for (const char c : text.toUtf8())
            writeByte(c);
        m_out += '"';
    }

    void writeByte(char c)
    {
        constexpr std::string_view special = "\"\\\b\t\n\f\r";
        constexpr std::string_view letters = "\"\\btnfr";
        if (const std::size_t at = special.find(c); at != std::string_view::npos)
            (m_out += '\\') += letters[at];
        else if (static_cast<unsigned char>(c) < 0x20)
            m_out += "\\u00" + QByteArray(1, c).toHex();
        else
            m_out += c;
    }

    void writeArray(const QJsonArray& array)
    {
        char before = '[';
        for (const QJsonValue& value : array) {
            m_out += before;
            write(value);
            before = ',';
        }
        m_out += array.isEmpty() ? "[]" : "]";
    }

    void writeObject(const QJsonObject& object)
    {
        QStringList names = object.keys();
        std::sort(names.begin(), names.end()); // QString compares by UTF-16 code units, as the RFC wants it
        char before = '{';
        for (const QString& name : names) {
            m_out += before;
            writeString(name);
            m_out += ':';
            write(object.value(name));
            before = ',';
        }
        m_out += names.isEmpty() ? "{}" : "}";
    }

    QByteArray m_out;
    std::optional<Error> m_error;
};

} // namespace

Result<QByteArray> canonicalJson(const QJsonValue& value)
{
    CanonicalWriter writer;
    writer.write(value);
    return writer.result();
}

Result<QJsonValue> parseCanonicalJson(const QByteArray& bytes)
{
    QJsonParseError failed;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &failed);
    if (failed.error != QJsonParseError::NoError)
        return invalid(u"not JSON"_s);
    const QJsonValue value
        = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    // Only one spelling is canonical: what does not come out as it went in had another. That covers members
    // that are there twice, fractions, bad surrogates, order, escapes and white space at once.
    const Result<QByteArray> again = canonicalJson(value);
    if (!again)
        return again.error();
    if (*again != bytes)
        return invalid(u"not in its one spelling"_s);
    return value;
}

} // namespace candor::receipts
