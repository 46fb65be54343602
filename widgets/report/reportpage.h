// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/report/reportpresenter.h"
#include "widgets/style/ui.h"

#include <QWidget>

class QLabel;
class QLayout;
class QStackedLayout;
class QToolButton;

namespace sl::widgets {

class CaseContext;
class EmptyState;
class ErrorPlace;
class ReportPagesView;
class ReportSide;

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
    [[nodiscard]] QLayout* makeFoot();
    void connectPresenter();
    void connectCommands();
    void drawScene();
    void drawPreview();
    void drawVerdict(const ReportVerdict& verdict);
    void askToExport();
    void askToSign();
    void askWhere(const ReportPresenter::Write& write);
    void askForPictures();
    void askForBundle();
    void askToVerify();
    void askToClose();
    void enableCommands();
    void jumpTo(int section);

    Ui& m_ui;
    ReportPresenter* m_presenter;
    QStackedLayout* m_stack;
    EmptyState* m_empty;
    ReportSide* m_side;
    ReportPagesView* m_pages;
    QLabel* m_verdict = nullptr;
    ErrorPlace* m_error = nullptr;
    QToolButton* m_close = nullptr;
};

} // namespace sl::widgets
