// SPDX-License-Identifier: Apache-2.0
#include "engine/evidence/audit/auditlog.h"

#include "engine/evidence/identity/identity.h"
#include "engine/store/connection/auditrepository.h"
#include "engine/store/connection/transaction.h"
#include "engine/store/rows/rowsources.h"

#include <QJsonDocument>

#include <limits>
#include <utility>

namespace sl::evidence {
namespace {

/// The details as they will be read back from the database, so that the hash holds then too.
Result<QJsonObject> asStored(const AuditEntry& entry) {
    const QByteArray json = canonicalJson(entry.details);
    const QJsonObject stored = QJsonDocument::fromJson(json).object();
    if (canonicalJson(stored) != json)
        return fail(ErrorCode::InvalidArgument, auditActionName(entry.action),
                    u"details that JSON cannot hold: "_s + QString::fromUtf8(json));
    return stored;
}

/// Text without lone surrogates, which no database keeps.
QString wellFormed(const QString& text) {
    return QString::fromUtf8(text.toUtf8());
}

QByteArray signedBytes(const Sha256& hash) {
    return hash.hex().toLatin1();
}

Status checkSignature(const AuditRecord& record, const SignerCertificates& certificates) {
    const std::optional<AuditAction> action = auditActionFromName(record.action);
    const bool isDecided = !action || isDecision(*action);
    if (record.signature.isEmpty()) {
        if (action && isDecided)
            return fail(ErrorCode::SignatureInvalid, record.actor, u"a decision without a signature"_s);
        return {};
    }
    Status verdict = fail(ErrorCode::SignatureInvalid, record.actor, u"no certificate of this user"_s);
    for (auto known = certificates.constFind(record.actor);
         known != certificates.constEnd() && known.key() == record.actor; ++known) {
        verdict = verifySignature(known->certificate, signedBytes(record.hash), record.signature);
        // work that was begun before a reset may end after it; it decides nothing
        if (verdict && isDecided && known->until.isValid() && record.at > known->until)
            return fail(ErrorCode::SignatureInvalid, record.actor,
                        u"signed with a key that was replaced at "_s + toIsoUtc(known->until));
        if (verdict)
            return {};
    }
    return verdict;
}

/// Is `record` the one that follows `head` at place `sequence`?
Status checkEntry(const AuditRecord& record, qint64 sequence, const Sha256& head,
                  const SignerCertificates& certificates) {
    if (record.sequence != sequence)
        return fail(ErrorCode::AuditBroken, QString::number(sequence),
                    u"missing: entry %1 follows entry %2"_s.arg(record.sequence).arg(sequence - 1));
    if (record.previous != head)
        return fail(ErrorCode::AuditBroken, QString::number(sequence),
                    u"does not continue entry %1"_s.arg(sequence - 1));
    if (auditHash(record) != record.hash && auditHash(record, NumberSpelling::BeforeRfc8785) != record.hash)
        return fail(ErrorCode::AuditBroken, QString::number(sequence),
                    u"the content does not have the hash %1"_s.arg(record.hash.hex()));
    if (Status signature = checkSignature(record, certificates); !signature)
        return fail(signature.error().code, QString::number(sequence), signature.error().toString());
    return {};
}

/// May this entry, which nobody signed, answer for its rows? Those from before there were lines are covered
/// once, by the first entry that covers any.
Status checkUnsigned(store::RowSources& sources, const AuditRecord& record, bool isFirst, Status& failed) {
    if (isFirst && record.action == auditActionName(AuditAction::RecordsPredate))
        return {};
    const Result<QString> table = sources.needsSignature(record.sequence);
    if (!table)
        failed = fail(table);
    else if (!table->isEmpty())
        return fail(ErrorCode::SignatureInvalid, QString::number(record.sequence),
                    u"it answers for rows of %1 without a signature"_s.arg(*table));
    return {};
}

/// Are the lines of row_sources that name this entry those that it signs? `failed`: they cannot be read.
/// `hasRows`: an entry before it has.
Status checkLines(store::RowSources& sources, const AuditRecord& record, bool& hasRows, Status& failed) {
    const Result<Sha256> digest = sources.digestOf(record.sequence);
    if (!digest)
        failed = fail(digest);
    else if (*digest != record.rows)
        return fail(ErrorCode::AuditBroken, QString::number(record.sequence),
                    u"its lines in row_sources are not those it signs"_s);
    if (record.rows.isNull())
        return {};
    const bool isFirst = !std::exchange(hasRows, true);
    return record.signature.isEmpty() ? checkUnsigned(sources, record, isFirst, failed) : Status();
}

/// In a database without row_sources: an earlier version, which has none, signed no lines.
Status checkNoLines(const AuditRecord& record) {
    return record.rows.isNull() ? Status()
                                : fail(ErrorCode::AuditBroken, QString::number(record.sequence),
                                       u"row_sources, whose lines it signs, is gone"_s);
}

Result<AuditCheck> checkStrayLines(store::RowSources& sources, AuditCheck check) {
    const Result<qint64> stray = sources.withoutEntry();
    if (!stray)
        return fail(stray);
    if (*stray > 0) {
        check.firstBad = check.entries + 1;
        check.problem = {ErrorCode::AuditBroken, QString::number(check.firstBad),
                         u"missing: lines in row_sources name it"_s};
    }
    return check;
}

} // namespace

Sha256 auditHash(const AuditRecord& record, NumberSpelling numbers) {
    QJsonObject content{
        {u"sequence"_s, record.sequence}, {u"at"_s, toIsoUtc(record.at)}, {u"actor"_s, record.actor},
        {u"action"_s, record.action},     {u"subject"_s, record.subject}, {u"details"_s, record.details},
    };
    if (!record.rows.isNull())
        content.insert(u"rows"_s, record.rows.hex());
    return Sha256::of(record.previous.hex().toLatin1() + canonicalJson(content, numbers));
}

Result<AuditRecord> AuditLog::append(const store::Transaction& within, const AuditEntry& entry,
                                     const SigningKey* signer) {
    Q_UNUSED(within)
    if (isDecision(entry.action) && !signer)
        return fail(ErrorCode::InvalidArgument, auditActionName(entry.action),
                    u"a decision needs its actor's key"_s);
    const Result<QJsonObject> details = asStored(entry);
    if (!details)
        return fail(details);
    store::AuditRepository repository(m_database);
    const Result<std::optional<AuditRecord>> last = repository.last();
    if (!last)
        return fail(last);

    AuditRecord record;
    record.sequence = *last ? (*last)->sequence + 1 : 1;
    record.at = fromIsoUtc(toIsoUtc(m_clock.now())); // to the millisecond, as it is stored
    record.actor = wellFormed(entry.actor);
    record.action = auditActionName(entry.action);
    record.subject = wellFormed(entry.subject);
    record.details = *details;
    record.rows = entry.rows;
    record.previous = *last ? (*last)->hash : Sha256();
    record.hash = auditHash(record);
    if (signer) {
        Result<QByteArray> signature = signer->sign(signedBytes(record.hash));
        if (!signature)
            return fail(signature);
        record.signature = *signature;
    }
    if (Status appended = repository.append(record); !appended)
        return fail(appended);
    return record;
}

Result<AuditCheck> verifyAuditLog(store::Database& database, const SignerCertificates& certificates) {
    AuditCheck check;
    store::RowSources sources(database);
    SL_TRY(const auto areKept, sources.areKept());
    Status lines;
    bool hasRows = false;
    constexpr qint64 kFirst =
        std::numeric_limits<qint64>::min(); // an entry slipped in before the first is bad too
    const Status read = store::AuditRepository(database).forEach(kFirst, [&](const AuditRecord& record) {
        Status entry = checkEntry(record, check.entries + 1, check.head, certificates);
        if (entry)
            entry = areKept ? checkLines(sources, record, hasRows, lines) : checkNoLines(record);
        if (!lines)
            return false;
        if (!entry) {
            check.firstBad = check.entries + 1;
            check.problem = entry.error();
            return false;
        }
        ++check.entries;
        check.head = record.hash;
        return true;
    });
    for (const Status& status : {read, lines})
        if (!status)
            return fail(status);
    return areKept && check.isIntact() ? checkStrayLines(sources, check) : check;
}

} // namespace sl::evidence
