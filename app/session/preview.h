#pragma once

#include "catalogue.h"
#include "choice.h"
#include "difference.h"
#include "lanes.h"
#include "result.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace candor::session {

class StoreLane;

// What one category means for this person and this recipient.
struct CategoryFacts {
    qint64 traits = 0; // of this company; for an endpoint, of all companies
    qint64 sensitive = 0;
    int permille = 0; // of the items in which the category has a part
    QStringList examples; // up to three values, sensitive ones left out
};

// Titles of the items in a difference, and the facts beside the switches.
struct PreviewResult {
    RecipientId recipient;
    ChoiceSet changes; // what was asked, so that a page can tell an answer from an older one
    scoring::Difference difference;
    QHash<ItemId, Item> items; // every item that the difference names
    std::array<CategoryFacts, CategoryCount> facts;
    qint64 itemCount = 0;
};

// The preview: what would change, computed from the person's own items by the code that computes the result. GUI thread;
// the work lane computes, and only the newest answer counts.
class Preview final : public QObject {
    Q_OBJECT

public:
    Preview(StoreLane& store, QThreadPool& work);

    // Now versus now-with-`changes`. An empty set shows today's list.
    void consider(const candor::Recipient& recipient, const candor::ConsentState& state, const candor::ChoiceSet& changes);
    void forgetCatalogues(); // the profile changed

    static constexpr int Top = 12;

Q_SIGNALS:
    void changed(const std::shared_ptr<const candor::session::PreviewResult>& result);
    void failed(const candor::Error& why);

private:
    struct Shelf; // a recipient's items, made ready once
    void compute(std::shared_ptr<const Shelf> shelf, const Recipient& recipient, const ConsentState& state, const ChoiceSet& changes);

    StoreLane& m_store;
    Latest<std::shared_ptr<const PreviewResult>> m_latest;
    QHash<RecipientId, std::shared_ptr<const Shelf>> m_shelves;
    quint64 m_asked = 0;
};

} // namespace candor::session
