#pragma once

#include "file_items.h"
#include "theme/theme.h"

#include <QIdentityProxyModel>
#include <QListView>
#include <QStyledItemDelegate>

namespace candor::ui {

// The files of an export in words: what became of each, and why.
class FilePhrases : public QIdentityProxyModel {
    Q_OBJECT

public:
    explicit FilePhrases(items::FileItems& files, QObject* parent = nullptr);

    const FileReport& at(int row) const { return m_files.at(row); }
    QString outcomeOf(int row) const;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    items::FileItems& m_files;
};

class FileDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    FileDelegate(const Theme& theme, const FilePhrases& files, QObject* parent = nullptr);

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
    const FilePhrases& m_files;
};

// Every file of one export: first what went wrong, then what Candor does not know, then the rest; large ones
// first.
class FileList : public QListView {
    Q_OBJECT

public:
    explicit FileList(const Theme& theme, QWidget* parent = nullptr);

    void present(std::vector<FileReport> files);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return { 0, sizeHint().height() }; }

private:
    const Theme& m_theme;
    items::FileItems m_items;
    FilePhrases m_phrases;
};

} // namespace candor::ui
