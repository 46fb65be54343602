// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/video/internal/framespool.h"

#include "engine/core/jobs/tasks.h"
#include "engine/core/literals.h"
#include "engine/video/png.h"

#include <QDir>

#include <tuple>

namespace sl::casework {

namespace {

constexpr auto kPrefix = ".frames-";

} // namespace

FrameSpool::FrameSpool(const QString& folder, int threads)
    : m_file(QDir(folder).filePath(QLatin1String(kPrefix) + u"XXXXXX"_s)), m_mostComing(size_t(threads) + 1) {
    m_threads.setMaxThreadCount(threads);
}

FrameSpool::~FrameSpool() {
    m_threads.waitForDone();
}

void FrameSpool::add(const video::FramePicture& frame) {
    if (!m_asked.insert(frame.record.ordinal).second)
        return; // another face in it
    while (m_coming.size() >= m_mostComing) {
        std::ignore = m_coming.front().result();
        m_coming.pop_front();
    }
    m_coming.push_back(runOn(m_threads, [this, frame] { return keep(frame); }));
}

Status FrameSpool::keep(const video::FramePicture& frame) {
    const auto png = video::pngOf(frame.picture);
    const QMutexLocker lock(&m_mutex);
    if (png.isEmpty() || (!m_file.isOpen() && !m_file.open()))
        return fail(ErrorCode::WriteFailed, m_file.fileTemplate());
    const Place place{frame.record, frame.picture.size(), m_file.size(), png.size(), Sha256::of(png)};
    if (!m_file.seek(place.at) || m_file.write(png) != png.size() || !m_file.flush())
        return fail(ErrorCode::WriteFailed, m_file.fileTemplate());
    m_places.insert({frame.record.ordinal, place});
    return {};
}

void FrameSpool::finish() {
    for (const auto& coming : m_coming)
        std::ignore = coming.result(); // what failed is decoded again
    m_coming.clear();
}

std::optional<FrameSpool::Picture> FrameSpool::find(const video::FrameRecord& record) {
    const QMutexLocker lock(&m_mutex);
    const auto place = m_places.find(record.ordinal);
    if (place == m_places.end() || place->second.record != record || !m_file.seek(place->second.at))
        return std::nullopt;
    auto png = m_file.read(place->second.bytes);
    if (Sha256::of(png) != place->second.sha256)
        return std::nullopt;
    return Picture{place->second.size, std::move(png)};
}

void FrameSpool::removeLeftovers(const QString& folder) {
    const QDir place(folder);
    for (const auto& name : place.entryList({QLatin1String(kPrefix) + u'*'}, QDir::Files | QDir::Hidden))
        QFile::remove(place.filePath(name));
}

} // namespace sl::casework
