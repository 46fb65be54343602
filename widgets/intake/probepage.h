// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/caserecord.h"
#include "engine/core/records/policyrecord.h"
#include "engine/core/records/searchrecord.h"
#include "engine/session/casesession.h"
#include "engine/session/galleryservice.h"
#include "widgets/style/ui.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QProgressBar;
class QStackedLayout;
class QVBoxLayout;

namespace sl::session {
class Workspace;
}

namespace sl::widgets {

class CaseContext;
class EmptyState;
class ErrorPlace;
class FilterMark;
class ProbeFaceRow;
class SearchForm;

/// The faces laid out for one search, how suitable they are, the filter, and the search itself. UI
/// thread.
class ProbePage : public QWidget {
    Q_OBJECT
public:
    ProbePage(CaseContext& context, session::Workspace& workspace, Ui& ui, QWidget* parent = nullptr);

    /// Why no search can be made now, as a sentence; empty when one can.
    [[nodiscard]] QString whyNotSearch() const;

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* buildTray();
    [[nodiscard]] QWidget* buildSearch();
    void connectActions();
    void loadPolicy();
    void loadGallery();
    void loadFace(FaceId face);
    void showTray();
    void formChanged();
    [[nodiscard]] bool isFormOf(const QList<FaceId>& faces) const;
    void resetForOtherFaces();
    void updateState();
    [[nodiscard]] QString warning() const;

    void withProbe(
        const std::function<void(ProbeId)>& work); ///< makes the probe unless these faces are one already
    void search();
    void declareUnsuitable();
    [[nodiscard]] QString foundText(const session::SearchView& search) const;
    void finish(const Result<session::SearchView>& done, bool searched);
    void setBusy(const QString& sentence); ///< empty: idle
    [[nodiscard]] session::CaseSession& session() const;

    CaseContext& m_context;
    session::Workspace& m_workspace;
    Ui& m_ui;
    PolicyRecord m_policy;
    session::GalleryStatus m_gallery;
    bool m_galleryKnown = false;
    QHash<FaceId, FaceRecord> m_records;
    QList<ProbeFaceRow*> m_rows;
    ProbeRecord m_probe;         ///< the last one made
    QList<FaceId> m_filledInFor; ///< what was laid out when the form last changed
    QList<FaceId> m_searched;    ///< the probe on screen, once it was searched; empty before
    bool m_busy = false;

    QStackedLayout* m_stack;
    EmptyState* m_empty;
    SearchForm* m_form;
    FilterMark* m_filterMark;
    QVBoxLayout* m_tray;
    QLabel *m_title, *m_listLength, *m_galleryText, *m_warning, *m_reason, *m_progressText;
    QProgressBar* m_progress;
    ErrorPlace* m_error;
    QString m_searchTip;
};

} // namespace sl::widgets
