// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/controls/plainlabel.h"

namespace sl::widgets {

/// Secondary text: wrapped, in the palette's fainter ink, which still reaches 4.5:1. UI thread.
class FaintLabel : public PlainLabel {
    Q_OBJECT
public:
    explicit FaintLabel(const QString& text = {}, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void ink();
};

} // namespace sl::widgets
