// SPDX-License-Identifier: Apache-2.0
#include "widgets/intake/probepage.h"

#include "engine/session/workspace.h"
#include "widgets/actions/actionscope.h"
#include "widgets/actions/actiontable.h"
#include "widgets/actions/prompts.h"
#include "widgets/controls/casecontext.h"
#include "widgets/controls/columnpage.h"
#include "widgets/controls/commandbutton.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/faintlabel.h"
#include "widgets/controls/plainlabel.h"
#include "widgets/controls/scrolledcolumn.h"
#include "widgets/controls/status/errorplace.h"
#include "widgets/intake/filtermark.h"
#include "widgets/intake/probefacerow.h"
#include "widgets/intake/searchform.h"
#include "widgets/intake/suitability.h"
#include "widgets/style/spacing.h"
#include "widgets/text/errortext.h"
#include "widgets/text/format.h"
#include "widgets/text/plaintext.h"
#include "widgets/text/wording.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QScrollArea>
#include <QStackedLayout>
#include <QToolButton>

#include <algorithm>

namespace sl::widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSearchWidth = 340;

/// As wide as its column.
QToolButton* wide(QToolButton* button) {
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return button;
}

} // namespace

ProbePage::ProbePage(CaseContext& context, session::Workspace& workspace, Ui& ui, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_workspace(workspace)
    , m_ui(ui)
    , m_stack(new QStackedLayout)
    , m_empty(new EmptyState(
          u"probe"_s, tr("No face in the probe yet"),
          tr("Select a face on the Media page and add it to the probe. Several faces of the same "
             "unknown person are searched as one and find that person more often.")))
    , m_form(new SearchForm)
    , m_error(new ErrorPlace)
    , m_searchTip(ui.actions.action(Command::ProbeSearch)->toolTip()) {
    setObjectName(u"probePage"_s);
    m_empty->addCommand(ui.actions.action(Command::StepMedia));
    auto* content = new QWidget;
    auto* columns = new QHBoxLayout(content);
    columns->setContentsMargins(kPage, kWide, kPage, kWide);
    columns->setSpacing(kPage);
    columns->addWidget(buildTray(), 1);
    columns->addWidget(buildSearch());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_error);
    layout->addLayout(m_stack, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(content);

    connectActions();
    connect(&context, &CaseContext::trayChanged, this, &ProbePage::showTray);
    connect(m_form, &SearchForm::changed, this, &ProbePage::formChanged);
    connect(&workspace, &session::Workspace::policyChanged, this, &ProbePage::loadPolicy);
    connect(&workspace, &session::Workspace::packChanged, this, &ProbePage::loadGallery);
    connect(&workspace.gallery(), &session::GalleryService::galleryChanged, this, &ProbePage::loadGallery);
    setBusy({});
    loadPolicy();
    loadGallery();
    showTray();
}

session::CaseSession& ProbePage::session() const {
    return m_context.session();
}

QWidget* ProbePage::buildTray() {
    auto* rows = new QWidget;
    m_tray = new QVBoxLayout(rows);
    m_tray->setContentsMargins(0, 0, kUnit, 0);
    m_tray->setSpacing(kUnit);
    m_tray->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(rows);
    m_title = pageTitle({});
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kUnit);
    layout->addWidget(m_title);
    layout->addWidget(scroll, 1);
    return column;
}

QWidget* ProbePage::buildSearch() {
    m_listLength = new FaintLabel;
    m_listLength->setObjectName(u"probePage.listLength"_s);
    m_galleryText = new FaintLabel;
    m_galleryText->setObjectName(u"probePage.gallery"_s);
    m_filterMark = new FilterMark;
    m_filterMark->setObjectName(u"probePage.filterMark"_s);
    m_warning = new PlainLabel;
    m_warning->setObjectName(u"probePage.warning"_s);
    m_warning->setWordWrap(true);
    m_reason = new FaintLabel;
    m_reason->setObjectName(u"probePage.reason"_s);
    m_progressText = new PlainLabel;
    m_progress = new QProgressBar;
    m_progress->setObjectName(u"probePage.progress"_s);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);

    auto* question = new QWidget;
    auto* asked = new QVBoxLayout(question);
    asked->setContentsMargins(0, 0, 0, 0);
    asked->setSpacing(kUnit);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_form, m_galleryText, m_listLength, m_filterMark, m_warning})
        asked->addWidget(part);

    auto* column = new QWidget;
    column->setFixedWidth(kSearchWidth);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kUnit);
    layout->addWidget(groupTitle(tr("Search")));
    layout->addWidget(new ScrolledColumn(question));
    layout->addWidget(wide(primaryButton(m_ui.actions.action(Command::ProbeSearch), u"probePage"_s)));
    layout->addWidget(m_reason);
    layout->addWidget(m_progressText);
    layout->addWidget(m_progress);
    layout->addStretch(1);
    layout->addWidget(new FaintLabel(leadSentence()));
    auto* others = new QHBoxLayout;
    others->addWidget(wide(commandButton(m_ui.actions.action(Command::ProbeUnsuitable), u"probePage"_s)));
    others->addWidget(wide(commandButton(m_ui.actions.action(Command::ProbeClear), u"probePage"_s)));
    layout->addLayout(others);
    return column;
}

