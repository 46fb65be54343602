// SPDX-License-Identifier: Apache-2.0
#include "widgets/models/portraitthumbnails.h"

namespace sl::widgets {

PortraitThumbnails::PortraitThumbnails(session::GalleryService& gallery, int side, QObject* parent)
    : QObject(parent), m_gallery(gallery), m_side(side) {}

QImage PortraitThumbnails::image(PortraitId portrait) {
    if (const QImage* known = m_images.object(portrait))
        return *known;
    want(portrait);
    return {};
}

void PortraitThumbnails::want(PortraitId portrait) {
    if (!portrait.isValid() || m_images.contains(portrait) || m_underWay.contains(portrait))
        return;
    m_waiting.removeOne(portrait);
    m_waiting.append(portrait);
    if (m_waiting.size() > kWaiting)
        m_waiting.removeFirst();
    fetchMore();
}

void PortraitThumbnails::fetchMore() {
    while (!m_waiting.isEmpty() && m_underWay.size() < kAtOnce)
        fetch(m_waiting.takeLast());
}

void PortraitThumbnails::fetch(PortraitId portrait) {
    m_underWay.insert(portrait);
    m_gallery.portraitThumbnail(portrait, m_side).then(this, [this, portrait](const Result<QImage>& made) {
        const QImage image = made.value_or(QImage());
        m_underWay.remove(portrait);
        m_images.insert(portrait, new QImage(image), std::max<qsizetype>(1, image.sizeInBytes() / 1024));
        Q_EMIT arrived(portrait);
        fetchMore();
    });
}

} // namespace sl::widgets
