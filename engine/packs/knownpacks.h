// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace sl::packs {

/// A published pack whose manifest comes with the program, its weights not: they are fetched from the
/// addresses in the manifest, or from a folder that holds them, and must have the stated hashes.
struct KnownPack {
    QString id, name, licence;
    QString folder;    ///< manifest.json and MODEL_CARD.md, compiled in
    qint64 bytes = 0;  ///< of its weights together
    QStringList files; ///< the names of the weights' files
};

/// By id. A manifest that does not parse is a bug and ends the program.
[[nodiscard]] QList<KnownPack> knownPacks();

} // namespace sl::packs
