// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/caserecord.h"
#include "engine/session/casesession.h"
#include "widgets/controls/latest.h"
#include "widgets/style/ui.h"

#include <QWidget>

namespace sl::widgets {

class CaseContext;
class FaceImageView;
class FaceStrip;

/// One picture of the case with the boxes and crops of its faces: look, select, place by hand, lay out for a
/// probe. UI thread.
class MediaPicture : public QWidget {
    Q_OBJECT
public:
    MediaPicture(CaseContext& context, Ui& ui, QWidget* parent = nullptr);

    /// Shows the picture of a processed medium.
    void showPicture(const MediaRecord& media);
    /// Shows a sentence where the picture would be.
    void showMessage(MediaId media, const QString& sentence);
    void loadFaces();
    [[nodiscard]] const FaceRecord* selected() const; ///< of the faces that are shown
    /// Says what can be done now; for a page that is shown, since others use the same commands.
    void updateCommands();

Q_SIGNALS:
    void facesLoaded(sl::MediaId media, int faces);
    void changed(); ///< the picture, its faces or the selection
    void failed(const sl::Error& error);

private:
    void build();
    void connectActions();
    void connectFaces();
    void turnTo(MediaId media);
    void showFaces(const QList<FaceRecord>& faces);
    void placeFace(const QRectF& boxInView);
    void addSelectedToProbe();
    void selectFace(FaceId face);
    [[nodiscard]] session::CaseSession& session() const;

    CaseContext& m_context;
    Ui& m_ui;
    FaceImageView* m_view;
    FaceStrip* m_strip;
    QList<FaceRecord> m_faces; ///< of the medium that is shown
    MediaId m_shown;
    FaceId m_selectAfterLoad; ///< a face that was just placed
    double m_viewScale = 1.0; ///< pixels of the view's picture per pixel of the file
    Latest<QImage> m_loading;
    Latest<QList<FaceRecord>> m_facesLoading;
};

} // namespace sl::widgets
