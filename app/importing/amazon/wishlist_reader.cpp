#include "amazon_readers.h"
#include "plain_text.h"
#include "said_text.h"

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

// "Presents [List]", "Presents [Item 3]", "Presents [User]": what the one member of an element is called.
struct Part {
    QString name;
    QString list;
    QString what;

    explicit Part(const QString& whole)
        : name(whole)
    {
        const qsizetype bracket = name.lastIndexOf(u'[');
        if (bracket < 0 || !name.endsWith(u']'))
            return;
        list = plainText(name.first(bracket));
        what = name.sliced(bracket + 1).chopped(1).section(u' ', 0, 0).toLower();
    }

    bool isKnown() const { return what == "list"_L1 || what == "item"_L1 || what == "user"_L1; }
};

// The members of a list of objects that have one member each.
NamedValues membersOf(Json list)
{
    QStringList names;
    QStringList values;
    simdjson::dom::array items;
    if (list.get(items) != simdjson::SUCCESS)
        return NamedValues::of(list);
    for (const Json item : items) {
        simdjson::dom::object members;
        if (item.get(members) != simdjson::SUCCESS)
            continue;
        for (const auto& [key, value] : members) {
            names += bareName(QStringView(QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()))));
            values += textOf(value);
        }
    }
    return { names, values };
}

// What is on the lists. Who shares them, with their address, is left out.
class WishlistReader final : public JsonReader {
public:
    void read(Json element, std::string_view, Findings& findings) override
    {
        simdjson::dom::object members;
        if (element.get(members) != simdjson::SUCCESS)
            return findings.addUnknownMembers(1);
        for (const auto& [key, value] : members) {
            const Part part(QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())));
            if (!part.isKnown())
                readItems(value, plainText(part.name), findings);
            else if (part.what == "item"_L1)
                readItem(membersOf(value), part.list, findings);
        }
    }

private:
    static void readItems(Json items, const QString& list, Findings& findings)
    {
        simdjson::dom::array whole;
        if (items.get(whole) != simdjson::SUCCESS)
            return findings.addUnknownMembers(1);
        for (const Json item : whole)
            readItem(NamedValues::of(item), list, findings);
    }

    static void readItem(const NamedValues& item, const QString& list, Findings& findings)
    {
        Record record = recordOf(Role::Activity, Company::Amazon, Category::Purchases, u"wishlist"_s);
        record.text = item.firstOf(
            { u"title", u"itemtitle", u"itemname", u"productname", u"name", u"asin", u"itemasin" });
        if (record.text.isEmpty())
            return findings.addUnreadable(1);
        if (!list.isEmpty())
            record.text += u" ("_s + list + u')';
        record.at = writtenTime(
            item.firstOf({ u"dateadded", u"addeddate", u"itemaddeddate", u"createddate", u"creationdate" }),
            findings);
        findings.add(std::move(record));
    }
};

} // namespace

bool isAmazonWishlist(Json first)
{
    simdjson::dom::object members;
    if (first.get(members) != simdjson::SUCCESS || members.size() != 1)
        return false;
    const auto& [key, value] = *members.begin();
    return value.is_array()
        && Part(QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()))).isKnown();
}

std::unique_ptr<JsonReader> amazonWishlistReader()
{
    return std::make_unique<WishlistReader>();
}

} // namespace candor::importing
