// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session/workspace.h"

#include <QFrame>

namespace sl::widgets {

/// The result of checking one log, with its head hash in full (it can be selected). UI thread.
class VerdictRow : public QFrame {
    Q_OBJECT
public:
    explicit VerdictRow(const session::AuditVerdict& verdict, QWidget* parent = nullptr);
    [[nodiscard]] static QString sentence(const session::AuditVerdict& verdict);
};

} // namespace sl::widgets
