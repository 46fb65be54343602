// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/jobs/job.h"
#include "engine/session/workspace.h"
#include "widgets/settings/rates/ratefigure.h"
#include "widgets/style/ui.h"

#include <QWidget>

class QStackedWidget;
class QToolButton;

namespace sl::widgets {

class EmptyState;
class ErrorPlace;
class FaintLabel;
class FigureArea;
class RatesExports;
class RatesForm;
class RatesResults;
struct Dropped;

/// Error rates on labelled pictures: for supervisors, as the engine says. Measures in the background, shows
/// the rates as figures and a table, exports them, and keeps those of the gallery as an error card. Cancels
/// what it measures when it is gone. UI thread.
class RatesPanel : public QWidget {
    Q_OBJECT
public:
    RatesPanel(session::Workspace& workspace, Ui& ui, QWidget* parent = nullptr);
    ~RatesPanel() override;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] QWidget* makeLeft();
    [[nodiscard]] QWidget* makeBar();
    void explain();
    void connectCommands();
    void updateCommands();
    void look();
    void take(const Dropped& dropped);
    void start();
    void conclude(const Result<evaluation::MeasuredCard>& measured, const QStringList& sources,
                  bool isOfGallery);
    void draw(const MeasuredPtr& measured, bool isOfGallery);
    void keep();
    void showKept(const ErrorCardRecord& card);

    session::Workspace& m_workspace;
    Ui& m_ui;
    RatesForm* m_form;
    RatesResults* m_results;
    ErrorPlace* m_error;
    FaintLabel* m_state;
    QToolButton* m_keep;
    QToolButton* m_export;
    QStackedWidget* m_right;
    EmptyState* m_empty;
    FigureArea* m_figures;
    RatesExports* m_exports;
    std::shared_ptr<Job> m_job; ///< while it measures
    MeasuredPtr m_measured;     ///< what is shown; null: nothing was measured since the page was made
    bool m_isOfGallery = false; ///< m_measured is
    bool m_isKeeping = false;
};

} // namespace sl::widgets
