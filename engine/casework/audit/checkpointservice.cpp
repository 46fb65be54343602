// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/audit/checkpointservice.h"

#include "engine/casework/audit/internal/headcheck.h"
#include "engine/casework/review/independence.h"
#include "engine/core/files/durablefile.h"
#include "engine/core/files/exporttarget.h"
#include "engine/evidence/checkpoint/witness.h"
#include "engine/evidence/identity/identity.h"
#include "engine/workspace/caseregistry.h"
#include "engine/workspace/users/userhistory.h"

#include <QFile>
#include <QFileInfo>

namespace sl::casework {
namespace {

Result<KnownHeadKeys> keysFrom(const HeadKeys& given) {
    KnownHeadKeys known;
    for (const auto& bytes : given.certificates) {
        SL_TRY(const auto certificate, evidence::certificateFromFile(bytes));
        known.users.insert(evidence::loginIn(certificate), {certificate});
    }
    for (const auto& text : given.witnesses) {
        const auto witness = evidence::WitnessName::parse(text);
        if (!witness)
            return fail(ErrorCode::SignatureInvalid, text, u"not a witness's name"_s);
        known.witnesses.append(*witness);
    }
    return known;
}

HeadVerdict unread(const QString& file, const Error& why) {
    HeadVerdict verdict;
    verdict.file = file;
    verdict.problem = why;
    return verdict;
}

} // namespace

QString checkpointEnding() {
    return u".checkpoint.txt"_s;
}

Result<std::unique_ptr<store::Database>> CheckpointService::open(const QString& caseNumber) {
    // with a connection of its own: lists are still read meanwhile
    if (caseNumber.isEmpty())
        return store::openReader(m_core.reader().file());
    SL_TRY(const auto folder, workspace::CaseRegistry(m_core).folderOf(caseNumber));
    return workspace::openCaseForReading(folder);
}

/// The number of entries of a case's log tells somebody who may yet examine that others have.
Status CheckpointService::requireOpen(const workspace::Actor& actor, const QString& caseNumber) {
    if (caseNumber.isEmpty())
        return {};
    SL_TRY(const bool isClosed, mayBeAsked(m_core, actor));
    return isClosed ? fail(ErrorCode::ListClosed, caseNumber) : Status();
}

Result<QByteArray> CheckpointService::make(const workspace::Actor& actor, const QString& caseNumber) {
    SL_CHECK(requireOpen(actor, caseNumber));
    SL_TRY(const auto tree, treeOf(caseNumber));
    return evidence::signedCheckpoint(evidence::originOf(m_core.authorityCertificate(), caseNumber),
                                      tree.head(), m_core.clock().now(), actor.key);
}

Result<QByteArray> CheckpointService::request(const workspace::Actor& actor, const QString& caseNumber,
                                              qint64 since) {
    SL_CHECK(requireOpen(actor, caseNumber));
    SL_TRY(const auto tree, treeOf(caseNumber));
    if (since < 0 || since > tree.size())
        return fail(ErrorCode::InvalidArgument, QString::number(since),
                    u"the log has %1 entries"_s.arg(tree.size()));
    SL_TRY(const auto checkpoint,
           evidence::signedCheckpoint(evidence::originOf(m_core.authorityCertificate(), caseNumber),
                                      tree.head(), m_core.clock().now(), actor.key));
    return evidence::WitnessRequest{since, tree.proofSince(since), checkpoint}.toBytes();
}

Status CheckpointService::exportTo(const workspace::Actor& actor, const QString& caseNumber,
                                   const QString& file) {
    QStringList records{m_core.folder()};
    if (!caseNumber.isEmpty()) {
        SL_TRY(const auto folder, workspace::CaseRegistry(m_core).folderOf(caseNumber));
        records.append(folder);
    }
    if (QFileInfo::exists(file)) // an earlier head may be the one that shows what was done since
        return fail(ErrorCode::AlreadyExists, file);
    SL_CHECK(checkExportTarget(file, records));
    SL_TRY(const auto head, make(actor, caseNumber));
    SL_CHECK(writeNewFile(file, head));
    const auto synced = syncFolder(QFileInfo(file).absolutePath());
    if (!synced)
        QFile::remove(file); // or the next try would find it there
    return synced;
}

Status CheckpointService::keep(const workspace::Actor& actor) {
    if (m_core.isReadOnly())
        return {};
    // after everything that is still to be written
    SL_CHECK(m_core.writer().run([](store::Database&) { return Status(); }).result());
    SL_TRY(const auto checkpoint, make(actor));
    const QString folder = m_core.folder() + u"/heads"_s;
    SL_CHECK(makeFolder(folder));
    return saveFile(folder + u"/workspace"_s + checkpointEnding(), checkpoint);
}

Result<evidence::MerkleTree> CheckpointService::treeOf(const QString& caseNumber) {
    SL_TRY(const auto log, open(caseNumber));
    return evidence::treeOf(*log);
}

HeadVerdict CheckpointService::compare(const evidence::Checkpoint& head, Trees& trees) {
    HeadVerdict verdict;
    verdict.seen = head.head.size;
    verdict.at = head.at;
    const auto number = evidence::caseIn(head.origin, m_core.authorityCertificate());
    if (!number) {
        verdict.log = HeadVerdict::Log::Elsewhere;
        return verdict;
    }
    verdict.caseNumber = *number;
    if (!trees.contains(*number))
        trees.insert(*number, treeOf(*number));
    const auto& tree = *trees.constFind(*number);
    if (tree)
        judgeLog(head.head, *tree, verdict);
    else if (tree.error().code == ErrorCode::NotFound)
        verdict.log = HeadVerdict::Log::Missing;
    else
        verdict.problem = tree.error();
    return verdict;
}

Result<QList<HeadVerdict>> CheckpointService::compare(const QStringList& files, const HeadKeys& keys) {
    SL_TRY(auto known, keysFrom(keys));
    const auto& authority = m_core.authorityCertificate();
    SL_TRY(const auto users, m_core.read([&](store::Database& database) {
        return workspace::UserHistory::read(database, authority);
    }));
    known.users.unite(users.certificates());
    Trees trees;
    QList<HeadVerdict> verdicts;
    for (const auto& file : files) {
        const auto kept = readKeptHeads(file);
        if (!kept)
            verdicts.append(unread(file, kept.error()));
        for (const auto& head : kept ? kept->heads : QList<evidence::Checkpoint>()) {
            auto verdict = compare(head, trees);
            verdict.file = file;
            judgeSigners(head, kept->certificates, authority, known, verdict);
            verdicts.append(verdict);
        }
    }
    narrow(verdicts);
    return verdicts;
}

} // namespace sl::casework
