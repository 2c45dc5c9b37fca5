#include "recognition.h"

#include "utf8_source.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

bool isDirectionMark(QChar c)
{
    return c == QChar(0x061c) || c == QChar(0x200e) || c == QChar(0x200f)
        || (c >= QChar(0x202a) && c <= QChar(0x202e)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
}

} // namespace

QString foldedName(QStringView name)
{
    QString folded = name.toString();
    folded.removeIf(isDirectionMark); // first: they may stand between spaces, or a letter and its marks
    folded = folded.normalized(QString::NormalizationForm_C).toCaseFolded().simplified();
    for (QChar& c : folded) {
        if (QStringView(u"<>:\"/\\|?*'\u2019\u02bc").contains(c))
            c = u'_';
    }
    return folded.normalized(QString::NormalizationForm_C); // folding may have taken marks off their letters
}

Glimpse::Glimpse(const QString& wholePath, const QByteArray& firstBytes)
    : path(wholePath)
    , head(firstBytes)
{
    folders = path.split(u'/');
    for (QString& folder : folders)
        folder = foldedName(folder);
    name = folders.takeLast();
    const qsizetype dot = name.lastIndexOf(u'.');
    stem = dot < 0 ? name : name.first(dot);
    suffix = dot < 0 ? QString() : name.sliced(dot + 1);
}

QString Glimpse::firstLine() const
{
    constexpr qsizetype Longest = 8192;
    const QByteArrayView bytes = QByteArrayView(head).first(qMin(head.size(), Longest));
    const auto encoding = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(encoding.value_or(QStringConverter::Utf8)); // a letter that is cut off is no error
    QString text = decoder(bytes);
    if (!encoding && decoder.hasError())
        text = fromWindows1252({ bytes.data(), static_cast<std::size_t>(bytes.size()) });
    text.replace(u'\r', u'\n');
    for (const QStringView line : QStringView(text).split(u'\n')) {
        if (const QStringView trimmed = line.trimmed(); !trimmed.isEmpty())
            return trimmed.toString();
    }
    return {};
}

} // namespace candor::importing
