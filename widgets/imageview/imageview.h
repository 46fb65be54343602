// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QTransform>
#include <QWidget>

#include <optional>

namespace sl::widgets {

/// The part of the scene that a view shows. Two views with aligned scenes (see ImageView::setImage) show the
/// same part in the same state, whatever the pixel sizes of their pictures.
struct ViewState {
    QPointF centre; ///< scene point in the middle of the view; without meaning while the whole picture fits
    double zoom = 0.0; ///< screen pixels (device-independent) per scene unit; 0: the whole picture fits

    bool operator==(const ViewState&) const = default;
};

/// A picture on neutral grey that is zoomed and moved by wheel, touchpad, drag and keys (+ − 0 arrows). Shows
/// single pixels sharply when enlarged, and smoothly when reduced. UI thread.
class ImageView : public QWidget {
    Q_OBJECT
public:
    /// Physical screen pixels per pixel of the picture from which on single pixels are shown as squares;
    /// below it, and above 1, they are interpolated.
    static constexpr double kSharpFrom = 2.0;

    explicit ImageView(QWidget* parent = nullptr);

    /// `toScene` maps pixels of the picture to scene units and keeps angles (similarity); identity: a unit is
    /// a pixel. Give two pictures transforms that put their eyes on the same scene points to compare them at
    /// one scale and tilt. The view state stays; call fit() to see the whole picture.
    void setImage(const QImage& image, const QTransform& toScene = {});
    [[nodiscard]] const QImage& image() const { return m_image; }
    void setMessage(const QString& sentence); ///< shown while there is no picture

    [[nodiscard]] ViewState viewState() const { return m_state; }
    void setViewState(const ViewState& state); ///< emits nothing
    [[nodiscard]] double pixelScale() const;   ///< screen pixels per pixel of the picture

    void zoomIn();
    void zoomOut();
    void fit();
    void oneToOne(); ///< a pixel of the picture is a physical pixel of the screen
    void panBy(const QPointF& screenPixels);
    void zoomBy(double factor, const QPointF& around); ///< `around` (in the widget) stays where it is

    /// A second cursor at a scene point, as a thin cross: where the mouse is in a linked view.
    void setLinkedCursor(std::optional<QPointF> scenePoint);

    [[nodiscard]] QTransform imageToWidget() const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void
    viewStateChanged(const sl::widgets::ViewState& state); ///< by the user or a command, not by setViewState
    void cursorMoved(std::optional<QPointF> scenePoint);   ///< empty when the mouse left the picture's view

protected:
    virtual void paintPicture(QPainter& painter); ///< in widget coordinates
    virtual void paintOverlay(QPainter& painter); ///< above the picture; nothing by default
    void drawImage(QPainter& painter, double opacity = 1.0) const;

    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] double sceneScale() const; ///< scene units per pixel of the picture
    [[nodiscard]] QRectF sceneBounds() const;
    [[nodiscard]] ViewState resolved() const; ///< with the zoom and centre that fitting gives
    [[nodiscard]] QTransform sceneToWidget() const;
    [[nodiscard]] const QImage& reduced(int halvings) const;
    void change(const ViewState& state);

    QImage m_image;
    QTransform m_toScene;
    QString m_message;
    ViewState m_state;
    std::optional<QPointF> m_linkedCursor;
    std::optional<QPointF> m_dragFrom;
    mutable QImage m_reduced; ///< m_image halved m_halvings times: a cache for smooth reduction
    mutable int m_halvings = 0;
};

} // namespace sl::widgets
