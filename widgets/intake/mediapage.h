// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/caserecord.h"
#include "engine/core/records/policyrecord.h"
#include "engine/session/casesession.h"
#include "widgets/controls/latest.h"
#include "widgets/style/ui.h"

#include <QWidget>

class QSplitter;
class QStackedLayout;
class QStackedWidget;

namespace sl::widgets {

class CaseContext;
class DropOutline;
class ErrorPlace;
class FactsPanel;
class MediaBrowser;
class MediaModel;
class MediaPicture;
class SeenSoFar;
class TimelineView;
class VideoView;
struct Dropped;

/// The pictures of a case: files and folders are dropped, pasted or added here; faces are seen, placed by
/// hand and laid out for a probe. UI thread.
class MediaPage : public QWidget {
    Q_OBJECT
public:
    MediaPage(CaseContext& context, Ui& ui, QWidget* parent = nullptr);
    ~MediaPage() override;

    void setPolicy(const PolicyRecord& policy); ///< the limits for suitability
    [[nodiscard]] static QString dropInvitation();
    void take(const Dropped& dropped); ///< adds what was dropped or pasted, here or elsewhere

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void connectActions();
    void connectSession();
    void connectSelection();

    void paste();
    void follow(const session::IntakeRun& run, const QString& title);
    void reload();
    void showMedia(MediaId media);
    void showFace();
    void showProgress(const JobProgress& progress);
    void updateState();
    [[nodiscard]] session::CaseSession& session() const;
    [[nodiscard]] QString selectionKey() const;

    CaseContext& m_context;
    Ui& m_ui;
    PolicyRecord m_policy;
    MediaModel* m_model;
    MediaBrowser* m_browser;
    MediaPicture* m_picture;
    VideoView* m_video;
    TimelineView* m_timeline;
    SeenSoFar* m_seen;
    QStackedWidget* m_shownKind; ///< a picture, a video or the time line
    FactsPanel* m_facts;
    ErrorPlace* m_error;
    DropOutline* m_outline;
    QSplitter* m_splitter;
    QStackedLayout* m_stack;
    QWidget* m_empty;
    MediaId m_shown;
    Latest<QList<MediaRecord>> m_listing;
};

} // namespace sl::widgets
