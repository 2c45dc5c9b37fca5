#include "ad_phrases.h"
#include "meta_meaning.h"
#include "reader.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

// The post behind an ad: "https://www.instagram.com/p/AAA/" and "https://www.facebook.com/x/posts/1" end in
// Meta's own id of it.
QString creativeOf(const QString& link)
{
    static const QRegularExpression post(
        u"^https?://[^/]*(?:facebook|instagram)\\.com/(?:[^?#]*/)?(?:p|reel|tv|posts|videos)/([^/?#]+)"_s);
    return post.match(link).captured(1);
}

QString lineOf(const Showing& showing)
{
    if (showing.advertiser.isEmpty() || showing.advertiser == showing.title)
        return showing.title;
    return showing.advertiser % u": " % showing.title;
}

// What the node under Meta's own name, or else under its English label, says.
QString textUnder(const MetaNode& record, QLatin1String name, std::initializer_list<QLatin1String> labels)
{
    if (const QString text = record.textOf(name); !text.isEmpty())
        return text;
    for (const MetaNode& one : record.inner) {
        if (std::ranges::any_of(labels, [&](QLatin1String label) { return isCalled(one, label); }))
            return one.value;
    }
    return {};
}

class Ads final : public MetaMeaning {
public:
    Ads(const MetaKind& kind, Interaction interaction, AdTexts texts, Company company)
        : m_kind(kind)
        , m_interaction(interaction)
        , m_texts(texts)
        , m_company(company)
    {
    }

    void read(const MetaNode& record, Findings& findings) override
    {
        Showing showing = m_texts == AdTexts::AccountFirst ? ofAccount(record) : ofAd(record);
        const QString link = firstLink(record);
        if (showing.title.isEmpty())
            showing.title = showing.advertiser.isEmpty() ? link : showing.advertiser;
        const std::optional<Instant> at = momentOf(record);
        if (showing.title.isEmpty() && !at)
            return;
        showing.creative = creativeOf(link);
        showing.interaction = m_interaction;
        Record ad = recordOf(Role::Exposure, m_company, m_kind.category, m_kind.code);
        ad.text = lineOf(showing);
        if (ad.text.isEmpty())
            ad.text = m_kind.label;
        ad.at = at;
        ad.showing = showing;
        findings.add(std::move(ad));
        findings.addUnknownMembers(unknownNames(record, { "title"_L1, "action"_L1, "uri"_L1, "url"_L1 }));
    }

private:
    // Instagram: an account and a caption; where nothing but one text is told, that is the account.
    static Showing ofAccount(const MetaNode& record)
    {
        Showing showing;
        QStringList texts = directTexts(record);
        const MetaOwner owner = ownerOf(record);
        if (owner.isKnown())
            showing.advertiser = owner.shown();
        else if (record.label.isEmpty() && !texts.isEmpty())
            showing.advertiser = texts.takeFirst();
        showing.title = record.label.isEmpty() ? texts.join(u" · "_s) : record.label;
        return showing;
    }

    // Facebook: what was done, then the ad's headline, which is not always the advertiser.
    Showing ofAd(const MetaNode& record) const
    {
        Showing showing;
        showing.title = textUnder(record, "title"_L1, { "Title"_L1, "Ad title"_L1, "Ad"_L1 });
        const QStringList texts = directTexts(record);
        if (showing.title.isEmpty() && !texts.isEmpty())
            showing.title = m_texts == AdTexts::TitleFirst ? texts.first() : texts.last();
        if (showing.title.isEmpty())
            showing.title = record.label;
        showing.advertiser = ownerOf(record).shown();
        if (const QString named = advertiserInPhrase(showing.title); !named.isEmpty()) {
            showing.advertiser = named;
            showing.title = named;
        }
        return showing;
    }

    const MetaKind& m_kind;
    Interaction m_interaction;
    AdTexts m_texts;
    Company m_company;
};

