#include "offers/offer_feed.h"

#include "offers/feed_text.h"
#include "page_names.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

constexpr int DeepestTag = 64;
// Letters of one tag, text or comment: far beyond any feed. Short, because the reader begins a comment that
// is not at its end anew with every piece.
constexpr qsizetype LongestToken = 2 << 20;
constexpr int MostExpanded = 64; // letters of one entity: those of HTML have one

// "&nbsp;" and its like, which XML does not know and feeds use.
class HtmlLetters final : public QXmlStreamEntityResolver {
public:
    QString resolveUndeclaredEntity(const QString& name) override
    {
        const char16_t letter = letterNamed(name.toStdString());
        return letter == 0 ? QString() : QString(QChar(letter));
    }
};

class FeedReader {
public:
    explicit FeedReader(OfferList& offers)
        : m_offers(offers)
    {
        m_xml.setNamespaceProcessing(false); // "g:" is used without a word of what it stands for
        m_xml.setEntityResolver(&m_letters);
        m_xml.setEntityExpansionLimit(MostExpanded);
    }

    // False: no more of it.
    bool read(const QString& text)
    {
        m_sinceToken += text.size();
        m_xml.addData(text);
        while (!m_xml.atEnd()) {
            const QXmlStreamReader::TokenType token = m_xml.readNext();
            if (token == QXmlStreamReader::Invalid)
                break;
            m_sinceToken = 0;
            if (!take(token))
                return false;
        }
        return m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError ? m_sinceToken <= LongestToken
                                                                              : !m_xml.hasError();
    }
    bool isWhole() const { return m_sawRoot && m_depth == 0; }

private:
    bool take(QXmlStreamReader::TokenType token)
    {
        switch (token) {
        case QXmlStreamReader::DTD:
            return m_xml.entityDeclarations().isEmpty(); // no feed needs its own, bombs do
        case QXmlStreamReader::StartElement:
            return open(m_xml.qualifiedName());
        case QXmlStreamReader::EndElement:
            close();
            return true;
        case QXmlStreamReader::Characters:
            if (m_field && m_text.size() < LongestOfferText)
                m_text += m_xml.text().left(LongestOfferText);
            return true;
        default:
            return true;
        }
    }

    bool open(QStringView name)
    {
        m_sawRoot = true;
        if (++m_depth > DeepestTag)
            return false;
        if (m_entryDepth == 0) {
            if (name == u"item" || name == u"entry" || name == u"atom:entry") {
                m_entryDepth = m_depth;
                m_entry = {};
            }
            return true;
        }
        const bool direct = m_depth == m_entryDepth + 1;
        if (direct)
            m_author = name == u"author";
        const bool author = m_author && m_depth == m_entryDepth + 2 && name == u"name"; // Atom
        if (direct || author)
            begin(name.startsWith(u"atom:") ? name.sliced(5) : name, author);
        return true;
    }

    // What Atom says in attributes is set at once; text is what stands directly in the element.
    void begin(QStringView name, bool author)
    {
        m_field.reset();
        m_fieldDepth = m_depth;
        m_text.clear();
        if (name.contains(u':') && !name.startsWith(u"g:"))
            return; // media:title and other vocabularies
        m_field = author ? OfferField::Brand : offerFieldNamed(name);
        const QXmlStreamAttributes attributes = m_xml.attributes();
        if (m_field == OfferField::Link && attributes.hasAttribute("href"_L1)) {
            const QStringView rel = attributes.value("rel"_L1);
            if (rel.isEmpty() || rel == u"alternate")
                m_entry.set(OfferField::Link, attributes.value("href"_L1).toString());
            m_field.reset();
        } else if (m_field == OfferField::Category && attributes.hasAttribute("term"_L1)) {
            const QStringView label = attributes.value("label"_L1);
            m_entry.set(
                OfferField::Category, (label.isEmpty() ? attributes.value("term"_L1) : label).toString());
        }
    }

    void close()
    {
        if (m_field && m_depth == m_fieldDepth) {
            m_entry.set(*m_field, m_text);
            m_field.reset();
        }
        if (m_entryDepth != 0 && m_depth == m_entryDepth) {
            m_offers.add(m_entry);
            m_entryDepth = 0;
        }
        --m_depth;
    }

    OfferList& m_offers;
    HtmlLetters m_letters;
    QXmlStreamReader m_xml;
    qsizetype m_sinceToken = 0;
    int m_depth = 0;
    bool m_sawRoot = false;
    int m_entryDepth = 0; // 0: between entries
    bool m_author = false;
    OfferEntry m_entry;
    std::optional<OfferField> m_field;
    int m_fieldDepth = 0;
    QString m_text;
};

} // namespace

bool readFeed(ByteSource& source, OfferList& offers, const std::function<bool()>& cancelled)
{
    FeedText text(source);
    FeedReader reader(offers);
    while (const std::optional<QString> piece = text.next()) {
        if (cancelled() || !reader.read(*piece))
            return false;
    }
    return text.isWhole() && reader.isWhole();
}

} // namespace candor::importing