void ProbePage::connectActions() {
    const ActionScope commands(m_ui.actions, *this);
    commands.whileVisible(Command::ProbeSearch, [this] { search(); });
    commands.whileVisible(Command::ProbeUnsuitable, [this] { declareUnsuitable(); });
    commands.whileVisible(Command::ProbeClear, [this] { m_context.clearTray(); });
}

void ProbePage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    updateState();
}

void ProbePage::loadPolicy() {
    m_workspace.policy().then(this, [this](const Result<PolicyRecord>& policy) {
        if (!policy) {
            m_error->report(policy.error());
            return;
        }
        m_policy = *policy;
        m_listLength->setText(tr("The policy sets the length of the list: %n candidate(s).", nullptr,
                                 m_policy.candidateListLength));
        for (ProbeFaceRow* row : std::as_const(m_rows))
            if (m_records.contains(row->face()))
                row->setRecord(m_records.value(row->face()), m_policy);
    });
}

void ProbePage::loadGallery() {
    m_workspace.gallery().status().then(this, [this](const Result<session::GalleryStatus>& status) {
        if (!status) {
            m_error->report(status.error());
            return;
        }
        m_gallery = *status;
        m_galleryKnown = true;
        QString text = tr("The gallery holds %1 persons and %2 templates.")
                           .arg(countText(m_gallery.persons), countText(m_gallery.templates));
        if (const int missing = m_gallery.withoutTemplate(); missing > 0)
            text +=
                QLatin1Char('\n') + tr("%n portraits have no template of the model pack in use yet. A search "
                                       "now does not compare them, and its report says so.",
                                       nullptr, missing);
        m_galleryText->setText(text);
        updateState();
    });
}

void ProbePage::formChanged() {
    m_filledInFor = m_context.tray();
    updateState();
}

/// Whether name and filter were filled in for what is laid out: faces may join until the probe is searched,
/// then any other faces are another probe.
bool ProbePage::isFormOf(const QList<FaceId>& faces) const {
    if (!m_searched.isEmpty())
        return faces == m_searched;
    return std::any_of(faces.begin(), faces.end(),
                       [this](FaceId face) { return m_filledInFor.contains(face); });
}

/// A new probe starts unnamed and unfiltered.
void ProbePage::resetForOtherFaces() {
    if (isFormOf(m_context.tray()))
        return;
    const bool toldOnScreen = !m_context.tray().isEmpty() && !m_form->isBlank();
    m_searched.clear();
    m_form->clear();
    if (toldOnScreen)
        m_ui.status.say(tr("These faces are another probe: it starts without a name and without a filter."));
}

