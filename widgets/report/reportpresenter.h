// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session/casesession.h"
#include "engine/session/reportverification.h"
#include "engine/session/signedreports.h"
#include "widgets/controls/latest.h"

#include <QObject>

#include <functional>
#include <optional>

namespace sl::session {
class Workspace;
}

namespace sl::widgets {

class CaseContext;

/// The states of the report page.
enum class ReportScene {
    NoSearch,
    Independent, ///< the report stays closed meanwhile
    Closed,      ///< to this user: problem()
    Report
};

/// The section of a report that is looked at where `page` is in sight: the one that its upper third shows;
/// `current`, the chosen one, when it begins on that page. -1: there is none. Heights in mm.
[[nodiscard]] int sectionInSight(const session::ReportFile& report, int page, int current);

/// The report of the search in sight: its preview, the allowed actions, signing and checking. UI thread.
class ReportPresenter : public QObject {
    Q_OBJECT
public:
    /// Signs a report and writes it to a file.
    using Write = std::function<Future<session::ReportFile>(const QString& file)>;

    /// Both must outlive this.
    ReportPresenter(CaseContext& context, session::Workspace& workspace, QObject* parent = nullptr);

    void setInSight(bool inSight); ///< loads what has changed meanwhile
    void setLanguage(const QString& language);
    void reload();

    [[nodiscard]] ReportScene scene() const { return m_scene; }
    [[nodiscard]] const Error& problem() const { return m_problem; }
    [[nodiscard]] const CaseRecord& caseRecord() const;
    [[nodiscard]] const session::SearchView& view() const { return m_view; }
    [[nodiscard]] const session::ReportFile& preview() const { return m_preview; } ///< empty: not there yet
    /// Sections 4 to 6: every candidate, its plate and its answers.
    [[nodiscard]] QList<int> candidatePages() const;
    [[nodiscard]] QString userName() const;
    [[nodiscard]] QString workspaceFolder() const;
    [[nodiscard]] bool mayExport() const;
    [[nodiscard]] bool mayBundle() const; ///< there is a signed report
    [[nodiscard]] bool mayClose() const;  ///< as a disagreement
    [[nodiscard]] std::optional<session::SignedReport> toSign() const;

    /// Of the search and in the language that are in sight now.
    [[nodiscard]] Write exporting() const;
    [[nodiscard]] Write signing(const session::SignedReport& report) const;
    /// An earlier export of this search is in the case as well; any other PDF may be the only one there is:
    /// replacementFound() asks first.
    void write(const Write& write, const QString& file);
    void replace(const Write& write, const QString& file);
    void writePictures(const QString& folder, const QString& name);
    void writeBundle(const QString& folder); ///< a folder that is not there yet
    void verify(const QString& file);
    void closeAsDisagreement();

Q_SIGNALS:
    void sceneChanged();
    void previewChanged();
    void replacementFound(const sl::widgets::ReportPresenter::Write& write, const QString& file);
    void written(const QString& file);
    void picturesWritten(int count, const QString& folder);
    void bundleBegun(const std::shared_ptr<sl::Job>& job);
    void bundleWritten(const QString& folder);
    void targetRefused(const QString& file);
    void verified(const sl::ReportVerdict& verdict);
    void notVerified(const sl::Error& error);
    void closed();
    void failed(const sl::Error& error);
    void succeeded(); ///< an earlier error is over

private:
    void show(ReportScene scene);
    void adopt(const Result<session::SearchView>& view);
    void adoptPreview(const Result<session::ReportFile>& file);
    void askForPreview();
    void closePreview();
    void exportPictures(SearchId search, const QList<session::PagePicture>& pages, const QString& folder,
                        const QString& name);
    [[nodiscard]] bool isExport(const Result<ReportVerdict>& present) const;

    CaseContext& m_context;
    session::Workspace& m_workspace;
    QString m_language;
    ReportScene m_scene = ReportScene::NoSearch;
    Error m_problem;
    session::SearchView m_view;
    session::ReportFile m_preview;
    Latest<session::SearchView> m_loading;
    Latest<session::ReportFile> m_previewing;
    bool m_inSight = false;
    bool m_stale = true;
};

} // namespace sl::widgets
