#include "pages/evidence_phrases.h"

#include "category_words.h"
#include "count_words.h"
#include "time_words.h"

namespace candor::ui {

EvidencePhrases::EvidencePhrases(items::EvidenceItems& evidence, QObject* parent)
    : QIdentityProxyModel(parent)
    , m_evidence(evidence)
{
    setSourceModel(&evidence);
}

void EvidencePhrases::setCovered(bool covered)
{
    if (covered == m_covered)
        return;
    m_covered = covered;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

QString EvidencePhrases::textOf(int row) const
{
    return m_covered ? tr("covered", "instead of a sensitive text") : at(row).text;
}

QString EvidencePhrases::sourceOf(int row) const
{
    const Evidence& evidence = at(row);
    const QString when = evidence.at ? words::moment(*evidence.at) : tr("no date in this export");
    const QString where = tr("%1, entry %2, byte %3", "file of an export, place in it")
                              .arg(evidence.file, words::number(evidence.position.index + 1),
                                  words::number(evidence.position.byte));
    return QStringLiteral("%1 · %2\n%3").arg(words::nameOf(evidence.role), when, where);
}

QVariant EvidencePhrases::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return QString(textOf(index.row()) + QLatin1Char('\n') + sourceOf(index.row()));
    case Qt::ToolTipRole:
        return {};
    case items::EvidenceItems::TextRole:
        return textOf(index.row());
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

} // namespace candor::ui
