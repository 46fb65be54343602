// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/controls/casecontext.h"

class QSettings;

namespace sl::session {
class Workspace;
}

namespace sl::widgets {

/// Where somebody was in a case: step, faces laid out, search and candidate. They are found again when the
/// case is next opened, also after the program was killed. UI thread.
class CasePlace : public QObject {
    Q_OBJECT
public:
    CasePlace(CaseContext& context, const session::Workspace& workspace, QSettings& settings,
              QObject* parent = nullptr);

    [[nodiscard]] Step step() const; ///< Media when the case was never open
    void setStep(Step step);
    /// Puts tray, search (unless one is chosen already) and candidate back; from then on every change is
    /// kept.
    void restore();

private:
    void keepTray();
    [[nodiscard]] QString key(const char* name) const;

    CaseContext& m_context;
    QSettings& m_settings;
    QString m_group;
};

} // namespace sl::widgets
