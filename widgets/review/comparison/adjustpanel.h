// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/review/canvas/facepicture.h"

#include <QFrame>

class QSlider;

namespace sl::widgets {

/// Brightness and contrast of both pictures, for looking only. UI thread.
class AdjustPanel : public QFrame {
    Q_OBJECT
public:
    explicit AdjustPanel(QWidget* parent = nullptr);

    void show(const Adjustment& probe, const Adjustment& candidate); ///< emits nothing
    [[nodiscard]] Adjustment probe() const;
    [[nodiscard]] Adjustment candidate() const;

Q_SIGNALS:
    void changed(const QString& what); ///< "Brightness of the probe": the name of the step

private:
    QSlider* add(const QString& name, const QString& text, const QString& what);

    QSlider *m_probeBrightness, *m_probeContrast, *m_candidateBrightness, *m_candidateContrast;
};

} // namespace sl::widgets
