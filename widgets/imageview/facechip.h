// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>
#include <QImage>

namespace sl::widgets {

/// A square crop of a face with a caption below. Checkable: checked means selected. Grey until the picture
/// comes, so that nothing jumps. Set an accessible name. UI thread.
class FaceChip : public QAbstractButton {
    Q_OBJECT
public:
    explicit FaceChip(int side, QWidget* parent = nullptr); ///< side in device-independent pixels

    void setImage(const QImage& image);
    void setCaption(const QString& caption); ///< one line, elided in the middle; empty for none
    void setMarked(bool marked);             ///< a small sign in the corner: in the probe, answered …
    void setWarned(bool warned);             ///< a warning sign in the other corner: a damaged picture …
    [[nodiscard]] bool hasImage() const { return !m_image.isNull(); }
    [[nodiscard]] int side() const { return m_side; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_side;
    QImage m_image;
    QString m_caption;
    bool m_marked = false;
    bool m_warned = false;
};

} // namespace sl::widgets
