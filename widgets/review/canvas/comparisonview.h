// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/imageview/imageview.h"
#include "widgets/review/canvas/facepicture.h"
#include "widgets/review/checklist/regionmarks.h"

namespace sl::widgets {

/// How probe and candidate are put on the screen.
enum class CompareMode { Split, Overlay, Wipe, Flicker };

/// An ImageView that can draw a second picture, aligned in the scene, over the first. UI thread.
class ComparisonView : public ImageView {
    Q_OBJECT
public:
    using ImageView::ImageView;

    void setFirst(const ShownPicture& picture, QSize originalSize);
    void setSecond(const QImage& image, const QTransform& toScene);
    /// Split draws the first picture alone. `share`: 0..1, opacity of the second (overlay), part of the width
    /// left to the first (wipe), or which is shown (flicker: the second from 0.5).
    void setBlend(CompareMode mode, double share);
    void setMarks(const RegionMarks& marks); ///< in pixels of the first picture as it was received
    [[nodiscard]] const RegionMarks& marks() const { return m_marks; }
    void setGrid(bool visible);         ///< lines every half eye distance
    void setBadge(const QString& text); ///< in a corner, whatever is shown; empty: none
    [[nodiscard]] const QString& badge() const { return m_badge; }

    // of the first picture as it was received
    [[nodiscard]] QTransform originalToWidget() const { return m_originalToImage * imageToWidget(); }
    [[nodiscard]] QSize originalSize() const { return m_originalSize; }

protected:
    void paintPicture(QPainter& painter) override;
    void paintOverlay(QPainter& painter) override;

private:
    [[nodiscard]] QTransform sceneToWidget() const;
    void paintGrid(QPainter& painter) const;
    void paintBadge(QPainter& painter) const;
    void drawSecond(QPainter& painter, double opacity) const;

    QTransform m_firstToScene;
    QTransform m_originalToImage;
    QSize m_originalSize;
    QString m_badge;
    QImage m_second;
    QTransform m_secondToScene;
    CompareMode m_mode = CompareMode::Split;
    double m_share = 0.5;
    bool m_grid = false;
    RegionMarks m_marks;
};

} // namespace sl::widgets
