// SPDX-License-Identifier: Apache-2.0
#include "widgets/frame/caseview.h"

#include "engine/session/casesession.h"
#include "widgets/actions/actiontable.h"
#include "widgets/controls/drop/dropoutline.h"
#include "widgets/controls/place/caseplace.h"
#include "widgets/frame/caseprogress.h"
#include "widgets/frame/stepbar.h"
#include "widgets/intake/mediapage.h"
#include "widgets/intake/probepage.h"
#include "widgets/report/reportpage.h"
#include "widgets/review/candidatespage.h"
#include "widgets/review/comparison/comparisonpage.h"

#include <QBoxLayout>
#include <QStackedLayout>

namespace sl::widgets {
namespace {

constexpr std::array kSteps{Step::Media, Step::Probe, Step::Candidates, Step::Comparison, Step::Report};
constexpr std::array kStepActions{Command::StepMedia, Command::StepProbe, Command::StepCandidates,
                                  Command::StepComparison, Command::StepReport};

QList<Area> areasOf(Step step) {
    switch (step) {
    case Step::Media:
        return {Area::Media, Area::Face, Area::View};
    case Step::Probe:
        return {Area::Probe};
    case Step::Candidates:
        return {Area::Candidates};
    case Step::Comparison:
        return {Area::Comparison, Area::Answer, Area::Checklist, Area::View};
    case Step::Report:
        return {Area::Report, Area::View};
    }
    Q_UNREACHABLE();
}

} // namespace

CaseView::CaseView(std::unique_ptr<CaseContext> context, session::Workspace& workspace, Ui& ui,
                   QWidget* parent)
    : QWidget(parent)
    , m_context(std::move(context))
    , m_steps(new StepBar(ui.actions))
    , m_place(new CasePlace(*m_context, workspace, ui.settings, this))
    , m_progress(new CaseProgress(*m_context, this))
    , m_stack(new QStackedLayout) {
    setObjectName(u"caseView"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_steps);
    layout->addLayout(m_stack, 1);
    makePages(workspace, ui);
    connectSteps(ui);
    connect(m_progress, &CaseProgress::changed, this, [this] { m_steps->setStates(m_progress->states()); });
    m_steps->setStates(m_progress->states());
    if (m_context->isIndependent()) {
        goTo(Step::Comparison);
        return;
    }
    m_place->restore();
    goTo(m_place->step());
    connectMedia(workspace);
    selectNewestSearch();
}

CaseView::~CaseView() {
    qDeleteAll(m_pages); // before the context they work on
}

void CaseView::makePages(session::Workspace& workspace, Ui& ui) {
    for (const Step step : kSteps) {
        if (m_context->isIndependent() && step != Step::Comparison)
            continue;
        QWidget* page = nullptr;
        switch (step) {
        case Step::Media:
            page = m_media = new MediaPage(*m_context, ui);
            break;
        case Step::Probe:
            page = new ProbePage(*m_context, workspace, ui);
            break;
        case Step::Candidates:
            page = new CandidatesPage(*m_context, workspace, ui);
            break;
        case Step::Comparison:
            page = new ComparisonPage(*m_context, workspace, ui);
            break;
        case Step::Report:
            page = new ReportPage(*m_context, workspace, ui);
            break;
        }
        m_pages.at(static_cast<size_t>(step)) = page;
        m_stack->addWidget(page);
    }
}

void CaseView::connectSteps(Ui& ui) {
    for (size_t i = 0; i < kSteps.size(); ++i) {
        QAction* action = ui.actions.action(kStepActions.at(i));
        action->setEnabled(m_pages.at(i) != nullptr);
        connect(action, &QAction::triggered, this, [this, step = kSteps.at(i)] { goTo(step); });
    }
    connect(m_context.get(), &CaseContext::stepRequested, this, &CaseView::goTo);
}

void CaseView::connectMedia(session::Workspace& workspace) {
    auto* outline = new DropOutline(this, MediaPage::dropInvitation());
    connect(outline, &DropOutline::dropped, this, [this](const Dropped& dropped) {
        goTo(Step::Media);
        m_media->take(dropped);
    });
    const auto readPolicy = [this, &workspace] {
        workspace.policy().then(this, [this](const Result<PolicyRecord>& policy) {
            if (policy)
                m_media->setPolicy(*policy);
        });
    };
    connect(&workspace, &session::Workspace::policyChanged, this, readPolicy);
    readPolicy();
}

void CaseView::selectNewestSearch() {
    m_context->session().searches().then(this, [this](const Result<QList<SearchRecord>>& searches) {
        if (searches && !searches->isEmpty() && !m_context->search().isValid())
            m_context->setSearch(searches->first().id);
    });
}

void CaseView::goTo(Step step) {
    QWidget* page = m_pages.at(static_cast<size_t>(step));
    if (!page)
        return;
    m_step = step;
    if (!m_context->isIndependent())
        m_place->setStep(step);
    m_stack->setCurrentWidget(page);
    m_steps->setCurrent(step);
    page->setFocus();
    Q_EMIT stepChanged();
}

QList<Area> CaseView::activeAreas() const {
    return areasOf(m_step) + QList<Area>{Area::Step};
}

} // namespace sl::widgets