void ProbePage::showTray() {
    resetForOtherFaces();
    const QList<FaceId>& tray = m_context.tray();
    for (qsizetype i = m_rows.size(); i-- > 0;)
        if (!tray.contains(m_rows[i]->face()))
            m_rows.takeAt(i)->deleteLater();
    for (qsizetype i = 0; i < tray.size(); ++i) {
        if (i < m_rows.size() && m_rows[i]->face() == tray[i])
            continue;
        auto* row = new ProbeFaceRow(tray[i]);
        connect(row, &ProbeFaceRow::removed, &m_context, &CaseContext::removeFromTray);
        m_rows.insert(i, row);
        m_tray->insertWidget(int(i), row);
        session()
            .faceChip(tray[i], int(ProbeFaceRow::kChipSide * devicePixelRatioF()))
            .then(this, [row = QPointer(row)](const Result<QImage>& image) {
                if (row && image)
                    row->setImage(*image);
            });
        loadFace(tray[i]);
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setNumber(int(i) + 1);
    m_title->setText(tr("Probe: %n face(s) of one unknown person", nullptr, int(tray.size())));
    updateState();
}

void ProbePage::loadFace(FaceId face) {
    session().face(face).then(this, [this, face](const Result<FaceRecord>& record) {
        if (!record) {
            m_error->report(record.error());
            return;
        }
        m_records.insert(face, *record);
        for (ProbeFaceRow* row : std::as_const(m_rows))
            if (row->face() == face)
                row->setRecord(*record, m_policy);
        updateState();
    });
}

QString ProbePage::whyNotSearch() const {
    if (m_busy)
        return tr("A search is running.");
    if (m_context.tray().isEmpty())
        return tr("Lay out at least one face first.");
    if (!m_workspace.pack().available)
        return errorText(m_workspace.pack().problem);
    if (m_galleryKnown && m_gallery.persons == 0)
        return tr("The gallery is empty. Enrol booking photos on the Gallery page first.");
    if (const QString problem = m_form->problem(); !problem.isEmpty())
        return problem;
    for (const FaceId face : m_context.tray()) {
        if (!m_records.contains(face))
            return tr("The faces are being read.");
        if (m_records.value(face).templ.empty())
            return tr("A face in the probe has no template. Take it out to search with the others.");
    }
    return {};
}

QString ProbePage::warning() const {
    QList<FaceRecord> faces;
    for (const FaceId face : m_context.tray()) {
        if (!m_records.contains(face))
            return {};
        faces.append(m_records.value(face));
    }
    return probeWarning(faces);
}

void ProbePage::updateState() {
    m_stack->setCurrentIndex(m_context.tray().isEmpty() ? 0 : 1);
    const QString reason = whyNotSearch();
    m_reason->setText(m_busy ? QString() : reason);
    m_reason->setVisible(!m_reason->text().isEmpty());
    m_warning->setText(warning());
    m_warning->setVisible(!m_warning->text().isEmpty());
    const PersonFilter filter = m_form->filter();
    m_filterMark->setFilter(filter);
    if (!isVisible())
        return; // another page may use the same commands now
    QAction* search = m_ui.actions.action(Command::ProbeSearch);
    search->setIconText(filter.isEmpty() ? QString() : tr("Search with this filter"));
    search->setEnabled(reason.isEmpty());
    search->setToolTip(plainToolTip(reason.isEmpty() ? m_searchTip : reason));
    const bool some = !m_context.tray().isEmpty() && !m_busy;
    m_ui.actions.action(Command::ProbeUnsuitable)->setEnabled(some);
    m_ui.actions.action(Command::ProbeClear)->setEnabled(some);
}

void ProbePage::setBusy(const QString& sentence) {
    m_busy = !sentence.isEmpty();
    m_progressText->setText(sentence);
    m_progressText->setVisible(m_busy);
    m_progress->setVisible(m_busy);
    updateState();
}

void ProbePage::withProbe(const std::function<void(ProbeId)>& work) {
    const QList<FaceId> faces = m_context.tray();
    const QString label = m_form->label();
    if (m_probe.id.isValid() && m_probe.faces == faces && m_probe.label == label) {
        work(m_probe.id);
        return;
    }
    session().createProbe(faces, label).then(this, [this, work](const Result<ProbeRecord>& probe) {
        if (!probe) {
            setBusy({});
            m_error->report(probe.error());
            return;
        }
        m_probe = *probe;
        work(probe->id);
    });
}

void ProbePage::search() {
    if (!whyNotSearch().isEmpty())
        return;
    m_error->clear();
    setBusy(tr("Searching %1 persons…").arg(countText(m_gallery.persons)));
    withProbe([this, filter = m_form->filter()](ProbeId probe) {
        session().search(probe, filter).then(this, [this](const Result<session::SearchView>& view) {
            finish(view, true);
        });
    });
}

void ProbePage::declareUnsuitable() {
    m_ui.prompts.text(
        this, tr("Not suitable for a search"),
        tr("Say why this probe is not suitable for a search. It is closed without candidates, and your "
           "grounds stand in the case and in its report."),
        [this](const QString& grounds) {
            if (grounds.trimmed().isEmpty() || m_busy)
                return;
            m_error->clear();
            setBusy(tr("Closing the probe…"));
            withProbe([this, grounds](ProbeId probe) {
                session()
                    .declareUnsuitable(probe, grounds.trimmed())
                    .then(this, [this](const Result<session::SearchView>& view) { finish(view, false); });
            });
        });
}

QString ProbePage::foundText(const session::SearchView& search) const {
    if (search.closed)
        //: %1 is the sentence that says why the candidates are not shown yet
        return tr("The gallery was searched. %1").arg(errorText(*search.closed));
    //: %1 is the sentence on what a candidate is
    return tr("%n candidate(s) found. %1", nullptr, int(search.candidates.size())).arg(leadSentence());
}

void ProbePage::finish(const Result<session::SearchView>& done, bool searched) {
    setBusy({});
    if (!done) {
        m_error->report(done.error());
        return;
    }
    m_searched = done->record.faces;
    resetForOtherFaces();
    m_context.setSearch(done->record.id);
    if (searched) {
        m_ui.status.say(foundText(*done));
        m_context.goTo(Step::Candidates);
    } else {
        m_ui.status.say(tr("The probe is closed as not suitable. Its report can be written now."));
        m_context.clearTray();
        m_context.goTo(Step::Report);
    }
}

} // namespace sl::widgets
