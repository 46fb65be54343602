// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/error.h"

#include <QWidget>

namespace sl::widgets {

/// Where a page shows what went wrong, beside the thing concerned: at most one message, until it is closed or
/// the next attempt clears it. Takes no room while empty. UI thread.
class ErrorPlace : public QWidget {
    Q_OBJECT
public:
    explicit ErrorPlace(QWidget* parent = nullptr);
    void report(const Error& error);
    /// A sentence for what no error code can say.
    void say(const QString& sentence);
    void clear();
    [[nodiscard]] QString text() const; ///< empty: nothing is wrong
};

} // namespace sl::widgets
