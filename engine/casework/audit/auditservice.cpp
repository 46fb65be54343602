// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/audit/auditservice.h"

#include "engine/casework/audit/anchorcheck.h"
#include "engine/casework/audit/databasecheck.h"
#include "engine/casework/review/comparisonorder.h"
#include "engine/casework/review/independence.h"
#include "engine/store/connection/auditrepository.h"
#include "engine/workspace/caseregistry.h"
#include "engine/workspace/users/passwordservice.h"

#include <QJsonArray>

#include <algorithm>

namespace sl::casework {

Result<QList<AuditRecord>> AuditService::entries(const AuditQuery& query,
                                                 const std::optional<workspace::Actor>& actor) {
    const auto read = [query](store::Database& database) {
        return store::AuditRepository(database).query(query.text, query.offset, query.limit);
    };
    if (query.caseNumber.isEmpty())
        return m_core.reader().run(read).result();
    SL_TRY(const auto folder, workspace::CaseRegistry(m_core).folderOf(query.caseNumber));
    SL_TRY(auto database, workspace::openCaseForReading(folder));
    auto entries = read(*database);
    SL_TRY(auto closed, isSomethingClosed(*database, actor ? &*actor : nullptr));
    if (!closed && actor) {
        SL_TRY(closed, isSomethingHeldBack(m_core, *database, *actor));
    }
    for (qsizetype i = 0; entries && closed && i < entries->size(); ++i)
        (*entries)[i].details = {};
    return entries;
}

Result<evidence::SignerCertificates> AuditService::certificates() {
    SL_TRY(const auto known, workspace::PasswordService(m_core).certificates());
    evidence::SignerCertificates byLogin;
    for (const auto& certificate : known)
        byLogin.insert(certificate.login, {certificate.certificate, certificate.until});
    return byLogin;
}

AuditVerdict AuditService::verifyCase(const CaseRecord& record, const QString& folder,
                                      const evidence::SignerCertificates& certificates,
                                      const QList<workspace::LogHead>& anchors, store::Database& log,
                                      AuditVerdict& own) {
    auto database = workspace::openCaseForReading(m_core.casesFolder() + QLatin1Char('/') + folder);
    if (!database)
        return unchecked(record.number, database.error());
    auto verdict =
        checkDatabase({record.number, evidence::AuditAction::CaseCreated, m_core.authorityCertificate()},
                      **database, certificates, {});
    if (!verdict.isChecked)
        return verdict;
    if (const auto read = checkAnchors(**database, anchors, verdict); !read)
        return unchecked(record.number, read.error());
    if (!verdict.intact)
        return verdict;
    const auto heads = workspaceHeadsIn(**database);
    if (!heads)
        return unchecked(record.number, heads.error());
    if (const auto read = checkAnchors(log, *heads, own); !read)
        own = unchecked(own.scope, read.error());
    return verdict;
}

Result<QList<AuditVerdict>> AuditService::verify() {
    SL_TRY(const auto keys, certificates());
    // with a connection of its own: lists go on being read meanwhile
    SL_TRY(const auto log, store::openReader(m_core.reader().file()));
    auto own = checkDatabase(
        {u"workspace"_s, evidence::AuditAction::WorkspaceCreated, m_core.authorityCertificate()}, *log, keys,
        {});
    SL_TRY(const auto anchors, anchorsIn(*log));
    SL_TRY(auto cases, workspace::CaseRegistry(m_core).registered());
    std::sort(cases.begin(), cases.end(), [](const auto& left, const auto& right) {
        return left.summary.record.number < right.summary.record.number;
    });
    QList<AuditVerdict> verdicts;
    for (const auto& entry : cases) {
        const auto& record = entry.summary.record;
        verdicts.append(verifyCase(record, entry.folder, keys, anchors.values(record.number), *log, own));
    }
    verdicts.prepend(own);
    return verdicts;
}

Status AuditService::requireIntact(const QString& caseNumber) {
    SL_TRY(const auto keys, certificates());
    SL_TRY(const auto folder, workspace::CaseRegistry(m_core).folderOf(caseNumber));
    SL_TRY(const auto database, workspace::openCaseForReading(folder));
    const auto verdict = checkDatabase(
        {caseNumber, evidence::AuditAction::CaseCreated, m_core.authorityCertificate()}, *database, keys, {});
    return verdict.intact ? Status() : Status(fail(verdict.problem));
}

void AuditService::recordVerification(const workspace::Actor& actor, const QList<AuditVerdict>& verdicts) {
    const auto& own = verdicts.first();
    if (!own.intact)
        return;
    QStringList broken;
    QStringList unread;
    for (const auto& verdict : verdicts)
        if (!verdict.intact)
            (verdict.isChecked ? broken : unread).append(verdict.scope);
    const QJsonObject found{{u"logs"_s, verdicts.size()},
                            {u"notIntact"_s, QJsonArray::fromStringList(broken)},
                            {u"notChecked"_s, QJsonArray::fromStringList(unread)},
                            {u"entries"_s, own.entries},
                            {u"head"_s, own.head.hex()}};
    const auto recorded = m_core.writer()
                              .write([&](workspace::Change& change) {
                                  return change.auditSigned(actor, evidence::AuditAction::AuditVerified,
                                                            m_core.agency(), found);
                              })
                              .result();
    if (!recorded)
        qWarning("the check of the audit logs is not recorded: %s",
                 qUtf8Printable(recorded.error().toString()));
}

} // namespace sl::casework
