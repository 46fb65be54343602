// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/files/exporttarget.h"
#include "engine/core/jobs/future.h"
#include "engine/core/records/errorcardrecord.h"
#include "engine/report/ratepages.h"
#include "engine/workspace/index/galleryindex.h"
#include "engine/workspace/packs/packinuse.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <memory>

namespace sl::workspace {
class WorkspaceCore;
}

namespace sl::session {

/// The gallery of an open workspace as it is at a moment, to be measured.
struct MeasuredGallery {
    workspace::PackPtr pack;
    std::shared_ptr<const workspace::GallerySnapshot> snapshot;
    QHash<QString, PersonId> idOf; ///< of those asked for who are in the gallery, by external id
    QSet<QString> enrolledFiles;   ///< hashes asked for that are portraits of the gallery, hex
    int listLength = 0;            ///< of the policy
    int policyVersion = 0;
    int threads = 1; ///< to read pictures on
    QDateTime at;
};

/// The pack of an open workspace as it is at a moment, to be measured without its gallery.
struct MeasuredPack {
    workspace::PackPtr pack; ///< available
    int threads = 1;
    QDateTime at;
};

/// Error cards of an open workspace. Any thread; for supervisors, but that anybody who is logged in may read.
/// Copies are handles of the same cards, and may outlive the workspace: then every method answers Cancelled.
class ErrorCards {
public:
    explicit ErrorCards(workspace::WorkspaceCore& core);

    /// Errors: NotPermitted, NoModelPack.
    [[nodiscard]] Future<MeasuredPack> pack();
    /// Errors: NotPermitted, NoModelPack, GalleryEmpty, those of loading the index.
    [[nodiscard]] Future<MeasuredGallery> gallery(const QStringList& externalIds,
                                                  const QStringList& fileHashes);
    /// Stores it, with who and when: one transaction with its signed audit entry. Errors: NotPermitted,
    /// InvalidArgument (no cells).
    [[nodiscard]] Future<ErrorCardRecord> keep(const ErrorCardRecord& card);
    [[nodiscard]] Future<QList<ErrorCardRecord>> all(); ///< newest first
    /// The pages of a kept card, written here and signed by the supervisor; the log has their hash. Nothing
    /// else is signed. Errors: NotPermitted, NotFound (no such card, or another one by this number),
    /// ReportInvalid, SigningFailed.
    [[nodiscard]] Future<QByteArray> signedPages(const report::RatePagesData& data, const QString& language);
    /// Writes figures of a measurement to a file outside of the workspace and its cases. Errors:
    /// NotPermitted, ExportRefused, AlreadyExists, WriteFailed, DiskFull.
    [[nodiscard]] Future<void> exportFile(const QString& file, const QByteArray& bytes, MayReplace replace);

private:
    friend class Workspace;
    struct Door;
    /// Gives what `ask` answers about the workspace, or that it is closed.
    template <class T, class Ask>
    [[nodiscard]] Future<T> through(Ask ask);
    void close(); ///< before the workspace's threads are drained: nothing new begins

    std::shared_ptr<Door> m_door;
};

} // namespace sl::session
