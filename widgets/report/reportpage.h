// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/report/reportpresenter.h"
#include "widgets/style/ui.h"

#include <QBuffer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPdfDocument;
class QPdfSearchModel;
class QPdfView;
class QStackedLayout;
class QToolButton;

namespace sl::widgets {

class CaseContext;
class EmptyState;
class ErrorPlace;

/// The report of the search in sight: its real pages, what is missing in it, signing and checking. It shows
/// the state of its presenter. UI thread.
class ReportPage : public QWidget {
    Q_OBJECT
public:
    ReportPage(CaseContext& context, session::Workspace& workspace, Ui& ui, QWidget* parent = nullptr);
    ~ReportPage() override;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    // reportpagelayout.cpp: widgets and commands
    [[nodiscard]] QWidget* makeSide();
    [[nodiscard]] QWidget* makePages();
    [[nodiscard]] QLayout* makeTools();
    [[nodiscard]] QLayout* makeFoot();
    void connectPresenter();
    void connectCommands();
    void connectView();
    [[nodiscard]] QString language() const;
    void restoreLanguage();

    // reportpage.cpp: the state of the presenter
    void drawScene();
    void drawPreview();
    void drawOutline();
    void drawReports();
    void drawVerdict(const ReportVerdict& verdict);
    void askToExport();
    void askToSign();
    void askWhere(const ReportPresenter::Write& write);
    void askForPictures();
    void askToVerify();
    void askToClose();
    void enableCommands();

    // reportpagesview.cpp: the view of the pages
    void jumpTo(int section);
    void selectSection();
    void zoom(double factor);
    void lookFor(const QString& text);
    void findNext();
    void findOn(int page, int search);
    void showPlace();

    Ui& m_ui;
    ReportPresenter* m_presenter;
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
    QLineEdit* m_find = nullptr;
    QLabel* m_found = nullptr;
    QPdfSearchModel* m_places = nullptr;
    int m_place = -1; ///< of what is looked for, the one in sight
    int m_search = 0; ///< counts what was looked for
};

} // namespace sl::widgets
