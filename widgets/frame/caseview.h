// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session/workspace.h"
#include "widgets/actions/command.h"
#include "widgets/controls/casecontext.h"
#include "widgets/style/ui.h"

#include <QWidget>

#include <array>

class QStackedLayout;

namespace sl::widgets {

class CasePlace;
class CaseProgress;
class MediaPage;
class StepBar;

/// An open case: its five steps. Files dropped anywhere on it go to Media. In an independent examination
/// there is only the comparison: the other pages are not made, so nothing of them can be seen. UI thread.
class CaseView : public QWidget {
    Q_OBJECT
public:
    /// Takes the context; it is set to independent, or not, before.
    CaseView(std::unique_ptr<CaseContext> context, session::Workspace& workspace, Ui& ui,
             QWidget* parent = nullptr);
    ~CaseView() override;

    [[nodiscard]] CaseContext& context() const { return *m_context; }
    [[nodiscard]] Step step() const { return m_step; }
    void goTo(Step step); ///< ignored when the step is closed
    [[nodiscard]] QList<Area> activeAreas() const;

Q_SIGNALS:
    void stepChanged();

private:
    void makePages(session::Workspace& workspace, Ui& ui);
    void connectSteps(Ui& ui);
    void connectMedia(session::Workspace& workspace);
    void selectNewestSearch();

    std::unique_ptr<CaseContext> m_context;
    std::array<QWidget*, 5> m_pages{};
    StepBar* m_steps;
    CasePlace* m_place; ///< not used in an independent examination
    CaseProgress* m_progress;
    QStackedLayout* m_stack;
    MediaPage* m_media = nullptr; ///< also in m_pages; null in an independent examination
    Step m_step = Step::Media;
};

} // namespace sl::widgets
