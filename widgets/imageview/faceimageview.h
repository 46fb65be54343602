// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/ids.h"
#include "widgets/imageview/imageview.h"

#include <QList>

namespace sl::widgets {

/// A face on a picture, in pixels of that picture as it was given to the view.
struct FaceBox {
    FaceId id;
    QRectF box;
    QString label;             ///< short, beside the box; empty for none
    bool placedByHand = false; ///< drawn dashed
    bool inProbe = false;      ///< drawn filled at the corner

    bool operator==(const FaceBox&) const = default;
};

/// An ImageView with selectable boxes on faces, and a rubber band to place a face by hand (with the mouse, or
/// by keys: arrows move, Shift+arrows resize, Return places, Esc stops). UI thread.
class FaceImageView : public ImageView {
    Q_OBJECT
public:
    explicit FaceImageView(QWidget* parent = nullptr);

    void setFaces(const QList<FaceBox>& faces); ///< keeps the selection if it is still there
    [[nodiscard]] const QList<FaceBox>& faces() const { return m_faces; }
    [[nodiscard]] FaceId selectedFace() const { return m_selected; }
    void selectFace(FaceId face); ///< an unknown face selects none
    void selectNext();            ///< round the list
    void selectPrevious();

    [[nodiscard]] bool isPlacing() const { return m_placing; }
    void setPlacing(bool placing);

Q_SIGNALS:
    void faceSelected(sl::FaceId face);  ///< invalid: none
    void faceActivated(sl::FaceId face); ///< double click or Return
    void facePlaced(const QRectF& box);  ///< in pixels of the picture, inside it; placing has ended
    void placingChanged(bool placing);

protected:
    void paintOverlay(QPainter& painter) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] FaceId faceAt(const QPointF& position) const;
    [[nodiscard]] QPointF toImage(const QPointF& position) const;
    void paintFace(QPainter& painter, const FaceBox& face) const;
    void paintBand(QPainter& painter) const;
    bool placingKey(QKeyEvent* event); ///< true when the key was for placing
    void place();
    void step(int by);

    QList<FaceBox> m_faces;
    FaceId m_selected;
    bool m_placing = false;
    QRectF m_band; ///< in pixels of the picture
    QPointF m_bandFrom;
    bool m_banding = false; ///< the mouse draws the band
    QPointF m_pressedAt;
};

} // namespace sl::widgets
