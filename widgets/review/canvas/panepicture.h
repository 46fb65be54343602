// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/review/canvas/facepicture.h"

#include <QObject>

#include <optional>

namespace sl::widgets {

/// One of the compared pictures on its way to the screen: as it was received at once, adjusted when another
/// thread is done, one step list after the other and only the newest. UI thread.
class PanePicture : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    void setPicture(const FacePicture& picture); ///< the one before is gone; show() says how it is shown
    [[nodiscard]] const FacePicture& picture() const { return m_picture; }
    /// Exactly; or while a slider is dragged the part of the scene that is in sight alone, and no sharper
    /// than `mostPixels`.
    void show(const QList<Adjustment>& steps, std::optional<QRectF> partOfScene = {}, int mostPixels = 0);

    [[nodiscard]] const ShownPicture& shownNow() const { return m_shown; }

Q_SIGNALS:
    void shown();   ///< shownNow() is another
    void counted(); ///< its histogram alone is

private:
    void run();
    void take(const ShownPicture& shown);
    [[nodiscard]] QRect partOfPicture(const QRectF& partOfScene) const;

    FacePicture m_picture;
    QList<Adjustment> m_steps;
    std::optional<QRect> m_part;
    int m_mostPixels = 0;
    ShownPicture m_shown;
    bool m_isRunning = false;
    int m_pictures = 0; ///< drops what comes late of an earlier picture
    int m_wanted = 0;
};

} // namespace sl::widgets
