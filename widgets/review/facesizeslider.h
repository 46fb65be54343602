// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSlider>

class QSettings;

namespace sl::widgets {

/// How large the faces of a list are drawn, kept for the next time. UI thread.
class FaceSizeSlider : public QSlider {
    Q_OBJECT
public:
    static constexpr int kSmallest = 72; ///< device-independent pixels
    static constexpr int kLargest = 256;

    /// `key`: under which the size is kept; `smallest`, `largest`, `first`: device-independent pixels.
    FaceSizeSlider(QSettings& settings, const QString& key, int smallest = kSmallest, int largest = kLargest,
                   int first = kSmallest, QWidget* parent = nullptr);
};

} // namespace sl::widgets
