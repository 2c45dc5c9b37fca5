#pragma once

#include "archive_container.h"

#include <utility>

namespace candor::importing {

// A container whose archives are looked into: "part.zip" with "a.csv" in it gives "part.zip/a.csv". Companies
// send zips of zips, down to three deep; deeper ones are files like any other. What is inside is read as it
// comes and never unpacked to disk. What is an archive in name alone is a file like any other; one that is
// damaged stands for what could not be read of it.
class NestingContainer final : public Container {
public:
    // `size`: bytes of the outermost file, which what comes out of all archives inside is measured against;
    // 0 for a folder, where each of its archives counts for itself and those inside it.
    NestingContainer(
        std::unique_ptr<Container> outer, qint64 size, UnpackLimits limits = UnpackLimits::Usual);

    bool next() override;
    FileReason trouble() const override { return m_trouble; }
    const Entry& entry() const override { return m_entry; }
    ByteSource& content() override;

private:
    // A source from its beginning again, although its first bytes have been looked at.
    class FromBeginning final : public ByteSource {
    public:
        explicit FromBeginning(ByteSource& source)
            : m_source(source)
            , m_first(source.next())
        {
        }
        std::span<const char> first() const { return m_first; }
        std::span<const char> next() override
        {
            return m_first.empty() ? m_source.next() : std::exchange(m_first, {});
        }
        FileReason trouble() const override { return m_source.trouble(); }

    private:
        ByteSource& m_source;
        std::span<const char> m_first;
    };
    struct Level {
        std::unique_ptr<FromBeginning> bytes; // what the container is read from
        std::unique_ptr<Container> container;
        QString prefix; // "part.zip/"
    };
    bool isListed(); // false: there are too many
    bool stepInto(); // the entry at hand is an archive, and is open now
    bool stepOut(); // true: what ended early has become the entry at hand

    std::vector<Level> m_levels; // outermost first; never empty
    UnpackedTotal m_total;
    const UnpackLimits m_limits;
    const bool m_eachForItself; // of the outermost level's archives
    qint64 m_listed = 0;
    qint64 m_nameLetters = 0;
    Entry m_entry;
    std::unique_ptr<FromBeginning> m_content;
    FileReason m_trouble = FileReason::None;
};

} // namespace candor::importing
