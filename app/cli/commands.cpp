#include "commands.h"

#include "answers.h"
#include "erasing.h"
#include "places.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::cli {

Context::Context(const GlobalOptions& options, const Clock& clock)
    : m_options(options)
    , m_clock(clock)
{
}

QString Context::storeFolder() const
{
    return m_options.store.isEmpty() ? session::Places::standard().store : m_options.store;
}

Result<session::Credential> Context::credential() const
{
    if (!m_options.keyFile.isEmpty())
        return session::credentialFromKeyFile(m_options.keyFile);
    if (!m_options.passphraseFile.isEmpty())
        return session::credentialFromPassphraseFile(m_options.passphraseFile);
    if (!m_options.recoveryFile.isEmpty())
        return session::credentialFromRecoveryFile(m_options.recoveryFile);
    return usage(u"--key-file, --passphrase-file or --recovery-file must say what opens the store"_s);
}

Result<session::Desk*> Context::desk()
{
    if (m_desk)
        return &*m_desk;
    const Result<session::Credential> key = credential();
    if (!key)
        return key.error();
    session::Places places = session::Places::standard();
    places.store = storeFolder();
    if (session::wasErasing(places)) { // cut off: what was asked for is done to its end
        if (const Result<void> erased = session::goOnErasing(places); !erased)
            return erased.error();
    }
    Result<session::Desk> opened = session::Desk::open(storeFolder(), *key, m_clock);
    if (!opened)
        return opened.error();
    for (bool more = true; more;) {
        const Result<bool> derived = opened->deriveNext();
        if (!derived)
            return derived.error();
        more = *derived;
    }
    m_desk.emplace(*std::move(opened));
    return &*m_desk;
}

Result<session::Desk> Context::takeDesk()
{
    if (const Result<session::Desk*> opened = desk(); !opened)
        return opened.error();
    session::Desk taken = *std::move(m_desk);
    m_desk.reset();
    return taken;
}

void Context::lend(session::Desk desk)
{
    m_desk.emplace(std::move(desk));
}

void Context::failWith(const words::Trouble& trouble, const QJsonObject& beside)
{
    m_trouble = trouble;
    m_beside = beside;
}

QJsonObject Context::failure(const Error& error) const
{
    QJsonObject document = errorDocument(error);
    if (m_trouble) {
        QJsonObject inside = document["error"_L1].toObject();
        inside["what"_L1] = m_trouble->what;
        inside["safe"_L1] = m_trouble->safe;
        inside["next"_L1] = m_trouble->next;
        document["error"_L1] = inside;
    }
    for (auto member = m_beside.begin(); member != m_beside.end(); ++member)
        document.insert(member.key(), member.value());
    return document;
}

std::vector<Command> allCommands()
{
    std::vector<Command> all;
    for (std::vector<Command> group : {
             storeCommands(),
             importCommands(),
             profileCommands(),
             choiceCommands(),
             limitCommands(),
             checkCommands(),
             previewCommands(),
             explainCommands(),
             selvesCommands(),
             ledgerCommands(),
             keyCommands(),
             archiveCommands(),
             backupCommands(),
             endpointCommands(),
             demoCommands(),
         })
        std::move(group.begin(), group.end(), std::back_inserter(all));
    return all;
}

Result<Category> categoryNamed(const QString& word)
{
    const std::optional<Category> category = categoryFromId(word);
    if (!category)
        return usage(u"no such category"_s);
    return *category;
}

Result<std::vector<Category>> categoriesNamed(const QString& words)
{
    if (words == u"all")
        return std::vector<Category>(AllCategories.begin(), AllCategories.end());
    std::vector<Category> categories;
    for (const QString& word : words.split(u',', Qt::SkipEmptyParts)) {
        const Result<Category> category = categoryNamed(word.trimmed());
        if (!category)
            return category.error();
        categories.push_back(*category);
    }
    if (categories.empty())
        return usage(u"no category named"_s);
    return categories;
}

Result<Company> companyNamed(const QString& word)
{
    const std::optional<Company> company = companyFromId(word);
    if (!company)
        return usage(u"no such company"_s);
    return *company;
}

Result<qint64> numberNamed(const QString& word, qint64 least, qint64 greatest)
{
    bool isNumber = false;
    const qint64 number = word.toLongLong(&isNumber);
    if (!isNumber || number < least || number > greatest)
        return usage(QString(u"a whole number from " % QString::number(least) % u" to "
            % QString::number(greatest) % u" is wanted"));
    return number;
}

Result<Recipient> recipientNamed(const session::Desk& desk, const QString& word)
{
    const Result<std::vector<Recipient>> recipients = desk.recipients();
    if (!recipients)
        return recipients.error();
    const auto found
        = std::find_if(recipients->begin(), recipients->end(), [&word](const Recipient& recipient) {
              return recipient.key == word || recipient.name.compare(word, Qt::CaseInsensitive) == 0;
          });
    if (found == recipients->end())
        return Error { Fault::NotFound, u"no such recipient"_s };
    return *found;
}

} // namespace candor::cli
