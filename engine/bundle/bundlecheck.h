// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/bundle/bagreader.h"

namespace sl::bundle {

/// What a folder proves by itself, apart from the signatures in its report.
struct BundleFindings {
    QList<BundleFault> faults; ///< by file; empty: the bundle is whole, and its parts fit each other
    qint64 files = 0;          ///< that its manifests name
    QString caseNumber;
    Sha256 report;
    Sha256 authority;   ///< SHA-256 of the certificate (DER) of the workspace that all signers are of
    qint64 entries = 0; ///< of the case's log, as far as the report's own
    qint64 told = 0;    ///< of these, those whose content is in the bundle
    qint64 listed = 0;  ///< persons in the list
    qint64 removed = 0; ///< of these, those that are said to be removed since: without portraits
};

/// Needs no workspace and no model pack. Errors: those of BagReader::open(), Cancelled.
[[nodiscard]] Result<BundleFindings> checkBundle(const QString& folder, const CancelToken& cancel = {});

} // namespace sl::bundle
