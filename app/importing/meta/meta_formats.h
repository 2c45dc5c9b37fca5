#pragma once

#include "meta_meaning.h"
#include "reader.h"

namespace candor::importing {

// Ways in which one kind of Meta's files is written.
enum class MetaShape : quint8 {
    List, // JSON: an array, or an object with arrays in it
    Record, // JSON: an object that is one record
    Page // HTML
};

// How one kind of Meta's files is read, whatever its shape and whoever's it is.
class MetaFormats {
public:
    using Choose = const Format* (*)(Company company, MetaShape shape);

    constexpr explicit MetaFormats(Choose choose, bool readsPages)
        : m_choose(choose)
        , m_readsPages(readsPages)
    {
    }
    bool readsPages() const { return m_readsPages; }
    const Format* of(Company company, MetaShape shape) const { return m_choose(company, shape); }

private:
    Choose m_choose;
    bool m_readsPages;
};

Reader metaJson(std::unique_ptr<MetaMeaning> meaning);
Reader metaPage(
    const QString& path, std::unique_ptr<MetaMeaning> meaning, const ExportContext& context, Company company);

// The formats of what `make` makes of a file. `first`: it tells the other files something.
template <MetaMake make, Company company>
Reader metaJsonOf(const QString&, const ExportContext& context)
{
    return metaJson(make(company, context));
}

template <MetaMake make, Company company>
Reader metaPageOf(const QString& path, const ExportContext& context)
{
    return metaPage(path, make(company, context), context, company);
}

template <MetaMake make, bool first, Company company>
const Format* metaFormat(MetaShape shape)
{
    static constexpr Format list { &metaJsonOf<make, company>, JsonCut::Members, first };
    static constexpr Format record { &metaJsonOf<make, company>, JsonCut::Whole, first };
    static constexpr Format page { &metaPageOf<make, company>, JsonCut::Members, first };
    return shape == MetaShape::List ? &list : shape == MetaShape::Record ? &record : &page;
}

template <MetaMake make, bool first = false, bool readsPages = true>
inline constexpr MetaFormats MetaReads { [](Company company, MetaShape shape) {
                                            return company == Company::Facebook
                                                ? metaFormat<make, first, Company::Facebook>(shape)
                                                : company == Company::Threads
                                                ? metaFormat<make, first, Company::Threads>(shape)
                                                : metaFormat<make, first, Company::Instagram>(shape);
                                        },
    readsPages };

} // namespace candor::importing
