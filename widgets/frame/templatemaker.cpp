// SPDX-License-Identifier: Apache-2.0
#include "widgets/frame/templatemaker.h"

#include "widgets/actions/actiontable.h"
#include "widgets/text/errortext.h"

#include <QAction>

namespace sl::widgets {

TemplateMaker::TemplateMaker(session::Workspace& workspace, Ui& ui, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_ui(ui) {
    connect(ui.actions.action(Command::PacksRetemplate), &QAction::triggered, this, &TemplateMaker::start);
    connect(&workspace, &session::Workspace::packChanged, this, &TemplateMaker::check);
    setRunning(false);
}

void TemplateMaker::check() {
    if (m_running || !m_workspace.pack().available)
        return;
    m_workspace.gallery().status().then(this, [this](const Result<session::GalleryStatus>& status) {
        if (status && status->withoutTemplate() > 0)
            start();
    });
}

void TemplateMaker::start() {
    if (m_running)
        return;
    const session::RetemplateRun run = m_workspace.gallery().retemplate();
    setRunning(true);
    m_ui.status.follow(run.job, tr("Making templates for the model pack in use"));
    Future<session::RetemplateSummary>(run.summary)
        .then(this, [this](const Result<session::RetemplateSummary>& summary) {
            setRunning(false);
            conclude(summary);
        });
}

void TemplateMaker::conclude(const Result<session::RetemplateSummary>& summary) {
    if (!summary) {
        if (summary.error().code == ErrorCode::PackMismatch)
            return check(); // yet another pack came into use meanwhile
        return m_ui.status.complain(summary.error());
    }
    if (summary->cancelled)
        return m_ui.status.say(
            tr("Making templates was stopped. Searches do not find the portraits without one."));
    if (!summary->problems.isEmpty()) // one stands for all: how many there are stands under Model packs
        m_ui.status.complain(summary->problems.first().error);
    if (summary->made > 0)
        m_ui.status.say(tr("%n templates were made for the model pack in use.", nullptr, summary->made));
}

void TemplateMaker::setRunning(bool running) {
    m_running = running;
    m_ui.actions.action(Command::PacksRetemplate)->setEnabled(!running);
}

} // namespace sl::widgets
