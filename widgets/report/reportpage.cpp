// SPDX-License-Identifier: Apache-2.0
#include "widgets/report/reportpage.h"

#include "engine/session/signedreports.h"
#include "engine/session/workspace.h"
#include "widgets/actions/actiontable.h"
#include "widgets/actions/prompts.h"
#include "widgets/controls/casecontext.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/status/errorplace.h"
#include "widgets/report/pagepictures.h"
#include "widgets/report/refusedtarget.h"
#include "widgets/report/reportoutline.h"
#include "widgets/report/signedreportstext.h"
#include "widgets/style/icon.h"
#include "widgets/text/errortext.h"
#include "widgets/text/format.h"
#include "widgets/text/reportverdicttext.h"
#include "widgets/text/wording.h"

#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPdfDocument>
#include <QPdfPageNavigator>
#include <QPdfView>
#include <QStackedLayout>
#include <QToolButton>

#include <algorithm>

namespace sl::widgets {

void ReportPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale)
        reload();
    enableCommands();
}

void ReportPage::reload() {
    m_stale = !isVisible();
    if (m_stale)
        return;
    m_loading.drop();
    m_previewing.drop();
    closePreview();
    if (m_context.isIndependent())
        return showEmpty(tr("Independent examination"),
                         tr("The report stays closed while you examine independently."));
    if (!m_context.search().isValid())
        return showEmpty(tr("No report yet"),
                         tr("Search the gallery with a probe. Its report comes here, whatever the outcome."));
    m_context.session()
        .searchView(m_context.search())
        .then(this, [this, token = m_loading.begin()](const Result<session::SearchView>& view) {
            if (m_loading.accept(token))
                adopt(view);
        });
    m_error->clear(); // now, not when the preview comes: by then it may say why an export was refused
    m_context.session()
        .previewReport(m_context.search(), language())
        .then(this, [this, token = m_previewing.begin()](const Result<session::ReportFile>& file) {
            if (m_previewing.accept(token))
                adoptPreview(file);
        });
}

void ReportPage::adopt(const Result<session::SearchView>& view) {
    if (!view)
        return showEmpty(view.error().code == ErrorCode::ListClosed ? tr("Closed to you for now")
                                                                    : tr("This report cannot be shown"),
                         errorText(view.error()));
    m_view = *view;
    m_stack->setCurrentIndex(1);
    showOutline();
    showReports();
    enableCommands();
}

/// Nothing of another search or language can be looked at, or written, meanwhile.
void ReportPage::closePreview() {
    m_document->close();
    m_bytes.close();
    m_bytes.setData({});
    m_sectionPages.clear();
    m_sectionHeights.clear();
    enableCommands();
}

void ReportPage::adoptPreview(const Result<session::ReportFile>& file) {
    closePreview();
    if (!file)
        return m_error->report(file.error());
    m_sectionPages = file->sectionPages;
    m_sectionHeights = file->sectionHeights;
    m_bytes.setData(file->pdf);
    if (m_bytes.open(QIODevice::ReadOnly))
        m_document->load(&m_bytes);
    enableCommands();
}

void ReportPage::showOutline() {
    m_outline->clear();
    const QList<OutlineEntry> entries = reportOutline(m_context.session().record(), m_view);
    for (int section = 0; section < entries.size(); ++section) {
        const OutlineEntry& entry = entries.at(section);
        auto* item =
            new QListWidgetItem(tr("%1  %2").arg(QString::number(section + 1), entry.title), m_outline);
        item->setData(Qt::UserRole, section);
        for (const QString& warning : entry.warnings) {
            auto* below = new QListWidgetItem(icon("warning"), warning, m_outline);
            below->setData(Qt::UserRole, section);
        }
    }
    if (m_view.outcome) //: Outcome in a word, then a sentence on what it means
        m_state->setText(
            tr("Outcome: %1. %2")
                .arg(outcomeText(m_view.outcome->kind), outcomeExplanation(m_view.outcome->kind)));
    else
        m_state->setText(tr("Preliminary: there is no outcome yet."));
}

