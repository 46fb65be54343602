// SPDX-License-Identifier: Apache-2.0
#include "widgets/review/candidatespage.h"

#include "engine/session/workspace.h"
#include "widgets/actions/actiontable.h"
#include "widgets/controls/casecontext.h"
#include "widgets/controls/columnpage.h"
#include "widgets/controls/commandbutton.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/faintlabel.h"
#include "widgets/controls/plainlabel.h"
#include "widgets/models/candidatemodel.h"
#include "widgets/models/candidates/candidatefacts.h"
#include "widgets/review/candidates/candidateviews.h"
#include "widgets/review/candidates/probedamage.h"
#include "widgets/review/candidates/triage.h"
#include "widgets/review/candidates/triagebar.h"
#include "widgets/review/comparison/filmstrip.h"
#include "widgets/style/spacing.h"
#include "widgets/text/errortext.h"
#include "widgets/text/filtertext.h"
#include "widgets/text/format.h"
#include "widgets/text/openslater.h"
#include "widgets/text/plaintext.h"
#include "widgets/text/wording.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QToolButton>

namespace sl::widgets {

using namespace Qt::StringLiterals;

namespace {
constexpr int kSideWidth = 264;
constexpr int kProbeSide = 128;
} // namespace

CandidatesPage::CandidatesPage(CaseContext& context, session::Workspace& workspace, Ui& ui, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_workspace(workspace)
    , m_ui(ui)
    , m_drafts(ui.settings, workspace.folder(), workspace.login().user.login, context.session().record())
    , m_model(new CandidateModel(&context.session(), this))
    , m_candidateFacts(new CandidateFacts(&context.session(), &workspace.gallery(), this))
    , m_triage(new Triage(context.session(), workspace, m_drafts, this))
    , m_stack(new QStackedLayout(this))
    , m_empty(new EmptyState(u"candidates"_s, {}, {})) {
    m_empty->setObjectName(u"candidatesPage.empty"_s);
    m_empty->addCommand(ui.actions.action(Command::StepProbe));
    auto* work = new QWidget;
    auto* columns = new QHBoxLayout(work);
    columns->setContentsMargins(kUnit, kUnit, kUnit, kUnit);
    columns->setSpacing(kWide);
    columns->addWidget(makeSide());
    columns->addWidget(makeList(), 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(work);
    m_model->setFacts(m_candidateFacts);
    setFocusProxy(m_views);
    connectCommands();
    selectForTriage();
    showNoSearch();
}

QWidget* CandidatesPage::makeSide() {
    auto* side = new QWidget;
    side->setFixedWidth(kSideWidth);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kUnit);
    auto* label = new PlainLabel(tr("&Searches of this case"));
    m_searches = new QComboBox;
    m_searches->setObjectName(u"candidatesPage.searches"_s);
    m_searches->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    label->setBuddy(m_searches);
    m_probe = new FilmStrip(kProbeSide);
    m_probe->setObjectName(u"candidatesPage.probe"_s);
    m_damage = new ProbeDamage(m_context.session());
    m_searchFacts = new FaintLabel;
    m_searchFacts->setObjectName(u"candidatesPage.facts"_s);
    m_outcome = new PlainLabel;
    m_outcome->setObjectName(u"candidatesPage.outcome"_s);
    m_outcome->setWordWrap(true);
    layout->addWidget(label);
    layout->addWidget(m_searches);
    layout->addSpacing(kUnit);
    layout->addWidget(groupTitle(tr("Probe")));
    for (QWidget* part : std::initializer_list<QWidget*>{m_probe, m_damage, m_searchFacts, m_outcome})
        layout->addWidget(part);
    layout->addStretch();
    return side;
}

QWidget* CandidatesPage::makeList() {
    auto* area = new QWidget;
    auto* layout = new QVBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kTight);
    m_heading = groupTitle({});
    m_heading->setObjectName(u"candidatesPage.heading"_s);
    m_filter = new FaintLabel;
    m_filter->setObjectName(u"candidatesPage.filter"_s);
    m_stability = new FaintLabel;
    m_stability->setObjectName(u"candidatesPage.stability"_s);
    m_views = new CandidateViews(*m_model, m_ui);
    m_noCandidates = new EmptyState(u"unsuitable"_s, {}, {});
    m_noCandidates->setObjectName(u"candidatesPage.noCandidates"_s);
    for (const Command command : {Command::StepComparison, Command::StepReport})
        m_noCandidates->addCommand(m_ui.actions.action(command));
    auto* stacked = new QWidget;
    m_listStack = new QStackedLayout(stacked);
    m_listStack->addWidget(m_views);
    m_listStack->addWidget(m_noCandidates);

    auto* foot = new QHBoxLayout;
    m_progress = new PlainLabel;
    m_progress->setObjectName(u"candidatesPage.progress"_s);
    auto* sentence = new FaintLabel(leadSentence());
    sentence->setObjectName(u"candidatesPage.leadSentence"_s);
    foot->setSpacing(kWide);
    foot->addWidget(sentence, 1);
    foot->addWidget(m_progress);
    foot->addWidget(primaryButton(m_ui.actions.action(Command::CandidatesCompare), u"candidatesPage"_s));
    m_triageBar = new TriageBar(*m_triage, m_ui);
    layout->addWidget(m_heading);
    layout->addWidget(m_filter);
    layout->addWidget(m_stability);
    layout->addWidget(stacked, 1);
    layout->addWidget(m_triageBar);
    layout->addSpacing(kTight);
    layout->addLayout(foot);
    return area;
}

void CandidatesPage::connectCommands() {
    connect(m_views, &CandidateViews::compareAsked, this, &CandidatesPage::compare);
    connect(m_views, &CandidateViews::currentChanged, this, &CandidatesPage::select);
    connect(m_views, &CandidateViews::faceSeen, m_triage, &Triage::noteFace);
    connect(m_views, &CandidateViews::selectionChanged, this, &CandidatesPage::selectForTriage);
    connect(m_triage, &Triage::answered, m_views, &CandidateViews::goOn);
    connect(m_ui.actions.action(Command::CandidatesCompare), &QAction::triggered, this,
            &CandidatesPage::compare);
    connect(m_searches, &QComboBox::activated, this,
            [this](int row) { m_context.setSearch(SearchId{m_searches->itemData(row).toLongLong()}); });
    connect(&m_context, &CaseContext::searchChanged, this, &CandidatesPage::reload);
    connect(&m_context, &CaseContext::independentChanged, this, &CandidatesPage::reload);
    session::CaseSession& session = m_context.session();
    connect(&session, &session::CaseSession::searchesChanged, this, &CandidatesPage::reload);
    connect(&session, &session::CaseSession::examinationChanged, this, &CandidatesPage::reload);
    connect(&session, &session::CaseSession::outcomeReached, this, &CandidatesPage::reload);
}

void CandidatesPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale)
        reload();
    enableCommands();
}

