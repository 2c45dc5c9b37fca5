#include "meta_node.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

void collectTexts(const MetaNode& node, QStringList& texts)
{
    if (!node.value.isEmpty() && !isWebLink(node.value))
        texts += node.value;
    for (const MetaNode& one : node.inner)
        collectTexts(one, texts);
}

bool hasLink(const MetaNode& node)
{
    return !node.link.isEmpty() || isWebLink(node.value);
}

// The owner, if this very block is one.
MetaOwner ownerIn(const MetaNode& block, bool isTitled)
{
    const QStringList texts = directTexts(block);
    const bool hasThree = texts.size() == 2 && std::ranges::any_of(block.inner, hasLink);
    const bool isOwner = isTitled ? !texts.isEmpty() : hasThree;
    return isOwner ? MetaOwner { texts.value(0), texts.value(1) } : MetaOwner();
}

MetaOwner ownerBelow(const MetaNode& node, bool isTitled)
{
    for (const MetaNode& one : node.inner) {
        if (one.inner.empty())
            continue;
        const bool nowTitled = isTitled || isCalled(one, "Owner"_L1);
        MetaOwner owner = ownerIn(one, nowTitled);
        if (!owner.isKnown())
            owner = ownerBelow(one, nowTitled);
        if (owner.isKnown())
            return owner;
    }
    return {};
}

} // namespace

const MetaNode* MetaNode::named(QLatin1String key) const
{
    const auto found = std::ranges::find_if(inner, [&](const MetaNode& one) { return one.name == key; });
    return found == inner.end() ? nullptr : &*found;
}

QString MetaNode::textOf(QLatin1String key) const
{
    const MetaNode* const found = named(key);
    return found ? found->value : QString();
}

bool isWebLink(QStringView text)
{
    return text.startsWith("https://"_L1, Qt::CaseInsensitive)
        || text.startsWith("http://"_L1, Qt::CaseInsensitive);
}

bool saysSomething(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetterOrNumber() || c.isHighSurrogate(); });
}

std::optional<Instant> momentOf(const MetaNode& node)
{
    std::optional<Instant> at = node.at;
    for (std::size_t i = 0; !at && i < node.inner.size(); ++i)
        at = momentOf(node.inner[i]);
    return at;
}

QStringList directTexts(const MetaNode& node)
{
    QStringList texts;
    for (const MetaNode& one : node.inner) {
        if (one.inner.empty() && saysSomething(one.value) && !isWebLink(one.value))
            texts += one.value;
    }
    return texts;
}

QStringList allTexts(const MetaNode& node)
{
    QStringList texts;
    collectTexts(node, texts);
    return texts;
}

QString firstLink(const MetaNode& node)
{
    if (isWebLink(node.link))
        return node.link;
    if (isWebLink(node.value))
        return node.value;
    QString link;
    for (std::size_t i = 0; link.isEmpty() && i < node.inner.size(); ++i)
        link = firstLink(node.inner[i]);
    return link;
}

bool isCalled(const MetaNode& node, QLatin1String word)
{
    return node.label == word || node.field.compare(word, Qt::CaseInsensitive) == 0;
}

qint64 unknownNames(const MetaNode& node, std::initializer_list<QLatin1String> known)
{
    return std::ranges::count_if(node.inner, [&](const MetaNode& one) {
        return !one.name.isEmpty()
            && std::ranges::none_of(known, [&](QLatin1String key) { return one.name == key; });
    });
}

MetaOwner ownerOf(const MetaNode& record)
{
    return ownerBelow(record, false);
}

} // namespace candor::importing
