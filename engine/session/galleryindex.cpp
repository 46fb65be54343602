// SPDX-License-Identifier: Apache-2.0
#include "engine/session/galleryindex.h"

#include "engine/store/calibrationrepository.h"
#include "engine/store/personrepository.h"
#include "engine/store/templaterepository.h"

#include <QLoggingCategory>

#include <algorithm>

namespace sl::session {
namespace {

Q_LOGGING_CATEGORY(log, "sl.gallery")

// A trial costs one search; together they read about this many templates, so that calibrating takes seconds
// at most.
constexpr qint64 kCalibrationBudget = 2'000'000'000;
constexpr int kFewestTrials = 200;
constexpr int kMostTrials = 1000;
constexpr int kCancelEvery = 4096; ///< templates read between two looks at the token

int calibrationTrials(qint64 templates) {
    return static_cast<int>(
        std::clamp<qint64>(kCalibrationBudget / std::max<qint64>(templates, 1), kFewestTrials, kMostTrials));
}

bool isLeftOut(const SearchFilter& filter, const QString& sex, int birthYear, const QString& agency) {
    if (!filter.sex.isEmpty() && sex != filter.sex)
        return true;
    if (filter.bornFrom > 0 && birthYear < filter.bornFrom)
        return true;
    if (filter.bornTo > 0 && (birthYear == 0 || birthYear > filter.bornTo))
        return true;
    return !filter.agency.isEmpty() && agency != filter.agency;
}

Result<std::unique_ptr<store::Database>> openReader(const QString& file) {
    store::OpenOptions options;
    options.mode = store::OpenMode::ReadOnly;
    options.quickCheck = false;
    return store::Database::open(file, options);
}

/// The templates of a pack, and some of them, evenly spread, to calibrate with.
struct Loaded {
    std::vector<search::IndexEntry> entries, trials;
};

Result<Loaded> loadTemplates(store::Database& reader, const QString& packIdentity,
                             const CancelToken& cancel) {
    store::TemplateRepository templates(reader);
    const auto count = templates.count(packIdentity);
    if (!count)
        return fail(count);
    Loaded loaded;
    loaded.entries.reserve(static_cast<size_t>(*count));
    const size_t stride = std::max<size_t>(1, static_cast<size_t>(*count / kMostTrials));
    const auto read = templates.forEach(packIdentity, [&](store::TemplateRow&& row) {
        if (loaded.entries.size() % stride == 0)
            loaded.trials.push_back({row.person, row.portrait, row.templ});
        loaded.entries.push_back({row.person, row.portrait, std::move(row.templ)});
        return loaded.entries.size() % kCancelEvery != 0 || !cancel.isCancelled();
    });
    if (!read)
        return fail(read);
    if (cancel.isCancelled())
        return fail(ErrorCode::Cancelled);
    return loaded;
}

} // namespace

int GallerySnapshot::persons() const {
    return static_cast<int>(m_search->personCount());
}

int GallerySnapshot::templates() const {
    return static_cast<int>(m_search->templateCount());
}

GallerySnapshot::Exclusion GallerySnapshot::excludedBy(const SearchFilter& filter) const {
    Exclusion exclusion;
    if (filter.isEmpty() || m_traits.empty())
        return exclusion;
    exclusion.persons.resize(m_traits.back().person.value + 1);
    for (const Traits& traits : m_traits) {
        if (!isLeftOut(filter, traits.sex, traits.birthYear, traits.agency))
            continue;
        exclusion.persons.setBit(traits.person.value);
        ++exclusion.removed;
    }
    return exclusion;
}

GalleryIndex::GalleryIndex(SerialExecutor& writer, store::Database& database,
                           std::shared_ptr<const Clock> clock)
    : m_writer(writer), m_database(database), m_file(database.file()), m_clock(std::move(clock)) {}

void GalleryIndex::setPack(const QString& packIdentity, int dimension) {
    const QMutexLocker lock(&m_mutex);
    m_pack = {packIdentity, dimension};
    m_current.reset();
    ++m_generation;
}

void GalleryIndex::invalidate() {
    const QMutexLocker lock(&m_mutex);
    m_current.reset();
    ++m_generation;
}

std::shared_ptr<const GallerySnapshot> GalleryIndex::loaded() const {
    const QMutexLocker lock(&m_mutex);
    return m_current;
}

Result<std::shared_ptr<const GallerySnapshot>> GalleryIndex::current(const CancelToken& cancel) {
    const QMutexLocker loading(&m_loading);
    for (;;) {
        QMutexLocker lock(&m_mutex);
        if (m_current)
            return m_current;
        const Pack pack = m_pack;
        const quint64 generation = m_generation;
        lock.unlock();
        if (pack.identity.isEmpty())
            return fail(ErrorCode::NoModelPack);
        auto snapshot = load(pack, cancel);
        lock.relock();
        if (generation != m_generation)
            continue; // the gallery or the pack changed meanwhile
        if (snapshot)
            m_current = *snapshot;
        return snapshot;
    }
}

Result<std::shared_ptr<const GallerySnapshot>> GalleryIndex::load(const Pack& pack,
                                                                  const CancelToken& cancel) const {
    auto reader = openReader(m_file);
    if (!reader)
        return fail(reader);
    // one read transaction, so that hash, templates and persons are of the same moment
    if (auto begun = (*reader)->execute(QStringLiteral("BEGIN")); !begun)
        return fail(begun);
    auto loaded = loadTemplates(**reader, pack.identity, cancel);
    if (!loaded)
        return fail(loaded);
    if (loaded->entries.empty())
        return fail(ErrorCode::GalleryEmpty);
    auto snapshot = std::make_shared<GallerySnapshot>();
    snapshot->m_packIdentity = pack.identity;
    const auto hash = store::TemplateRepository(**reader).galleryHash(pack.identity);
    if (!hash)
        return fail(hash);
    snapshot->m_hash = *hash;
    if (auto read = readTraits(*snapshot, **reader, loaded->entries); !read)
        return fail(read);
    auto search = search::makeMemorySearch(pack.dimension, std::move(loaded->entries));
    if (!search)
        return fail(search);
    snapshot->m_search = std::move(*search);
    if (auto calibrated = calibrate(*snapshot, **reader, loaded->trials, cancel); !calibrated)
        return fail(calibrated);
    return snapshot;
}

/// `entries` are ordered by person, as are the persons.
Status GalleryIndex::readTraits(GallerySnapshot& snapshot, store::Database& reader,
                                const std::vector<search::IndexEntry>& entries) {
    auto entry = entries.begin();
    return store::PersonRepository(reader).forEachTraits([&](const store::PersonTraits& person) {
        while (entry != entries.end() && entry->person < person.id)
            ++entry;
        if (entry != entries.end() && entry->person == person.id)
            snapshot.m_traits.push_back({person.id, person.birthYear, person.sex, person.agency});
    });
}

/// A gallery too small to calibrate has a calibration of no trials.
Status GalleryIndex::calibrate(GallerySnapshot& snapshot, store::Database& reader,
                               const std::vector<search::IndexEntry>& trials,
                               const CancelToken& cancel) const {
    const auto known = store::CalibrationRepository(reader).find(snapshot.packIdentity(), snapshot.hash());
    if (!known)
        return fail(known);
    if (*known) {
        snapshot.m_calibration = search::Calibration(std::move(**known));
        return {};
    }
    if (snapshot.persons() < 2)
        return {};
    auto measured = search::measureCalibration(snapshot.search(), trials,
                                               calibrationTrials(snapshot.templates()), cancel);
    if (!measured)
        return fail(measured);
    snapshot.m_calibration = std::move(*measured);
    m_writer.post([&database = m_database, pack = snapshot.packIdentity(), hash = snapshot.hash(),
                   scores = snapshot.m_calibration.topScores(), at = m_clock->now()] {
        const auto stored = store::CalibrationRepository(database).put(pack, hash, scores, at);
        if (!stored)
            qCWarning(log) << "the calibration will be measured again:" << stored.error().toString();
    });
    return {};
}

} // namespace sl::session