/// Candidates that were on the comparison's screen meanwhile make their answers count here.
void CandidatesPage::hideEvent(QHideEvent* event) {
    m_stale = true;
    QWidget::hideEvent(event);
}

void CandidatesPage::reload() {
    m_stale = !isVisible();
    if (m_stale)
        return;
    m_loading.drop();
    m_chips.drop();
    if (m_context.isIndependent())
        return showEmpty(tr("Independent examination"),
                         tr("The candidate list stays closed while you examine independently."));
    m_context.session().searches().then(
        this, [this, loading = m_loading.begin()](const Result<QList<SearchRecord>>& searches) {
            if (!m_loading.isNewest(loading))
                return;
            if (searches)
                listSearches(*searches, loading);
            else
                showEmpty(tr("The searches cannot be read"), errorText(searches.error()));
        });
}

void CandidatesPage::listSearches(const QList<SearchRecord>& searches,
                                  Latest<session::SearchView>::Token loading) {
    if (searches.isEmpty())
        return showNoSearch();
    const QSignalBlocker quiet(m_searches);
    m_searches->clear();
    for (const SearchRecord& search : searches) {
        const QString faces = tr("%n face(s)", nullptr, static_cast<int>(search.faces.size()));
        //: One search in a list: when, how many faces
        QString text = tr("%1 · %2").arg(timeText(search.startedAt), faces);
        if (const QString filter = filterText(search); !filter.isEmpty())
            text = tr("%1 · %2").arg(text, filter);
        m_searches->addItem(text, search.id.value);
        m_searches->setItemData(m_searches->count() - 1, plainToolTip(text), Qt::ToolTipRole);
    }
    QAbstractItemView* const opened = m_searches->view();
    opened->setMinimumWidth(opened->sizeHintForColumn(0) + kWide); // whole sentences, as wide as they are
    const int row = m_searches->findData(m_context.search().value);
    if (row < 0) // the latest search; the context then comes back here
        return m_context.setSearch(searches.first().id);
    m_searches->setCurrentIndex(row);
    loadSearch(loading);
}

