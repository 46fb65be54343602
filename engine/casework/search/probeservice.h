// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/casework/casecore.h"
#include "engine/core/records/caserecord.h"
#include "engine/core/records/searchrecord.h"

namespace sl::casework {

/// Probes of a case. Blocking: called on a worker thread.
class ProbeService {
public:
    explicit ProbeService(CaseCore& core) : m_core(core) {}

    /// Errors: InvalidArgument (no face, a face twice, or one that is not in this case).
    [[nodiscard]] Result<ProbeRecord> create(const workspace::Actor& actor, const QList<FaceId>& faces,
                                             const QString& label);

private:
    CaseCore& m_core;
};

} // namespace sl::casework
