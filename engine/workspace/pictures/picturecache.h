// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCache>
#include <QImage>
#include <QMutex>
#include <QString>

namespace sl::workspace {

/// Small pictures (thumbnails, chips) that were made already, the least recently used going first. Any
/// thread.
class PictureCache {
public:
    static constexpr int kLargestSide = 640; ///< larger pictures are not kept

    [[nodiscard]] QImage find(const QString& key) const { ///< null when it is not there
        const QMutexLocker lock(&m_mutex);
        const auto* image = m_images.object(key);
        return image ? *image : QImage();
    }
    void insert(const QString& key, const QImage& image) {
        if (image.isNull() || qMax(image.width(), image.height()) > kLargestSide)
            return;
        const QMutexLocker lock(&m_mutex);
        m_images.insert(key, new QImage(image), qMax<qsizetype>(1, image.sizeInBytes() / 1024));
    }

private:
    static constexpr qsizetype kKibibytes = qsizetype{96} * 1024;
    mutable QMutex m_mutex;
    QCache<QString, QImage> m_images{kKibibytes};
};

} // namespace sl::workspace
