// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/bundle/bagreader.h"
#include "engine/core/ids.h"
#include "engine/core/records/facegeometry.h"
#include "engine/evidence/audit/auditlog.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace sl::bundle {

/// A face of the probe, or a portrait, as search.json names it.
struct BundledFace {
    QString picture; ///< path in the bundle
    FaceGeometry geometry;
    QString file;     ///< of the template; empty: templates of the search's pack are no longer there
    Template templ{}; ///< empty likewise
};

struct BundledPortrait {
    PortraitId portrait;
    BundledFace face;
};

struct BundledCandidate {
    int rank = 0;
    PersonId person;
    QString personNumber; ///< the agency's own
    PortraitId portrait;  ///< the one that the list names
    Sha256 portraitSha256;
    double score = 0.0;
    bool removed = false; ///< said to be removed from the gallery since: no portraits; nobody signs that
    std::vector<BundledPortrait> portraits;
};

/// The search of a bundle as search.json and templates.json tell it, with its templates.
struct BundledSearch {
    SearchId id;
    QString caseNumber, packIdentity, fusion;
    Sha256 report;
    int dimension = 0;
    std::vector<double> weights; ///< by face; empty for one face
    std::vector<BundledFace> probe;
    std::vector<BundledCandidate> candidates; ///< by rank
    QJsonObject json;                         ///< all of search.json
    evidence::SignerCertificates certificates;
    QByteArray authority; ///< X.509, DER

    /// Paths in the payload that it names, and those that each bundle has.
    [[nodiscard]] QStringList paths() const;
    /// Reads at most kLargestList of each list. Errors: InvalidArgument (subject: the file that is not as it
    /// must be), those of BagReader::read().
    [[nodiscard]] static Result<BundledSearch> read(const BagReader& bag);
    static constexpr qint64 kLargestList = 64LL * 1024 * 1024;
};

} // namespace sl::bundle
