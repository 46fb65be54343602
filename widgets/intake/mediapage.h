// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/caserecord.h"
#include "engine/core/records/policyrecord.h"
#include "engine/session/casesession.h"
#include "widgets/common/ui.h"

#include <QWidget>

class QLabel;
class QSplitter;
class QStackedLayout;

namespace sl::widgets {

class CaseContext;
class DropOutline;
class ErrorPlace;
class FaceImageView;
class FaceStrip;
class FactsPanel;
class MediaBrowser;
class MediaModel;
struct Dropped;

/// The pictures of a case: files and folders are dropped, pasted or added here; faces are seen, placed by
/// hand and laid out for a probe. UI thread.
class MediaPage : public QWidget {
    Q_OBJECT
public:
    MediaPage(CaseContext& context, Ui& ui, QWidget* parent = nullptr);
    ~MediaPage() override;

    void setPolicy(const PolicyRecord& policy); ///< what suitability is measured by
    void take(const Dropped& dropped);          ///< adds what was dropped or pasted, here or elsewhere

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* buildPicture();
    void connectActions();
    void connectSession();
    void connectSelection();

    void paste();
    void follow(const session::IntakeRun& run, const QString& title);
    void reload();
    void showMedia(MediaId media);
    void loadFaces();
    void showFaces(const QList<FaceRecord>& faces);
    void placeFace(const QRectF& boxInView);
    void addSelectedToProbe();
    void selectFace(FaceId face);
    void updateState();
    [[nodiscard]] session::CaseSession& session() const;
    [[nodiscard]] QString selectionKey() const;

    CaseContext& m_context;
    Ui& m_ui;
    PolicyRecord m_policy;
    MediaModel* m_model;
    MediaBrowser* m_browser;
    FaceImageView* m_view;
    FaceStrip* m_strip;
    FactsPanel* m_facts;
    ErrorPlace* m_error;
    DropOutline* m_outline;
    QSplitter* m_splitter;
    QStackedLayout* m_stack;
    QWidget* m_empty;
    QList<FaceRecord> m_faces; ///< of the medium that is shown
    MediaId m_shown;
    FaceId m_selectAfterLoad;    ///< a face that was just placed
    double m_viewScale = 1.0;    ///< pixels of the view's picture per pixel of the file
    int m_pictureGeneration = 0; ///< of the last request; older answers are dropped
    int m_faceGeneration = 0;
    int m_listGeneration = 0;
};

} // namespace sl::widgets
