// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session/internal/casecore.h"

namespace sl::session {

/// Probes of a case. Blocking: called on a worker thread.
class ProbeService {
public:
    explicit ProbeService(CaseCore& core) : m_core(core) {}

    /// Errors: InvalidArgument (no face, a face twice, or one that is not in this case).
    [[nodiscard]] Result<ProbeRecord> create(const Actor& actor, const QList<FaceId>& faces,
                                             const QString& label);

private:
    CaseCore& m_core;
};

} // namespace sl::session
