// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QStringList>
#include <QWidget>

class QMimeData;

namespace sl::widgets {

/// The content of a drop or of the clipboard.
struct Dropped {
    QStringList paths; ///< of local files and folders
    QImage image;      ///< a picture without a file; null when there are paths

    [[nodiscard]] bool isEmpty() const { return paths.isEmpty() && image.isNull(); }
};
[[nodiscard]] Dropped droppedFrom(const QMimeData& data);

/// Takes drops of files, folders and pictures anywhere on its parent, and shows by an outline that they will
/// land. UI thread.
class DropOutline : public QWidget {
    Q_OBJECT
public:
    explicit DropOutline(QWidget* page);

Q_SIGNALS:
    void dropped(const sl::widgets::Dropped& dropped);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace sl::widgets
