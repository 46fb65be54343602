// SPDX-License-Identifier: Apache-2.0
#include "engine/workspace/change.h"

namespace sl::workspace {

Status Change::audit(const Actor& actor, evidence::AuditAction action, const QString& subject,
                     const QJsonObject& details) const {
    m_log.add({actor.login(), action, subject, details}, actor.key);
    return {};
}

Status Change::auditNamed(const QString& name, evidence::AuditAction action, const QString& subject,
                          const QJsonObject& details) const {
    m_log.add({name, action, subject, details}, std::nullopt);
    return {};
}

Status Change::auditSystem(evidence::AuditAction action, const QString& subject,
                           const QJsonObject& details) const {
    return auditNamed(u"system"_s, action, subject, details);
}

} // namespace sl::workspace