void ReportPage::showReports() {
    const QString text = signedReportsText(session::signedReports(m_view));
    m_reports->setVisible(!text.isEmpty());
    m_reports->setText(text);
}

void ReportPage::showEmpty(const QString& title, const QString& sentence) {
    m_view = {};
    m_empty->setText(title, sentence);
    m_stack->setCurrentIndex(0);
    enableCommands();
}

void ReportPage::jumpTo(int section) {
    if (section >= m_sectionPages.size() || m_sectionPages.at(section) >= m_document->pageCount())
        return;
    constexpr double kPointsPerMm = 72 / 25.4;
    constexpr double kAbove = 4; // mm that stay in sight above a heading
    m_pages->pageNavigator()->jump(
        m_sectionPages.at(section),
        QPointF(0, (m_sectionHeights.value(section, kAbove) - kAbove) * kPointsPerMm),
        m_pages->pageNavigator()->currentZoom());
}

void ReportPage::askToExport() {
    const QString name = m_workspace.login().user.fullName;
    const QString sentence =
        m_view.outcome
            ? tr("The report will be signed as %1, kept in the case and written to a file of your choice.")
                  .arg(name)
            : tr("There is no outcome yet: the report says that it is preliminary. It will be signed as %1, "
                 "kept in the "
                 "case and written to a file of your choice.")
                  .arg(name);
    m_ui.prompts.confirm(this, tr("Sign and export"), sentence, tr("Sign"), [this] {
        askWhere([this, search = m_context.search(), language = language()](const QString& file) {
            return m_context.session().exportReport(search, language, file);
        });
    });
}

void ReportPage::askToSign() {
    const auto report = session::reportToSign(m_view, m_workspace.login().user.login);
    if (!report)
        return;
    //: %1 and %3 are names, %2 a time
    const QString sentence =
        tr("Your signature as %1 will be added to the report of %2, which %3 signed. The report "
           "with both signatures is kept in the case and written to a file of your choice.")
            .arg(m_workspace.login().user.fullName, timeText(report->newest.createdAt),
                 QLocale().createSeparatedList(report->signedBy));
    m_ui.prompts.confirm(this, tr("Add your signature"), sentence, tr("Sign"), [this, report] {
        askWhere([this, report](const QString& file) {
            return m_context.session().signReport(report->newest.sha256, file);
        });
    });
}

void ReportPage::askWhere(const Write& write) {
    const QString suggested = QDir::home().filePath(
        tr("Report %1.pdf").arg(m_context.session().record().number).replace(u'/', u'-'));
    m_ui.prompts.saveFile(this, tr("Write the signed report to"), suggested, tr("PDF documents (*.pdf)"),
                          [this, write](const QString& file) {
                              askBeforeReplacing(file, [this, write, file] {
                                  write(file).then(this,
                                                   [this, file](const Result<session::ReportFile>& report) {
                                                       written(report, file);
                                                   });
                              });
                          });
}

/// An earlier export of this search is in the case as well; any other PDF may be the only one there is.
void ReportPage::askBeforeReplacing(const QString& file, const std::function<void()>& accepted) {
    if (!replacesPdf(file))
        return accepted();
    session::verifyReport(m_workspace, file)
        .then(this, [this, file, accepted](const Result<ReportVerdict>& present) {
            if (isExport(present))
                return accepted();
            m_ui.prompts.confirm(this, tr("Replace the file"),
                                 tr("%1 is there already, and it is not a report exported from this search. "
                                    "It will be replaced, and what is in it is lost.")
                                     .arg(QDir::toNativeSeparators(file)),
                                 tr("Replace"), accepted);
        });
}

bool ReportPage::isExport(const Result<ReportVerdict>& present) const {
    return present && std::any_of(m_view.reports.begin(), m_view.reports.end(),
                                  [&](const ReportRecord& report) { return report.sha256 == present->hash; });
}

