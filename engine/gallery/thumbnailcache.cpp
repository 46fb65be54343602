// SPDX-License-Identifier: Apache-2.0
#include "engine/gallery/thumbnailcache.h"

#include "engine/store/connection/migrator.h"
#include "engine/store/connection/transaction.h"
#include "engine/store/gallery/portraitrepository.h"

#include <QBuffer>
#include <QFile>
#include <QLoggingCategory>

namespace sl::gallery {
namespace {

Q_LOGGING_CATEGORY(log, "secondlook.thumbnails")

constexpr int kQuality = 85; ///< of JPEG

QByteArray jpegOf(const QImage& image) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    const bool written = buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "JPG", kQuality);
    return written ? bytes : QByteArray();
}

} // namespace

ThumbnailCache::ThumbnailCache(workspace::WorkspaceCore& core)
    : m_core(core), m_file(core.folder() + u"/cache_v1.sqlite"_s) {}

ThumbnailCache::~ThumbnailCache() {
    m_executor.post([this] {
        writePending();
        m_opened.reset();
    });
}

QImage ThumbnailCache::find(const Key& key) {
    const auto jpeg =
        m_executor
            .run([&]() -> Result<QByteArray> {
                auto* cache = database();
                return cache ? store::ThumbnailRepository(*cache).find(key) : fail(ErrorCode::NotFound);
            })
            .result();
    return jpeg ? QImage::fromData(*jpeg, "JPG") : QImage();
}

void ThumbnailCache::insert(const Key& key, const QImage& image) {
    QByteArray jpeg = jpegOf(image);
    if (jpeg.isEmpty())
        return;
    const QMutexLocker lock(&m_mutex);
    m_pending.push_back({key, std::move(jpeg)});
    if (m_pending.size() == 1)
        m_executor.post([this] { writePending(); });
}

Status ThumbnailCache::remove(const QList<PortraitId>& portraits) {
    return m_executor
        .run([&]() -> Status {
            auto* cache = database();
            if (!cache && QFile::exists(m_file))
                return fail(ErrorCode::WriteFailed, m_file, u"still holds thumbnails"_s);
            if (!cache)
                return {};
            for (const PortraitId portrait : portraits) {
                SL_CHECK(store::ThumbnailRepository(*cache).removeAll(portrait));
            }
            return {};
        })
        .result();
}

store::Database* ThumbnailCache::database() {
    if (m_opened)
        return m_opened->get();
    auto opened = open();
    if (!opened && opened.error().code != ErrorCode::WriteFailed && !m_core.isReadOnly()) {
        for (const char* part : {"", "-wal", "-shm"})
            QFile::remove(m_file + QLatin1String(part));
        opened = open();
    }
    if (!opened)
        qCWarning(log) << "thumbnails are not kept:" << opened.error().toString();
    m_opened.emplace(opened ? std::move(*opened) : nullptr);
    return m_opened->get();
}

Result<std::unique_ptr<store::Database>> ThumbnailCache::open() const {
    store::OpenOptions options;
    options.checkUpTo = 0; // what is damaged is not found, and made again
    if (m_core.isReadOnly())
        options.mode = store::OpenMode::ReadOnly;
    return store::openDatabase(m_file, store::cacheSchema(), options);
}

void ThumbnailCache::writePending() {
    std::vector<Made> made;
    {
        const QMutexLocker lock(&m_mutex);
        made.swap(m_pending);
    }
    if (made.empty() || m_core.isReadOnly() || !database())
        return;
    if (const auto written = write(made); !written)
        qCWarning(log) << made.size() << "thumbnails are not kept:" << written.error().toString();
}

/// A portrait that was removed while its thumbnail was made is left out: remove() comes after its removal and
/// before or after this, never in between.
Status ThumbnailCache::write(const std::vector<Made>& made) {
    SL_TRY(auto transaction, store::Transaction::begin(**m_opened));
    store::ThumbnailRepository thumbnails(**m_opened);
    for (const Made& one : made) {
        const auto portrait = m_core.read([&](store::Database& database) {
            return store::PortraitRepository(database).find(one.key.portrait);
        });
        if (!portrait)
            continue;
        SL_CHECK(thumbnails.put(one.key, one.jpeg));
    }
    return transaction.commit();
}

} // namespace sl::gallery
