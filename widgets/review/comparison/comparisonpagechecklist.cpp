// SPDX-License-Identifier: Apache-2.0
#include "widgets/actions/actionscope.h"
#include "widgets/controls/casecontext.h"
#include "widgets/controls/status/errorplace.h"
#include "widgets/review/checklist/checklistdesk.h"
#include "widgets/review/checklist/checklistpanel.h"
#include "widgets/review/comparison/answerpanel.h"
#include "widgets/review/comparison/comparisonpage.h"
#include "widgets/review/comparison/comparisonpictures.h"
#include "widgets/review/comparison/filmstrip.h"

#include <QLabel>
#include <QStackedLayout>

namespace sl::widgets {

void ComparisonPage::connectChecklist() {
    m_checklists = new ChecklistDesk(m_context.session(), *m_checklist, *m_canvas, this);
    QAction* action = m_ui.actions.action(Command::ComparisonChecklist);
    action->setCheckable(true);
    ActionScope(m_ui.actions, *this).whileVisible(Command::ComparisonChecklist, [this] {
        showChecklist(!m_checklist->isVisible());
    });
    connect(m_checklist, &ChecklistPanel::closed, this, [this] { showChecklist(false); });
    connect(m_checklist, &ChecklistPanel::groundsRequested, this, &ComparisonPage::writeGrounds);
    connect(m_checklists, &ChecklistDesk::saved, this, &ComparisonPage::checklistSaved);
    connect(m_checklists, &ChecklistDesk::failed, this, [this](const Error& error) {
        m_askWhenRecorded = false;
        m_error->report(error);
    });
    connect(m_pictures, &ComparisonPictures::probeFaceShown, m_checklists, &ChecklistDesk::setProbeFace);
    connect(m_pictures, &ComparisonPictures::portraitShown, m_checklists, &ChecklistDesk::setPortrait);
}

/// In place of the answers; what the list says is saved when it is left.
void ComparisonPage::showChecklist(bool shown) {
    if (m_view.isProbeDue)
        shown = true;
    if (!shown)
        m_checklists->leave();
    else
        recordShown();
    (shown ? static_cast<QWidget*>(m_answers) : m_checklist)
        ->hide(); // first: both need more height than there is
    (shown ? static_cast<QWidget*>(m_checklist) : m_answers)->show();
    if (shown)
        m_checklist->focusList();
    else
        m_canvas->setFocus();
    enableCommands();
}

/// Nothing of the candidates is known here before the probe's own list is complete.
void ComparisonPage::showProbeAlone(const session::ExaminationView& view) {
    showEmpty({}, {});
    m_view = view;
    m_error->clear();
    m_answerColumn->show();
    m_wayOn->hide();
    showBanner();
    m_itemStrip->setNames({});
    m_title->setText(tr("The probe alone"));
    m_progress->clear();
    m_stack->setCurrentIndex(1);
    m_pictures->showProbe(m_view.probeFaces);
    m_canvas->setMessage(Side::Candidate,
                         tr("The candidates open when you have said what the probe alone shows."));
    followChecklist();
    showChecklist(true);
}

void ComparisonPage::followChecklist() {
    m_checklists->show(m_view, m_index < 0 ? CandidateId() : itemAt(m_index).candidate, isWritable());
}

void ComparisonPage::checklistSaved(const session::ExaminationView& view) {
    if (view.record.id != m_view.record.id || !isWritable())
        return;
    m_error->clear();
    if (m_view.isProbeDue && !view.isProbeDue)
        return adopt(view);
    m_view = view;
    if (m_view.isProbeDue)
        return followChecklist();
    updateProgress();
    updateState();
    if (m_askWhenRecorded && m_recording.isEmpty() && !m_checklists->isUnderWay())
        askToSubmit();
}

void ComparisonPage::writeGrounds() {
    const QString text = m_checklists->grounds();
    showChecklist(false);
    m_answers->writeGrounds(text, m_writtenGrounds);
    m_writtenGrounds = text;
    m_answers->focusGrounds();
}

/// Shows the first answer that counts only with a complete list; false when there is none.
bool ComparisonPage::showLackingChecklist() {
    for (int i = 0; i < m_view.items.size(); ++i) {
        if (!m_view.items.at(i).lacksChecklist)
            continue;
        showItem(i);
        showChecklist(true);
        m_checklist->setState(
            tr("Your answer needs this list. Say of every feature what you see, then submit."));
        return true;
    }
    return false;
}

} // namespace sl::widgets
