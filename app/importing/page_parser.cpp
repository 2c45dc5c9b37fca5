#include "page_parser.h"

#include <libxml/HTMLparser.h>
#include <string_view>

namespace candor::importing {

namespace {

constexpr qint64 DeepestTag = 1000;

std::string_view viewOf(const xmlChar* text)
{
    return text ? std::string_view(reinterpret_cast<const char*>(text)) : std::string_view();
}

} // namespace

struct PageEvents {
    static void open(void* self, const xmlChar* name, const xmlChar** attributes)
    {
        PageParser& me = *static_cast<PageParser*>(self);
        ++me.m_tags;
        if (++me.m_depth > DeepestTag)
            me.m_trouble = FileReason::TooDeep;
        if (me.m_trouble != FileReason::None)
            return;
        me.m_findings.at(byteOf(me));
        PageReader::Tag tag { viewOf(name), {}, {}, {}, {} };
        for (; attributes && attributes[0]; attributes += 2) {
            const std::string_view attribute = viewOf(attributes[0]);
            if (attribute == "class")
                tag.classes = viewOf(attributes[1]);
            else if (attribute == "href")
                tag.link = viewOf(attributes[1]);
            else if (attribute == "id")
                tag.id = viewOf(attributes[1]);
            else if (attribute == "add_date")
                tag.added = viewOf(attributes[1]);
        }
        me.m_reader.open(tag, me.m_findings);
    }

    static void close(void* self, const xmlChar* name)
    {
        PageParser& me = *static_cast<PageParser*>(self);
        --me.m_depth;
        if (me.m_trouble == FileReason::None)
            me.m_reader.close(viewOf(name), me.m_findings);
    }

    static void text(void* self, const xmlChar* text, int size)
    {
        PageParser& me = *static_cast<PageParser*>(self);
        if (me.m_trouble == FileReason::None && me.m_tags > 0)
            me.m_reader.text(
                { reinterpret_cast<const char*>(text), static_cast<std::size_t>(size) }, me.m_findings);
    }

private:
    static qint64 byteOf(const PageParser& me)
    {
        const xmlParserInput* input = me.m_context ? me.m_context->input : nullptr;
        return input ? static_cast<qint64>(input->consumed) + (input->cur - input->base) : 0;
    }
};

PageParser::PageParser(ByteSource& source, PageReader& reader, Findings& findings)
    : m_source(source)
    , m_reader(reader)
    , m_findings(findings)
    , m_context(nullptr)
{
    htmlSAXHandler events {};
    events.startElement = &PageEvents::open;
    events.endElement = &PageEvents::close;
    events.characters = &PageEvents::text;
    events.cdataBlock = &PageEvents::text;
    m_context = htmlCreatePushParserCtxt(&events, this, nullptr, 0, nullptr, XML_CHAR_ENCODING_UTF8);
    if (m_context)
        htmlCtxtUseOptions(m_context, HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOIMPLIED);
}

PageParser::~PageParser()
{
    if (m_context && m_context->myDoc)
        xmlFreeDoc(m_context->myDoc);
    htmlFreeParserCtxt(m_context);
}

// To libxml2 the end of the outermost element is the end of the page, and it drops what follows; pages with
// several outermost elements are common, lists of bookmarks among them.
void PageParser::parse(std::span<const char> chunk, bool isLast)
{
    const auto left = [this] { return m_context->input->end - m_context->input->cur; };
    (void)htmlParseChunk(m_context, chunk.data(), static_cast<int>(chunk.size()), isLast);
    while ((m_context->instate == XML_PARSER_EPILOG || m_context->instate == XML_PARSER_EOF)
        && m_context->errNo != XML_ERR_NO_MEMORY && m_trouble == FileReason::None) {
        m_context->instate = XML_PARSER_CONTENT;
        const auto before = left();
        if (before > 0)
            (void)htmlParseChunk(m_context, chunk.data(), 0, isLast);
        if (left() == before) {
            m_context->instate = XML_PARSER_CONTENT; // for what is still to come
            return;
        }
    }
}

bool PageParser::next()
{
    if (!m_context)
        m_trouble = FileReason::Malformed;
    if (m_trouble != FileReason::None)
        return false;
    const std::span<const char> chunk = m_source.next();
    if (!chunk.empty()) {
        parse(chunk, false);
        return m_trouble == FileReason::None;
    }
    m_trouble = m_source.trouble();
    if (m_trouble == FileReason::None) {
        parse({}, true);
        if (m_tags == 0)
            m_trouble = FileReason::Malformed;
    }
    return false;
}

} // namespace candor::importing
