// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/bundle/bundlecheck.h"
#include "engine/bundle/listreplay.h"
#include "engine/core/records/reportverdict.h"
#include "engine/core/result.h"

#include <QByteArray>

#include <optional>

namespace sl::session {

using bundle::BundleFault;
using bundle::BundleFindings;
using bundle::faultName;
using bundle::ListReplay;

/// What was found about an evidence bundle.
struct BundleVerdict {
    BundleFindings findings;
    std::optional<ReportVerdict> report; ///< empty: it cannot be read, which is a fault
    /// The certificate that was given is the one in the bundle. Without one nobody vouches for the signers.
    bool isAuthorityKnown = false;

    [[nodiscard]] bool isIntact() const {
        return findings.faults.isEmpty() && report && report->bytesIntact() && report->signersKnown();
    }
};

/// Checks a folder of strangers; needs no workspace and no model pack. `authority`: X.509, DER or PEM, that
/// the agency gave out by another way; empty: none. Blocking. Errors: NotFound (no such folder),
/// InvalidArgument (no bundle, a link), SignatureInvalid (`authority` is not a certificate).
[[nodiscard]] Result<BundleVerdict> verifyBundle(const QString& folder, const QByteArray& authority = {});

/// A template that was made again from its picture.
struct TemplateReplay {
    QString file;             ///< of the template, path in the bundle
    std::optional<Error> why; ///< it could not be made
    bool isEqual = false;     ///< to the bit
    double difference = 0.0;  ///< the largest of a value

    /// As far as templates of other processors differ (vision::FacePipeline).
    static constexpr double kOtherProcessor = 1e-5;
};

struct BundleReplay {
    ListReplay list;
    QString packIdentity;             ///< that the search was run with
    std::optional<Error> packMissing; ///< why no template was made again
    QList<TemplateReplay> templates;
};

/// Scores the listed portraits against the probe again and, where that model pack is installed, makes the
/// templates again. `packFolder`: of that pack; empty: it is looked for where packs are installed. Blocking.
/// Errors: those of verifyBundle(), InvalidArgument (subject: a file that cannot be read as it must be),
/// MediaAltered.
[[nodiscard]] Result<BundleReplay> replayBundle(const QString& folder, const QString& packFolder);

} // namespace sl::session
