#pragma once

#include "archive_container.h"

namespace candor::importing {

// A container whose archives are looked into: "part.zip" with "a.csv" in it gives "part.zip/a.csv". Companies
// send zips of zips, down to three deep; deeper ones are files like any other. What is inside is read as it
// comes and never unpacked to disk. An archive inside that cannot be opened is a file like any other; one
// that is damaged further on stands for what could not be read of it.
class NestingContainer final : public Container {
public:
    // `size`: bytes of the outermost file, which what comes out of all archives inside is measured against;
    // 0 for a folder, where each archive counts for itself.
    NestingContainer(std::unique_ptr<Container> outer, qint64 size);

    bool next() override;
    FileReason trouble() const override { return m_trouble; }
    const Entry& entry() const override { return m_entry; }
    ByteSource& content() override;

private:
    struct Level {
        std::unique_ptr<Container> container;
        QString prefix; // "part.zip/"
    };
    bool stepInto(); // the entry at hand is an archive, and is open now
    bool stepOut(); // true: what ended early has become the entry at hand

    std::vector<Level> m_levels; // outermost first; never empty
    UnpackedTotal m_total;
    qint64 m_listed = 0;
    Entry m_entry;
    ByteSource* m_content = nullptr;
    FileReason m_trouble = FileReason::None;
};

} // namespace candor::importing
