// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace sl::widgets {

/// A label that shows its text as it is written, tags and links included, whoever wrote it. The only QLabel
/// of this program. UI thread.
class PlainLabel : public QLabel {
    Q_OBJECT
public:
    explicit PlainLabel(const QString& text = {}, QWidget* parent = nullptr);
    void setTextFormat(Qt::TextFormat format) = delete;
};

} // namespace sl::widgets
