#include "ordered_json.h"

#include "match.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::sample {

namespace {

void appendEscaped(QByteArray& out, const QString& text, QByteArrayView alsoEscaped)
{
    out += '"';
    const QByteArray utf8 = text.toUtf8();
    for (const char c : utf8) {
        const auto code = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            out += '\\', out += c;
        else if (c == '\n')
            out += "\\n";
        else if (code < 0x20 || alsoEscaped.contains(c))
            out += "\\u" + QByteArray::number(code, 16).rightJustified(4, '0');
        else
            out += c;
    }
    out += '"';
}

void appendPlain(QByteArray& out, bool truth)
{
    out += truth ? "true" : "false";
}

void appendPlain(QByteArray& out, qint64 number)
{
    out += QByteArray::number(number);
}

void newLine(QByteArray& out, int level)
{
    out += '\n';
    out += QByteArray(2 * static_cast<qsizetype>(level), ' ');
}

// Writes elements between brackets, each through `element(i)`.
template <class Element>
void appendXBlock(QByteArray& out, QByteArrayView brackets, std::size_t count, int level, Element element)
{
    out += brackets.front();
    for (std::size_t i = 0; i < count; ++i) {
        if (i > 0)
            out += ',';
        newLine(out, level + 1);
        element(i);
    }
    if (count == 0)
        out += ' ';
    else
        newLine(out, level);
    out += brackets.back();
}

void appendX(QByteArray& out, const Json& value, int level)
{
    std::visit(Match {
                   [&](const QString& text) { appendEscaped(out, text, {}); },
                   [&](bool truth) { appendPlain(out, truth); },
                   [&](qint64 number) { appendPlain(out, number); },
                   [&](const Json::List& list) {
                       appendXBlock(out, "[]", list.size(), level,
                           [&](std::size_t i) { appendX(out, list[i], level + 1); });
                   },
                   [&](const Json::Object& object) {
                       appendXBlock(out, "{}", object.size(), level, [&](std::size_t i) {
                           appendEscaped(out, object[i].key, {});
                           out += " : ";
                           appendX(out, object[i].value, level + 1);
                       });
                   },
               },
        value.value());
}

void appendGoogle(QByteArray& out, const Json& value, int level)
{
    constexpr QByteArrayView escaped = "=&'<>";
    std::visit(Match {
                   [&](const QString& text) { appendEscaped(out, text, escaped); },
                   [&](bool truth) { appendPlain(out, truth); },
                   [&](qint64 number) { appendPlain(out, number); },
                   [&](const Json::List& list) {
                       out += '[';
                       for (std::size_t i = 0; i < list.size(); ++i) {
                           if (i > 0)
                               out += std::holds_alternative<Json::Object>(list[i].value()) ? "," : ", ";
                           appendGoogle(out, list[i], level);
                       }
                       out += ']';
                   },
                   [&](const Json::Object& object) {
                       out += '{';
                       for (std::size_t i = 0; i < object.size(); ++i) {
                           if (i > 0)
                               out += ',';
                           newLine(out, level + 1);
                           appendEscaped(out, object[i].key, escaped);
                           out += ": ";
                           appendGoogle(out, object[i].value, level + 1);
                       }
                       newLine(out, level);
                       out += '}';
                   },
               },
        value.value());
}

void appendCompact(QByteArray& out, const Json& value)
{
    std::visit(Match {
                   [&](const QString& text) { appendEscaped(out, text, {}); },
                   [&](bool truth) { appendPlain(out, truth); },
                   [&](qint64 number) { appendPlain(out, number); },
                   [&](const Json::List& list) {
                       out += '[';
                       for (std::size_t i = 0; i < list.size(); ++i) {
                           if (i > 0)
                               out += ',';
                           appendCompact(out, list[i]);
                       }
                       out += ']';
                   },
                   [&](const Json::Object& object) {
                       out += '{';
                       for (std::size_t i = 0; i < object.size(); ++i) {
                           if (i > 0)
                               out += ',';
                           appendEscaped(out, object[i].key, {});
                           out += ':';
                           appendCompact(out, object[i].value);
                       }
                       out += '}';
                   },
               },
        value.value());
}

} // namespace

Json::List jsonList(const QStringList& texts)
{
    return { texts.begin(), texts.end() };
}

QByteArray inXStyle(const Json& value)
{
    QByteArray out;
    appendX(out, value, 0);
    return out;
}

QByteArray inGoogleStyle(const Json& value)
{
    QByteArray out;
    appendGoogle(out, value, 0);
    return out;
}

QByteArray googleArray(const Json::List& records)
{
    QByteArray out = "[";
    for (const Json& record : records) {
        if (out.size() > 1)
            out += ',';
        appendGoogle(out, record, 0);
    }
    return out + "]";
}

QByteArray inOneLine(const Json& value)
{
    QByteArray out;
    appendCompact(out, value);
    return out;
}

} // namespace candor::sample
