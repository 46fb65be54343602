// SPDX-License-Identifier: Apache-2.0
#include "widgets/review/facesizeslider.h"

#include "widgets/text/plaintext.h"

#include <QSettings>

namespace sl::widgets {
namespace {

constexpr int kStep = 16;
constexpr int kWidth = 120;

} // namespace

FaceSizeSlider::FaceSizeSlider(QSettings& settings, const QString& key, int smallest, int largest, int first,
                               QWidget* parent)
    : QSlider(Qt::Horizontal, parent) {
    setAccessibleName(tr("Size of the faces"));
    setToolTip(plainToolTip(tr("How large the faces are drawn.")));
    setRange(smallest, largest);
    setSingleStep(kStep);
    setPageStep(2 * kStep);
    setFixedWidth(kWidth);
    setValue(settings.value(key, first).toInt());
    connect(this, &QSlider::valueChanged, this, [&settings, key](int side) { settings.setValue(key, side); });
}

} // namespace sl::widgets
