// SPDX-License-Identifier: Apache-2.0
#include "widgets/report/reportpresenter.h"

#include "engine/session/workspace.h"
#include "widgets/controls/casecontext.h"
#include "widgets/report/pagepictures.h"
#include "widgets/report/refusedtarget.h"

#include <algorithm>

namespace sl::widgets {

int sectionInSight(const session::ReportFile& report, int page, int current) {
    constexpr double kUpperThird = 99; // mm
    if (report.sectionPages.isEmpty() || report.sectionPages.value(current, -1) == page)
        return report.sectionPages.isEmpty() ? -1 : current;
    int section = 0;
    for (int next = 1; next < report.sectionPages.size(); ++next) {
        const int begins = report.sectionPages.at(next);
        if (begins < page || (begins == page && report.sectionHeights.value(next) < kUpperThird))
            section = next;
    }
    return section;
}

ReportPresenter::ReportPresenter(CaseContext& context, session::Workspace& workspace, QObject* parent)
    : QObject(parent), m_context(context), m_workspace(workspace) {
    connect(&context, &CaseContext::searchChanged, this, &ReportPresenter::reload);
    connect(&context, &CaseContext::independentChanged, this, &ReportPresenter::reload);
    const session::CaseSession& session = context.session();
    connect(&session, &session::CaseSession::searchesChanged, this, &ReportPresenter::reload);
    connect(&session, &session::CaseSession::examinationChanged, this, &ReportPresenter::reload);
    connect(&session, &session::CaseSession::outcomeReached, this, &ReportPresenter::reload);
}

void ReportPresenter::setInSight(bool inSight) {
    m_inSight = inSight;
    if (inSight && m_stale)
        reload();
}

void ReportPresenter::setLanguage(const QString& language) {
    m_language = language;
    reload();
}

const CaseRecord& ReportPresenter::caseRecord() const {
    return m_context.session().record();
}

QString ReportPresenter::userName() const {
    return m_workspace.login().user.fullName;
}

QString ReportPresenter::workspaceFolder() const {
    return m_workspace.folder();
}

void ReportPresenter::reload() {
    m_stale = !m_inSight;
    if (m_stale)
        return;
    m_loading.drop();
    m_previewing.drop();
    closePreview();
    if (m_context.isIndependent())
        return show(ReportScene::Independent);
    if (!m_context.search().isValid())
        return show(ReportScene::NoSearch);
    m_context.session()
        .searchView(m_context.search())
        .then(this, [this, token = m_loading.begin()](const Result<session::SearchView>& view) {
            if (m_loading.accept(token))
                adopt(view);
        });
    Q_EMIT succeeded(); // now, not when the preview comes: by then it may say why an export was refused
    askForPreview();
}

void ReportPresenter::askForPreview() {
    m_context.session()
        .previewReport(m_context.search(), m_language)
        .then(this, [this, token = m_previewing.begin()](const Result<session::ReportFile>& file) {
            if (m_previewing.accept(token))
                adoptPreview(file);
        });
}

void ReportPresenter::show(ReportScene scene) {
    m_view = {};
    m_scene = scene;
    Q_EMIT sceneChanged();
}

void ReportPresenter::adopt(const Result<session::SearchView>& view) {
    if (!view) {
        m_problem = view.error();
        return show(ReportScene::Closed);
    }
    m_view = *view;
    m_scene = ReportScene::Report;
    Q_EMIT sceneChanged();
}

/// Nothing of another search or language can be looked at, or written, meanwhile.
void ReportPresenter::closePreview() {
    m_preview = {};
    Q_EMIT previewChanged();
}

void ReportPresenter::adoptPreview(const Result<session::ReportFile>& file) {
    if (!file)
        return Q_EMIT failed(file.error());
    m_preview = *file;
    Q_EMIT previewChanged();
}

QList<int> ReportPresenter::candidatePages() const {
    QList<int> pages;
    const QList<int>& sections = m_preview.sectionPages;
    for (int page = sections.value(3); page <= sections.value(6, -1); ++page)
        pages.append(page);
    return pages;
}

bool ReportPresenter::mayExport() const {
    return m_scene == ReportScene::Report && m_view.isReportable();
}

bool ReportPresenter::mayBundle() const {
    return m_scene == ReportScene::Report && !m_view.reports.isEmpty();
}

bool ReportPresenter::mayClose() const {
    return m_scene == ReportScene::Report && m_view.outcome && m_view.outcome->awaitsThird &&
           !m_workspace.isReadOnly() && m_workspace.login().user.roles.testFlag(Role::Supervisor);
}

std::optional<session::SignedReport> ReportPresenter::toSign() const {
    if (m_scene != ReportScene::Report)
        return std::nullopt;
    return session::reportToSign(m_view, m_workspace.login().user.login);
}

ReportPresenter::Write ReportPresenter::exporting() const {
    return [this, search = m_context.search(), language = m_language](const QString& file) {
        return m_context.session().exportReport(search, language, file);
    };
}

ReportPresenter::Write ReportPresenter::signing(const session::SignedReport& report) const {
    return [this, hash = report.newest.sha256](const QString& file) {
        return m_context.session().signReport(hash, file);
    };
}

void ReportPresenter::write(const Write& write, const QString& file) {
    if (!replacesPdf(file))
        return replace(write, file);
    session::verifyReport(m_workspace, file)
        .then(this, [this, write, file](const Result<ReportVerdict>& present) {
            if (isExport(present))
                replace(write, file);
            else
                Q_EMIT replacementFound(write, file);
        });
}

bool ReportPresenter::isExport(const Result<ReportVerdict>& present) const {
    return present && std::any_of(m_view.reports.begin(), m_view.reports.end(),
                                  [&](const ReportRecord& report) { return report.sha256 == present->hash; });
}

void ReportPresenter::replace(const Write& write, const QString& file) {
    write(file).then(this, [this, file](const Result<session::ReportFile>& report) {
        if (!report && report.error().code == ErrorCode::ExportRefused)
            return Q_EMIT targetRefused(file);
        if (!report)
            return Q_EMIT failed(report.error());
        Q_EMIT succeeded();
        Q_EMIT written(file);
        reload();
    });
}

void ReportPresenter::writePictures(const QString& folder, const QString& name) {
    drawPagePictures(m_preview.pdf, candidatePages())
        .then(this, [this, search = m_view.record.id, folder,
                     name](const Result<QList<session::PagePicture>>& pages) {
            if (!pages)
                return Q_EMIT failed(pages.error());
            exportPictures(search, *pages, folder, name);
        });
}

void ReportPresenter::exportPictures(SearchId search, const QList<session::PagePicture>& pages,
                                     const QString& folder, const QString& name) {
    m_context.session()
        .exportReportPages(search, pages, folder, name)
        .then(this, [this, folder](const Result<QStringList>& names) {
            if (!names && names.error().code == ErrorCode::ExportRefused)
                return Q_EMIT targetRefused(folder + u"/x"_s);
            if (!names)
                return Q_EMIT failed(names.error());
            Q_EMIT succeeded();
            Q_EMIT picturesWritten(static_cast<int>(names->size()), folder);
        });
}

void ReportPresenter::writeBundle(const QString& folder) {
    const auto run = m_context.session().exportBundle(m_view.record.id, folder);
    Q_EMIT bundleBegun(run.job);
    auto bundle = run.bundle;
    bundle.then(this, [this, folder](const Result<session::ExportedBundle>& made) {
        if (!made && made.error().code == ErrorCode::ExportRefused)
            return Q_EMIT targetRefused(folder);
        if (!made && made.error().code != ErrorCode::Cancelled)
            return Q_EMIT failed(made.error());
        Q_EMIT succeeded();
        if (made)
            Q_EMIT bundleWritten(made->folder);
    });
}

void ReportPresenter::verify(const QString& file) {
    session::verifyReport(m_workspace, file).then(this, [this](const Result<ReportVerdict>& verdict) {
        Q_EMIT succeeded();
        if (verdict)
            Q_EMIT verified(*verdict);
        else
            Q_EMIT notVerified(verdict.error());
    });
}

void ReportPresenter::closeAsDisagreement() {
    m_context.session()
        .closeAsDisagreement(m_context.search())
        .then(this, [this](const Result<OutcomeRecord>& outcome) {
            if (!outcome)
                return Q_EMIT failed(outcome.error());
            Q_EMIT closed();
            reload();
        });
}

} // namespace sl::widgets
