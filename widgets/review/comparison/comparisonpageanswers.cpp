// SPDX-License-Identifier: Apache-2.0
#include "widgets/actions/prompts.h"
#include "widgets/controls/casecontext.h"
#include "widgets/controls/status/errorplace.h"
#include "widgets/controls/status/statusbar.h"
#include "widgets/review/checklist/checklistdesk.h"
#include "widgets/review/comparison/answerpanel.h"
#include "widgets/review/comparison/comparisonpage.h"
#include "widgets/text/wording.h"

#include <QLabel>

#include <algorithm>

namespace sl::widgets {

void ComparisonPage::keep(const Draft& draft) {
    const bool isRecorded = m_index >= 0 && draft == recordedDraft(m_index);
    const bool isOnItsWay = std::any_of(m_recording.begin(), m_recording.end(),
                                        [&](const Draft& other) { return other.item() == draft.item(); });
    if (isRecorded && !isOnItsWay)
        m_drafts.forget(draft.item());
    else
        m_drafts.keep(draft);
    m_drafts.setSeen(draft.item()); // only the item on the screen can be written about
    updateState();
    enableCommands();
}

void ComparisonPage::recordShown() {
    if (m_answers->draft())
        record(m_answers->draft()->item());
}

/// Records what was written for this item, if it is complete.
void ComparisonPage::record(ItemId item) {
    const Draft draft = m_drafts.find(item);
    if (!draft.isComplete() || isUnderWay(draft) || m_submitting.isAwaited())
        return;
    m_recording.append(draft);
    m_context.session()
        .answer(item.examination, item.candidate, *draft.answer, draft.grounds)
        .then(this, [this, draft](const Result<session::ExaminationView>& view) { recorded(draft, view); });
}

/// What was sent last for its item is this very draft: losing the focus twice records it once.
bool ComparisonPage::isUnderWay(const Draft& draft) const {
    const auto last = std::find_if(m_recording.rbegin(), m_recording.rend(),
                                   [&](const Draft& other) { return other.item() == draft.item(); });
    return last != m_recording.rend() && *last == draft;
}

void ComparisonPage::recorded(const Draft& draft, const Result<session::ExaminationView>& view) {
    m_recording.removeOne(draft);
    if (!view) {
        m_askWhenRecorded = false;
        m_error->report(view.error());
        return enableCommands();
    }
    if (m_drafts.find(draft.item()) == draft && !isUnderWay(draft))
        m_drafts.forget(draft.item());
    if (view->record.id != m_view.record.id)
        return;
    m_error->clear();
    m_view = *view;
    updateProgress();
    updateState();
    if (m_askWhenRecorded && m_recording.isEmpty() && !m_checklists->isUnderWay())
        askToSubmit();
}

/// Every candidate is answered, or will be when what is written is recorded.
bool ComparisonPage::maySubmit() const {
    if (!isWritable() || m_view.isProbeDue)
        return false;
    for (int i = 0; i < m_view.items.size(); ++i) {
        if (!isAnswered(i) && !m_drafts.find(itemAt(i)).isComplete())
            return false;
    }
    return true;
}

QString ComparisonPage::submitSentence() const {
    const int count = static_cast<int>(m_view.items.size());
    if (count == 0)
        return tr("Your statement that the search gave nobody to compare will be sealed and signed with your "
                  "key. The outcome "
                  "will be “no lead”. This cannot be changed afterwards.");
    const QString sealed =
        tr("Your %n answer(s) will be sealed and signed with your key. They cannot be changed "
           "afterwards.",
           nullptr, count);
    QString then;
    if (isIndependent()) {
        then = tr("They are then put beside the earlier answers, and the outcome is reached.");
    } else {
        const auto supported = std::count_if(m_view.items.begin(), m_view.items.end(), [](const auto& item) {
            return item.answer && item.answer->answer.supportsSamePerson();
        });
        then = supported == 0 ? tr("You support no candidate: the outcome will be “no lead”.")
                              : tr("The %n candidate(s) that you support go to a second examiner, mixed with "
                                   "others and without "
                                   "your answers.",
                                   nullptr, static_cast<int>(supported));
    }
    //: Two whole sentences, one after the other
    return tr("%1 %2").arg(sealed, then);
}

/// What is written is recorded first; the question comes when that is done.
void ComparisonPage::askToSubmit() {
    m_askWhenRecorded = false;
    if (!isVisible() || !maySubmit())
        return;
    for (int i = 0; i < m_view.items.size(); ++i)
        record(itemAt(i));
    const bool isSaving = m_checklists->save();
    m_askWhenRecorded = !m_recording.isEmpty() || isSaving;
    if (m_askWhenRecorded || showUnfinished() || showLackingChecklist())
        return;
    m_ui.prompts.confirm(this, tr("Submit your answers"), submitSentence(), tr("Seal and sign"),
                         [this, examination = m_view.record.id] { submit(examination); });
}

/// Shows the first answer that was changed and cannot be recorded as it is; false when there is none.
bool ComparisonPage::showUnfinished() {
    for (int i = 0; i < m_view.items.size(); ++i) {
        if (m_drafts.find(itemAt(i)).isEmpty())
            continue;
        showItem(i);
        showChecklist(false);
        m_answers->setState(
            tr("This answer was changed and is not recorded yet. Complete its grounds first."));
        m_answers->focusGrounds();
        return true;
    }
    return false;
}

/// `examination`: the one that was asked about; another may be shown by now.
void ComparisonPage::submit(ExaminationId examination) {
    if (examination != m_view.record.id || !maySubmit() || !m_recording.isEmpty())
        return;
    const auto token = m_submitting.begin();
    if (m_index >= 0)
        m_answers->show(recordedDraft(m_index), false);
    enableCommands();
    m_context.session()
        .submit(examination)
        .then(this, [this, token](const Result<session::ExaminationView>& view) {
            if (m_submitting.accept(token))
                submitted(view);
        });
}

void ComparisonPage::submitted(const Result<session::ExaminationView>& view) {
    if (!view) {
        m_error->report(view.error());
        if (m_index >= 0)
            m_answers->show(recordedDraft(m_index), isWritable());
        return enableCommands();
    }
    m_drafts.forgetAll(view->record.id);
    if (view->items.isEmpty()) {
        showNobody(*view);
    } else {
        m_view = *view;
        m_answers->show(recordedDraft(m_index), false);
        updateProgress();
        updateState();
    }
    m_ui.status.say(tr("Your answers are sealed and signed."));
    if (isIndependent())
        return showWayOn();
    const bool goesOn = m_search.isAwaited() || m_loading.isAwaited(); // to another examination
    if (isVisible() && !goesOn)
        m_context.goTo(Step::Report);
}

/// What became of the search, now that this examiner may know, and where to go from here.
void ComparisonPage::showWayOn() {
    m_wayOn->show();
    m_banner->setText(tr("Your answers are sealed and signed."));
    m_context.session()
        .searchView(m_view.record.search)
        .then(this, [this, token = m_search.begin()](const Result<session::SearchView>& view) {
            if (m_search.accept(token) && view && view->outcome)
                //: Two whole sentences, one after the other
                m_banner->setText(tr("%1 %2").arg(m_banner->text(), outcomeExplanation(view->outcome->kind)));
        });
}

} // namespace sl::widgets
