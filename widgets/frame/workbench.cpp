// SPDX-License-Identifier: Apache-2.0
#include "widgets/frame/workbench.h"

#include "engine/session/casesession.h"
#include "engine/session/galleryservice.h"
#include "widgets/actions/actiontable.h"
#include "widgets/audit/auditpage.h"
#include "widgets/cases/caselistpage.h"
#include "widgets/controls/drop/dropoutline.h"
#include "widgets/frame/caseview.h"
#include "widgets/frame/contextbar.h"
#include "widgets/frame/modebar.h"
#include "widgets/frame/templatemaker.h"
#include "widgets/gallery/gallerypage.h"
#include "widgets/review/reviewqueuepage.h"
#include "widgets/settings/settingspage.h"

#include <QBoxLayout>
#include <QSettings>
#include <QStackedLayout>

namespace sl::widgets {
namespace {

constexpr std::array kModes{Mode::Cases, Mode::Gallery, Mode::ReviewQueue, Mode::Audit, Mode::Settings};
constexpr std::array kModeActions{Command::ModeCases, Command::ModeGallery, Command::ModeReviewQueue,
                                  Command::ModeAudit, Command::ModeSettings};

Command actionOf(Mode mode) {
    return kModeActions.at(static_cast<size_t>(mode));
}

QList<Area> areasOf(Mode mode) {
    switch (mode) {
    case Mode::Cases:
        return {Area::Cases};
    case Mode::Gallery:
        return {Area::Gallery, Area::View};
    case Mode::ReviewQueue:
        return {Area::ReviewQueue};
    case Mode::Audit:
        return {Area::Audit};
    case Mode::Settings:
        return {Area::Packs};
    }
    Q_UNREACHABLE();
}

} // namespace

Workbench::Workbench(session::Workspace& workspace, Theme& theme, Ui& ui, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_theme(theme)
    , m_ui(ui)
    , m_modes(new ModeBar(ui.actions))
    , m_context(new ContextBar(ui.actions, workspace.login().user))
    , m_pages(new QStackedLayout)
    , m_made(static_cast<qsizetype>(kModes.size()), nullptr)
    , m_cases(new CaseListPage(workspace, ui))
    , m_templates(new TemplateMaker(workspace, ui, this))
    , m_casesStack(new QStackedLayout) {
    setObjectName(u"workbench"_s);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_context);
    right->addLayout(m_pages, 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_modes);
    layout->addLayout(right, 1);

    m_pages->setCurrentWidget(page(Mode::Cases));
    connectModes();
    connectCases();
    connect(&workspace.gallery(), &session::GalleryService::galleryChanged, this, &Workbench::countGallery);
    connect(&workspace.gallery(), &session::GalleryService::indexWritingBegan, this,
            &Workbench::followIndexWriting);
}

void Workbench::start() {
    countGallery();
    if (const auto writing = m_workspace.gallery().indexWriting())
        followIndexWriting(writing); // began before the log-in
    m_templates->check();
    show(Mode::Cases);
    if (const QString last = m_ui.settings.value(lastCaseKey()).toString(); !last.isEmpty())
        m_cases->openCase(last);
}

Workbench::~Workbench() {
    for (const Area area : ActionTable::pageAreas())
        m_ui.actions.setAreaActive(area, false);
}

/// As soon as it is so: a program that is killed comes back to the case, too.
void Workbench::keepLastCase() {
    m_ui.settings.setValue(lastCaseKey(), m_case && !m_case->context().isIndependent()
                                              ? m_case->context().session().record().number
                                              : QString());
}

QString Workbench::lastCaseKey() const {
    const QByteArray place = m_workspace.folder().toUtf8().toHex();
    return u"lastCase/%1/%2"_s.arg(QString::fromLatin1(place), m_workspace.login().user.login);
}

void Workbench::connectModes() {
    for (const Mode mode : kModes)
        connect(m_ui.actions.action(actionOf(mode)), &QAction::triggered, this,
                [this, mode] { setMode(mode); });
}

void Workbench::connectCases() {
    connect(m_cases, &CaseListPage::caseOpened, this, &Workbench::openForWork);
    connect(m_cases, &CaseListPage::casesListed, m_context, &ContextBar::setCases);
    connect(m_context, &ContextBar::caseChosen, this, [this](const QString& number) {
        show(Mode::Cases);
        m_cases->openCase(number);
    });
    connect(m_ui.actions.action(Command::AppGoToCase), &QAction::triggered, m_context,
            &ContextBar::focusSearch);
    connect(m_ui.actions.action(Command::CaseNew), &QAction::triggered, this, [this] {
        show(Mode::Cases);
        m_cases->newCase();
    });
    connect(m_ui.actions.action(Command::CaseClose), &QAction::triggered, this, &Workbench::closeCase);
}

QWidget* Workbench::page(Mode mode) {
    QWidget*& made = m_made[static_cast<qsizetype>(mode)];
    if (!made) {
        made = makePage(mode);
        m_pages->addWidget(made);
    }
    return made;
}

/// For pages that take no files.
void Workbench::answerDrops(QWidget* page) {
    connect(new DropOutline(page, tr("Files belong to a case")), &DropOutline::dropped, this,
            [this](const Dropped&) {
                m_ui.status.say(
                    tr("Files are not taken here. Open a case, or the gallery, and drop them there."));
            });
}

QWidget* Workbench::makePage(Mode mode) {
    switch (mode) {
    case Mode::Cases: {
        auto* cases = new QWidget;
        cases->setLayout(m_casesStack);
        m_casesStack->setContentsMargins(0, 0, 0, 0);
        m_casesStack->addWidget(m_cases);
        return cases;
    }
    case Mode::Audit:
        return new AuditPage(m_workspace, m_ui);
    case Mode::Gallery:
        return new GalleryPage(m_workspace, m_ui);
    case Mode::ReviewQueue: {
        auto* queue = new ReviewQueuePage(m_workspace, m_ui);
        connect(queue, &ReviewQueuePage::examinationChosen, this, &Workbench::openForReview);
        answerDrops(queue);
        return queue;
    }
    case Mode::Settings: {
        auto* settings = new SettingsPage(m_workspace, m_theme, m_ui);
        answerDrops(settings);
        return settings;
    }
    }
    Q_UNREACHABLE();
}

void Workbench::setMode(Mode mode) {
    if (mode == Mode::Cases && m_mode == Mode::Cases && m_case)
        m_caseShown = !m_caseShown; // from the case to the list, and back to where one was
    show(mode);
}

void Workbench::show(Mode mode) {
    m_mode = mode;
    QWidget* shown = page(mode);
    if (mode == Mode::Cases)
        shown = m_caseShown && m_case ? static_cast<QWidget*>(m_case) : m_cases;
    QWidget* before = shown->focusWidget(); // where the keyboard was on this page
    m_pages->setCurrentWidget(page(mode));
    if (mode == Mode::Cases)
        m_casesStack->setCurrentWidget(shown);
    m_modes->setCurrent(m_ui.actions.action(actionOf(mode)));
    updateContext();
    updateAreas();
    (before ? before : shown)->setFocus();
}

void Workbench::setCase(std::unique_ptr<CaseView> view) {
    delete std::exchange(m_case, nullptr);
    m_case = view.release();
    m_caseShown = m_case != nullptr;
    if (m_case) {
        m_casesStack->addWidget(m_case);
        connect(&m_case->context(), &CaseContext::caseRequested, this, &Workbench::openWhole,
                Qt::QueuedConnection); // it ends the view that asks
        connect(m_case, &CaseView::stepChanged, this, &Workbench::updateAreas);
        connect(&m_case->context(), &CaseContext::independentChanged, this, &Workbench::updateContext);
        connect(&m_case->context(), &CaseContext::independentChanged, this, &Workbench::keepLastCase);
    }
    keepLastCase();
    if (m_mode == Mode::Cases) // whoever has gone elsewhere meanwhile is not fetched back
        show(Mode::Cases);
}

void Workbench::openForWork(const std::shared_ptr<session::CaseSession>& session) {
    const bool same =
        m_case && &m_case->context().session() == session.get() && !m_case->context().isIndependent();
    if (same) {
        m_caseShown = true;
        if (m_mode == Mode::Cases)
            show(Mode::Cases);
        return;
    }
    setCase(std::make_unique<CaseView>(std::make_unique<CaseContext>(session), m_workspace, m_ui));
}

void Workbench::openWhole() {
    if (m_case)
        m_cases->openCase(m_case->context().session().record().number);
}

void Workbench::openForFirst(const std::shared_ptr<session::CaseSession>& session, SearchId search) {
    m_mode = Mode::Cases; // shown with the case
    openForWork(session);
    m_case->context().setSearch(search);
    m_case->goTo(Step::Comparison);
}

void Workbench::openForReview(const QueueEntry& entry) {
    m_workspace.openCase(entry.caseNumber)
        .then(this, [this, entry](const Result<std::shared_ptr<session::CaseSession>>& session) {
            if (!session) {
                m_ui.status.complain(session.error());
                return;
            }
            if (m_mode != Mode::ReviewQueue)
                return; // the user has gone elsewhere; the entry still waits
            m_cases->dropOpening();
            if (entry.part == ExaminerPart::First)
                return openForFirst(*session, entry.search);
            auto context = std::make_unique<CaseContext>(*session);
            context->setIndependent(true);
            context->setExamination(entry.examination);
            m_mode = Mode::Cases; // shown with the case
            setCase(std::make_unique<CaseView>(std::move(context), m_workspace, m_ui));
        });
}

void Workbench::closeCase() {
    if (!m_case)
        return;
    const bool independent = m_case->context().isIndependent();
    setCase(nullptr);
    if (independent)
        show(Mode::ReviewQueue); // where it came from
}

void Workbench::updateContext() {
    const bool inCase = m_mode == Mode::Cases && m_case && m_caseShown;
    if (inCase) {
        const CaseRecord& record = m_case->context().session().record();
        m_context->showCase(record, m_case->context().isIndependent());
        Q_EMIT titleChanged(tr("Case %1").arg(record.number));
        return;
    }
    const QString name = m_ui.actions.action(actionOf(m_mode))->text();
    m_context->showPlace(m_workspace.agency());
    Q_EMIT titleChanged(name);
}

void Workbench::updateAreas() {
    const bool inCase = m_mode == Mode::Cases && m_case && m_caseShown;
    QList<Area> active = inCase ? m_case->activeAreas() : areasOf(m_mode);
    if (m_mode == Mode::Settings && m_workspace.login().has(Role::Supervisor))
        active.append(Area::Rates); // nobody else has its page
    for (const Area area : ActionTable::pageAreas())
        m_ui.actions.setAreaActive(area, active.contains(area));
    for (const Area area : {Area::Step, Area::Face, Area::Answer, Area::Checklist, Area::View})
        m_ui.actions.setAreaActive(area, active.contains(area));
    m_ui.actions.action(Command::CaseClose)->setEnabled(inCase);
}

void Workbench::followIndexWriting(const std::shared_ptr<Job>& job) {
    m_ui.status.follow(job, tr("Preparing the gallery for searches"));
}

void Workbench::countGallery() {
    m_workspace.gallery().status().then(this, [this](const Result<session::GalleryStatus>& status) {
        if (status)
            Q_EMIT galleryCounted(status->persons);
    });
}

} // namespace sl::widgets
