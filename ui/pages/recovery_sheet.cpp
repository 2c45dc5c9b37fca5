#include "pages/recovery_sheet.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QLocale>
#include <QPainter>
#include <QPrinter>

namespace candor::ui {

using namespace Qt::StringLiterals;

namespace {

struct Sheet {
    Q_DECLARE_TR_FUNCTIONS(candor::ui::RecoverySheet)
};

constexpr int TitlePoints = 20;
constexpr int CodePoints = 18;
constexpr int TextPoints = 12;

// Draws what fits into the width from `top` on; answers where the next thing begins.
qreal paragraph(QPainter& painter, const QRectF& page, qreal top, const QString& text, int flags)
{
    const QRectF room(page.left(), top, page.width(), page.bottom() - top);
    QRectF used;
    painter.drawText(room, flags | Qt::TextWordWrap, text, &used);
    return used.bottom() + painter.fontMetrics().lineSpacing();
}

QFont fontOf(QFontDatabase::SystemFont kind, int points)
{
    QFont font = QFontDatabase::systemFont(kind);
    font.setPointSize(points);
    return font;
}

// Three lines of three groups: the code reads from left to right in every language.
QStringList linesOf(const QString& code)
{
    const QStringList groups = code.split(u'-');
    QStringList lines;
    for (qsizetype i = 0; i < groups.size(); i += 3)
        lines += QString(u'\u202a' % groups.mid(i, 3).join(u" - "_s) % u'\u202c');
    return lines;
}

} // namespace

bool printRecoverySheet(QPrinter& printer, const QString& code)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const bool mirrored = QLocale().textDirection() == Qt::RightToLeft;
    const int side = mirrored ? Qt::AlignRight : Qt::AlignLeft;
    painter.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    const QRectF page
        = printer.pageLayout()
              .paintRectPixels(printer.resolution())
              .translated(-printer.pageLayout().paintRectPixels(printer.resolution()).topLeft());
    qreal top = page.top();
    painter.setFont(fontOf(QFontDatabase::GeneralFont, TitlePoints));
    top = paragraph(painter, page, top, Sheet::tr("Recovery code for Candor"), side);
    painter.setFont(fontOf(QFontDatabase::GeneralFont, TextPoints));
    top = paragraph(painter, page, top,
        Sheet::tr(
            "Whoever holds this sheet and your computer can open your data. Keep it where you keep your "
            "passport, not beside the computer."),
        side);
    painter.setFont(fontOf(QFontDatabase::FixedFont, CodePoints));
    for (const QString& line : linesOf(code))
        top = paragraph(painter, page, top, line, Qt::AlignLeft);
    painter.setFont(fontOf(QFontDatabase::GeneralFont, TextPoints));
    (void)paragraph(painter, page, top,
        Sheet::tr(
            "To use it, open Candor, choose \"Use a recovery code\" and type it. Dashes and small letters do "
            "not matter. 0 is always the digit zero and 1 the digit one: the letters O, I, L and U do not "
            "occur. When you make a new code, this one opens nothing any more."),
        side);
    return painter.end() && printer.printerState() != QPrinter::Error;
}

} // namespace candor::ui
