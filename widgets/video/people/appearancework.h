// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/style/ui.h"
#include "widgets/video/people/appearances.h"

#include <QObject>

namespace sl::widgets {

class CaseContext;

/// Lays appearances out as a probe. UI thread.
class AppearanceWork : public QObject {
    Q_OBJECT
public:
    AppearanceWork(CaseContext& context, Ui& ui, Appearances& appearances);

    void layOut(int track);
    /// Besides what is laid out already: another appearance of the same person, as the user sees it.
    void addToProbe();
    void updateCommands(); ///< what can be done with the selected one

private:
    CaseContext& m_context;
    Ui& m_ui;
    Appearances& m_appearances;
};

} // namespace sl::widgets
