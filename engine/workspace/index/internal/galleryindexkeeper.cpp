// SPDX-License-Identifier: Apache-2.0
#include "engine/workspace/index/internal/galleryindexkeeper.h"

#include "engine/store/gallery/templatechangerepository.h"
#include "engine/store/gallery/templaterepository.h"

#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

namespace sl::workspace {
namespace {

Q_LOGGING_CATEGORY(log, "sl.gallery")

constexpr int kChangesAtOnce = 50'000; ///< held in memory: 25 MB of templates of 128 values
constexpr int kTemplatesAtOnce = 4096;

search::IndexEntry entryOf(store::TemplateRow&& row) {
    return {row.person, row.portrait, std::move(row.templ)};
}

/// The templates that the changed portraits have now.
Result<std::vector<search::IndexEntry>> presentEntries(store::TemplateRepository& templates,
                                                       const QSet<PortraitId>& portraits,
                                                       const QString& packIdentity) {
    QList<PortraitId> ordered(portraits.begin(), portraits.end());
    std::sort(ordered.begin(), ordered.end());
    std::vector<search::IndexEntry> entries;
    for (const PortraitId portrait : ordered) {
        SL_TRY(auto row, templates.row(portrait, packIdentity));
        if (row)
            entries.push_back(entryOf(std::move(*row)));
    }
    return entries;
}

/// All templates of a pack, in order.
search::EntrySource allEntries(store::Database& reader, const QString& packIdentity) {
    return [&reader, packIdentity, person = PersonId{},
            portrait = PortraitId{}]() mutable -> Result<std::vector<search::IndexEntry>> {
        SL_TRY(auto page,
               store::TemplateRepository(reader).page(packIdentity, person, portrait, kTemplatesAtOnce));
        std::vector<search::IndexEntry> entries;
        entries.reserve(page.size());
        for (auto& row : page)
            entries.push_back(entryOf(std::move(row)));
        if (!entries.empty()) {
            person = entries.back().person;
            portrait = entries.back().portrait;
        }
        return entries;
    };
}

} // namespace

Status GalleryIndexKeeper::follow(store::Database& reader, const GalleryPack& pack, const Progress& progress,
                                  const CancelToken& cancel) {
    SL_TRY(const auto present, store::TemplateChangeRepository(reader).state());
    openFor(pack);
    if (m_index && m_index->stamp().state == present)
        return {};
    if (m_index) {
        const auto caughtUp = catchUp(reader, pack, present, progress, cancel);
        if (caughtUp && *caughtUp)
            return {};
        if (!caughtUp && caughtUp.error().code != ErrorCode::IndexDamaged)
            return fail(caughtUp);
        qCInfo(log) << m_file << "is written again:"
                    << (caughtUp ? u"of another history"_s : caughtUp.error().toString());
    }
    return rebuild(reader, pack, present, progress, cancel);
}

void GalleryIndexKeeper::openFor(const GalleryPack& pack) {
    if (m_index && m_index->stamp().pack == packStamp(pack.identity) &&
        m_index->stamp().dimension == pack.dimension)
        return;
    m_index.reset();
    auto opened = search::GalleryIndexFile::open(m_file, packStamp(pack.identity), pack.dimension);
    if (opened)
        m_index = std::move(*opened);
    else if (opened.error().code != ErrorCode::NotFound)
        qCInfo(log) << m_file << "is written again:" << opened.error().toString();
}

/// False when the index is of no earlier state of this database.
Result<bool> GalleryIndexKeeper::catchUp(store::Database& reader, const GalleryPack& pack,
                                         const GalleryState& present, const Progress& progress,
                                         const CancelToken& cancel) {
    store::TemplateChangeRepository log(reader);
    store::TemplateRepository templates(reader);
    const qint64 first = m_index->stamp().state.change;
    while (m_index->stamp().state != present) {
        if (cancel.isCancelled())
            return fail(ErrorCode::Cancelled);
        SL_TRY(const auto changes, log.after(m_index->stamp().state, pack.identity, kChangesAtOnce));
        if (!changes)
            return false;
        // The present template is right even if it changes again later: then it is read again.
        SL_TRY(const auto entries, presentEntries(templates, changes->portraits, pack.identity));
        const bool sameContent = changes->portraits.isEmpty();
        const Sha256 hash = sameContent ? m_index->stamp().gallery : Sha256();
        SL_CHECK(m_index->change(changes->portraits, entries, changes->upTo, hash));
        if (progress)
            progress(changes->upTo.change - first, present.change - first);
    }
    return true;
}

Status GalleryIndexKeeper::rebuild(store::Database& reader, const GalleryPack& pack,
                                   const GalleryState& present, const Progress& progress,
                                   const CancelToken& cancel) {
    SL_TRY(const auto total, store::TemplateRepository(reader).count(pack.identity));
    m_index.reset();
    auto built = search::GalleryIndexFile::rebuild(
        m_file, {packStamp(pack.identity), present, {}, pack.dimension}, allEntries(reader, pack.identity),
        [&](qint64 done) {
            if (progress)
                progress(done, total);
        },
        cancel);
    if (!built)
        return fail(built);
    m_index = std::move(*built);
    return {};
}

Result<Sha256> GalleryIndexKeeper::galleryHash(store::Database& reader, const GalleryPack& pack) {
    if (!m_index->stamp().gallery.isNull())
        return m_index->stamp().gallery;
    SL_TRY(const auto hash, store::TemplateRepository(reader).galleryHash(pack.identity));
    SL_CHECK(m_index->change({}, {}, m_index->stamp().state, hash));
    return hash;
}

Result<bool> GalleryIndexKeeper::compact(const CancelToken& cancel) {
    if (!m_index)
        return false;
    const qint64 half = QFileInfo(m_file).size() / 2;
    if (m_index->removedTemplates() == 0 && m_index->unusedBytes() <= half)
        return false;
    SL_CHECK(m_index->compact(cancel));
    return true;
}

Status GalleryIndexKeeper::expunge(store::Database& reader, const GalleryPack& pack) {
    const auto present = store::TemplateChangeRepository(reader).state();
    if (!present)
        return discard();
    openFor(pack);
    if (!m_index)
        return discard();
    const auto caughtUp = catchUp(reader, pack, *present, {}, {});
    if (!caughtUp || !*caughtUp)
        return discard();
    // always: the rows of a part that was merged away lie in the file uncounted
    return m_index->compact() ? Status() : discard();
}

Status GalleryIndexKeeper::discard() {
    m_index.reset();
    QFile file(m_file);
    if (file.exists() && !file.remove())
        return fail(ErrorCode::WriteFailed, m_file, file.errorString());
    return {};
}

} // namespace sl::workspace
