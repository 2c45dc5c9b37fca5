#pragma once

#include <QByteArrayView>

#include <span>

namespace candor::test {

// One way for hostile bytes into the program. Whatever the bytes are: it ends, soon; memory and arithmetic
// stay sound; and what the part promises holds, or the process is ended. The first byte chooses how the rest
// is fed.
struct FuzzTarget {
    const char* name;
    void (*run)(QByteArrayView bytes);
};

std::span<const FuzzTarget> fuzzTargets();
const FuzzTarget* fuzzTargetNamed(QByteArrayView name); // nothing when there is none

// Ends the process when a promise is broken.
void require(bool holds, const char* promise);

// One file each.
void fuzzJson(QByteArrayView bytes);
void fuzzTable(QByteArrayView bytes);
void fuzzPage(QByteArrayView bytes);
void fuzzLines(QByteArrayView bytes);
void fuzzArchive(QByteArrayView bytes);
void fuzzImport(QByteArrayView bytes);
void fuzzOffers(QByteArrayView bytes);

} // namespace candor::test
