// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/personfilter.h"
#include "widgets/controls/plainlabel.h"

namespace sl::widgets {

/// Says beside the search button what filter is in force, framed so that it is not overlooked; or, faintly,
/// that there is none. UI thread.
class FilterMark : public PlainLabel {
    Q_OBJECT
public:
    explicit FilterMark(QWidget* parent = nullptr);
    void setFilter(const PersonFilter& filter);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void ink();

    bool m_inForce = false;
};

} // namespace sl::widgets