void CandidatesPage::loadSearch(Latest<session::SearchView>::Token loading) {
    m_context.session()
        .searchView(m_context.search())
        .then(this, [this, loading](const Result<session::SearchView>& view) {
            if (m_loading.accept(loading))
                adopt(view);
        });
}

void CandidatesPage::adopt(const Result<session::SearchView>& view) {
    if (!view)
        return showClosed(view.error());
    m_stack->setCurrentIndex(1);
    session::SearchView counted = *view;
    if (!m_workspace.isReadOnly()) // where something may be submitted, what was seen counts
        counted.examinations = m_drafts.counted(view->examinations);
    m_model->show(counted);
    m_candidateFacts->fetch(*view);
    m_triage->show(*view);
    showFacts(*view);
    showProbe(view->record.faces);
    showStability(*view);
    m_listStack->setCurrentIndex(view->candidates.isEmpty() ? 1 : 0);
    if (view->candidates.isEmpty())
        showNoCandidates(*view);
    m_views->setCurrent(m_context.candidate());
    enableCommands();
}

void CandidatesPage::showNoCandidates(const session::SearchView& view) {
    const bool unsuitable = view.outcome && view.outcome->kind == OutcomeKind::Unsuitable;
    QString sentence = tr("The search gave no candidate: the filter left nobody to compare.");
    if (unsuitable)
        sentence = tr("This probe was declared unsuitable and was not searched. The report says why.");
    else if (!view.outcome)
        sentence = tr("The search gave no candidate: the filter left nobody to compare. Search again with a "
                      "wider filter, or continue to the comparison and submit that there is no lead.");
    m_noCandidates->setText(tr("No candidates"), sentence);
    m_noCandidates->offerOnly(
        {m_ui.actions.action(view.outcome ? Command::StepReport : Command::StepComparison)});
}

void CandidatesPage::showStability(const session::SearchView& view) {
    const SearchId search = view.record.id;
    m_stability->setVisible(view.stability.has_value());
    if (view.stability)
        m_stability->setText(tr("Each candidate is shown with its ranks when the search was repeated with %1 "
                                "slightly varied copies of the faces.")
                                 .arg(view.stability->variations));
    else if (!view.candidates.isEmpty() && !m_measured.contains(search))
        measureStability(search);
}

/// The list is there already; the bands come when they are measured.
void CandidatesPage::measureStability(SearchId search) {
    m_measured.insert(search);
    const session::StabilityRun run = m_context.session().measureStability(search);
    m_stability->setText(tr("The stability of these ranks is being measured."));
    m_stability->show();
    connect(run.job.get(), &Job::progressed, this, [this, search](const JobProgress& progress) {
        if (m_context.search() == search && progress.total > 0)
            m_stability->setText(tr("The stability of these ranks is being measured: %1 of %2 faces.")
                                     .arg(progress.done)
                                     .arg(progress.total));
    });
    run.view.then(this, [this, search](const Result<session::SearchView>& view) {
        if (m_context.search() != search || m_context.isIndependent() || m_model->rowCount() == 0)
            return;
        m_stability->hide();
        if (!view || !view->stability)
            return;
        m_model->showStability(*view->stability);
        showStability(*view);
    });
}

