// SPDX-License-Identifier: Apache-2.0
#include "engine/workspace/index/galleryindex.h"

#include "engine/store/gallery/calibrationrepository.h"
#include "engine/store/gallery/templaterepository.h"
#include "engine/workspace/index/internal/galleryindexkeeper.h"
#include "engine/workspace/index/internal/gallerytraits.h"
#include "engine/workspace/threads/databasethread.h"

#include <QFileInfo>
#include <QLoggingCategory>

#include <algorithm>

namespace sl::workspace {
namespace {

Q_LOGGING_CATEGORY(log, "sl.gallery")

// A trial costs one search; together they read about this many templates, so that calibrating takes seconds
// at most.
constexpr qint64 kCalibrationBudget = 2'000'000'000;
constexpr int kFewestTrials = 200;
constexpr int kMostTrials = 1000;

int calibrationTrials(qint64 templates) {
    return static_cast<int>(
        std::clamp<qint64>(kCalibrationBudget / std::max<qint64>(templates, 1), kFewestTrials, kMostTrials));
}

QString indexBeside(const QString& database) {
    return QFileInfo(database).absolutePath() + u"/gallery.idx"_s;
}

/// A reader in a read transaction: everything it sees is of the same moment.
Result<std::unique_ptr<store::Database>> beginReading(const QString& file) {
    SL_TRY(auto reader, store::openReader(file));
    SL_CHECK(reader->execute(u"BEGIN"_s));
    return reader;
}

} // namespace

Sha256 packStamp(const QString& identity) {
    return Sha256::of(identity.toUtf8());
}

int GallerySnapshot::persons() const {
    return static_cast<int>(m_search->personCount());
}

int GallerySnapshot::templates() const {
    return static_cast<int>(m_search->templateCount());
}

Result<GallerySnapshot::Exclusion> GallerySnapshot::excludedBy(const PersonFilter& filter) const {
    if (filter.isEmpty())
        return Exclusion();
    SL_TRY(const auto traits, m_traits->read());
    const FilterEffect effect = traits->effectOf(filter);
    const auto count = [&](const QBitArray& bits) { return static_cast<int>(m_search->personsAmong(bits)); };
    Exclusion exclusion{effect.leftOut, count(effect.leftOut), count(effect.unrecorded), {}};
    for (const FilterEffect::Part& part : effect.parts)
        exclusion.parts.append({part.part, count(part.differ), count(part.unrecorded)});
    return exclusion;
}

GalleryIndex::GalleryIndex(DatabaseThread& writer, std::shared_ptr<const Clock> clock,
                           std::function<GalleryPack()> packInUse)
    : m_writer(writer)
    , m_file(writer.file())
    , m_clock(std::move(clock))
    , m_packInUse(std::move(packInUse))
    , m_keeper(std::make_unique<GalleryIndexKeeper>(indexBeside(m_file))) {}

GalleryIndex::~GalleryIndex() = default;

void GalleryIndex::invalidate() {
    const QMutexLocker lock(&m_mutex);
    m_current.reset();
    ++m_generation;
}

std::shared_ptr<const GallerySnapshot> GalleryIndex::loaded(const GalleryPack& pack) const {
    const QMutexLocker lock(&m_mutex);
    return m_current && m_current->packIdentity() == pack.identity ? m_current : nullptr;
}

Result<std::shared_ptr<const GallerySnapshot>>
GalleryIndex::current(const GalleryPack& pack, const CancelToken& cancel, const Progress& progress) {
    if (pack.identity.isEmpty())
        return fail(ErrorCode::NoModelPack);
    if (auto snapshot = loaded(pack))
        return snapshot;
    const QMutexLocker loading(&m_loading);
    for (;;) {
        QMutexLocker lock(&m_mutex);
        const quint64 generation = m_generation;
        lock.unlock();
        if (auto snapshot = loaded(pack))
            return snapshot;
        // the file is not written for a pack that is not in use any more
        if (pack != m_packInUse())
            return fail(ErrorCode::PackChanged);
        auto snapshot = load(pack, cancel, progress);
        lock.relock();
        if (generation != m_generation)
            continue; // the gallery or the pack changed meanwhile
        if (snapshot)
            m_current = *snapshot;
        return snapshot;
    }
}

Result<std::shared_ptr<const GallerySnapshot>>
GalleryIndex::load(const GalleryPack& pack, const CancelToken& cancel, const Progress& progress) {
    SL_TRY(const auto reader, beginReading(m_file));
    SL_CHECK(m_keeper->follow(*reader, pack, progress, cancel));
    auto snapshot = std::make_shared<GallerySnapshot>();
    snapshot->m_packIdentity = pack.identity;
    snapshot->m_search = m_keeper->search();
    snapshot->m_traits = std::make_shared<TraitsOnDemand>(m_file);
    if (snapshot->templates() == 0)
        return fail(ErrorCode::GalleryEmpty);
    SL_TRY(const auto hash, m_keeper->galleryHash(*reader, pack));
    snapshot->m_hash = hash;
    SL_CHECK(calibrate(*snapshot, *reader, cancel));
    return snapshot;
}

/// A gallery too small to calibrate has a calibration of no trials.
Status GalleryIndex::calibrate(GallerySnapshot& snapshot, store::Database& reader,
                               const CancelToken& cancel) const {
    SL_TRY(const auto known,
           store::CalibrationRepository(reader).find(snapshot.packIdentity(), snapshot.hash()));
    if (known) {
        snapshot.m_calibration = search::Calibration(std::move(*known));
        return {};
    }
    if (snapshot.persons() < 2)
        return {};
    SL_TRY(const auto chosen,
           store::TemplateRepository(reader).spread(snapshot.packIdentity(), 2 * kMostTrials));
    std::vector<search::IndexEntry> trials;
    for (const auto& row : chosen)
        trials.push_back({row.person, row.portrait, row.templ});
    SL_TRY(auto measured, search::measureCalibration(snapshot.search(), trials,
                                                     calibrationTrials(snapshot.templates()), cancel));
    snapshot.m_calibration = std::move(measured);
    m_writer.run([pack = snapshot.packIdentity(), hash = snapshot.hash(),
                  scores = snapshot.m_calibration.topScores(),
                  at = m_clock->now()](store::Database& database) -> Status {
        const auto stored = store::CalibrationRepository(database).put(pack, hash, scores, at);
        if (!stored)
            qCWarning(log) << "the calibration will be measured again:" << stored.error().toString();
        return stored;
    });
    return {};
}

Status GalleryIndex::expunge() {
    const QMutexLocker loading(&m_loading);
    invalidate();
    const GalleryPack pack = m_packInUse();
    if (pack.identity.isEmpty())
        return m_keeper->discard();
    const auto reader = beginReading(m_file);
    return reader ? m_keeper->expunge(**reader, pack) : m_keeper->discard();
}

Status GalleryIndex::tidy(const CancelToken& cancel) {
    const QMutexLocker loading(&m_loading);
    SL_TRY(const auto compacted, m_keeper->compact(cancel));
    const QMutexLocker lock(&m_mutex);
    if (!compacted || !m_current)
        return {};
    auto snapshot = std::make_shared<GallerySnapshot>(*m_current);
    snapshot->m_search = m_keeper->search(); // of the same state, in the new file
    m_current = std::move(snapshot);
    return {};
}

Status GalleryIndex::discard(const std::shared_ptr<const GallerySnapshot>& snapshot) {
    const QMutexLocker loading(&m_loading);
    QMutexLocker lock(&m_mutex);
    if (m_current != snapshot)
        return {}; // another one has seen to it
    m_current.reset();
    ++m_generation;
    lock.unlock();
    return m_keeper->discard();
}

} // namespace sl::workspace
