// SPDX-License-Identifier: Apache-2.0
#include "widgets/report/reportpage.h"

#include "engine/session/workspace.h"
#include "widgets/actions/actiontable.h"
#include "widgets/actions/prompts.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/status/errorplace.h"
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
#include <QStackedLayout>
#include <QToolButton>

namespace sl::widgets {

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
        drawOutline();
        drawReports();
        break;
    }
    m_stack->setCurrentIndex(m_presenter->scene() == ReportScene::Report ? 1 : 0);
    enableCommands();
}

void ReportPage::drawPreview() {
    m_document->close();
    m_bytes.close();
    m_bytes.setData(m_presenter->preview().pdf);
    if (!m_bytes.data().isEmpty() && m_bytes.open(QIODevice::ReadOnly))
        m_document->load(&m_bytes);
    enableCommands();
}

void ReportPage::drawOutline() {
    m_outline->clear();
    const session::SearchView& view = m_presenter->view();
    const QList<OutlineEntry> entries = reportOutline(m_presenter->caseRecord(), view);
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
    if (view.outcome) //: Outcome in a word, then a sentence on what it means
        m_state->setText(tr("Outcome: %1. %2")
                             .arg(outcomeText(view.outcome->kind), outcomeExplanation(view.outcome->kind)));
    else
        m_state->setText(tr("Preliminary: there is no outcome yet."));
}

void ReportPage::drawReports() {
    const QString text = signedReportsText(session::signedReports(m_presenter->view()));
    m_reports->setVisible(!text.isEmpty());
    m_reports->setText(text);
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
    enable(Command::ReportVerify, true);
    enable(Command::ReportCloseDisagreement, m_presenter->mayClose());
    m_ui.actions.action(Command::ReportCloseDisagreement)->setVisible(m_presenter->mayClose());
    m_close->setVisible(m_presenter->mayClose());
}

} // namespace sl::widgets
