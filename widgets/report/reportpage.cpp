// SPDX-License-Identifier: Apache-2.0
#include "widgets/report/reportpage.h"

#include "engine/session/workspace.h"
#include "widgets/actions/actionscope.h"
#include "widgets/actions/actiontable.h"
#include "widgets/actions/prompts.h"
#include "widgets/controls/commandbutton.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/faintlabel.h"
#include "widgets/controls/plainlabel.h"
#include "widgets/controls/status/errorplace.h"
#include "widgets/report/refusedtarget.h"
#include "widgets/report/reportpagesview.h"
#include "widgets/report/reportside.h"
#include "widgets/style/spacing.h"
#include "widgets/text/errortext.h"
#include "widgets/text/format.h"
#include "widgets/text/reportverdicttext.h"
#include "widgets/text/wording.h"

#include <QBoxLayout>
#include <QDir>
#include <QLabel>
#include <QLocale>
#include <QStackedLayout>
#include <QToolButton>

namespace sl::widgets {

using namespace Qt::StringLiterals;

ReportPage::ReportPage(CaseContext& context, session::Workspace& workspace, Ui& ui, QWidget* parent)
    : QWidget(parent)
    , m_ui(ui)
    , m_presenter(new ReportPresenter(context, workspace, this))
    , m_stack(new QStackedLayout(this))
    , m_empty(new EmptyState(u"report"_s, {}, {}))
    , m_side(new ReportSide(ui.settings))
    , m_pages(new ReportPagesView(ui.actions)) {
    m_empty->setObjectName(u"reportPage.empty"_s);
    m_empty->addCommand(ui.actions.action(Command::StepProbe));
    m_empty->addCommand(ui.actions.action(Command::ReportVerify));
    auto* work = new QWidget;
    auto* layout = new QVBoxLayout(work);
    layout->setContentsMargins(kUnit, kUnit, kUnit, kUnit);
    layout->setSpacing(kUnit);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(kWide);
    auto* side = new QVBoxLayout;
    side->setSpacing(kUnit);
    side->addWidget(m_side, 1);
    side->addWidget(commandButton(ui.actions.action(Command::ReportBundle), u"reportPage"_s));
    columns->addLayout(side);
    columns->addWidget(m_pages, 1);
    layout->addLayout(columns, 1);
    layout->addLayout(makeFoot());
    m_stack->addWidget(m_empty);
    m_stack->addWidget(work);
    setFocusProxy(m_side);
    connectCommands();
    connectPresenter();
    m_presenter->setLanguage(m_side->language());
    drawScene();
}

ReportPage::~ReportPage() {
    m_presenter->disconnect(this);
}

QLayout* ReportPage::makeFoot() {
    auto* foot = new QVBoxLayout;
    foot->setSpacing(kTight);
    m_error = new ErrorPlace;
    m_error->setObjectName(u"reportPage.error"_s);
    m_verdict = new PlainLabel;
    m_verdict->setObjectName(u"reportPage.verdict"_s);
    m_verdict->setWordWrap(true);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_verdict->hide();
    auto* line = new QHBoxLayout;
    line->setSpacing(kUnit);
    auto* sentence = new FaintLabel(leadSentence());
    sentence->setObjectName(u"reportPage.leadSentence"_s);
    line->addWidget(sentence, 1);
    m_close = commandButton(m_ui.actions.action(Command::ReportCloseDisagreement), u"reportPage"_s);
    line->addWidget(m_close);
    for (const Command command :
         {Command::ReportPictures, Command::ReportVerify, Command::ReportSign, Command::ReportExport})
        line->addWidget(commandButton(m_ui.actions.action(command), u"reportPage"_s));
    foot->addWidget(m_error);
    foot->addWidget(m_verdict);
    foot->addLayout(line);
    return foot;
}

void ReportPage::connectPresenter() {
    const ReportPresenter* says = m_presenter;
    connect(says, &ReportPresenter::sceneChanged, this, &ReportPage::drawScene);
    connect(says, &ReportPresenter::previewChanged, this, &ReportPage::drawPreview);
    connect(says, &ReportPresenter::verified, this, &ReportPage::drawVerdict);
    connect(says, &ReportPresenter::notVerified, this, [this](const Error& error) {
        m_verdict->hide();
        m_error->report(error);
    });
    connect(says, &ReportPresenter::succeeded, m_error, &ErrorPlace::clear);
    connect(says, &ReportPresenter::failed, m_error, &ErrorPlace::report);
    connect(says, &ReportPresenter::targetRefused, this, [this](const QString& file) {
        m_error->say(refusedTargetText(file, m_presenter->workspaceFolder()));
    });
    connect(says, &ReportPresenter::written, this, [this](const QString& file) {
        m_ui.status.say(tr("The report is signed and written to %1.").arg(QDir::toNativeSeparators(file)));
    });
    connect(says, &ReportPresenter::picturesWritten, this, [this](int count, const QString& folder) {
        m_ui.status.say(tr("Pictures of pages: %1, with their hashes, in %2. The audit log names them.")
                            .arg(count)
                            .arg(QDir::toNativeSeparators(folder)));
    });
    connect(says, &ReportPresenter::bundleBegun, this, [this](const std::shared_ptr<Job>& job) {
        m_ui.status.follow(job, tr("Writing the evidence bundle"));
    });
    connect(says, &ReportPresenter::bundleWritten, this, [this](const QString& folder) {
        m_ui.status.say(tr("The evidence bundle is in %1. The audit log names it.")
                            .arg(QDir::toNativeSeparators(folder)));
    });
    connect(says, &ReportPresenter::closed, this,
            [this] { m_ui.status.say(tr("The search is closed as a disagreement.")); });
    connect(says, &ReportPresenter::replacementFound, this,
            [this](const ReportPresenter::Write& write, const QString& file) {
                m_ui.prompts.confirm(
                    this, tr("Replace the file"),
                    tr("%1 is there already, and it is not a report exported from this search. "
                       "It will be replaced, and what is in it is lost.")
                        .arg(QDir::toNativeSeparators(file)),
                    tr("Replace"), [this, write, file] { m_presenter->replace(write, file); });
            });
}

void ReportPage::connectCommands() {
    const ActionScope commands(m_ui.actions, *this);
    commands.whileVisible(Command::ReportRefresh, [this] { m_presenter->reload(); });
    commands.whileVisible(Command::ReportExport, [this] { askToExport(); });
    commands.whileVisible(Command::ReportSign, [this] { askToSign(); });
    commands.whileVisible(Command::ReportPictures, [this] { askForPictures(); });
    commands.whileVisible(Command::ReportBundle, [this] { askForBundle(); });
    commands.whileVisible(Command::ReportVerify, [this] { askToVerify(); });
    commands.whileVisible(Command::ReportCloseDisagreement, [this] { askToClose(); });
    connect(m_side, &ReportSide::languageChosen, m_presenter, &ReportPresenter::setLanguage);
    connect(m_side, &ReportSide::sectionChosen, this, &ReportPage::jumpTo);
    connect(m_pages, &ReportPagesView::pageTurned, this, [this](int turned) {
        const int section = sectionInSight(m_presenter->preview(), turned, m_side->section());
        if (section >= 0)
            m_side->select(section);
    });
}

void ReportPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_presenter->setInSight(isVisible());
    enableCommands();
}

