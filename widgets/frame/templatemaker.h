// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session/galleryservice.h"
#include "engine/session/workspace.h"
#include "widgets/style/ui.h"

#include <QObject>

namespace sl::widgets {

/// Has the templates made in the background that the gallery lacks for the pack in use: after log-in, so that
/// a stopped run continues, and after another pack came into use. When the user cancels it, it stays off
/// until it is asked for (packs.retemplate) or until the next log-in. UI thread.
class TemplateMaker : public QObject {
    Q_OBJECT
public:
    TemplateMaker(session::Workspace& workspace, Ui& ui, QObject* parent = nullptr);

    void check(); ///< checks the gallery, and starts when portraits lack a template

private:
    void start();
    void conclude(const Result<session::RetemplateSummary>& summary);
    void setRunning(bool running);

    session::Workspace& m_workspace;
    Ui& m_ui;
    bool m_running = false;
};

} // namespace sl::widgets
