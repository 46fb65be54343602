// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/jobs/executor.h"
#include "engine/store/case/media/thumbnailrepository.h"
#include "engine/workspace/workspacecore.h"

#include <QImage>

#include <optional>
#include <vector>

namespace sl::gallery {

/// Thumbnails that were made before, in cache_v1.sqlite of the workspace folder. A cache that cannot be read
/// is made again; without one every thumbnail is made again. Any thread but the UI's.
class ThumbnailCache {
public:
    using Key = store::ThumbnailRepository::Key;

    explicit ThumbnailCache(workspace::WorkspaceCore& core);
    ~ThumbnailCache(); ///< writes what is still to be written

    [[nodiscard]] QImage find(const Key& key);        ///< null when it is not there
    void insert(const Key& key, const QImage& image); ///< written soon, many at a time
    /// For portraits that are no longer in the workspace database. Errors: WriteFailed (there is a cache, but
    /// it cannot be opened), those of the store.
    [[nodiscard]] Status remove(const QList<PortraitId>& portraits);

private:
    struct Made {
        Key key;
        QByteArray jpeg;
    };
    // on the executor's thread
    [[nodiscard]] store::Database* database();
    [[nodiscard]] Result<std::unique_ptr<store::Database>> open() const;
    void writePending();
    [[nodiscard]] Status write(const std::vector<Made>& made);

    workspace::WorkspaceCore& m_core;
    const QString m_file;
    QMutex m_mutex;
    std::vector<Made> m_pending;                              ///< guarded by m_mutex
    std::optional<std::unique_ptr<store::Database>> m_opened; ///< empty: not tried yet; null: there is none
    SerialExecutor m_executor{u"thumbnails"_s};
};

} // namespace sl::gallery
