#include "shape.h"

namespace candor::test {

std::vector<Shape> allShapes()
{
    std::vector<Shape> all;
    for (const auto shapes : { &xShapes, &spotifyShapes, &spotifyHistoryShapes, &netflixShapes, &redditShapes,
             &pinterestShapes, &linkedInShapes, &amazonShapes, &amazonAudienceShapes, &brokerShapes,
             &linkedInMemberShapes, &googleShapes, &googleEraShapes, &googleProductShapes, &tikTokShapes,
             &tikTokTextShapes, &snapchatShapes, &appleShapes, &microsoftShapes, &facebookShapes,
             &facebookLabelShapes, &instagramShapes, &metaPageShapes }) {
        for (Shape& shape : shapes())
            all.push_back(std::move(shape));
    }
    return all;
}

QByteArray mojibake(const QByteArray& json)
{
    QByteArray written;
    for (const char c : json) {
        if (static_cast<uchar>(c) < 0x80)
            written += c;
        else
            written += "\\u00" + QByteArray(1, c).toHex();
    }
    return written;
}

Record activity(
    Company company, Category category, const QString& kind, const QString& text, std::optional<Instant> at)
{
    Record record;
    record.role = Role::Activity;
    record.company = company;
    record.category = category;
    record.kind = kind;
    record.text = text;
    record.at = at;
    return record;
}

Record stating(Company company, const QString& kind, const Claim& claim, std::optional<Instant> at)
{
    const QString text = claim.value.isEmpty() ? claim.label : claim.label + u": " + claim.value;
    Record record = activity(company, claim.category, kind, text, at);
    record.role = claim.role;
    record.claims = { claim };
    return record;
}

Instant at(const char* iso)
{
    const std::optional<Instant> instant = instantFromIso(QString::fromLatin1(iso));
    if (!instant)
        qFatal("a shape's time is none");
    return *instant;
}

} // namespace candor::test
