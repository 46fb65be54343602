// SPDX-License-Identifier: Apache-2.0
#include "widgets/models/portraitchips.h"

namespace sl::widgets {

PortraitChips::PortraitChips(session::GalleryService& gallery, int side, QObject* parent)
    : QObject(parent), m_gallery(gallery), m_side(side) {}

QImage PortraitChips::chip(PortraitId portrait) {
    if (const QImage* known = m_chips.object(portrait))
        return *known;
    want(portrait);
    return {};
}

void PortraitChips::want(PortraitId portrait) {
    if (!portrait.isValid() || m_chips.contains(portrait) || m_underWay.contains(portrait))
        return;
    m_waiting.removeOne(portrait);
    m_waiting.append(portrait);
    if (m_waiting.size() > kWaiting)
        m_waiting.removeFirst();
    fetchMore();
}

void PortraitChips::fetchMore() {
    while (!m_waiting.isEmpty() && m_underWay.size() < kAtOnce)
        fetch(m_waiting.takeLast());
}

void PortraitChips::fetch(PortraitId portrait) {
    m_underWay.insert(portrait);
    m_gallery.portraitChip(portrait, m_side).then(this, [this, portrait](const Result<QImage>& image) {
        m_underWay.remove(portrait);
        m_chips.insert(portrait, new QImage(image.value_or(QImage())));
        Q_EMIT arrived(portrait);
        fetchMore();
    });
}

} // namespace sl::widgets
