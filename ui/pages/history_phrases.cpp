#include "pages/history_phrases.h"

#include "category_words.h"
#include "choice_words.h"
#include "count_words.h"
#include "limit_words.h"
#include "time_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace candor::ui {

namespace {
struct Ledger {
    Q_DECLARE_TR_FUNCTIONS(candor::ui::Ledger)
};

QString titleFor(const items::HistoryRow& row)
{
    if (row.limit)
        return Ledger::tr("Limit · %1: %2", "Limit · Gambling: set")
            .arg(words::nameOf(row.limit->subject), words::nameOf(row.limit->step));
    return Ledger::tr("%1 · %2: %3", "X · Location: refused")
        .arg(row.recipient, words::nameOf(row.event.key.category), words::nameOf(row.event.value).toLower());
}

QString lineFor(const items::HistoryRow& row)
{
    if (row.limit)
        return Ledger::tr("%1 · %2", "time, cause")
            .arg(words::moment(row.event.at), words::nameOf(row.event.cause));
    return Ledger::tr("%1 · %2 · before: %3", "time, cause, what was in force")
        .arg(words::moment(row.event.at), words::nameOf(row.event.cause),
            words::nameOf(row.event.before).toLower());
}
} // namespace

HistoryPhrases::HistoryPhrases(items::HistoryItems& history, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_history(history)
{
    setSourceModel(&history);
}

void HistoryPhrases::setInForce(std::set<QUuid> events)
{
    m_inForce = std::move(events);
    invalidateFilter();
}

void HistoryPhrases::look(const QString& text)
{
    m_words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

const items::HistoryRow& HistoryPhrases::at(const QModelIndex& index) const
{
    return m_history.at(mapToSource(index).row());
}

QString HistoryPhrases::titleOf(const QModelIndex& index) const
{
    return titleFor(at(index));
}

QString HistoryPhrases::lineOf(const QModelIndex& index) const
{
    return lineFor(at(index));
}

Remark HistoryPhrases::standingOf(const QModelIndex& index) const
{
    return standingOf(at(index));
}

Remark HistoryPhrases::standingOf(const items::HistoryRow& row) const
{
    if (!m_inForce.contains(row.event.id))
        return { Tone::Soft, row.limit ? tr("over", "a limit") : tr("replaced since", "a choice") };
    if (row.limit)
        return { Tone::Accent, tr("holds", "a limit") };
    if (row.channel != Channel::C15t)
        return { Tone::Soft, tr("saved here; set it at the company too") };
    return { row.delivery == DeliveryState::Verified ? Tone::Accent : Tone::Warn,
        words::nameOf(row.delivery).toLower() };
}

QString HistoryPhrases::phraseOf(const items::HistoryRow& row) const
{
    return QStringLiteral("%1. %2. %3").arg(titleFor(row), lineFor(row), standingOf(row).text);
}

QVariant HistoryPhrases::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return phraseOf(at(index));
    if (role == Qt::ToolTipRole)
        return phraseOf(at(index)).toHtmlEscaped();
    return QSortFilterProxyModel::data(index, role);
}

bool HistoryPhrases::filterAcceptsRow(int row, const QModelIndex&) const
{
    const QString phrase = phraseOf(m_history.at(row));
    return std::ranges::all_of(
        m_words, [&phrase](const QString& word) { return phrase.contains(word, Qt::CaseInsensitive); });
}

QString ledgerSentence(const session::LedgerReport& report)
{
    return report.records == 0
        ? Ledger::tr("The ledger is in order. It has no record yet.")
        : Ledger::tr("The ledger is in order: all %Ln record(s) are as they were written, each one linked to "
                     "the one before.",
            nullptr, static_cast<int>(report.records));
}

QString ledgerTrouble(const session::LedgerReport& report)
{
    const QString number = report.firstBad ? words::number(*report.firstBad) : QString();
    switch (report.fault) {
    case session::LedgerFault::None:
        return {};
    case session::LedgerFault::Missing:
        return Ledger::tr("Record %1 of the ledger is missing.").arg(number);
    case session::LedgerFault::BodyChanged:
        return Ledger::tr("Record %1 of the ledger was changed after it was written.").arg(number);
    case session::LedgerFault::LinkBroken:
        return Ledger::tr("Record %1 of the ledger is not linked to the one before it.").arg(number);
    case session::LedgerFault::ErasedWithoutTrace:
        return Ledger::tr("Record %1 of the ledger was emptied, and nothing says who asked for it.")
            .arg(number);
    case session::LedgerFault::Shortened:
        return Ledger::tr("The ledger ends too early: records at its end are gone.");
    case session::LedgerFault::RolledBack:
        return Ledger::tr("The ledger is an older copy: a later state of it was seen here before.");
    case session::LedgerFault::AnchorGone:
        return Ledger::tr("What was noted outside the ledger, to check its end against, is gone.");
    case session::LedgerFault::Foreign:
        return Ledger::tr("This ledger belongs to other data than these.");
    case session::LedgerFault::WrongDevice:
        return Ledger::tr("Record %1 of the ledger was written by another device than the ledger names.")
            .arg(number);
    case session::LedgerFault::SignatureBroken:
        return Ledger::tr("Record %1 of the ledger is not the one that was signed for.").arg(number);
    case session::LedgerFault::NotSigned:
        return Ledger::tr("Nothing was signed for record %1 of the ledger, its newest.").arg(number);
    }
    return {};
}

} // namespace candor::ui
