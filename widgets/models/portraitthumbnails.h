// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session/galleryservice.h"

#include <QCache>
#include <QImage>
#include <QSet>

namespace sl::widgets {

/// Thumbnails of portraits, made off the UI thread and kept while there is room. The latest
/// requests come first, and old requests are forgotten: after a fast scroll the faces in view appear at
/// once. UI thread.
class PortraitThumbnails : public QObject {
    Q_OBJECT
public:
    static constexpr int kKept = 64 * 1024; ///< KiB in memory
    static constexpr int kWaiting = 300;    ///< asked for and not begun; more drop the oldest
    static constexpr int kAtOnce = 2;

    PortraitThumbnails(session::GalleryService& gallery, int side, QObject* parent = nullptr);

    /// The thumbnail if it is here; otherwise a null image, and `arrived` later. A portrait that cannot be
    /// shown stays null.
    [[nodiscard]] QImage image(PortraitId portrait);
    void want(PortraitId portrait); ///< so that it is here when it is needed

Q_SIGNALS:
    void arrived(sl::PortraitId portrait);

private:
    void fetchMore();
    void fetch(PortraitId portrait);

    session::GalleryService& m_gallery;
    int m_side;
    QCache<PortraitId, QImage> m_images{kKept};
    QList<PortraitId> m_waiting; ///< the last is fetched first
    QSet<PortraitId> m_underWay;
};

} // namespace sl::widgets