void ReportPage::written(const Result<session::ReportFile>& report, const QString& file) {
    if (!report && report.error().code == ErrorCode::InvalidArgument && report.error().subject == file)
        return m_error->say(refusedTargetText(file, m_workspace.folder()));
    if (!report)
        return m_error->report(report.error());
    m_error->clear();
    m_ui.status.say(tr("The report is signed and written to %1.").arg(QDir::toNativeSeparators(file)));
    reload();
}

/// Sections 4 to 6: every candidate, its plate and its answers.
QList<int> ReportPage::candidatePages() const {
    QList<int> pages;
    for (int page = m_sectionPages.value(3); page <= m_sectionPages.value(6, -1); ++page)
        pages.append(page);
    return pages;
}

void ReportPage::askForPictures() {
    m_ui.prompts.openFolder(this, tr("Write pictures of the pages to"), [this](const QString& folder) {
        const QString name = tr("Report %1").arg(m_context.session().record().number).replace(u'/', u'-');
        writePagePictures(m_bytes.data(), candidatePages(), folder, name, {m_workspace.folder()})
            .then(this, [this, folder](const Result<QStringList>& names) {
                if (!names && names.error().code == ErrorCode::InvalidArgument)
                    return m_error->say(refusedTargetText(folder + u"/x"_s, m_workspace.folder()));
                if (!names)
                    return m_error->report(names.error());
                m_error->clear();
                m_ui.status.say(tr("Pictures of pages: %1, with their hashes, in %2.")
                                    .arg(names->size())
                                    .arg(QDir::toNativeSeparators(folder)));
            });
    });
}

void ReportPage::askToVerify() {
    m_ui.prompts.openFiles(
        this, tr("Check a report"), tr("PDF documents (*.pdf)"), [this](const QStringList& files) {
            if (!files.isEmpty())
                session::verifyReport(m_workspace, files.first())
                    .then(this, [this](const Result<ReportVerdict>& verdict) { verified(verdict); });
        });
}

void ReportPage::verified(const Result<ReportVerdict>& verdict) {
    m_error->clear();
    m_verdict->setVisible(verdict.has_value());
    if (!verdict)
        m_error->report(verdict.error());
    else if (m_stack->currentIndex() == 0)
        m_empty->setText(tr("Check of a report"), reportVerdictLines(*verdict).join(u'\n'));
    else
        m_verdict->setText(reportVerdictLines(*verdict).join(u'\n'));
}

void ReportPage::askToClose() {
    m_ui.prompts.confirm(
        this, tr("Close as disagreement"),
        tr("The search ends without a lead because the examiners do not agree. The waiting third "
           "examination is withdrawn. This cannot be undone."),
        tr("Close as disagreement"), [this] { closeAsDisagreement(); });
}

void ReportPage::closeAsDisagreement() {
    m_context.session()
        .closeAsDisagreement(m_context.search())
        .then(this, [this](const Result<OutcomeRecord>& outcome) {
            if (!outcome)
                return m_error->report(outcome.error());
            m_ui.status.say(tr("The search is closed as a disagreement."));
            reload();
        });
}

void ReportPage::enableCommands() {
    if (!isVisible())
        return;
    const bool open = m_stack->currentIndex() == 1;
    m_ui.actions.action("report.export")->setEnabled(open && m_view.isReportable());
    const auto unsignedYet = session::reportToSign(m_view, m_workspace.login().user.login);
    m_ui.actions.action("report.sign")->setEnabled(open && unsignedYet.has_value());
    m_ui.actions.action("report.refresh")->setEnabled(open);
    m_ui.actions.action("report.pictures")->setEnabled(open && !candidatePages().isEmpty());
    m_ui.actions.action("report.verify")->setEnabled(true);
    const bool awaitsThird = open && m_view.outcome && m_view.outcome->awaitsThird &&
                             m_workspace.login().user.roles.testFlag(Role::Supervisor);
    QAction* close = m_ui.actions.action("report.closeDisagreement");
    close->setEnabled(awaitsThird);
    close->setVisible(awaitsThird);
    m_close->setVisible(awaitsThird);
}

} // namespace sl::widgets
