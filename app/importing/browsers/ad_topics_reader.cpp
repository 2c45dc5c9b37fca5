#include "browser_readers.h"
#include "browser_times.h"
#include "json_elements.h"
#include "json_reading.h"
#include "reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

std::optional<qint64> numberOf(Json object, std::string_view key)
{
    bool isNumber = false;
    const qint64 number = textOf(object, key).toLongLong(&isNumber); // Chrome writes large ones as texts
    return isNumber ? std::optional(number) : std::nullopt;
}

// The topics of one week. Those from "padded_top_topics_start_index" on are there by chance; 0 is one that
// was cleared or blocked.
void readEpoch(Json epoch, Company company, Findings& findings)
{
    findings.addUnknownMembers(unknownMembers(epoch,
        { "top_topics_and_observing_domains", "padded_top_topics_start_index", "taxonomy_size",
            "taxonomy_version", "model_version", "calculation_time",
            "from_manually_triggered_calculation" }));
    const std::optional<simdjson::dom::array> topics = arrayOf(epoch, "top_topics_and_observing_domains");
    if (!topics)
        return; // its calculation failed, or the person cleared it
    const std::optional<qint64> padding = numberOf(epoch, "padded_top_topics_start_index");
    if (!padding) // which of them are real cannot be told
        return findings.addUnreadable(static_cast<qint64>(topics->size()));
    // Numbers mean the same in the first two lists of topics, as far as both have them; a later one may
    // number anew.
    constexpr qint64 newestKnownList = 2;
    const qint64 list = numberOf(epoch, "taxonomy_version").value_or(newestKnownList);
    const QString ofList
        = list > newestKnownList ? QString(u" (taxonomy " % QString::number(list) % u')') : QString();
    const std::optional<qint64> calculated = numberOf(epoch, "calculation_time");
    const std::optional<Instant> at = calculated ? instantFromChromium(*calculated) : std::nullopt;
    qint64 index = 0;
    for (const Json entry : *topics) {
        if (index++ >= *padding)
            return;
        const qint64 topic = numberOf(entry, "topic").value_or(-1);
        if (topic < 0)
            findings.addUnreadable(1);
        if (topic <= 0)
            continue;
        if (!at)
            findings.timeWasUnreadable();
        const Claim claim { Role::Inferred, Category::Interests, u"Ad topics"_s,
            QString(u"Topic " % QString::number(topic) % ofList) };
        findings.add(statementOf(company, u"ad-topic"_s, claim, at));
    }
}

} // namespace

FileReason readAdTopics(ByteSource& source, Company company, Findings& findings, Result<void>& handedOver)
{
    JsonElements elements(source);
    JsonParser parser;
    bool isKnown = false;
    while (elements.next()) {
        const std::string& member = elements.member();
        if (member == "epochs") {
            isKnown = true;
            if (const std::optional<Json> epoch = parser.parse(elements.text()))
                readEpoch(*epoch, company, findings);
            else
                findings.addUnreadable(1);
        } else if (member == "hex_encoded_hmac_key") {
            isKnown = true; // a secret of the browser: not looked at
        } else if (member != "next_scheduled_calculation_time" && member != "config_version") {
            findings.addUnknownMembers(1);
        }
        handedOver = findings.handOverFullBatches();
        if (!handedOver)
            return FileReason::None;
    }
    if (elements.trouble() != FileReason::None)
        return elements.trouble();
    return isKnown ? FileReason::None : FileReason::Malformed;
}

} // namespace candor::importing
