// SPDX-License-Identifier: Apache-2.0
#include "widgets/review/canvas/panepicture.h"

#include "engine/core/jobs/exceptions.h"
#include "engine/core/jobs/future.h"

#include <QtConcurrentRun>

namespace sl::widgets {
namespace {
constexpr double kAround = 16.0; ///< pixels about the part in sight, for what a blur reaches
} // namespace

void PanePicture::setPicture(const FacePicture& picture) {
    m_picture = picture;
    ++m_pictures;
    take({}); // until its steps are done, nothing stands for it
}

void PanePicture::show(const QList<Adjustment>& steps, std::optional<QRectF> partOfScene, int mostPixels) {
    m_steps = steps;
    m_part = partOfScene ? std::optional(partOfPicture(*partOfScene)) : std::nullopt;
    m_mostPixels = mostPixels;
    ++m_wanted;
    if (m_steps.isEmpty())
        take({masked(m_picture.image, m_picture.covered), eyesToScene(m_picture.face), {}, {}});
    if (!m_isRunning && !m_picture.image.isNull())
        run();
}

QRect PanePicture::partOfPicture(const QRectF& partOfScene) const {
    return placesInScene(m_picture, m_steps)
               .inverted()
               .mapRect(partOfScene)
               .adjusted(-kAround, -kAround, kAround, kAround)
               .toAlignedRect() &
           m_picture.image.rect();
}

void PanePicture::take(const ShownPicture& shown) {
    m_shown = shown;
    Q_EMIT this->shown();
}

void PanePicture::run() {
    m_isRunning = true;
    const Future<ShownPicture> later = QtConcurrent::run(
        [picture = m_picture, steps = m_steps, part = m_part, most = m_mostPixels]() -> Result<ShownPicture> {
            return caught([&]() -> Result<ShownPicture> {
                return part && !part->isEmpty() ? shownPart(picture, steps, *part, most)
                                                : shownPicture(picture, steps);
            });
        });
    later.then(this, [this, wanted = m_wanted, pictures = m_pictures](const Result<ShownPicture>& shown) {
        m_isRunning = false;
        // an earlier list of the same picture is shown too, so that dragging moves something
        if (pictures == m_pictures && !m_steps.isEmpty())
            take(shown.value_or(ShownPicture())); // no picture rather than one that the steps did not make
        else if (wanted == m_wanted && shown) {
            m_shown.histogram = shown->histogram;
            Q_EMIT counted();
        }
        if (wanted != m_wanted && !m_picture.image.isNull())
            run();
    });
}

} // namespace sl::widgets
