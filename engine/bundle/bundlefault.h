// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace sl::bundle {

/// Something that is not as a bundle must be.
struct BundleFault {
    enum class Kind {
        Missing,   ///< a file that a manifest names
        NotListed, ///< a file that no manifest or, in the payload, nothing of the bundle names
        Altered,   ///< not the bytes that the manifest names
        Link,      ///< a link, which is never followed
        Special,   ///< neither file nor folder
        Path,      ///< a manifest names a path that leads elsewhere or is none
        TooLarge,  ///< more than a bundle may have
        Malformed, ///< cannot be read as what it must be
        Log,       ///< the log's extract contradicts itself, its signatures or its head
        Report,    ///< the report is not the one that the log names
        Template,  ///< a template is not the one that the list of templates names
    };
    Kind kind = Kind::Malformed;
    QString file;   ///< path in the bundle
    QString detail; ///< untranslated English, for JSON and tests

    bool operator==(const BundleFault&) const = default;
};

/// Stable name for JSON ("altered").
[[nodiscard]] QString faultName(BundleFault::Kind kind);

} // namespace sl::bundle
