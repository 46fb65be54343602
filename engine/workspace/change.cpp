// SPDX-License-Identifier: Apache-2.0
#include "engine/workspace/change.h"

namespace sl::workspace {

Status Change::append(const evidence::AuditEntry& entry, const evidence::SigningKey* key) const {
    SL_CHECK(evidence::AuditLog(m_database, m_clock).append(m_transaction, entry, key));
    return {};
}

Status Change::audit(const Actor& actor, evidence::AuditAction action, const QString& subject,
                     const QJsonObject& details) const {
    return auditNamed(actor.login(), action, subject, details);
}

Status Change::auditNamed(const QString& name, evidence::AuditAction action, const QString& subject,
                          const QJsonObject& details) const {
    return append({name, action, subject, details}, nullptr);
}

Status Change::auditSigned(const Actor& actor, evidence::AuditAction action, const QString& subject,
                           const QJsonObject& details) const {
    return append({actor.login(), action, subject, details}, &actor.key);
}

Status Change::auditSystem(evidence::AuditAction action, const QString& subject,
                           const QJsonObject& details) const {
    return auditNamed(u"system"_s, action, subject, details);
}

} // namespace sl::workspace