// "Recently viewed" is everything at once: videos, things for sale, and ads. "Recently visited" has the same
// shape, and no ads.
class Recently final : public MetaMeaning {
public:
    Recently(Company company, bool isVisits)
        : m_company(company)
        , m_isVisits(isVisits)
    {
    }

    void read(const MetaNode& section, Findings& findings) override
    {
        if (std::ranges::none_of(section.inner, [](const MetaNode& one) { return !one.name.isEmpty(); }))
            return readPageEntry(section, findings);
        const QString name = section.textOf("name"_L1);
        const bool isAds = !m_isVisits && isNameOfAds(name);
        if (const MetaNode* const children = section.named("children"_L1)) {
            for (const MetaNode& child : children->inner)
                read(child, findings);
        }
        if (const MetaNode* const entries = section.named("entries"_L1)) {
            for (const MetaNode& entry : entries->inner)
                readEntry(name, isAds, entry, findings);
        }
        findings.addUnknownMembers(
            unknownNames(section, { "name"_L1, "description"_L1, "children"_L1, "entries"_L1 }));
    }

private:
    void readEntry(const QString& section, bool isAds, const MetaNode& entry, Findings& findings) const
    {
        const MetaNode* const data = entry.named("data"_L1);
        const QString text = data ? data->textOf("name"_L1) : QString();
        const QString link = data ? data->textOf("uri"_L1) : QString();
        add(section, isAds, text, link, entry.at, findings);
    }

    // On a page each thing stands by itself, below the heading of its part or with its own.
    void readPageEntry(const MetaNode& entry, Findings& findings) const
    {
        const QString text = directTexts(entry).value(0);
        add(entry.label, !m_isVisits && isNameOfAds(entry.label), text.isEmpty() ? entry.label : text,
            firstLink(entry), momentOf(entry), findings);
    }

    void add(const QString& section, bool isAds, const QString& text, const QString& link,
        std::optional<Instant> at, Findings& findings) const
    {
        const QString advertiser = m_isVisits ? QString() : advertiserInPhrase(text);
        if (text.isEmpty() && link.isEmpty() && !at)
            return;
        Record record;
        if (isAds || !advertiser.isEmpty()) {
            record = recordOf(Role::Exposure, m_company, Category::Other, u"ad"_s);
            const QString shown = advertiser.isEmpty() ? text : advertiser;
            record.showing = Showing { shown, shown, creativeOf(link), {}, Interaction::None };
        } else {
            record = activityOf(link);
        }
        record.text = !text.isEmpty() ? text : isWebLink(link) ? link : section;
        record.at = at;
        findings.add(std::move(record));
    }

    Record activityOf(const QString& link) const
    {
        const auto made = [&](Category category, const QString& kind) {
            return recordOf(Role::Activity, m_company, category, kind);
        };
        if (m_isVisits)
            return made(Category::Engagement, u"visit"_s);
        if (link.contains("/marketplace/"_L1) || link.contains("/commerce/"_L1))
            return made(Category::Purchases, u"product-view"_s);
        if (link.contains("/videos/"_L1) || link.contains("/watch"_L1) || link.contains("/reel/"_L1))
            return made(Category::Viewing, u"watch"_s);
        return made(Category::Engagement, u"view"_s);
    }

    Company m_company;
    bool m_isVisits;
};

} // namespace

std::unique_ptr<MetaMeaning> adsOf(
    const MetaKind& kind, Interaction interaction, AdTexts texts, Company company)
{
    return std::make_unique<Ads>(kind, interaction, texts, company);
}

std::unique_ptr<MetaMeaning> recentlyViewed(Company company, const ExportContext&)
{
    return std::make_unique<Recently>(company, false);
}

std::unique_ptr<MetaMeaning> recentlyVisited(Company company, const ExportContext&)
{
    return std::make_unique<Recently>(company, true);
}

} // namespace candor::importing
