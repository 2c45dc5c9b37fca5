#include "recognition.h"
#include "said_text.h"
#include "tiktok_readers.h"
#include "tiktok_records.h"
#include "tiktok_text.h"
#include "written_time.h"

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

using Content = TikTokContent;

constexpr qsizetype LongestItem = 100'000; // characters; a longer one is cut

class TextReader final : public LineReader {
public:
    TextReader(const QString& path, const ExportContext& context)
        : m_path(path)
        , m_stem(Glimpse(path, {}).stem)
        , m_place(tikTokPlaceOfFile(m_stem))
        , m_records(context)
    {
        const bool isLive = Glimpse(path, {}).folders.join(u' ').contains("live"_L1);
        if (isLive && m_place.kind == "watch"_L1)
            m_place.kind = "watch-live"_L1;
    }

    void read(const QString& line, Findings& findings) override
    {
        const QString text = line.trimmed();
        if (text.isEmpty())
            return endItem(findings);
        if (m_size == 0)
            m_byte = findings.byte();
        m_size += text.size();
        if (m_size > LongestItem)
            return;
        const TikTokLine said(text);
        if (isReadByLine())
            readOne(said, text, findings);
        else if (said.isPair && !said.value.isEmpty())
            addField(said);
        else if (!said.isPair)
            m_loose += text; // the rest of a comment of several lines, or a file that says it is empty
    }

    void finish(Findings& findings) override { endItem(findings); }

private:
    bool isReadByLine() const
    {
        return m_place.content == Content::Settings || m_place.content == Content::Profile
            || m_place.content == Content::Summary || m_place.content == Content::AdInterests;
    }

    void readOne(const TikTokLine& said, const QString& text, Findings& findings)
    {
        if (m_place.content == Content::AdInterests) {
            const bool isList = said.isPair || text.contains(u'|');
            if (isList)
                m_records.addInterests(said.isPair ? said.value : text, true, m_path, findings);
            else
                m_loose += text;
        } else if (!said.isPair) {
            m_loose += text; // the name of a part, or a note
        } else if (m_place.content == Content::Settings) {
            const QString value = said.value.startsWith(u'[') && said.value.endsWith(u']')
                ? said.value.sliced(1, said.value.size() - 2)
                : said.value;
            m_records.addSetting(said.key, value, findings);
        } else if (m_place.content == Content::Profile) {
            m_records.addOfProfile(said.key, said.value, findings); // others are not unknown but translated
        } else {
            m_records.addCounter(said.key, said.value, findings);
        }
    }

    // Names are in any language: what is a date or an address on the web shows itself.
    void addField(const TikTokLine& said)
    {
        const bool isTime
            = said.value.size() >= 8 && said.value.first(4).toInt() > 1000 && instantFromWritten(said.value);
        m_item.add(isTime && m_item.time().isEmpty() ? u"date" : QStringView(said.key), said.value);
    }

    void endItem(Findings& findings)
    {
        m_size = 0;
        const QStringList loose = std::exchange(m_loose, {});
        if (m_place.content == Content::AdInterests && loose.size() > 1) { // one a line
            for (const QString& interest : loose)
                m_records.addInterests(interest, false, m_path, findings);
        }
        if (m_item.isEmpty())
            return;
        const qint64 here = findings.byte();
        findings.at(m_byte);
        addItem(findings);
        findings.at(here);
        m_item.clear();
    }

    void addItem(Findings& findings)
    {
        TikTokPlace place = m_place;
        if (place.content == Content::Unknown) {
            const bool leadsAway = !m_item.link().isEmpty() && !m_item.link().contains("tiktok"_L1);
            if (m_item.time().isEmpty()) // nothing that can be told apart from a note
                return findings.addUnknownMembers(1);
            if (leadsAway && isAboutAdvertising(m_stem))
                place.content = Content::Ads;
            else if (!m_item.link().isEmpty() && !leadsAway)
                place = { Content::Activity, "video"_L1, Category::Viewing };
            else
                place = { Content::Activity, "entry"_L1, Category::Other };
        }
        m_records.addItem(place, m_item, m_path, findings);
    }

    QString m_path;
    QString m_stem;
    TikTokPlace m_place;
    TikTokRecords m_records;
    TikTokFields m_item;
    QStringList m_loose; // lines of the block that are no pairs
    qsizetype m_size = 0; // of the block so far
    qint64 m_byte = 0; // where it began
};

} // namespace

std::unique_ptr<LineReader> tikTokTextReader(const QString& path, const ExportContext& context)
{
    return std::make_unique<TextReader>(path, context);
}

} // namespace candor::importing
