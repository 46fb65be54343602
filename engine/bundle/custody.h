// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/bundle/bagfile.h"
#include "engine/core/records/auditrecord.h"

namespace sl::bundle {

/// The chain of custody as JSON-LD in the words of CASE 1.x and UCO 1.x (caseontology.org): the
/// investigation, one InvestigativeAction for each entry of the log that is told, its performer, and the
/// bundle's files with their hashes, which the last of these actions results in. The same entries and files
/// give the same bytes.
[[nodiscard]] QByteArray custodyJson(const QString& caseNumber, const QList<AuditRecord>& told,
                                     const QList<BagFile>& files);

} // namespace sl::bundle
