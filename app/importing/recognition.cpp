#include "recognition.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

bool isDirectionMark(QChar c)
{
    return c == QChar(0x200e) || c == QChar(0x200f) || (c >= QChar(0x202a) && c <= QChar(0x202e));
}

} // namespace

QString foldedName(QStringView name)
{
    QString folded = name.toString().normalized(QString::NormalizationForm_C).toCaseFolded().simplified();
    folded.removeIf(isDirectionMark);
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
    const auto encoding = QStringConverter::encodingForData(head).value_or(QStringConverter::Utf8);
    QString text = QStringDecoder(encoding)(QByteArrayView(head).first(qMin<qsizetype>(head.size(), 8192)));
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    for (const QStringView line : QStringView(text).split(u'\n')) {
        if (const QStringView trimmed = line.trimmed(); !trimmed.isEmpty())
            return trimmed.toString();
    }
    return {};
}

} // namespace candor::importing
