// SPDX-License-Identifier: Apache-2.0
#include "engine/search/index/galleryindexfile.h"

#include "engine/core/files/durablefile.h"
#include "engine/search/index/internal/indexwriter.h"
#include "engine/search/index/internal/mappedrows.h"
#include "engine/search/scan/internal/cosine.h"
#include "engine/search/scan/internal/exactscan.h"

namespace sl::search {
namespace {

QString unfinished(const QString& path) {
    return path + u".new"_s;
}

Status writeAll(IndexOutput& output, const IndexStamp& stamp, const EntrySource& source,
                const std::function<void(qint64)>& progress, const CancelToken& cancel) {
    IndexWriter writer(output, stamp.dimension);
    for (qint64 written = 0;;) {
        if (cancel.isCancelled())
            return fail(ErrorCode::Cancelled);
        SL_TRY(const auto entries, source());
        if (entries.empty())
            return writer.commit(stamp);
        for (const auto& entry : entries) {
            SL_CHECK(checkEntry(entry, stamp.dimension));
            SL_CHECK(writer.add({entry.person.value, entry.portrait.value}, entry.templ.data()));
        }
        written += static_cast<qint64>(entries.size());
        if (progress)
            progress(written);
    }
}

Status writeCompacted(IndexOutput& output, const MappedRows& rows, const CancelToken& cancel) {
    IndexWriter writer(output, rows.stamp().dimension);
    for (int segment = 0; segment < static_cast<int>(rows.segments().size()); ++segment) {
        if (cancel.isCancelled())
            return fail(ErrorCode::Cancelled);
        SL_CHECK(writer.addRowsOf(rows, segment));
    }
    return writer.commit(rows.stamp());
}

/// Lets `write` fill a file beside `path` and puts that in its place; removes it when something fails.
Status replaceBy(const QString& path, const std::function<Status(IndexOutput&)>& write) {
    const QString beside = unfinished(path);
    Status done = [&]() -> Status {
        const auto output = IndexFileOutput::open(beside, IndexFileOutput::Mode::Create);
        return output ? write(**output) : Status(fail(output));
    }();
    if (done)
        done = replaceFile(beside, path);
    if (!done)
        QFile::remove(beside);
    return done;
}

} // namespace

GalleryIndexFile::GalleryIndexFile(QString path, std::shared_ptr<const MappedRows> rows)
    : m_path(std::move(path)), m_rows(std::move(rows)) {}

GalleryIndexFile::~GalleryIndexFile() = default;

Result<std::unique_ptr<GalleryIndexFile>> GalleryIndexFile::open(const QString& path, const Sha256& pack,
                                                                 int dimension) {
    QFile::remove(unfinished(path)); // of a rebuild or compaction that was killed
    SL_TRY(auto rows, MappedRows::open(path));
    if (rows->stamp().pack != pack || rows->stamp().dimension != dimension)
        return fail(ErrorCode::IndexDamaged, path, u"stale: of another model pack"_s);
    return std::unique_ptr<GalleryIndexFile>(new GalleryIndexFile(path, std::move(rows)));
}

Result<std::unique_ptr<GalleryIndexFile>>
GalleryIndexFile::rebuild(const QString& path, const IndexStamp& stamp, const EntrySource& source,
                          const std::function<void(qint64)>& progress, const CancelToken& cancel) {
    if (stamp.dimension < 1 || stamp.dimension > kMaxDimension)
        return fail(ErrorCode::InvalidArgument, path, u"dimension %1"_s.arg(stamp.dimension));
    SL_CHECK(replaceBy(
        path, [&](IndexOutput& output) { return writeAll(output, stamp, source, progress, cancel); }));
    return open(path, stamp.pack, stamp.dimension);
}

const IndexStamp& GalleryIndexFile::stamp() const {
    return m_rows->stamp();
}

std::unique_ptr<GallerySearch> GalleryIndexFile::search(int threads) const {
    return std::make_unique<ExactScan>(m_rows, threads);
}

Status GalleryIndexFile::change(const QSet<PortraitId>& gone, std::span<const IndexEntry> added,
                                const GalleryState& state, const Sha256& gallery) {
    IndexStamp after = stamp();
    after.state = state;
    after.gallery = gallery;
    SL_TRY(const auto output, IndexFileOutput::open(m_path, IndexFileOutput::Mode::Change));
    SL_CHECK(writeChanged(*output, *m_rows, gone, added, after));
    return reload();
}

Status GalleryIndexFile::compact(const CancelToken& cancel) {
    const auto written =
        replaceBy(m_path, [&](IndexOutput& output) { return writeCompacted(output, *m_rows, cancel); });
    return written ? reload() : written;
}

Status GalleryIndexFile::reload() {
    SL_TRY(auto rows, MappedRows::open(m_path, m_rows.get()));
    m_rows = std::move(rows);
    return {};
}

qint64 GalleryIndexFile::removedTemplates() const {
    return static_cast<qint64>(m_rows->table().removed.size());
}

qint64 GalleryIndexFile::unusedBytes() const {
    qint64 used = kDataStart + m_rows->header().tableBytes;
    for (const auto& place : m_rows->table().segments)
        used += SegmentParts(m_rows->layout(), static_cast<int>(place.rows)).end;
    return m_rows->header().fileEnd - used;
}

Status GalleryIndexFile::checkAll() const {
    return m_rows->checkAll();
}

} // namespace sl::search
