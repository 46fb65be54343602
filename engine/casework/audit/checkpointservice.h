// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/casework/audit/headkeys.h"
#include "engine/core/records/headverdict.h"
#include "engine/evidence/checkpoint/checkpoint.h"
#include "engine/evidence/checkpoint/cosignature.h"
#include "engine/workspace/workspacecore.h"

#include <QHash>

namespace sl::casework {

/// Heads of the logs, to be kept where nobody who can write the workspace's folder can change them, and the
/// comparison of kept ones with the logs. Blocking: called on a worker thread.
class CheckpointService {
public:
    explicit CheckpointService(workspace::WorkspaceCore& core) : m_core(core) {}

    /// The head of the workspace's log or of a case's, signed by the actor. Errors: NotFound, ListClosed (of
    /// a case, to an examiner who may yet be asked), SigningFailed, those of the store.
    [[nodiscard]] Result<QByteArray> make(const workspace::Actor& actor, const QString& caseNumber = {});
    /// The same with the proof that it continues the head of `since` entries, as a witness wants it. Errors:
    /// those above, InvalidArgument (the log is not that long).
    [[nodiscard]] Result<QByteArray> request(const workspace::Actor& actor, const QString& caseNumber,
                                             qint64 since);
    /// Writes what make() gives to a new file. Errors: those above, AlreadyExists, ExportRefused,
    /// WriteFailed.
    [[nodiscard]] Status exportTo(const workspace::Actor& actor, const QString& caseNumber,
                                  const QString& file);
    /// Puts the newest head of the workspace's log into its folder, where a backup finds it. Errors: those
    /// above, WriteFailed.
    [[nodiscard]] Status keep(const workspace::Actor& actor);

    /// Compares the heads in these files with the logs. A file is a checkpoint, a request to a witness, or a
    /// report; what cannot be read is a verdict too. Errors: those of the store, SignatureInvalid (a key in
    /// `keys` is none).
    [[nodiscard]] Result<QList<HeadVerdict>> compare(const QStringList& files, const HeadKeys& keys);

private:
    [[nodiscard]] Status requireOpen(const workspace::Actor& actor, const QString& caseNumber);
    /// Of logs as they stand, each read once.
    using Trees = QHash<QString, Result<evidence::MerkleTree>>;
    [[nodiscard]] Result<std::unique_ptr<store::Database>> open(const QString& caseNumber);
    [[nodiscard]] Result<evidence::MerkleTree> treeOf(const QString& caseNumber);
    [[nodiscard]] HeadVerdict compare(const evidence::Checkpoint& head, Trees& trees);
    workspace::WorkspaceCore& m_core;
};

/// The end of the names of checkpoints that are attached to a report.
[[nodiscard]] QString checkpointEnding();

} // namespace sl::casework