/// The list of this search stays closed, the other searches can still be chosen.
void CandidatesPage::showClosed(const Error& error) {
    const bool waits = error.code == ErrorCode::FirstExaminerNeeded;
    const bool begins = waits || opensLater(error.code);
    m_model->clear();
    m_triage->clear();
    showProbe({});
    m_heading->setText(tr("Candidates"));
    for (QWidget* told : {static_cast<QWidget*>(m_filter), static_cast<QWidget*>(m_searchFacts),
                          static_cast<QWidget*>(m_outcome), static_cast<QWidget*>(m_progress),
                          static_cast<QWidget*>(m_stability)})
        told->hide();
    m_noCandidates->setText(waits                                 ? tr("Waits for its first examiner")
                            : begins                              ? tr("Opens while you compare")
                            : error.code == ErrorCode::ListClosed ? tr("Closed to you for now")
                                                                  : tr("This search cannot be shown"),
                            errorText(error));
    m_noCandidates->offerOnly(begins ? QList{m_ui.actions.action(Command::StepComparison)}
                                     : QList<QAction*>());
    m_listStack->setCurrentIndex(1);
    m_stack->setCurrentIndex(1);
    enableCommands();
}

void CandidatesPage::showFacts(const session::SearchView& view) {
    const SearchRecord& search = view.record;
    const auto count = static_cast<int>(view.candidates.size());
    m_heading->setText(listText(search, count));
    m_filter->setText((QStringList{filterText(search)} + filterPartTexts(search)).join(u' '));
    m_filter->setVisible(!m_filter->text().isEmpty());
    const QString suitability = searchedSuitabilityText(search);
    QString facts =
        tr("Searched by %1 on %2 with the model pack %3. The list length of %4 was set by version %5 of the "
           "policy.")
            .arg(search.searchedBy, timeText(search.startedAt), packName(search.packIdentity),
                 QString::number(search.listLength), QString::number(search.policyVersion));
    if (!suitability.isEmpty())
        facts += QLatin1Char('\n') + suitability;
    m_searchFacts->setText(facts);
    m_searchFacts->setVisible(!view.candidates.isEmpty());
    m_outcome->setVisible(view.outcome.has_value());
    if (view.outcome) //: Outcome in a word, then a sentence on what it means
        m_outcome->setText(tr("Outcome: %1. %2")
                               .arg(outcomeText(view.outcome->kind), outcomeExplanation(view.outcome->kind)));
    m_progress->setText(tr("%1 of %2 answered").arg(m_model->answered()).arg(count));
    m_progress->setVisible(count > 0);
}

QString CandidatesPage::packName(const QString& identity) const {
    const session::PackStatus pack = m_workspace.pack();
    return pack.identity == identity ? pack.name : shortHash(identity);
}

void CandidatesPage::showProbe(const QList<FaceId>& faces) {
    QStringList names;
    for (int i = 0; i < faces.size(); ++i)
        names << tr("Probe face %1 of %2").arg(i + 1).arg(faces.size());
    m_probe->setNames(names);
    m_damage->showFaces(faces);
    const auto chips = m_chips.begin();
    for (int i = 0; i < faces.size(); ++i)
        m_context.session()
            .faceChip(faces.at(i), CandidateModel::kChipSide)
            .then(this, [this, i, chips](const Result<QImage>& chip) {
                if (chip && m_chips.isNewest(chips) && i < m_probe->count())
                    m_probe->setImage(i, *chip);
            });
}

void CandidatesPage::showNoSearch() {
    showEmpty(tr("No search yet"),
              tr("Lay faces out as a probe and search the gallery. The candidates come here."));
}

void CandidatesPage::showEmpty(const QString& title, const QString& sentence) {
    m_model->clear();
    m_triage->clear();
    m_empty->setText(title, sentence);
    m_stack->setCurrentIndex(0);
    enableCommands();
}

void CandidatesPage::select() {
    if (const CandidateId candidate = m_views->current(); candidate.isValid())
        m_context.setCandidate(candidate);
    enableCommands();
}

/// Only what is selected in the grid: the list does not say which faces were in sight.
void CandidatesPage::selectForTriage() {
    m_triage->showFaces(m_views->isGrid());
    m_triage->select(m_views->selected());
    enableCommands();
}

void CandidatesPage::compare() {
    if (!isVisible() || !m_views->current().isValid())
        return;
    m_context.setCandidate(m_views->current());
    m_context.goTo(Step::Comparison);
}

void CandidatesPage::enableCommands() {
    if (isVisible())
        m_views->enableCommands(m_triage->state() != TriageState::Closed);
}

} // namespace sl::widgets
