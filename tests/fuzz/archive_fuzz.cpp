// SPDX-License-Identifier: Apache-2.0
// A model pack as an archive: nothing may be written beside the folder it is unpacked into.
#include "engine/packs/internal/packarchive.h"

#include <QDir>
#include <QTemporaryDir>

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const QTemporaryDir place;
    const QDir dir(place.path());
    QFile file(dir.filePath(QStringLiteral("pack")));
    if (!dir.mkdir(QStringLiteral("out")) || !file.open(QIODevice::WriteOnly) ||
        file.write(reinterpret_cast<const char*>(data), qsizetype(size)) != qsizetype(size))
        return 0;
    file.close();
    sl::Job job;
    sl::packs::ByteProgress progress(job);
    const auto before = QDir::currentPath();
    QDir::setCurrent(place.path()); // what is written where the program stands shows there, too
    static_cast<void>(
        sl::packs::unpackArchive(file.fileName(), dir.filePath(QStringLiteral("out")), progress));
    QDir::setCurrent(before);
    if (dir.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot).size() != 2)
        std::abort();
    return 0;
}