void ReportPage::hideEvent(QHideEvent* event) {
    m_presenter->setInSight(isVisible());
    QWidget::hideEvent(event);
}

void ReportPage::drawScene() {
    const Error& problem = m_presenter->problem();
    switch (m_presenter->scene()) {
    case ReportScene::NoSearch:
        m_empty->setText(tr("No report yet"),
                         tr("Search the gallery with a probe. Its report comes here, whatever the outcome."));
        break;
    case ReportScene::Independent:
        m_empty->setText(tr("Independent examination"),
                         tr("The report stays closed while you examine independently."));
        break;
    case ReportScene::Closed:
        m_empty->setText(problem.code == ErrorCode::ListClosed ? tr("Closed to you for now")
                                                               : tr("This report cannot be shown"),
                         errorText(problem));
        break;
    case ReportScene::Report:
        m_side->draw(m_presenter->caseRecord(), m_presenter->view());
        break;
    }
    m_stack->setCurrentIndex(m_presenter->scene() == ReportScene::Report ? 1 : 0);
    enableCommands();
}

void ReportPage::drawPreview() {
    m_pages->setPdf(m_presenter->preview().pdf);
    enableCommands();
}

void ReportPage::jumpTo(int section) {
    constexpr double kAbove = 4; // mm that stay in sight above a heading
    const session::ReportFile& report = m_presenter->preview();
    if (section < report.sectionPages.size())
        m_pages->jumpTo(report.sectionPages.at(section),
                        report.sectionHeights.value(section, kAbove) - kAbove);
}

