#include "pages/file_list.h"

#include "count_words.h"
#include "import_words.h"
#include "pages/row_painting.h"

#include <QPainter>

#include <algorithm>

namespace candor::ui {

namespace {

constexpr int MostRows = 8; // seen at once; the rest scrolls

int urgencyOf(FileState state)
{
    switch (state) {
    case FileState::Failed:
        return 0;
    case FileState::Unknown:
        return 1;
    case FileState::Read:
        return 2;
    case FileState::Skipped:
        return 3;
    }
    return 3;
}

Tone toneOf(FileState state)
{
    switch (state) {
    case FileState::Read:
        return Tone::Accent;
    case FileState::Skipped:
        return Tone::Soft;
    case FileState::Unknown:
        return Tone::Warn;
    case FileState::Failed:
        return Tone::Bad;
    }
    return Tone::Soft;
}

} // namespace

FilePhrases::FilePhrases(items::FileItems& files, QObject* parent)
    : QIdentityProxyModel(parent)
    , m_files(files)
{
    setSourceModel(&files);
}

QString FilePhrases::outcomeOf(int row) const
{
    const FileReport& file = at(row);
    QStringList parts { words::size(file.bytes) };
    if (file.state == FileState::Read)
        parts += words::records(file.records);
    if (file.reason != FileReason::None)
        parts += words::reasonOf(file.reason);
    return parts.join(QStringLiteral(" · "));
}

QVariant FilePhrases::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return QStringLiteral("%1 · %2 · %3")
            .arg(at(index.row()).path, words::nameOf(at(index.row()).state), outcomeOf(index.row()));
    return QIdentityProxyModel::data(index, role);
}

FileDelegate::FileDelegate(const Theme& theme, const FilePhrases& files, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_files(files)
{
}

QSize FileDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    const int words = RowPen::heightOf(m_theme, Type::Body) + RowPen::heightOf(m_theme, Type::Secondary);
    return { words, words + 2 * m_theme.space(Space::Hair) + 2 };
}

void FileDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const FileReport& file = m_files.at(index.row());
    painter->save();
    RowPen pen(m_theme, *painter, option.rect, option.direction);
    pen.ground(option);
    const int side = m_theme.space(Space::Small);
    const QRect inner
        = option.rect.adjusted(side, m_theme.space(Space::Hair), -side, -m_theme.space(Space::Hair) - 1);
    const QString state = words::nameOf(file.state);
    const int chip = RowPen::chipWidth(m_theme, state);
    pen.chip(inner.right() + 1 - chip, inner.center().y(), toneOf(file.state), state);
    const int width = inner.width() - chip - side;
    const int upper = RowPen::heightOf(m_theme, Type::Body);
    // The end of a path says more than its beginning.
    const QString path = QFontMetrics(m_theme.font(Type::Body)).elidedText(file.path, Qt::ElideMiddle, width);
    pen.write({ inner.left(), inner.top(), width, upper }, Type::Body, Tone::Ink, path);
    pen.write({ inner.left(), inner.top() + upper, width, RowPen::heightOf(m_theme, Type::Secondary) },
        Type::Secondary, Tone::Soft, m_files.outcomeOf(index.row()));
    painter->restore();
}

FileList::FileList(const Theme& theme, QWidget* parent)
    : QListView(parent)
    , m_theme(theme)
    , m_phrases(m_items)
{
    setAccessibleName(tr("Files of this export"));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setAutoFillBackground(false);
    setItemDelegate(new FileDelegate(theme, m_phrases, this));
    setModel(&m_phrases);
    connect(&theme, &Theme::changed, this, [this] {
        doItemsLayout();
        updateGeometry();
    });
}

void FileList::present(std::vector<FileReport> files)
{
    std::ranges::stable_sort(files, [](const FileReport& a, const FileReport& b) {
        return std::pair(urgencyOf(a.state), -a.bytes) < std::pair(urgencyOf(b.state), -b.bytes);
    });
    m_items.show(std::move(files));
    updateGeometry();
}

QSize FileList::sizeHint() const
{
    const int row = itemDelegate()->sizeHint({}, {}).height();
    return { row * 8, row * qMin(m_items.rowCount(), MostRows) };
}

} // namespace candor::ui
