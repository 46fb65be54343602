// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session/casesession.h"
#include "engine/session/reportverification.h"
#include "widgets/controls/latest.h"
#include "widgets/style/ui.h"

#include <QBuffer>
#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPdfDocument;
class QPdfSearchModel;
class QPdfView;
class QStackedLayout;
class QToolButton;

namespace sl::session {
class Workspace;
}

namespace sl::widgets {

class CaseContext;
class EmptyState;
class ErrorPlace;

/// The report of the search in sight: its real pages, what is missing in it, signing and checking. UI thread.
class ReportPage : public QWidget {
    Q_OBJECT
public:
    ReportPage(CaseContext& context, session::Workspace& workspace, Ui& ui, QWidget* parent = nullptr);
    ~ReportPage() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    // reportpagelayout.cpp: widgets, commands, what the eye sees of the pages
    [[nodiscard]] QWidget* makeSide();
    [[nodiscard]] QWidget* makePages();
    [[nodiscard]] QLayout* makeTools();
    [[nodiscard]] QLayout* makeFoot();
    void connectCommands();
    [[nodiscard]] QString language() const;
    void zoom(double factor);
    void restoreLanguage();
    void selectSection();
    void findNext();

    // reportpage.cpp: the report
    void reload();
    void adopt(const Result<session::SearchView>& view);
    void closePreview();
    void adoptPreview(const Result<session::ReportFile>& file);
    void showOutline();
    void showReports();
    void showEmpty(const QString& title, const QString& sentence);
    void jumpTo(int section);
    void askToExport();
    void askToSign();
    using Write = std::function<Future<session::ReportFile>(const QString& file)>;
    void askWhere(const Write& write);
    void askBeforeReplacing(const QString& file, const std::function<void()>& accepted);
    [[nodiscard]] bool isExport(const Result<ReportVerdict>& present) const;
    void written(const Result<session::ReportFile>& report, const QString& file);
    void askForPictures();
    [[nodiscard]] QList<int> candidatePages() const;
    void askToVerify();
    void verified(const Result<ReportVerdict>& verdict);
    void askToClose();
    void closeAsDisagreement();
    void enableCommands();

    CaseContext& m_context;
    session::Workspace& m_workspace;
    Ui& m_ui;
    QStackedLayout* m_stack;
    EmptyState* m_empty;
    QListWidget* m_outline = nullptr;
    QComboBox* m_language = nullptr;
    QLabel* m_state = nullptr;
    QLabel* m_reports = nullptr;
    QLabel* m_verdict = nullptr;
    ErrorPlace* m_error = nullptr;
    QPdfDocument* m_document = nullptr;
    QPdfView* m_pages = nullptr;
    QToolButton* m_close = nullptr;
    QBuffer m_bytes; ///< of the preview; the document reads from it
    session::SearchView m_view;
    QList<int> m_sectionPages;
    QList<double> m_sectionHeights;
    QLineEdit* m_find = nullptr;
    QLabel* m_found = nullptr;
    QPdfSearchModel* m_places = nullptr;
    int m_place = -1; ///< of what is looked for, the one in sight
    Latest<session::SearchView> m_loading;
    Latest<session::ReportFile> m_previewing;
    bool m_stale = true;
};

} // namespace sl::widgets