void ReportPage::askToExport() {
    const QString name = m_presenter->userName();
    const QString sentence =
        m_presenter->view().outcome
            ? tr("The report will be signed as %1, kept in the case and written to a file of your choice.")
                  .arg(name)
            : tr("There is no outcome yet: the report says that it is preliminary. It will be signed as %1, "
                 "kept in the "
                 "case and written to a file of your choice.")
                  .arg(name);
    m_ui.prompts.confirm(this, tr("Sign and export"), sentence, tr("Sign"),
                         [this] { askWhere(m_presenter->exporting()); });
}

void ReportPage::askToSign() {
    const auto report = m_presenter->toSign();
    if (!report)
        return;
    //: %1 and %3 are names, %2 a time
    const QString sentence =
        tr("Your signature as %1 will be added to the report of %2, which %3 signed. The report "
           "with both signatures is kept in the case and written to a file of your choice.")
            .arg(m_presenter->userName(), timeText(report->newest.createdAt),
                 QLocale().createSeparatedList(report->signedBy));
    m_ui.prompts.confirm(this, tr("Add your signature"), sentence, tr("Sign"),
                         [this, report] { askWhere(m_presenter->signing(*report)); });
}

void ReportPage::askWhere(const ReportPresenter::Write& write) {
    const QString suggested =
        QDir::home().filePath(tr("Report %1.pdf").arg(m_presenter->caseRecord().number).replace(u'/', u'-'));
    m_ui.prompts.saveFile(this, tr("Write the signed report to"), suggested, tr("PDF documents (*.pdf)"),
                          [this, write](const QString& file) { m_presenter->write(write, file); });
}

void ReportPage::askForPictures() {
    m_ui.prompts.openFolder(this, tr("Write pictures of the pages to"), [this](const QString& folder) {
        m_presenter->writePictures(folder,
                                   tr("Report %1").arg(m_presenter->caseRecord().number).replace(u'/', u'-'));
    });
}

void ReportPage::askForBundle() {
    m_ui.prompts.openFolder(this, tr("Make the folder of the evidence bundle in"),
                            [this](const QString& folder) {
                                //: %1 is a case number, %2 the number of a search
                                const QString name = tr("Evidence bundle %1 search %2")
                                                         .arg(m_presenter->caseRecord().number)
                                                         .arg(m_presenter->view().record.id.value)
                                                         .replace(u'/', u'-');
                                m_presenter->writeBundle(QDir(folder).filePath(name));
                            });
}

void ReportPage::askToVerify() {
    m_ui.prompts.openFiles(this, tr("Check a report"), tr("PDF documents (*.pdf)"),
                           [this](const QStringList& files) {
                               if (!files.isEmpty())
                                   m_presenter->verify(files.first());
                           });
}

void ReportPage::drawVerdict(const ReportVerdict& verdict) {
    m_verdict->show();
    if (m_stack->currentIndex() == 0)
        m_empty->setText(tr("Check of a report"), reportVerdictLines(verdict).join(u'\n'));
    else
        m_verdict->setText(reportVerdictLines(verdict).join(u'\n'));
}

void ReportPage::askToClose() {
    m_ui.prompts.confirm(
        this, tr("Close as disagreement"),
        tr("The search ends without a lead because the examiners do not agree. The waiting third "
           "examination is withdrawn. This cannot be undone."),
        tr("Close as disagreement"), [this] { m_presenter->closeAsDisagreement(); });
}

void ReportPage::enableCommands() {
    if (!isVisible())
        return;
    const bool open = m_presenter->scene() == ReportScene::Report;
    const auto enable = [this](Command command, bool may) { m_ui.actions.action(command)->setEnabled(may); };
    enable(Command::ReportExport, m_presenter->mayExport());
    enable(Command::ReportSign, m_presenter->toSign().has_value());
    enable(Command::ReportRefresh, open);
    enable(Command::ReportPictures, open && !m_presenter->candidatePages().isEmpty());
    enable(Command::ReportBundle, m_presenter->mayBundle());
    enable(Command::ReportVerify, true);
    enable(Command::ReportCloseDisagreement, m_presenter->mayClose());
    m_ui.actions.action(Command::ReportCloseDisagreement)->setVisible(m_presenter->mayClose());
    m_close->setVisible(m_presenter->mayClose());
}

} // namespace sl::widgets
